/** Which column is what: by titles and content together, unless somebody said. */
import { lazily } from '../../core/lazily.ts';
import type { Answers } from '../answers.ts';
import type { NamedColumn } from '../reading.ts';
import { type ReadingContext, type Sheet, textOf } from '../sheet.ts';
import { currencyOfTitle } from '../words/currency-words.ts';
import { fold } from '../words/fold.ts';
import { speakOfDeals, speakOfRentals } from '../words/title-kind.ts';
import type { TitleKind } from '../words/title-kinds.ts';
import { currenciesIn, firstRows, numbersIn } from './amount-evidence.ts';
import { chooseCustomer } from './choose-customer.ts';
import { chooseDate } from './choose-date.ts';
import { chooseLabels, currencyColumn } from './choose-labels.ts';
import { chooseMoney, type MoneyChoice } from './choose-money.ts';
import { orderCandidates } from './choose-order.ts';
import { choosePeople } from './choose-people.ts';
import { chooseStates } from './choose-states.ts';
import { createCountReader } from './choose-status.ts';
import type { Deposit } from './deposits.ts';
import { findMarks, withoutTitlesOf } from './marks.ts';
import type { OtherPieces } from './pieces.ts';
import { type ColumnProfile, holdsAnything, type Profiles } from './profile.ts';
import type { ChosenColumns, ColumnChoice } from './roles.ts';
import { type Gone, readSaidColumns, type SaidColumns } from './said-columns.ts';
import { strangeColumns } from './strange-status.ts';
import type { NumbersOf, SumsReader } from './sums.ts';
import { backAmongOthers, namesOf } from './sums-of-others.ts';

/** More distinct texts are no words for states. */
const MOST_STATES = 60;

/** What differs from line to line of an order. */
const OF_LINES: ReadonlySet<TitleKind | null> = new Set<TitleKind | null>([
  'product',
  'sku',
  'unitPrice',
  'price',
  'quantity',
  'description',
]);

export interface ColumnsChosen {
  readonly columns: ChosenColumns;
  /** Columns of the order number, best first, to be proved. */
  readonly orders: readonly ColumnChoice[];
  /** Columns that fit as well as the chosen one; one or none where it is clear. */
  readonly equalAmounts: readonly ColumnChoice[];
  readonly equalDates: readonly ColumnChoice[];
  /** Null where nothing is multiplied. */
  readonly pieces: OtherPieces | null;
  readonly discountBeside: NamedColumn | null;
  /** Beside the amount, or in it; null where another column is taken off, or where it was said whether this one is. */
  readonly deposit: Deposit | null;
  /** The only date is that of something else than the order. */
  readonly onlyOtherDate: boolean;
  readonly gone: readonly Gone[];
  /** Whether this is a list of deals. */
  readonly deals: boolean;
  /** Whether it is one of rentals. */
  readonly rentals: boolean;
  /** Whether it is one of invoices, and says nothing of orders, goods and shipments. */
  readonly invoices: boolean;
  /** Further columns whose words nobody knows, and that may say what became of the rows. */
  readonly strange: readonly number[];
}

/** Reads the numbers of a column once. */
function numbersReader(sheet: Sheet, rows: readonly number[], context: ReadingContext): NumbersOf {
  const numbers = new Map<number, readonly number[]>();
  return (column) => {
    const known = numbers.get(column) ?? numbersIn(sheet, rows, column, context);
    numbers.set(column, known);
    return known;
  };
}

/** Reads the currencies of a column of money once; none where all are one by a look at the profiles. */
function currencyReader(
  sheet: Sheet,
  columns: readonly ColumnProfile[],
  rows: readonly number[],
  context: ReadingContext,
): SumsReader['currenciesOf'] {
  const beside = currencyColumn(columns);
  const isMixed = beside !== null && (columns[beside]?.distinct ?? 0) > 1;
  const known = new Map<number, readonly (string | null)[]>();
  return (money) => {
    if (!isMixed && (columns[money]?.priced ?? 0) === 0) return [];
    const read = known.get(money) ?? currenciesIn(sheet, rows, { money, beside }, context);
    known.set(money, read);
    return read;
  };
}

/** By titles, and by words of the state. */
function areDeals(sheet: Sheet, { columns, rows }: Profiles, status: number | null, { zone }: ReadingContext): boolean {
  const texts = status === null ? [] : rows.map((row) => textOf(sheet[row]?.[status], zone));
  const states = [...new Set(texts)];
  const words = states.length <= MOST_STATES ? states.map(fold) : [];
  return speakOfDeals([...columns.map(({ folded }) => folded), ...words]);
}

/** The order number as somebody said it. Number and date together: `Receipt no.+Date`. */
function saidOrder(said: SaidColumns, date: number | null): Pick<ChosenColumns, 'order' | 'orderDaily'> {
  const order = said.orChosen('order', null);
  return { order, orderDaily: order !== null && date !== null && said.of('order')?.[0]?.indexOf(date) === 1 };
}

function linesOf(columns: readonly ColumnProfile[], amount: number | null, product: number | null): readonly number[] {
  const lines = columns
    .filter(({ kind, filled, column }) => filled > 0 && OF_LINES.has(kind) && column !== amount)
    .map(({ column }) => column);
  return product === null || lines.includes(product) ? lines : [...lines, product];
}

/** Where nothing else tells whether a row counts, that nothing was paid may: then what was paid is asked about as well. */
function sumsInDoubt({ equals, unpaid }: MoneyChoice, isUntold: boolean): readonly ColumnChoice[] {
  const isFurther = unpaid !== null && isUntold && equals.every(({ column }) => column !== unpaid.column);
  return isFurther ? [...equals, unpaid] : equals;
}

export function chooseColumns(
  sheet: Sheet,
  profiles: Profiles,
  titles: readonly string[],
  answers: Answers,
  isTotal: (row: number) => boolean,
  context: ReadingContext,
): ColumnsChosen {
  const said = readSaidColumns(titles, answers.columns ?? {});
  const marks = findMarks(sheet, profiles, context);
  const bare = withoutTitlesOf(marks, profiles);
  const { columns } = bare;
  const allRows = firstRows(sheet, profiles);
  // A row that adds up others adds up those that do not count as well, and proves nothing.
  const rows = allRows.filter((row) => !isTotal(row));
  const numbersOf = numbersReader(sheet, rows, context);
  const customerBeside = lazily(() => chooseCustomer(sheet, profiles, context));
  const customer = () => said.of('customer')?.[0] ?? customerBeside()?.keys[0] ?? [];

  const reader: SumsReader = {
    numbersOf,
    textsOf: (column) => rows.map((row) => textOf(sheet[row]?.[column], context.zone)),
    currenciesOf: currencyReader(sheet, columns, rows, context),
    namesCurrency: ({ title }) => currencyOfTitle(title, context.locale) !== null,
    holdsAnything: (column) => holdsAnything(sheet, bare, column),
    areOfOthers: (one, other) =>
      backAmongOthers(sheet, rows, customer(), [numbersOf(one), numbersOf(other)], context) !== null,
    customers: lazily(() => namesOf(sheet, rows, customer(), context)),
  };
  const money = chooseMoney(sheet, bare, reader, { said, answers }, context);
  const { amount, price, moneyColumn, tellsRefunds } = money;
  const states = chooseStates(sheet, { profiles, bare }, marks, { tellsRefunds, customer }, said, context);
  const { status, kind } = states;
  const deals = areDeals(sheet, bare, status, context);

  const days = chooseDate(sheet, profiles, moneyColumn, deals, createCountReader(sheet, status, context));
  const date = said.orChosen('date', days.candidates[0]?.column ?? null);
  const ofOrders = { date, moneyColumn, rows: allRows, numbersOf: numbersReader(sheet, allRows, context), isTotal };
  const { own, ...people } = choosePeople(sheet, profiles, ofOrders, customerBeside, said);
  const order = saidOrder(said, date);

  const taken = new Set([...own, date, amount, price, status, kind, order.order].filter((column) => column !== null));
  const labels = chooseLabels(columns, taken);
  // What the title of the amount says of it: the column beside it tells what was paid in.
  const titled = moneyColumn === null ? undefined : columns[moneyColumn];
  const isConverted =
    money.isConverted ||
    (titled !== undefined &&
      (titled.kind === 'convertedAmount' || currencyOfTitle(titled.title, context.locale) !== null));
  const product = said.orChosen('product', labels.product);
  const lines = linesOf(columns, amount, product);
  const hasLines = linesOf(columns, amount, null).length > 0;
  const isTitled = (wanted: TitleKind) => columns.some((column) => column.kind === wanted && column.filled > 0);

  // Whoever has said which column is which of a list in another language is asked what its words say.
  const isSaid = said.has('customer') || said.has('date') || said.has('amount');
  const known = new Set([...taken, product, labels.manager, labels.customerType].filter((column) => column !== null));
  const strange = isSaid && !said.has('status') ? strangeColumns(sheet, bare, known, customer(), context) : [];

  return {
    columns: {
      ...people,
      ...states,
      ...order,
      date,
      amount,
      price,
      quantity: money.quantity,
      growsWith: money.growsWith,
      paid: money.paid,
      refunded: money.refunded,
      refundedWithin: money.refundedWithin,
      currency: said.orChosen('currency', isConverted ? null : labels.currency),
      manager: said.orChosen('manager', labels.manager),
      product,
      customerType: said.orChosen('customerType', labels.customerType),
      contacts: said.of('contact')?.flat() ?? labels.contacts,
      lines,
    },
    orders: said.has('order')
      ? []
      : orderCandidates(sheet, profiles, moneyColumn).filter(({ column }) => !taken.has(column)),
    equalAmounts: sumsInDoubt(money, status === null && marks.length === 0),
    deposit: money.deposit,
    pieces: money.pieces,
    discountBeside: money.discountBeside,
    equalDates: said.has('date') ? [] : days.equals,
    onlyOtherDate: !said.has('date') && days.onlyOther,
    gone: said.gone,
    deals,
    rentals: speakOfRentals(columns.map(({ folded }) => folded)),
    strange,
    invoices: isTitled('invoiceNumber') && !isTitled('orderNumber') && !isTitled('handOver') && !hasLines,
  };
}
