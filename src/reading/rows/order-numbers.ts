/** The order numbers of the rows, and the rows that only carry further products. */
import { isBlank } from '../../core/writing/cell.ts';
import type { ChosenColumns } from '../columns/roles.ts';
import type { Sheet } from '../sheet.ts';
import type { TextColumn } from '../text-columns.ts';
import { type Draft, findOrdersOfSeveralRows, isOpen, orderOfCustomer, put } from './draft.ts';

/** Where numbers begin anew each day, one of another day is another order. */
export function fillOrders(draft: Draft, { ids, texts }: TextColumn, isDaily: boolean): void {
  const receipts = new Map<number, number>();
  for (let row = 0; row < draft.size; row++) {
    const number = ids[row] as number;
    if (!isOpen(draft, row)) continue;
    draft.order[row] = number;
    if (!isDaily || number === 0) continue;
    const receipt = (draft.day[row] as number) * texts.length + number;
    const known = receipts.get(receipt) ?? receipts.size + 1;
    receipts.set(receipt, known);
    draft.order[row] = known;
  }
}

function isEarlier({ day, names, key }: Draft, row: number, other: number): boolean {
  const days = (day[row] as number) - (day[other] as number);
  const nameOf = (position: number) => names.texts[key[position] as number] ?? '';
  return days < 0 || (days === 0 && nameOf(row) < nameOf(other));
}

/**
 * Lines of an order without an amount carry further products. A line with an amount of its own but without customer or day
 * belongs to the customer and the day of its order. Gives the number of the former.
 */
export function judgeContinuations(sheet: Sheet, draft: Draft, columns: ChosenColumns): number {
  const money = columns.amount ?? columns.price;
  const isOfSeveral = findOrdersOfSeveralRows(draft);
  const fullRowOfOrder = new Map<number, number>();
  const fullRowOfCustomer = new Map<number, number>();
  const remember = (rows: Map<number, number>, name: number, row: number): void => {
    const known = rows.get(name);
    // Of several the earliest, then the smallest name, so that the order of the rows decides nothing.
    if (known === undefined || isEarlier(draft, row, known)) rows.set(name, row);
  };
  for (let row = 0; row < draft.size; row++) {
    const order = draft.order[row] as number;
    if (!isOpen(draft, row) || !isOfSeveral(order)) continue;
    const hasCustomer = draft.key[row] !== 0 || draft.standIn[row] !== 0 || columns.keys.length === 0;
    if (Number.isNaN(draft.written[row]) || draft.dated[row] === 0 || !hasCustomer) continue;
    remember(fullRowOfOrder, order, row);
    remember(fullRowOfCustomer, orderOfCustomer(draft, row), row);
  }
  let further = 0;
  for (let row = 0; row < draft.size; row++) {
    const order = draft.order[row] as number;
    if (!isOpen(draft, row) || !isOfSeveral(order)) continue;
    const first = fullRowOfCustomer.get(orderOfCustomer(draft, row)) ?? fullRowOfOrder.get(order);
    if (first === undefined || first === row) continue;
    const cells = sheet[row] ?? [];
    if (money !== null && isBlank(cells[money]) && Number.isNaN(draft.written[row])) {
      put(draft, row, 'continuation');
      further++;
      continue;
    }
    if (draft.key[row] === 0 && draft.standIn[row] === 0) draft.key[row] = draft.key[first] as number;
    if (draft.dated[row] === 0 && columns.date !== null && isBlank(cells[columns.date])) {
      draft.day[row] = draft.day[first] as number;
      draft.dated[row] = 1;
    }
  }
  return further;
}
