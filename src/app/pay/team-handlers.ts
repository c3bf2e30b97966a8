/** Setting up motivation: the team, its rules and plans, and what they would cost. */
import { AppError } from '../../core/app-error.ts';
import { sumOf } from '../../core/numbers/summation.ts';
import { missingPlans } from '../../core/pay/missing-plans.ts';
import { type Month, monthFrom, monthOf } from '../../core/pay/month.ts';
import { historyOf, pastMonths, suggestedPlan } from '../../core/pay/suggested-plan.ts';
import { compareCodePoints } from '../../core/writing/spelling.ts';
import { planRows } from '../../reports/pay/forms.ts';
import { simulatorTab } from '../../reports/pay/simulator.ts';
import { textsIn } from '../../text/language.ts';
import type { Ports, WrittenTab } from '../ports.ts';
import { requireCorrections } from './corrections-tab.ts';
import { ledgerState } from './ledger-state.ts';
import { keptPayLog, loadActuals, payLogFrom, readActuals, storePayLog } from './pay-log.ts';
import { payStart } from './pay-start.ts';
import { requireMotivation } from './read-motivation.ts';
import type { PayHandlers, PayLog, TeamSuggestion } from './requests.ts';
import { setUpPay, suggestedLine } from './set-up.ts';

type TeamHandlers = Pick<
  PayHandlers,
  'payStart' | 'suggestTeam' | 'setUpPay' | 'changeLog' | 'planMonth' | 'buildSimulator'
>;

/** Those who have sold in the last twelve whole months or since, by what they brought in these months. */
function suggestTeam(ports: Ports, log: PayLog): TeamSuggestion {
  const loaded = readActuals(ports, ports.book(), payLogFrom(log));
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

/** Kept only if it can be read. */
function changeLog(ports: Ports, log: PayLog): null {
  const wanted = payLogFrom(log);
  return ports.alone(() => {
    // What a newer version has stored is not written over.
    keptPayLog(ports);
    storePayLog(ports, readActuals(ports, ports.book(), wanted));
    return null;
  });
}

/** Adds the lines that the members lack, with suggested plans; a tab *Corrections* that was deleted comes back. */
function planMonth(ports: Ports, wanted: Month): WrittenTab {
  const month = monthFrom(wanted);
  if (month === null) throw new AppError('settings.invalid', { setting: 'month' });
  return ports.alone(() => {
    const book = ports.book();
    const { closed, last } = ledgerState(ports, book);
    if (closed.has(month)) throw new AppError('pay.closed', { month });
    const motivation = requireMotivation(book, last, textsIn(ports.userLanguage()));
    const [tab, content] = [book.tab('plan'), book.readTab('plan')];
    if (tab === null || content === null) throw new AppError('pay.not-set-up', {});
    const loaded = loadActuals(ports, book);
    const lines = missingPlans(motivation, month)
      .filter(({ hasLine }) => !hasLine)
      .map(({ member, kpi }) => suggestedLine(member, kpi, month, loaded));
    if (lines.length > 0) book.append('plan', planRows(lines, textsIn(book.tabLanguage), content), content);
    requireCorrections(book);
    return tab;
  });
}

function buildSimulator(ports: Ports): WrittenTab {
  return ports.alone(() => {
    const book = ports.book();
    const { last } = ledgerState(ports, book);
    const motivation = requireMotivation(book, last, textsIn(ports.userLanguage()));
    const planned = motivation.plans.filter(({ plan }) => plan !== null).map(({ month }) => month);
    const latest = planned.sort()[planned.length - 1] ?? null;
    const today = ports.clock.today(book.zone);
    const members = motivation.members.filter(({ left }) => left === null || left >= today);
    if (members.length === 0) throw new AppError('pay.no-members', {});
    return book.write(simulatorTab({ ...motivation, members }, latest, textsIn(book.tabLanguage)), null);
  });
}

export function teamHandlers(ports: Ports): TeamHandlers {
  return {
    payStart: () => payStart(ports),
    suggestTeam: (log) => suggestTeam(ports, log),
    setUpPay: (request) => setUpPay(ports, request),
    changeLog: (log) => changeLog(ports, log),
    planMonth: ({ month }) => planMonth(ports, month),
    buildSimulator: () => buildSimulator(ports),
  };
}
