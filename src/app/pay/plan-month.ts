/** The lines of a month in the tab *Plan*. */
import { AppError } from '../../core/app-error.ts';
import { missingPlans } from '../../core/pay/missing-plans.ts';
import { planRows } from '../../reports/pay/forms.ts';
import { textsIn } from '../../text/language.ts';
import type { Ports, WrittenTab } from '../ports.ts';
import { requireCorrections } from './corrections-tab.ts';
import { ledgerState } from './ledger-state.ts';
import { loadActuals } from './pay-log.ts';
import { requireMotivation } from './read-motivation.ts';
import type { MonthRequest } from './requests.ts';
import { suggestedLine } from './set-up.ts';

/** Adds the lines that the members lack, with suggested plans; a tab *Corrections* that was deleted comes back. */
export function planMonth(ports: Ports, { month }: MonthRequest): WrittenTab {
  return ports.alone(() => {
    const book = ports.book();
    const { closed, last } = ledgerState(ports, book);
    if (closed.has(month)) throw new AppError('pay.closed', { month });
    const motivation = requireMotivation(book, last, textsIn(ports.userLanguage()));
    const [tab, content] = [book.tab('plan'), book.readTab('plan')];
    if (tab === null || content === null) throw new AppError('pay.not-set-up', {});
    const loaded = loadActuals(ports, book, motivation.members);
    const lines = missingPlans(motivation, month)
      .filter(({ hasLine }) => !hasLine)
      .map(({ member, kpi, period }) => suggestedLine(member, kpi, month, loaded, period));
    if (lines.length > 0) book.append('plan', planRows(lines, textsIn(book.tabLanguage), content), content);
    requireCorrections(book);
    return tab;
  });
}
