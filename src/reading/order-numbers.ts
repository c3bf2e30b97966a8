/** The order numbers of the rows, where a column of them was proved, and the rows that only carry further products. */
import { isBlank } from '../core/writing/cell.ts';
import { spellingKey } from '../core/writing/spelling.ts';
import { isProved, type OrderRow } from './choose-order.ts';
import { type Draft, isOpen, numbersOfSeveralRows, put } from './draft.ts';
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
    if (order !== '') yield { order, customer: draft.key[row] ?? '', day: draft.day[row] as number };
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

function isEarlier(draft: Draft, row: number, other: number): boolean {
  const days = (draft.day[row] as number) - (draft.day[other] as number);
  return days < 0 || (days === 0 && (draft.key[row] ?? '') < (draft.key[other] ?? ''));
}

/**
 * Lines of an order without an amount carry further products. A line with an amount of its own but without customer or day
 * belongs to the customer and the day of its order. Gives the number of the former.
 */
export function judgeContinuations(sheet: Sheet, draft: Draft, columns: ChosenColumns): number {
  const money = columns.amount ?? columns.price;
  const several = numbersOfSeveralRows(draft);
  const fullRowOf = new Map<string, number>();
  const remember = (name: string, row: number): void => {
    const known = fullRowOf.get(name);
    // Of several the earliest, then the smallest name, so that the order of the rows decides nothing.
    if (known === undefined || isEarlier(draft, row, known)) fullRowOf.set(name, row);
  };
  const nameOf = (order: string, row: number) => `${order}\n${spellingKey(draft.key[row] ?? '')}`;
  for (let row = 0; row < draft.size; row++) {
    const order = draft.order[row] ?? '';
    if (!isOpen(draft, row) || !several.has(order)) continue;
    const hasCustomer = draft.key[row] !== '' || draft.standIn[row] !== '' || columns.keys.length === 0;
    if (Number.isNaN(draft.written[row]) || draft.dated[row] === 0 || !hasCustomer) continue;
    remember(order, row);
    remember(nameOf(order, row), row);
  }
  let further = 0;
  for (let row = 0; row < draft.size; row++) {
    const order = draft.order[row] ?? '';
    if (!isOpen(draft, row) || !several.has(order)) continue;
    const first = fullRowOf.get(nameOf(order, row)) ?? fullRowOf.get(order);
    if (first === undefined || first === row) continue;
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
