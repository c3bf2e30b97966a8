/** The order log as typed columns: what every analysis reads. One pass over the cells, one id per distinct spelling. */
import { AppError } from '../app-error.ts';
import type { Day } from '../time/day.ts';
import type { Zone } from '../time/zone.ts';
import { type AmountColumn, amountColumn } from '../writing/amount-column.ts';
import { isBlank, isWord, showCell } from '../writing/cell.ts';
import { type DayColumn, dayColumn } from '../writing/day-column.ts';
import type { Locale } from '../writing/locale.ts';
import { createSpellingTable, type Spelling, type SpellingTable } from '../writing/spelling-table.ts';
import { createFullOrders, createOrderNumbers } from './order-numbers.ts';
import { type CurrencyUse, causeOf, type Problem } from './problem.ts';
import { refuseTwoDateOrders, refuseTwoDecimalSigns } from './two-ways.ts';

/**
 * No order is worth that much, but an account number in the wrong column is that large. Sums of such numbers can't be held
 * to the cent, and those of the largest are infinite.
 */
const LEAST_AMOUNT_TOO_LARGE = 1e15;

/** A column of cells as the platform gives it: one value a row. */
export type Column = readonly unknown[];

export interface OrderColumns {
  readonly customers: Column;
  readonly dates: Column;
  readonly amounts: Column;
  /** Rows of one customer with one id are one purchase. */
  readonly orderIds?: Column | undefined;
}

export interface OrderLog {
  /** Rows that could be read; the arrays below are that long. */
  readonly size: number;
  /** Position in the columns that were given, from 0. */
  readonly row: Int32Array;
  /** Index into `spellings`. */
  readonly spelling: Int32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
  /** 0 for an empty id, which is a purchase of its own; null where no ids were given. */
  readonly order: Int32Array | null;
  /** Number of distinct order ids. */
  readonly orders: number;

  readonly spellings: readonly Spelling[];
  /** Number of distinct customers. */
  readonly customers: number;
  /** What tells each customer apart, by the customer's index; null where the shown names do. */
  readonly keys: readonly string[] | null;

  /** The latest day of all readable rows; null in an empty log. */
  readonly lastDay: Day | null;
  readonly counts: RowCounts;
  readonly problems: readonly Problem[];
  readonly currencies: readonly CurrencyUse[];
}

/** rows = readable + blank + header + continuation + bad. */
export interface RowCounts {
  readonly rows: number;
  readonly blank: number;
  readonly header: number;
  /** Rows that carry further products of an order and nothing that counts. */
  readonly continuation: number;
  readonly bad: number;
}

function createCurrencyTally() {
  const uses = new Map<string, { currency: string; rows: number; firstRow: number }>();
  return {
    add(currency: string, row: number): void {
      const use = uses.get(currency);
      if (use === undefined) uses.set(currency, { currency, rows: 1, firstRow: row });
      else use.rows++;
    },
    list: (): CurrencyUse[] => [...uses.values()],
  };
}

function assertEqualHeights(columns: OrderColumns): void {
  const rows = columns.customers.length;
  const others = [
    ['dates', columns.dates],
    ['amounts', columns.amounts],
    ['order_ids', columns.orderIds],
  ] as const;
  for (const [argument, column] of others) {
    if (column !== undefined && column.length !== rows) {
      throw new AppError('column.heights', {
        first: { argument: 'customers', rows },
        second: { argument, rows: column.length },
      });
    }
  }
}

/** Earlier than any day. */
const NO_DAY = -0x8000_0000;

/** A column at a time, as numbers. */
function daysOf(dates: Column, { read }: DayColumn): Int32Array {
  const day = new Int32Array(dates.length);
  for (let row = 0; row < dates.length; row++) day[row] = read(dates[row]) ?? NO_DAY;
  return day;
}

/** -1 where the cell holds no name. */
function spellingsOf(customers: Column, firstRow: number, { idOf }: SpellingTable): Int32Array {
  const spelling = new Int32Array(customers.length).fill(-1, 0, firstRow);
  for (let row = firstRow; row < customers.length; row++) spelling[row] = idOf(customers[row]);
  return spelling;
}

/** Whether the first row holds titles. */
function isHeader({ dates: [date], amounts: [amount] }: OrderColumns, dayOf: Int32Array, money: AmountColumn): boolean {
  return dayOf[0] === NO_DAY && isWord(date) && isWord(amount) && !isAmount(money.read(amount)?.value);
}

function isAmount(value = Number.NaN): boolean {
  return Math.abs(value) < LEAST_AMOUNT_TOO_LARGE;
}

/** A row that may continue an order whose full row is still to come. */
interface OpenRow {
  readonly row: number;
  readonly order: number;
  /** -1 where the row names none. */
  readonly customer: number;
  readonly isBlank: boolean;
}

/**
 * Reads the columns of an order log. Nothing is dropped silently: rows = size + blank + header + continuation + bad, and
 * every cell that can't be read is in `problems`.
 *
 * Dates and amounts are read a column at a time, each in one way. Where order ids are given, a row without an amount (and
 * perhaps without customer and date) whose id is that of a full row carries further products of that order. A row with an
 * amount never does: its money would be lost.
 *
 * @param currency Where amounts bear signs of several currencies: the one whose rows count; rows of another one are bad
 *   then. Rows without a sign always count.
 * @throws AppError `column.heights` where the columns differ in height, `dates.two-ways` and `amounts.two-ways` where the
 *   cells of one contradict each other.
 */
export function readOrderLog(
  columns: OrderColumns,
  locale: Locale,
  zone: Zone,
  currency: string | null = null,
): OrderLog {
  assertEqualHeights(columns);
  const { customers, dates, amounts, orderIds } = columns;
  const days = dayColumn(dates, locale, zone);
  const money = amountColumn(amounts, locale);
  refuseTwoDateOrders(days, 'dates');
  refuseTwoDecimalSigns(money, 'amounts');
  const rows = customers.length;
  const dayOf = daysOf(dates, days);
  const header = isHeader(columns, dayOf, money) ? 1 : 0;
  const spellings = createSpellingTable();
  const spellingOf = spellingsOf(customers, header, spellings);
  // Rows that count move up in these two, over what has been read of rows before them.
  const [spelling, day] = [spellingOf, dayOf];
  const position = new Int32Array(rows);
  const amount = new Float64Array(rows);
  const order = orderIds === undefined ? null : new Int32Array(rows);
  const currencies = createCurrencyTally();
  const orders = createOrderNumbers(zone);
  const fullOrders = createFullOrders();
  const openRows: OpenRow[] = [];
  const problems: Problem[] = [];
  const report = (row: number, field: Problem['field'], value: unknown, otherwise: Problem['cause']): void => {
    problems.push({ row: row + 1, field, cause: causeOf(value, otherwise), value: showCell(value, zone) });
  };
  const customerOf = (id: number) => spellings.spellings[id]?.customer ?? -1;
  let size = 0;
  let blank = 0;
  let continuation = 0;
  let bad = 0;
  let lastDay = Number.NEGATIVE_INFINITY;

  for (let row = header; row < rows; row++) {
    const amountCell = amounts[row];
    const orderOfRow = orderIds === undefined ? 0 : orders.numberOf(orderIds[row]);
    const dayOfRow = dayOf[row] as number;
    const written = typeof amountCell === 'string' ? money.read(amountCell) : null;
    const amountOfRow = typeof amountCell === 'number' ? amountCell : (written?.value ?? Number.NaN);
    const amountIsRead = isAmount(amountOfRow);
    const spellingOfRow = spellingOf[row] as number;
    if (spellingOfRow === -1 || dayOfRow === NO_DAY || !amountIsRead || orderOfRow === -1) {
      const [customerCell, dateCell] = [customers[row], dates[row]];
      if (isBlank(customerCell) && isBlank(dateCell) && isBlank(amountCell)) {
        if (orderOfRow > 0) openRows.push({ row, order: orderOfRow, customer: -1, isBlank: true });
        else blank++;
        continue;
      }
      const isOpen =
        orderOfRow > 0 &&
        (spellingOfRow !== -1 || isBlank(customerCell)) &&
        (dayOfRow !== NO_DAY || isBlank(dateCell)) &&
        (amountOfRow === 0 || isBlank(amountCell));
      if (isOpen) {
        openRows.push({ row, order: orderOfRow, customer: customerOf(spellingOfRow), isBlank: false });
        continue;
      }
      bad++;
      if (spellingOfRow === -1) report(row, 'customer', customerCell, 'not-a-name');
      if (dayOfRow === NO_DAY) report(row, 'date', dateCell, 'not-a-date');
      if (!amountIsRead) report(row, 'amount', amountCell, 'not-an-amount');
      if (orderOfRow === -1) report(row, 'orderId', orderIds?.[row], 'error');
      continue;
    }
    if (orderOfRow > 0) fullOrders.add(orderOfRow, customerOf(spellingOfRow));
    const currencyOfRow = written?.currency ?? null;
    if (currencyOfRow !== null) currencies.add(currencyOfRow, row + 1);
    if (currency !== null && currencyOfRow !== null && currencyOfRow !== currency) {
      bad++;
      report(row, 'amount', amountCell, 'other-currency');
      continue;
    }
    position[size] = row;
    spelling[size] = spellingOfRow;
    day[size] = dayOfRow;
    amount[size] = amountOfRow;
    if (order !== null) order[size] = orderOfRow;
    if (dayOfRow > lastDay) lastDay = dayOfRow;
    size++;
  }

  for (const { row, order: orderOfRow, customer, isBlank: holdsNothing } of openRows) {
    if (fullOrders.has(orderOfRow, customer)) continuation++;
    else if (holdsNothing) blank++;
    else {
      bad++;
      if (isBlank(customers[row])) report(row, 'customer', customers[row], 'not-a-name');
      if (isBlank(dates[row])) report(row, 'date', dates[row], 'not-a-date');
      if (isBlank(amounts[row])) report(row, 'amount', amounts[row], 'not-an-amount');
    }
  }
  if (openRows.length > 0) problems.sort((one, other) => one.row - other.row);

  return {
    size,
    row: position.subarray(0, size),
    spelling: spelling.subarray(0, size),
    day: day.subarray(0, size),
    amount: amount.subarray(0, size),
    order: order === null ? null : order.subarray(0, size),
    orders: orders.count(),
    spellings: spellings.spellings,
    customers: spellings.customerCount(),
    keys: null,
    lastDay: size === 0 ? null : (lastDay as Day),
    counts: { rows, blank, header, continuation, bad },
    problems,
    currencies: currencies.list(),
  };
}
