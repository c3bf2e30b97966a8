/** The order numbers of the rows, where a column of them was proved, and the rows that only carry further products. */
import { isBlank } from '../core/writing/cell.ts';
import { spellingKey } from '../core/writing/spelling.ts';
import { isProved, type OrderRow } from './choose-order.ts';
import { type Draft, isOpen, put } from './draft.ts';
import { createKindReader } from './kinds.ts';
import type { ChosenColumns, ColumnChoice } from './roles.ts';
import { type ReadingContext, type Sheet, textOf } from './sheet.ts';

function* provingRows(
  sheet: Sheet,
  draft: Draft,
  column: number,
  kind: number | null,
  context: ReadingContext,
): Generator<OrderRow> {
  const kindOf = createKindReader(context);
  for (let row = 0; row < draft.size; row++) {
    const amount = draft.written[row] as number;
    if (!isOpen(draft, row) || draft.dated[row] === 0 || draft.key[row] === '' || amount < 0) continue;
    // What goes back bears the number of the order, on a later day.
    if (kind !== null && kindOf(sheet[row]?.[kind]) === 'refund') continue;
    const order = textOf(sheet[row]?.[column], context.zone);
    if (order !== '') yield { order, customer: spellingKey(draft.key[row] ?? ''), day: draft.day[row] as number };
  }
}

/** The first column whose numbers belong to one customer and one day each; null where none does. */
export function provedOrder(
  sheet: Sheet,
  draft: Draft,
  candidates: readonly ColumnChoice[],
  kind: number | null,
  context: ReadingContext,
): number | null {
  return candidates.find(({ column }) => isProved(provingRows(sheet, draft, column, kind, context)))?.column ?? null;
}

export function fillOrders(sheet: Sheet, draft: Draft, column: number, { zone }: ReadingContext): void {
  for (let row = 0; row < draft.size; row++) {
    if (isOpen(draft, row)) draft.order[row] = textOf(sheet[row]?.[column], zone);
  }
}

/**
 * Lines of an order without an amount carry further products. A line with an amount of its own but without customer or day
 * belongs to the customer and the day of its order. Gives the number of the former.
 */
export function judgeContinuations(sheet: Sheet, draft: Draft, columns: ChosenColumns): number {
  const money = columns.amount ?? columns.price;
  const firstOf = new Map<string, number>();
  for (let row = 0; row < draft.size; row++) {
    const order = draft.order[row] ?? '';
    if (!isOpen(draft, row) || order === '' || firstOf.has(order)) continue;
    const hasCustomer = draft.key[row] !== '' || draft.standIn[row] !== '' || columns.keys.length === 0;
    const isFull = !Number.isNaN(draft.written[row]) && draft.dated[row] === 1 && hasCustomer;
    if (isFull) firstOf.set(order, row);
  }
  let further = 0;
  for (let row = 0; row < draft.size; row++) {
    const order = draft.order[row] ?? '';
    const first = firstOf.get(order);
    if (!isOpen(draft, row) || order === '' || first === undefined || first === row) continue;
    const cells = sheet[row] ?? [];
    if (money !== null && isBlank(cells[money])) {
      put(draft, row, 'continuation');
      further++;
      continue;
    }
    if (draft.key[row] === '' && draft.standIn[row] === '') draft.key[row] = draft.key[first] ?? '';
    if (draft.dated[row] === 0 && columns.date !== null && isBlank(cells[columns.date])) {
      draft.day[row] = draft.day[first] as number;
      draft.dated[row] = 1;
    }
  }
  return further;
}
