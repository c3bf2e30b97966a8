/** The order log as typed columns: what every analysis reads. One pass over the cells, one id per distinct spelling. */
import { AppError, type CurrencyUse, type Problem } from './app-error.ts';
import { type Day, dayFromSerial } from './day.ts';
import type { Locale } from './locale.ts';
import { parseAmount } from './parse-amount.ts';
import { parseDay } from './parse-day.ts';
import { isErrorText, spellingKey, tidy } from './spelling.ts';
import type { Zone } from './zone.ts';

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

  /** The latest day of all readable rows; null in an empty log. */
  readonly lastDay: Day | null;
  readonly counts: RowCounts;
  readonly problems: readonly Problem[];
  readonly currencies: readonly CurrencyUse[];
}

export interface Spelling {
  readonly customer: number;
  readonly text: string;
  /** True where every cell with this spelling is a number: then it goes back into cells as one. */
  readonly numeric: boolean;
}

/** rows = readable + blank + header + bad. */
export interface RowCounts {
  readonly rows: number;
  readonly blank: number;
  readonly header: number;
  readonly bad: number;
}

function isDate(value: unknown): value is Date {
  return value instanceof Date || Object.prototype.toString.call(value) === '[object Date]';
}

function isBlank(value: unknown): boolean {
  if (value === '' || value === undefined || value === null) return true;
  // Whatever begins above the space is not blank: spares a million trims.
  return typeof value === 'string' && !(value.charCodeAt(0) > 32 && value.charCodeAt(0) < 128) && value.trim() === '';
}

/** The cell's content as people would name it in a sentence. */
export function showCell(value: unknown, zone: Zone): string {
  if (isDate(value)) {
    const day = zone.dayAt(value.getTime());
    return day === null ? 'Date' : new Date(day * 86_400_000).toISOString().slice(0, 10);
  }
  return value === undefined || value === null ? '' : String(value);
}

/** A word such as a column's title: it begins with a letter. `31.02.2025` and `#N/A` are none. */
function isWord(value: unknown): boolean {
  return typeof value === 'string' && /^\s*["'«(]?\s*\p{L}/u.test(value);
}

/**
 * The day that a cell stands for: a Date, a serial number, a text. Null where it stands for none.
 * Texts are remembered by the reader, since a log repeats its days.
 */
export function createDayReader(locale: Locale, zone: Zone): (value: unknown) => Day | null {
  const known = new Map<string, Day | null>();
  return (value) => {
    if (typeof value === 'object' && isDate(value)) return zone.dayAt(value.getTime());
    if (typeof value === 'number') return dayFromSerial(value);
    if (typeof value !== 'string') return null;
    let day = known.get(value);
    if (day === undefined) {
      day = parseDay(value, locale, zone);
      known.set(value, day);
    }
    return day;
  };
}

interface SpellingEntry {
  customer: number;
  text: string;
  numeric: boolean;
}

function createSpellingTable() {
  const byCell = new Map<string | number, number>();
  const byText = new Map<string, number>();
  const customers = new Map<string, number>();
  const spellings: SpellingEntry[] = [];

  const add = (cell: string | number): number => {
    const numeric = typeof cell === 'number';
    const text = numeric ? String(cell) : tidy(cell);
    if (text === '' || isErrorText(text)) return -1;
    let id = byText.get(text);
    if (id === undefined) {
      const key = spellingKey(text);
      let customer = customers.get(key);
      if (customer === undefined) {
        customer = customers.size;
        customers.set(key, customer);
      }
      id = spellings.length;
      spellings.push({ customer, text, numeric });
      byText.set(text, id);
    } else if (!numeric) {
      const entry = spellings[id];
      if (entry !== undefined) entry.numeric = false;
    }
    byCell.set(cell, id);
    return id;
  };

  return {
    spellings,
    customerCount: () => customers.size,
    /** The id of the cell's spelling, or -1 where it holds no name. */
    idOf(cell: unknown): number {
      if (typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell))) {
        return byCell.get(cell) ?? add(cell);
      }
      return typeof cell === 'boolean'
        ? (byCell.get(String(cell).toUpperCase()) ?? add(String(cell).toUpperCase()))
        : -1;
    },
  };
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

function causeOf(value: unknown, otherwise: Problem['cause']): Problem['cause'] {
  if (isBlank(value)) return 'empty';
  const isError = value instanceof Error || (typeof value === 'string' && isErrorText(value.trim()));
  return isError ? 'error' : otherwise;
}

/**
 * Reads the columns of an order log. Nothing is dropped silently: rows = size + blank + header + bad, and every cell
 * that can't be read is in `problems`.
 *
 * @throws AppError `column.heights` where the columns differ in height.
 */
export function readOrderLog(columns: OrderColumns, locale: Locale, zone: Zone): OrderLog {
  assertEqualHeights(columns);
  const { customers, dates, amounts, orderIds } = columns;
  const rows = customers.length;
  const spelling = new Int32Array(rows);
  const day = new Int32Array(rows);
  const amount = new Float64Array(rows);
  const order = orderIds === undefined ? null : new Int32Array(rows);
  const spellings = createSpellingTable();
  const currencies = createCurrencyTally();
  const orders = new Map<string, number>([['', 0]]);
  const readDay = createDayReader(locale, zone);
  const problems: Problem[] = [];
  let size = 0;
  let blank = 0;
  let header = 0;
  let bad = 0;
  let lastDay = Number.NEGATIVE_INFINITY;

  for (let row = 0; row < rows; row++) {
    const customerCell = customers[row];
    const dateCell = dates[row];
    const amountCell = amounts[row];
    if (isBlank(customerCell) && isBlank(dateCell) && isBlank(amountCell)) {
      blank++;
      continue;
    }
    const dayOfRow = readDay(dateCell);
    let amountOfRow = Number.NaN;
    let currency: string | null = null;
    if (typeof amountCell === 'number') amountOfRow = amountCell;
    else if (typeof amountCell === 'string') {
      const parsed = parseAmount(amountCell, locale);
      if (parsed !== null) {
        amountOfRow = parsed.value;
        currency = parsed.currency;
      }
    }
    const amountIsRead = Number.isFinite(amountOfRow);
    if (row === 0 && dayOfRow === null && !amountIsRead && isWord(dateCell) && isWord(amountCell)) {
      header++;
      continue;
    }
    const spellingOfRow = spellings.idOf(customerCell);
    if (spellingOfRow === -1 || dayOfRow === null || !amountIsRead) {
      bad++;
      const report = (field: Problem['field'], value: unknown, otherwise: Problem['cause']) => {
        problems.push({ row: row + 1, field, cause: causeOf(value, otherwise), value: showCell(value, zone) });
      };
      if (spellingOfRow === -1) report('customer', customerCell, 'not-a-name');
      if (dayOfRow === null) report('date', dateCell, 'not-a-date');
      if (!amountIsRead) report('amount', amountCell, 'not-an-amount');
      continue;
    }
    if (currency !== null) currencies.add(currency, row + 1);
    spelling[size] = spellingOfRow;
    day[size] = dayOfRow;
    amount[size] = amountOfRow;
    if (order !== null && orderIds !== undefined) {
      const id = orderIds[row];
      const key = isBlank(id) ? '' : tidy(showCell(id, zone));
      let number = orders.get(key);
      if (number === undefined) {
        number = orders.size;
        orders.set(key, number);
      }
      order[size] = number;
    }
    if (dayOfRow > lastDay) lastDay = dayOfRow;
    size++;
  }

  return {
    size,
    spelling: spelling.subarray(0, size),
    day: day.subarray(0, size),
    amount: amount.subarray(0, size),
    order: order === null ? null : order.subarray(0, size),
    orders: orders.size,
    spellings: spellings.spellings,
    customers: spellings.customerCount(),
    lastDay: size === 0 ? null : (lastDay as Day),
    counts: { rows, blank, header, bad },
    problems,
    currencies: currencies.list(),
  };
}
