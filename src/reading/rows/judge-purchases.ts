/** What makes one purchase: rows of one order number, or one amount that all its lines repeat. */
import { showCell } from '../../core/writing/cell.ts';
import type { ColumnProfile } from '../columns/profile.ts';
import type { ColumnChoice } from '../columns/roles.ts';
import { filledCells } from '../sheet.ts';
import type { TextColumns } from '../text-columns.ts';
import { NUMBERS_OF_PURCHASES, type TitleKind } from '../words/title-kinds.ts';
import { isOpen, openRows, put } from './draft.ts';
import { countOnce, judgeRepetition } from './once-per-order.ts';
import { fillOrders, judgeContinuations } from './order-numbers.ts';
import { dailyOrder, orderOverDays, provedOrder } from './prove-order.ts';
import { findUnnamedOrder } from './unnamed-order.ts';
import { moneyColumn, note, titleOf, type Work } from './work.ts';

export interface NumberedOrders {
  /** Null where no column was proved to number orders. */
  readonly column: number | null;
  /** Its numbers begin anew each day. */
  readonly isDaily: boolean;
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
  const params = { title, orders: unnamed.orders, days: 'one' } as const;
  questions.push({ code: 'order-column', params, proposed: title, choices });
  return answers.takeProposed === true ? column : null;
}

/** `3/12`, `3 of 12`, `3 из 12`: which part of a sum a row is. */
const PART = /^\D{0,12}(\d{1,3})\s?(?:\/|of|из|von|de|sur|di|z|з)\s?(\d{1,3})\D{0,3}$/i;

/** Whether the cells count the parts of something. */
function saysPart({ column, filled, numbered, dates }: ColumnProfile, textsOf: TextColumns): boolean {
  if (filled === 0 || numbered < 0.9 || dates >= 0.8) return false;
  const texts = textsOf(column).texts.slice(1);
  return texts.every((text) => {
    const [, part, of] = PART.exec(text) ?? [];
    return part !== undefined && Number(part) >= 1 && Number(part) <= Number(of);
  });
}

/** The same of a column whose numbers stand on several days; the title says that they number purchases. */
function orderInParts(
  work: Work,
  candidates: readonly ColumnChoice[],
  profiles: readonly ColumnProfile[],
  isNumbered: boolean,
): number | null {
  const { draft, columns, textsOf, answers, questions } = work;
  if (answers.columns?.order !== undefined) return null;
  const numbered = candidates.filter(({ column }) => NUMBERS_OF_PURCHASES.has(profiles[column]?.kind ?? 'other'));
  // *ID* numbers each row, *Contract* says less than *Order*.
  const contracts = (isNumbered ? [] : profiles)
    .filter(({ kind, filled, dates }) => kind === 'contractNumber' && filled > 0 && dates < 0.5)
    .map(({ column, title }) => ({ column, title, score: 0 }));
  const found = orderOverDays(draft, [...numbered, ...contracts], columns.kind, textsOf);
  if (found === null) return null;
  const { column, title } = found.column;
  const isOfParts = numbered.includes(found.column) || profiles.some((profile) => saysPart(profile, textsOf));
  const params = { title, orders: found.orders, days: 'several' } as const;
  const choices = [{ value: title }, { value: '' }];
  questions.push({ code: 'order-column', params, proposed: isOfParts ? title : '', choices });
  return answers.takeProposed === true && isOfParts ? column : null;
}

/** Columns of few words or numbers that say where something was sold, or anything else that no role is known for. */
function tillsIn(profiles: readonly ColumnProfile[]): number[] {
  return profiles
    .filter(({ kind, filled, distinct, dates }) => {
      return (kind === null || kind === 'other') && dates < 0.5 && distinct > 1 && distinct * 4 <= filled;
    })
    .map(({ column }) => column);
}

function numbersRows(profile: ColumnProfile | undefined): boolean {
  return profile?.kind === 'id' && profile.distinct === profile.filled;
}

export function numberOrders(
  work: Work,
  candidates: readonly ColumnChoice[],
  profiles: readonly ColumnProfile[],
): NumberedOrders {
  const { sheet, draft, columns, textsOf } = work;
  const sayAsMuch = (one: number, other: number) => profiles[one]?.kind === profiles[other]?.kind;
  const named = columns.order ?? provedOrder(draft, candidates, columns.kind, textsOf, sayAsMuch);
  const asked = work.questions.length;
  // Where an ID numbers each row, it may be that of a line.
  const isOfRow = columns.order === null && named !== null && numbersRows(profiles[named]);
  const ofLines = isOfRow ? unnamedOrder(work, profiles) : null;
  // The number of a payment puts no rows together, where that of its order, which says more, would.
  const { distinct, filled } = profiles[named ?? -1] ?? {};
  const before = candidates.slice(
    0,
    Math.max(
      0,
      candidates.findIndex(({ column }) => column === named),
    ),
  );
  const isOfPayment = ofLines === null && before.length > 0 && distinct === filled;
  const ofPayments = isOfPayment ? orderInParts(work, before, profiles, true) : null;
  const inParts = ofLines ?? ofPayments ?? named ?? orderInParts(work, candidates, profiles, false);
  const isAsked = work.questions.length > asked;
  const numbers = candidates.filter(
    ({ column }) => profiles[column]?.whole === true && NUMBERS_OF_PURCHASES.has(profiles[column].kind ?? 'other'),
  );
  const daily =
    inParts === null && !isAsked ? dailyOrder(draft, numbers, tillsIn(profiles), columns.kind, textsOf) : null;
  const isDaily = daily !== null || columns.orderDaily;
  const column = inParts ?? daily ?? unnamedOrder(work, profiles);
  if (column === null) {
    if (work.questions.length === asked && candidates[0] !== undefined) {
      note(work, 'order-unproven', { title: candidates[0].title }, openRows(draft).length);
    }
    return { column, isDaily, further: 0 };
  }
  fillOrders(draft, textsOf(column), isDaily);
  return { column, isDaily, further: judgeContinuations(sheet, draft, columns) };
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
  // *Total paid w/ payment method* is none, but says of each row what was paid.
  const ofPayment = profiles.filter(({ kind, others, money }) => {
    return kind === 'other' && money > 0 && others.some((one) => one === 'orderTotal' || one === 'paidAmount');
  });
  const lines = {
    price: ofKind(['price', 'unitPrice']),
    quantity: ofKind(['quantity']),
    // Each row may be a payment towards the total, or say beside it what its line comes to.
    payment: [
      ...ofKind(['paidAmount', 'paidDate', 'transactionNumber', 'amount', 'sales', 'netSales', 'subtotal']),
      ...ofPayment.map(({ column }) => column),
    ].filter((column) => !taken.includes(column)),
  };
  const { repeats, orders, overDays } = judgeRepetition(work, lines, readNumber);
  // Payments on several days are parts of the sum, unless the title says that it is the sum of all.
  const isSumOfAll = profiles.some(({ column, kind }) => column === columns.amount && kind === 'orderTotal');
  // *1/3*, *2/3*: parts that are alike, and no total.
  const isOfParts = repeats === 'perhaps' && profiles.some((profile) => saysPart(profile, work.textsOf));
  const isProposed = (!overDays || isSumOfAll) && !isOfParts;
  if (answers.oncePerOrder === undefined && repeats === 'perhaps') {
    questions.push({
      code: 'once-per-order',
      params: { title: titleOf(work, moneyColumn(columns)), orders },
      proposed: isProposed ? 'yes' : 'no',
      choices: [{ value: 'yes' }, { value: 'no' }],
    });
  }
  const proposed = repeats === 'yes' || (repeats === 'perhaps' && isProposed && answers.takeProposed === true);
  const oncePerOrder = answers.oncePerOrder ?? proposed;
  return { oncePerOrder, repeated: oncePerOrder ? countOnce(draft) : 0 };
}
