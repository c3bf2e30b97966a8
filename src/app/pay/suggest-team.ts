/** Who could be on the team: the managers that a log names, with plans out of their own past. */
import { sumOf } from '../../core/numbers/summation.ts';
import { monthOf } from '../../core/pay/month.ts';
import { historyOf, pastMonths, suggestedPlan } from '../../core/pay/suggested-plan.ts';
import { compareCodePoints } from '../../core/writing/spelling.ts';
import { textsIn } from '../../text/language.ts';
import type { Ports } from '../ports.ts';
import { readActuals } from './pay-log.ts';
import type { PayLog, TeamSuggestion } from './requests.ts';

/** Those who have sold in the last twelve whole months or since, by what they brought in these months. */
export function suggestTeam(ports: Ports, log: PayLog): TeamSuggestion {
  const loaded = readActuals(ports, ports.book(), log);
  const month = monthOf(loaded.asOf);
  const past = pastMonths(month, loaded);
  const members = [...loaded.actuals.managers.values()]
    .filter(({ months }) => [...past, month].some((recent) => months.has(recent)))
    .map((manager) => ({ name: manager.name, history: historyOf(manager, 'revenue', past) }))
    .map((member) => ({ ...member, plan: suggestedPlan(member.history), revenue: sumOf(member.history) }))
    .sort((one, other) => other.revenue - one.revenue || compareCodePoints(one.name, other.name));
  return {
    month,
    monthTitle: textsIn(ports.userLanguage()).format.month(month),
    members: members.map(({ name, history, plan }) => ({ name, history, plan })),
    rowsWithoutManager: loaded.actuals.rowsWithoutManager,
  };
}
