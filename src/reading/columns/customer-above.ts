/** Customers in a row of their own above their orders. */
import { isBlank } from '../../core/writing/cell.ts';
import type { Sheet } from '../sheet.ts';
import { isState } from '../words/status-words.ts';
import type { Profiles } from './profile.ts';

/**
 * A column in which the customer stands in a row of its own above its orders, or nowhere else than in rows of totals: it is
 * filled where date and amount are not, and the other way round.
 */
export function customerAbove(
  sheet: Sheet,
  { columns, rows }: Profiles,
  date: number,
  amount: number,
  isTotal: (row: number) => boolean,
): number | null {
  const candidates = columns.filter(
    ({ kind, column, filled }) =>
      filled > 0 &&
      column !== date &&
      column !== amount &&
      (kind === null || kind === 'name' || String(kind).startsWith('c')),
  );
  const found = candidates.find(({ column }) => {
    let above = 0;
    let orders = 0;
    let states = 0;
    for (const row of rows) {
      const cells = sheet[row] ?? [];
      if (isTotal(row)) continue;
      const isOrder = !isBlank(cells[date]) && !isBlank(cells[amount]);
      const isFilled = !isBlank(cells[column]);
      if (isOrder && isFilled) return false;
      if (isOrder) orders++;
      if (!isFilled || !isBlank(cells[date]) || !isBlank(cells[amount])) continue;
      above++;
      if (isState(String(cells[column]))) states++;
    }
    // *Won*, *Lost*: what became of the rows below.
    return above > 0 && orders > 0 && states * 2 < above;
  });
  return found?.column ?? null;
}
