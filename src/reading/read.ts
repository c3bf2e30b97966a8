/** From a sheet to its reading: everything that is understood, and everything that has to be asked. */
import type { Answers } from './answers.ts';
import { findColumns } from './columns/find-columns.ts';
import { titlesQuestion } from './columns/questions.ts';
import type { Note, Question, Reading } from './reading.ts';
import { askCurrency, fillCurrencies, holdsSeveralCurrencies, judgeCurrencies } from './rows/currencies.ts';
import { daysElsewhere } from './rows/days-elsewhere.ts';
import { createDraft } from './rows/draft.ts';
import { fillBlankOrders, fillDown, fillOrdersDown, judgeFillDown } from './rows/fill-down.ts';
import { fillNames } from './rows/fill-names.ts';
import { dropEmptyRows, judgeOnce, numberOrders } from './rows/judge-purchases.ts';
import { judgeRows, latestDay, tallyBuckets } from './rows/judge-rows.ts';
import { judgeWords } from './rows/judge-words.ts';
import { judgeAmounts, judgeDays } from './rows/judge-writing.ts';
import { noteRows, noteTables } from './rows/note-rows.ts';
import { dropOrderSums } from './rows/order-sums.ts';
import { noteOwed } from './rows/owed.ts';
import { findSummedTotals, readTable } from './rows/read-table.ts';
import { readAmounts, readDays, takeHeadedRefundsOff, takeRefundsOff } from './rows/read-values.ts';
import { fillRefundRows, tallyRefundRows } from './rows/refund-rows.ts';
import { dropRepeatedKinds } from './rows/repeated-kinds.ts';
import { judgeSpending } from './rows/spending.ts';
import { askStatuses } from './rows/statuses.ts';
import type { Work } from './rows/work.ts';
import type { ReadingContext, Sheet } from './sheet.ts';
import { createTextColumns } from './text-columns.ts';
import { unread } from './unread.ts';

/**
 * Reads a sheet: finds the titles, chooses columns, reads days and amounts, and puts every row into exactly one bucket.
 * What can't be known is asked; with an answer in `answers` it is not asked again. Row order matters only for lines of orders,
 * rows of totals, and cells that are left blank below the first row of a group.
 */
export function readSheet(whole: Sheet, context: ReadingContext, answers: Answers = {}): Reading {
  const found = findColumns(whole, answers, context);
  if (found === null) {
    return unread(whole, [titlesQuestion(whole, context)], {});
  }
  const sheet = found.orders;
  const { titlesRow, titles, profiles, chosen } = found;
  const notes: Note[] = [];
  const known = { titlesRow, titles, profiles, columns: chosen.columns, notes };
  const draft = createDraft(sheet.length);
  const questions = [...found.questions];
  const { columns } = chosen;
  const textsOf = createTextColumns(sheet, titlesRow + 1, context.zone, columns.keys[0]?.[0] ?? null);
  const start: Work = { sheet, textsOf, context, answers, draft, titles, columns, questions, notes };
  noteTables(start, found);
  if (columns.keys.length === 0 || columns.date === null) return unread(sheet, questions, known);

  const { suspects, heads, below, headings } = readTable(start, found);
  const own = readDays(sheet, draft, columns.date, answers, context);
  const elsewhere = daysElsewhere(start, found.profiles, own);
  const days =
    elsewhere !== null && answers.takeProposed === true
      ? readDays(sheet, draft, columns.date, { ...answers, dates: elsewhere.order }, context)
      : own;
  const amounts = readAmounts(sheet, draft, columns, answers, context);
  if (amounts === null) return unread(sheet, questions, known);
  judgeDays(start, own, elsewhere);
  judgeAmounts(start, amounts.column);
  const refundRows = fillRefundRows(start, found.profiles, amounts.readNumber);
  findSummedTotals(sheet, draft, columns, columns.order ?? chosen.orders[0]?.column ?? null, suspects);

  const headedRefunds = takeHeadedRefundsOff(draft, headings.refunds);

  const numeric = fillNames(start);
  const filling = fillDown(start, chosen.orders, found.profiles, numeric);
  const leftBlank = filling.isFilled && filling.order !== null ? [filling.order] : [];
  const orders = numberOrders(start, [...chosen.orders, ...leftBlank], found.profiles);
  const work: Work = { ...start, columns: { ...columns, order: orders.column, orderDaily: orders.isDaily } };
  if (orders.column !== null && orders.column === filling.order?.column)
    fillOrdersDown(work, filling, textsOf(orders.column));
  const blankOrders = orders.column === null ? [] : fillBlankOrders(work);
  dropEmptyRows(work);
  const orderSums = [
    ...dropOrderSums(sheet, draft, work.columns),
    ...dropRepeatedKinds(draft, columns.kind === null ? null : textsOf(columns.kind), columns.lines),
  ];

  fillCurrencies(work);
  const wentOut = columns.refunded === null ? (refundRows?.rows ?? []) : [];
  const said = judgeWords(work, found, headings, amounts.readNumber, wentOut);
  const refunds = takeRefundsOff(sheet, draft, columns, answers, context);
  const wentBack = refundRows === null ? null : tallyRefundRows(work, refundRows);
  const spending = headings.refunds.length > 0 ? null : judgeSpending(work, found.profiles);
  const { oncePerOrder, repeated } = judgeOnce(work, found.profiles, amounts.readNumber);
  const currencies = judgeCurrencies(work);
  askCurrency(work, currencies);
  const words = [...said.words, { column: spending?.column ?? null, uses: spending?.uses ?? [] }];
  const uses = words.flatMap((asked) => asked.uses);
  askStatuses(work, words);

  noteOwed(work, found.profiles, amounts.readNumber);
  const asOf = answers.asOf ?? latestDay(draft, context.today);
  const isMixed = holdsSeveralCurrencies(draft);
  judgeFillDown(work, filling, isMixed);
  const { problems, standIns } = judgeRows(work, asOf);
  const buckets = tallyBuckets(draft, isMixed, currencies.isOpen);
  const { further } = orders;
  noteRows(work, {
    buckets,
    isMixed,
    heads,
    below,
    orderSums,
    blankOrders,
    further,
    repeated,
    ...said,
    spending,
    refunds,
    headedRefunds: { tally: headedRefunds, values: headings.refunds.map(({ heading }) => heading) },
    wentBack,
    deposit: chosen.deposit,
    pieces: chosen.pieces,
    discountBeside: chosen.discountBeside,
    currencies,
    standIns,
    asOf,
  });

  const { bucket, day, amount, names, key, shownNames, shown, order } = draft;
  const spellings = names.spellings();
  return {
    ...known,
    columns: work.columns,
    dates: { order: days.order, decidedBy: days.decidedBy, evidence: days.evidence },
    amounts: {
      decimal: amounts.column.decimalSign,
      decidedBy: amounts.column.decidedBy,
      evidence: amounts.column.evidence,
    },
    oncePerOrder,
    currency: currencies.currency,
    rates: currencies.rates,
    status: isMixed ? uses.map((use) => ({ ...use, amount: 0 })) : uses,
    questions,
    buckets,
    problems,
    asOf,
    rows: { bucket, day, amount, keys: names.texts, spellings, key, names: shownNames.texts, shown, order, numeric },
  };
}

/** Questions that are still open: an accepted proposal answers all but those in which nothing can be proposed. */
export function openQuestions(reading: Reading, answers: Answers): readonly Question[] {
  return answers.takeProposed === true
    ? reading.questions.filter(({ proposed }) => proposed === null)
    : reading.questions;
}
