/** What people have said of a month: until now, or before it was closed. */
import type { Agreement } from '../../core/pay/agreement.ts';
import type { Month } from '../../core/pay/month.ts';
import type { Book } from '../ports.ts';
import { agreementsIn, readAsked } from './agreement-tab.ts';
import type { MonthPay } from './month-pay.ts';

/** By member; null where nobody was asked. */
export function agreementsFor(
  book: Book,
  month: Month,
  { lines, closedOn, ledger }: MonthPay,
): ReadonlyMap<string, Agreement> | null {
  if (closedOn === null) return agreementsIn(readAsked(book), month, lines);
  const kept = ledger.lines.filter(({ pay }) => pay.month === month);
  const said = kept.flatMap(({ pay, agreement }) => (agreement === undefined ? [] : [[pay.key, agreement] as const]));
  return said.length === 0 ? null : new Map(said);
}
