/** Titles and columns of a sheet, and what has to be asked about them before any row is read. */
import { lazily } from '../../core/lazily.ts';
import { roundSum } from '../../core/numbers/rounding.ts';
import { sumOf } from '../../core/numbers/summation.ts';
import { amountColumn } from '../../core/writing/amount-column.ts';
import { showCell } from '../../core/writing/cell.ts';
import { currencyOfWords } from '../../core/writing/currency-of-words.ts';
import type { Answers, ColumnAnswers } from '../answers.ts';
import type { Question } from '../reading.ts';
import type { ReadingContext, Sheet } from '../sheet.ts';
import { listed } from '../words/finders.ts';
import { statusClass } from '../words/status-words.ts';
import { NUMBERS_OF_PURCHASES } from '../words/title-kinds.ts';
import { areSums, isSum } from './amount-titles.ts';
import { type ColumnsChosen, chooseColumns } from './choose-columns.ts';
import { type ColumnProfile, profileColumns } from './profile.ts';
import { columnQuestions } from './questions.ts';
import type { ColumnChoice } from './roles.ts';
import { besideEach, pairsIn } from './stand-in-columns.ts';
import { type TableBelow, tablesBelow } from './table-below.ts';
import { type TableBeside, withoutTablesBeside } from './table-beside.ts';
import { findTitles, titlesIn } from './titles.ts';
import { beginsAsTotal, holdsTotal, isTotalRow } from './total-rows.ts';

export interface FoundColumns {
  readonly titlesRow: number;
  /** Of every column; the column's letter where it has none. */
  readonly titles: readonly string[];
  readonly profiles: readonly ColumnProfile[];
  readonly chosen: ColumnsChosen;
  readonly questions: readonly Question[];
  /** Left aside: what they hold are no orders. */
  readonly tablesBeside: readonly TableBeside[];
  readonly tablesBelow: readonly TableBelow[];
  /** Rows that repeat the titles in other words. */
  readonly titlesAlike: readonly number[];
  /** Rows of titles below which money went back, with the word that says so. */
  readonly refundsBelow: ReadonlyMap<number, string>;
  /** Without the rows of tables below: blank in their place. */
  readonly orders: Sheet;
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

/** Columns that a customer could be read from if somebody says so: words that repeat. */
function nameLike(profiles: readonly ColumnProfile[], { columns }: ColumnsChosen): ColumnChoice[] {
  const taken = [columns.date, columns.amount, columns.price, columns.status, columns.kind, columns.currency];
  return profiles
    .filter(
      ({ column, kind, words, dates, filled }) =>
        filled > 0 && (words > 0.5 || kind === 'customerId') && dates < 0.5 && !taken.includes(column),
    )
    .map(({ column, title }) => ({ column, title, score: 0 }));
}

/** Columns that hold what is missed, whatever their titles say. */
function likely(profiles: readonly ColumnProfile[], fits: (profile: ColumnProfile) => boolean): ColumnChoice[] {
  return profiles
    .filter((profile) => profile.filled > 0 && fits(profile))
    .map(({ column, title }) => ({ column, title, score: 0 }));
}

/**
 * *COD* is a code in Spanish: a word in another language than the other titles says as little as none. *Отгружено* says what
 * became of the row, and may say of how much.
 */
const isStrange = (profile: ColumnProfile | undefined) =>
  profile !== undefined &&
  (profile.kind === null ||
    (profile.kind === 'id' && !profile.whole && !profile.native) ||
    (profile.kind === 'other' && statusClass(profile.title) === 'counts'));

/** `COD AED`: the title ends with a code that is written as such. */
const namesMoney = (title: string, { locale }: ReadingContext) =>
  /\s[A-Z]{3}$/.test(title) && typeof currencyOfWords(title.slice(-3).toLowerCase(), '', locale) === 'string';

/** Of columns that hold what is missed the one under a title that no dictionary knows; null where there are several. */
function unnamed(profiles: readonly ColumnProfile[], candidates: readonly ColumnChoice[]): ColumnChoice | null {
  const strangers = candidates.filter(({ column }) => isStrange(profiles[column]));
  return strangers.length === 1 ? (strangers[0] ?? null) : null;
}

const hasAmount = ({ amount, price }: ColumnsChosen['columns']) => amount !== null || price !== null;

/** What is missed and proposed, as answers. */
function proposedColumns(
  { columns }: ColumnsChosen,
  { name, date, amount }: Readonly<Record<'name' | 'date' | 'amount', ColumnChoice | null>>,
): ColumnAnswers {
  return {
    ...(columns.keys.length === 0 && name !== null ? { customer: [name.title] } : {}),
    ...(columns.date === null && date !== null ? { date: [date.title] } : {}),
    ...(!hasAmount(columns) && amount !== null ? { amount: [amount.title] } : {}),
  };
}

const ofCustomers = lazily(() => listed(['ofCustomers']));

/**
 * Asks about a list of customers: each of them in one row, with the number of their orders or the day of the last one. Its dates are those of a registration
 * or of the last order, its amounts sums of many.
 */
function askCustomerList(
  body: () => Sheet,
  { titles, columns }: { readonly titles: readonly string[]; readonly columns: readonly ColumnProfile[] },
  chosen: ColumnsChosen,
  answers: Answers,
  context: ReadingContext,
): Question[] {
  const counting = columns.find(
    ({ kind, whole, filled, amounts, folded }) =>
      filled > 1 && ((kind === 'ordersCount' && whole && amounts >= 0.8) || ofCustomers().find(folded).length > 0),
  );
  const [key] = chosen.columns.keys;
  const { date } = chosen.columns;
  if (counting === undefined || key === undefined || date === null || answers.columns?.date !== undefined) return [];
  if (chosen.orders.some(({ column }) => NUMBERS_OF_PURCHASES.has(columns[column]?.kind ?? 'other'))) return [];
  const names = pairsIn(body(), [...body().keys()], [key, key], context);
  if (names.length < 2 || besideEach(names, 0).size < names.length) return [];
  const choices = [{ value: titles[date] ?? '' }];
  return [
    { code: 'customer-list', params: { title: counting.title, customers: names.length }, proposed: null, choices },
  ];
}

/** Null where no row of titles is found. `said`: the answers without what was proposed and accepted. */
export function findColumns(
  whole: Sheet,
  answers: Answers,
  context: ReadingContext,
  said: Answers = answers,
): FoundColumns | null {
  const titles =
    answers.titlesRow === undefined ? findTitles(whole, context) : titlesIn(whole, answers.titlesRow, context);
  if (titles === null) return null;
  const below = tablesBelow(whole, titles);
  const others = new Set(below.tables.flatMap(({ rows }) => rows));
  const sheet = others.size === 0 ? whole : whole.map((cells, row) => (others.has(row) ? [] : cells));
  const isTotal = (row: number) => beginsAsTotal(sheet[row] ?? [], context);
  const { profiles, tables } = withoutTablesBeside(
    sheet,
    profileColumns(sheet, titles, (row) => holdsTotal(sheet[row] ?? [], context), context),
    isTotal,
  );
  const chosen = chooseColumns(sheet, profiles, titles.titles, answers, isTotal, context);
  // What totals say again is no part of what a choice comes to. Of a clear log nothing is asked, and no row looked at here.
  const body = lazily(() => sheet.slice(titles.row + 1).filter((cells) => !isTotalRow(cells, chosen.columns, context)));
  const amountsOf = (column: number) => {
    const cells = body().map((row) => row[column]);
    const read = amountColumn(cells, context.locale, answers.decimal);
    return cells.map((cell) => read.read(cell)?.value ?? 0);
  };
  const equals = {
    amounts: differing(chosen.equalAmounts, amountsOf),
    dates: differing(chosen.equalDates, (column) => body().map((row) => showCell(row[column], context.zone))),
  };
  const dates = likely(profiles.columns, ({ dates, amounts }) => dates >= 0.8 && amounts < 0.8);
  const amounts = likely(profiles.columns, ({ amounts, money, dates }) => amounts >= 0.8 && money > 0 && dates < 0.8);
  const names = nameLike(profiles.columns, chosen);
  const repeats = ({ column }: ColumnChoice) => {
    const { distinct = 0, filled = 0 } = profiles.columns[column] ?? {};
    return distinct > 1 && distinct < filled;
  };
  const further = {
    names,
    dates,
    amounts,
    // Customers come again, and are several.
    name: unnamed(profiles.columns, names.filter(repeats)),
    date: unnamed(profiles.columns, dates),
    // Whole numbers alone may be anything; a currency beside them, or hundredths, say money. To read all of them takes long.
    amount: hasAmount(chosen.columns)
      ? null
      : unnamed(
          profiles.columns,
          amounts.filter(
            ({ column, title }) =>
              (profiles.columns[column]?.priced ?? 0) >= 0.8 ||
              namesMoney(title, context) ||
              amountsOf(column).some((sum) => !Number.isInteger(sum)),
          ),
        ),
    unread: hasAmount(chosen.columns)
      ? undefined
      : likely(profiles.columns, (profile) => isSum(profile.kind) && !areSums(profile))[0],
    any: likely(profiles.columns, () => true),
  };
  const named = profiles.columns.map(({ title }) => title);
  // Of prices of one piece each is said with what it comes to.
  const pieces = chosen.columns.quantity === null ? null : amountsOf(chosen.columns.quantity);
  const sumOfProducts = (ones: readonly number[], others: readonly number[] | null) =>
    roundSum(sumOf(others === null ? ones : ones.map((one, row) => one * (others[row] ?? 0))));
  const sumOfColumn = (column: number) => sumOfProducts(amountsOf(column), pieces);
  const { price } = chosen.columns;
  const prices = price === null ? null : lazily(() => amountsOf(price));
  const sumOfPieces = (column: number) =>
    column < 0 ? sumOfProducts(prices?.() ?? [], null) : sumOfProducts(amountsOf(column), prices?.() ?? null);
  const questions = columnQuestions(chosen, named, further, equals, sumOfColumn, sumOfPieces);
  const accepted = answers.takeProposed === true ? proposedColumns(chosen, further) : {};
  if (Object.keys(accepted).length > 0) {
    const again = findColumns(whole, { ...answers, columns: { ...answers.columns, ...accepted } }, context, said);
    const asked = questions.filter(({ proposed }) => proposed !== null);
    return again === null ? null : { ...again, questions: [...asked, ...again.questions] };
  }
  return {
    titlesRow: titles.row,
    titles: named,
    profiles: profiles.columns,
    chosen,
    questions: [
      ...askCustomerList(body, { titles: named, columns: profiles.columns }, chosen, said, context),
      ...questions,
    ],
    tablesBeside: tables,
    tablesBelow: below.tables,
    titlesAlike: below.alike,
    refundsBelow: below.refunds,
    orders: sheet,
  };
}
