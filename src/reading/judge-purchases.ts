/** What makes one purchase: rows of one order number, or one amount that all its lines repeat. */
import { showCell } from '../core/writing/cell.ts';
import { isOpen, openRows, put } from './draft.ts';
import { countOnce, judgeRepetition } from './once-per-order.ts';
import { fillOrders, judgeContinuations } from './order-numbers.ts';
import type { ColumnProfile } from './profile.ts';
import { provedOrder } from './prove-order.ts';
import type { ColumnChoice } from './roles.ts';
import { filledCells } from './sheet.ts';
import type { TitleKind } from './title-kinds.ts';
import { findUnnamedOrder } from './unnamed-order.ts';
import { moneyColumn, note, titleOf, type Work } from './work.ts';

export interface NumberedOrders {
  /** Null where no column was proved to number orders. */
  readonly column: number | null;
  /** Rows that carry further products. */
  readonly further: number;
}

/** The column that numbers the orders under a title that nobody knows, if it may be taken without asking. */
function unnamedOrder(work: Work, profiles: readonly ColumnProfile[]): number | null {
  const { answers, questions } = work;
  const unnamed = answers.columns?.order === undefined ? findUnnamedOrder(work, profiles) : null;
  if (unnamed === null) return null;
  const { column, title } = unnamed.column;
  const choices = [{ value: title }, { value: '' }];
  questions.push({ code: 'order-column', params: { title, orders: unnamed.orders }, proposed: title, choices });
  return answers.takeProposed === true ? column : null;
}

export function numberOrders(
  work: Work,
  candidates: readonly ColumnChoice[],
  profiles: readonly ColumnProfile[],
): NumberedOrders {
  const { sheet, draft, columns, textsOf } = work;
  const named = columns.order ?? provedOrder(draft, candidates, columns.kind, textsOf);
  const column = named ?? unnamedOrder(work, profiles);
  if (column === null) {
    if (candidates[0] !== undefined) {
      note(work, 'order-unproven', { title: candidates[0].title }, openRows(draft).length);
    }
    return { column, further: 0 };
  }
  fillOrders(draft, textsOf(column));
  return { column, further: judgeContinuations(sheet, draft, columns) };
}

/** Rows without customer, day and amount are as good as blank, or a remark. */
export function dropEmptyRows({ sheet, draft, columns, context }: Work): void {
  const needed = [columns.date, moneyColumn(columns)];
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row) || draft.dated[row] === 1 || !Number.isNaN(draft.written[row])) continue;
    if (draft.key[row] !== 0 || draft.standIn[row] !== 0) continue;
    const isEmpty = needed.every((column) => column === null || showCell(sheet[row]?.[column], context.zone) === '');
    if (isEmpty) put(draft, row, 'blank');
    // A word alone in its row, as in the months of a list: no order has but one cell.
    else if (filledCells(sheet[row] ?? []) === 1) put(draft, row, 'totals');
  }
}

export interface Once {
  readonly oncePerOrder: boolean;
  /** Rows that repeat the amount of their order. */
  readonly repeated: number;
}

export function judgeOnce(
  work: Work,
  profiles: readonly ColumnProfile[],
  readNumber: (cell: unknown) => number | null,
): Once {
  const { draft, columns, answers, questions } = work;
  if (columns.order === null) return { oncePerOrder: answers.oncePerOrder ?? false, repeated: 0 };
  const ofKind = (kinds: readonly TitleKind[]) =>
    profiles
      .filter(({ kind, filled }) => filled > 0 && kind !== null && kinds.includes(kind))
      .map(({ column }) => column);
  const taken = [columns.amount, columns.date];
  const lines = {
    price: ofKind(['price', 'unitPrice']),
    quantity: ofKind(['quantity']),
    // Each row may be a payment towards the total.
    payment: ofKind(['paidAmount', 'paidDate', 'transactionNumber']).filter((column) => !taken.includes(column)),
  };
  const { repeats, orders } = judgeRepetition(work, lines, readNumber);
  if (answers.oncePerOrder === undefined && repeats === 'perhaps') {
    questions.push({
      code: 'once-per-order',
      params: { title: titleOf(work, moneyColumn(columns)), orders },
      proposed: 'yes',
      choices: [{ value: 'yes' }, { value: 'no' }],
    });
  }
  const proposed = repeats === 'yes' || (repeats === 'perhaps' && answers.takeProposed === true);
  const oncePerOrder = answers.oncePerOrder ?? proposed;
  return { oncePerOrder, repeated: oncePerOrder ? countOnce(draft) : 0 };
}
