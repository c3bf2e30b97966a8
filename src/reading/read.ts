/** From a sheet to its reading: everything that is understood, and everything that has to be asked. */
import { causeOf, type Problem } from '../core/log/problem.ts';
import { roundSum } from '../core/numbers/rounding.ts';
import { sumOf } from '../core/numbers/summation.ts';
import { asDay, type Day } from '../core/time/day.ts';
import { amountColumn } from '../core/writing/amount-column.ts';
import { isErrorCell, showCell } from '../core/writing/cell.ts';
import type { Answers } from './answers.ts';
import { BUCKETS, type BucketTallies } from './buckets.ts';
import { type ColumnsChosen, chooseColumns } from './choose-columns.ts';
import { fillCurrencies, judgeCurrencies } from './currencies.ts';
import { createDraft, type Draft, isOpen, openRows, put } from './draft.ts';
import { judgeKinds } from './kinds.ts';
import { createNameReader } from './names-of-rows.ts';
import { countOnce, judgeRepetition } from './once-per-order.ts';
import { fillOrders, judgeContinuations, provedOrder } from './order-numbers.ts';
import { type ColumnProfile, profileColumns } from './profile.ts';
import { columnQuestions } from './questions.ts';
import { findSummedTotals, readTable } from './read-table.ts';
import { readAmounts, readDays, takeRefundsOff } from './read-values.ts';
import type { Note, NoteCode, NoteParams, Question, Reading } from './reading.ts';
import type { ChosenColumns, ColumnChoice } from './roles.ts';
import { filledCells, type ReadingContext, type Sheet } from './sheet.ts';
import { judgeStatuses } from './statuses.ts';
import { createTally } from './tally.ts';
import { speakOfDeals } from './title-kind.ts';
import { findTitles, titlesIn } from './titles.ts';
import { createLabelReader, isLabelledTotal } from './total-rows.ts';

const NO_COLUMNS: ChosenColumns = {
  keys: [],
  ownKeys: 0,
  shown: [],
  customerAbove: false,
  date: null,
  amount: null,
  price: null,
  quantity: null,
  refunded: null,
  order: null,
  status: null,
  otherStatuses: [],
  kind: null,
  currency: null,
  manager: null,
  product: null,
  customerType: null,
  contacts: [],
  lines: [],
};

function tallyBuckets(draft: Draft): BucketTallies {
  const tallies = BUCKETS.map(() => createTally());
  for (let row = 0; row < draft.size; row++) tallies[draft.bucket[row] ?? -1]?.add(draft.amount[row] as number);
  const entries = BUCKETS.map((bucket, index) => {
    const tally = tallies[index];
    return [bucket, { rows: tally?.rows() ?? 0, amount: tally?.amount() ?? 0 }] as const;
  });
  return Object.fromEntries(entries) as BucketTallies;
}

/** A reading of a sheet in which a log was not found yet: its rows are not read. */
function unread(sheet: Sheet, questions: readonly Question[], known: Partial<Reading>): Reading {
  const draft = createDraft(sheet.length);
  const titlesRow = known.titlesRow ?? -1;
  for (let row = 0; row < draft.size; row++) {
    const above = row < titlesRow ? 'preamble' : 'titles';
    const below = filledCells(sheet[row] ?? []) === 0 ? 'blank' : 'bad';
    put(draft, row, row <= titlesRow ? above : below);
  }
  return {
    titlesRow: null,
    titles: [],
    columns: NO_COLUMNS,
    dates: null,
    amounts: null,
    oncePerOrder: false,
    currency: null,
    rates: {},
    status: [],
    notes: [],
    buckets: tallyBuckets(draft),
    problems: [],
    asOf: null,
    rows: null,
    ...known,
    questions,
  };
}

/** Of columns that fit equally well those that say something else than the first. */
function differing(
  candidates: readonly ColumnChoice[],
  valuesOf: (column: number) => readonly unknown[],
): ColumnChoice[] {
  const [first, ...others] = candidates;
  if (first === undefined || others.length === 0) return [];
  const values = valuesOf(first.column);
  const unlike = others.filter(({ column }) => valuesOf(column).some((value, index) => value !== values[index]));
  return unlike.length === 0 ? [] : [first, ...unlike];
}

/** The latest day of rows that count and do not lie in the future; today where all do. */
function latestDay(draft: Draft, today: Day): Day {
  let latest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < draft.size; row++) {
    const day = draft.day[row] as number;
    if (
      isOpen(draft, row) &&
      draft.dated[row] === 1 &&
      !Number.isNaN(draft.amount[row]) &&
      day <= today &&
      day > latest
    )
      latest = day;
  }
  return latest === Number.NEGATIVE_INFINITY ? today : asDay(latest);
}

/** Columns that a customer could be read from if somebody says so: words that repeat. */
function nameLike(profiles: readonly ColumnProfile[], { columns }: ColumnsChosen): ColumnChoice[] {
  const taken = [columns.date, columns.amount, columns.price, columns.status, columns.kind, columns.currency];
  return profiles
    .filter(({ column, words, dates, filled }) => filled > 0 && words > 0.5 && dates < 0.5 && !taken.includes(column))
    .map(({ column, title }) => ({ column, title, score: 0 }));
}

/** Columns that hold what is missed, whatever their titles say. */
function likely(profiles: readonly ColumnProfile[], fits: (profile: ColumnProfile) => boolean): ColumnChoice[] {
  return profiles
    .filter((profile) => profile.filled > 0 && fits(profile))
    .map(({ column, title }) => ({ column, title, score: 0 }));
}

/**
 * Reads a sheet: finds the titles, chooses columns, reads days and amounts, and puts every row into exactly one bucket.
 * What can't be known is asked; with an answer in `answers` it is not asked again. Row order matters only for lines of orders
 * and rows of totals.
 */
export function readSheet(sheet: Sheet, context: ReadingContext, answers: Answers = {}): Reading {
  const titles =
    answers.titlesRow === undefined ? findTitles(sheet, context) : titlesIn(sheet, answers.titlesRow, context);
  if (titles === null) {
    return unread(sheet, [{ code: 'titles', params: { rows: sheet.length }, proposed: null, choices: [] }], {});
  }
  const profiles = profileColumns(sheet, titles.row + 1, titles.titles, titles.meanings, context);
  const named = profiles.columns.map(({ title }) => title);
  const readLabel = createLabelReader(context);
  const chosen = chooseColumns(
    sheet,
    profiles,
    titles.titles,
    answers,
    (row) => isLabelledTotal(sheet[row] ?? [], { keys: [], date: null, order: null }, readLabel) !== null,
    context,
  );
  const deals = speakOfDeals(titles.meanings);
  const body = sheet.slice(titles.row + 1);
  const amountsOf = (column: number) => {
    const cells = body.map((row) => row[column]);
    const read = amountColumn(cells, context.locale, answers.decimal);
    return cells.map((cell) => read.read(cell)?.value ?? 0);
  };
  const equals = {
    amounts: differing(chosen.equalAmounts, amountsOf),
    dates: differing(chosen.equalDates, (column) => body.map((row) => showCell(row[column], context.zone))),
  };
  const others = {
    names: nameLike(profiles.columns, chosen),
    dates: likely(profiles.columns, ({ dates, amounts }) => dates >= 0.8 && amounts < 0.8),
    amounts: likely(profiles.columns, ({ amounts, money, dates }) => amounts >= 0.8 && money > 0 && dates < 0.8),
  };
  const questions = columnQuestions(chosen, named, others, equals, (column) => roundSum(sumOf(amountsOf(column))));
  let { columns } = chosen;
  const known = { titlesRow: titles.row, titles: named, columns };
  if (columns.keys.length === 0 || columns.date === null || (columns.amount === null && columns.price === null)) {
    return unread(sheet, questions, known);
  }

  const notes: Note[] = [];
  const note = <Code extends NoteCode>(code: Code, params: NoteParams[Code], rows: number, amount = 0): void => {
    if (rows > 0) notes.push({ code, params, rows, amount } as Note);
  };
  const draft = createDraft(sheet.length);
  const { suspects, heads } = readTable(sheet, titles.row, draft, columns, context);

  const days = readDays(sheet, draft, columns.date, answers, context);
  const amounts = readAmounts(sheet, draft, columns, answers, context);
  if (amounts === null) return unread(sheet, questions, known);
  const titleOf = (column: number | null) => (column === null ? '' : (named[column] ?? ''));
  const usual = context.locale.dayFirst ? 'dmy' : 'mdy';
  if (days.conflict !== null) {
    questions.push({
      code: 'date-order',
      params: { title: titleOf(columns.date), ...days.conflict },
      proposed: usual,
      choices: [{ value: 'dmy' }, { value: 'mdy' }],
    });
  } else if (days.decidedBy === 'locale') {
    note('dates-by-locale', { order: days.order, ambiguous: days.ambiguous }, days.ambiguous);
  }
  const { column: money } = amounts;
  if (money.conflict !== null) {
    questions.push({
      code: 'decimal',
      params: { title: titleOf(columns.amount ?? columns.price), ...money.conflict },
      proposed: context.locale.decimalSign,
      choices: [{ value: '.' }, { value: ',' }],
    });
  } else if (money.decidedBy === 'locale') {
    note('decimal-by-locale', { sign: money.decimalSign, ambiguous: money.ambiguous }, money.ambiguous);
  }

  const numberColumn = columns.order ?? chosen.orders[0]?.column ?? null;
  findSummedTotals(sheet, draft, columns, numberColumn, suspects);

  const names = createNameReader(sheet, openRows(draft), columns, context);
  const shown = new Array<string>(draft.size).fill('');
  const numeric = new Uint8Array(draft.size);
  const ownColumn = columns.keys[0]?.length === 1 ? columns.keys[0][0] : undefined;
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row)) continue;
    const cells = sheet[row] ?? [];
    if (!columns.customerAbove) {
      const { key, standIn } = names.keyOf(cells);
      draft.key[row] = key;
      draft.standIn[row] = standIn;
      shown[row] = names.shownOf(cells);
    }
    if (ownColumn !== undefined && typeof cells[ownColumn] === 'number') numeric[row] = 1;
  }

  const order = columns.order ?? provedOrder(sheet, draft, chosen.orders, columns.kind, context);
  if (order === null && chosen.orders[0] !== undefined) {
    note('order-unproven', { title: chosen.orders[0].title }, openRows(draft).length);
  }
  columns = { ...columns, order };
  let further = 0;
  if (order !== null) {
    fillOrders(sheet, draft, order, context);
    further = judgeContinuations(sheet, draft, columns);
  }
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row) || draft.dated[row] === 1 || !Number.isNaN(draft.written[row])) continue;
    const isNamed = draft.key[row] !== '' || draft.standIn[row] !== '';
    const moneyCell = columns.amount ?? columns.price;
    const isEmpty =
      !isNamed &&
      [columns.date, moneyCell].every(
        (column) => column === null || showCell(sheet[row]?.[column], context.zone) === '',
      );
    if (isEmpty) put(draft, row, 'blank');
  }

  const refunds = createTally();
  const kinds = columns.kind === null ? null : judgeKinds(sheet, draft, columns.kind, context);
  const status = judgeStatuses(sheet, draft, columns, answers, deals, context);
  if (columns.refunded !== null) takeRefundsOff(sheet, draft, columns.refunded, answers, context, refunds.add);

  let oncePerOrder = answers.oncePerOrder ?? false;
  let repeated = 0;
  if (order !== null) {
    const ofKind = (kinds_: readonly string[]) =>
      profiles.columns
        .filter(({ kind, filled }) => filled > 0 && kinds_.includes(String(kind)))
        .map(({ column }) => column);
    const repetition = judgeRepetition(
      sheet,
      draft,
      columns,
      { price: ofKind(['price', 'unitPrice']), quantity: ofKind(['quantity']) },
      amounts.readNumber,
      context,
    );
    if (answers.oncePerOrder === undefined) {
      oncePerOrder =
        repetition.repeats === 'yes' || (repetition.repeats === 'perhaps' && answers.takeProposed === true);
      if (repetition.repeats === 'perhaps') {
        questions.push({
          code: 'once-per-order',
          params: { title: titleOf(columns.amount ?? columns.price), orders: repetition.orders },
          proposed: 'yes',
          choices: [{ value: 'yes' }, { value: 'no' }],
        });
      }
    }
    if (oncePerOrder) repeated = countOnce(draft);
  }

  fillCurrencies(sheet, draft, columns.currency, context);
  const currencies = judgeCurrencies(draft, answers);
  if (
    currencies.isOpen ||
    (currencies.choices.length > 1 && answers.currency === undefined && answers.rates === undefined)
  ) {
    questions.push({
      code: 'currency',
      params: {},
      proposed: currencies.choices[0]?.value ?? null,
      choices: currencies.choices,
    });
  }
  const unknown = answers.counts === undefined ? status.filter(({ known: isKnown }) => !isKnown) : [];
  if (unknown.length > 0) {
    questions.push({
      code: 'status',
      params: { title: titleOf(columns.status) },
      proposed: [...new Set(status.filter(({ counts }) => counts).map(({ value }) => value))].join(', '),
      choices: unknown.map(({ value, rows, amount }) => ({ value, rows, amount })),
    });
  }

  const asOf = answers.asOf ?? latestDay(draft, context.today);
  const problems: Problem[] = [];
  const standIns = new Set<string>();
  const moneyCells = columns.amount ?? columns.price;
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row)) continue;
    const cells = sheet[row] ?? [];
    const report = (field: Problem['field'], column: number, otherwise: Problem['cause']): void => {
      const value = cells[column];
      problems.push({ row: row + 1, field, cause: causeOf(value, otherwise), value: showCell(value, context.zone) });
    };
    const isUnread = draft.dated[row] === 0 || Number.isNaN(draft.amount[row]);
    const customerCell = cells[columns.keys[0]?.[0] ?? -1];
    const isError = draft.key[row] === '' && isErrorCell(customerCell);
    if (isUnread || isError) {
      if (isError) report('customer', columns.keys[0]?.[0] ?? 0, 'not-a-name');
      if (draft.dated[row] === 0) report('date', columns.date ?? 0, 'not-a-date');
      if (Number.isNaN(draft.amount[row])) report('amount', moneyCells ?? 0, 'not-an-amount');
      put(draft, row, 'bad');
    } else if ((draft.day[row] as number) > asOf) {
      put(draft, row, 'later');
    } else if (draft.key[row] === '') {
      if (draft.standIn[row] !== '') standIns.add(draft.standIn[row] ?? '');
      put(draft, row, 'anonymous');
    } else {
      put(draft, row, 'used');
    }
  }

  const buckets = tallyBuckets(draft);
  note('preamble', {}, buckets.preamble.rows);
  note('totals', {}, buckets.totals.rows - heads, buckets.totals.amount);
  note('customer-above', {}, heads);
  note('continuation', {}, further);
  note('once-per-order', { title: titleOf(moneyCells) }, repeated);
  const leftOut = status.filter(({ counts }) => !counts);
  note(
    'left-out-by-status',
    { values: leftOut.map(({ value, rows }) => ({ value, rows })) },
    buckets.status.rows - (kinds?.left.rows() ?? 0),
    roundSum(buckets.status.amount - (kinds?.left.amount() ?? 0)),
  );
  const moneyBack = status.filter(({ variant }) => variant === 'negative');
  note(
    'negative-by-status',
    {},
    moneyBack.reduce((sum, { rows }) => sum + rows, 0),
    roundSum(moneyBack.reduce((sum, { amount }) => sum + amount, 0)),
  );
  if (kinds !== null) {
    note('no-order-by-kind', { values: kinds.leftValues }, kinds.left.rows(), kinds.left.amount());
    note('kind-negative', { values: kinds.negatedValues }, kinds.negated.rows(), kinds.negated.amount());
  }
  note('refunded-column', { title: titleOf(columns.refunded) }, refunds.rows(), -refunds.amount());
  note('other-currency', { currency: currencies.currency ?? '' }, buckets.currency.rows);
  note(
    'converted',
    {
      currency: currencies.currency ?? '',
      rates: Object.entries(currencies.rates).map(([code, rate]) => `${code} = ${rate}`),
    },
    currencies.converted.rows(),
    currencies.converted.amount(),
  );
  note('later', { asOf }, buckets.later.rows, buckets.later.amount);
  note('anonymous', { names: [...standIns] }, buckets.anonymous.rows, buckets.anonymous.amount);
  note('bad', {}, buckets.bad.rows);
  if (columns.price !== null && columns.quantity !== null) {
    note(
      'price-by-quantity',
      { price: titleOf(columns.price), quantity: titleOf(columns.quantity) },
      buckets.used.rows,
      buckets.used.amount,
    );
  }

  return {
    ...known,
    columns,
    dates: { order: days.order, decidedBy: days.decidedBy, evidence: days.evidence },
    amounts: { decimal: money.decimalSign, decidedBy: money.decidedBy, evidence: money.evidence },
    oncePerOrder,
    currency: currencies.currency,
    rates: currencies.rates,
    status,
    questions,
    notes,
    buckets,
    problems,
    asOf,
    rows: {
      bucket: draft.bucket,
      day: draft.day,
      amount: draft.amount,
      key: draft.key,
      shown,
      order: draft.order,
      numeric,
    },
  };
}

/** Questions that are still open: an accepted proposal answers all but those in which nothing can be proposed. */
export function openQuestions(reading: Reading, answers: Answers): readonly Question[] {
  return answers.takeProposed === true
    ? reading.questions.filter(({ proposed }) => proposed === null)
    : reading.questions;
}
