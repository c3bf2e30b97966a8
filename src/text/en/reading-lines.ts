/** The reading in words, a line for each thing that was understood, and what could stand there instead. */
import type { DateOrder } from '../../core/writing/date-readings.ts';
import type { DecimalSign } from '../../core/writing/digit-readings.ts';
import type { Evidence } from '../../core/writing/evidence.ts';
import { shorten } from '../format.ts';
import { english } from './format.ts';

const money = (amount: number) => english.number(amount, Number.isInteger(amount) ? 0 : 2);
const rows = (count: number) => english.count(count, 'row', 'rows');
const list = (titles: readonly string[]) => titles.map((title) => `"${shorten(title)}"`).join(', ');

const ORDERS: Readonly<Record<DateOrder, string>> = { dmy: 'day/month', mdy: 'month/day', ymd: 'year-month-day' };
const SIGNS: Readonly<Record<DecimalSign, string>> = { '.': 'decimal point', ',': 'decimal comma' };

/** Why a column is read so: the cell that told, or the locale of the file where none does. */
type Why = Evidence | 'locale' | null;

function because(why: Why): string {
  if (why === null) return '';
  return why === 'locale'
    ? ' (the log does not tell: as usual in this file)'
    : ` (row ${why.row + 1}: ${shorten(why.text)})`;
}

export const readingLines = {
  titles: (row: number) => `Titles in row ${english.number(row)}`,
  customer: (keys: readonly string[], shown: readonly string[]) =>
    `Customer: ${list(keys)}${shown.length === 0 ? '' : `, shown as ${list(shown)}`}`,
  customerAbove: 'Customer: named above its orders',
  date: (title: string, order: DateOrder | null, why: Why) =>
    `Date: ${list([title])}${order === null ? '' : `, ${ORDERS[order]}${because(why)}`}`,
  amount: (title: string, sign: DecimalSign | null, why: Why, refunded: string | null, oncePerOrder: boolean) => {
    const parts = [
      `Amount: "${shorten(title)}"`,
      ...(oncePerOrder ? ['once per order'] : []),
      ...(refunded === null ? [] : [`less ${list([refunded])}`]),
      ...(sign === null ? [] : [`${SIGNS[sign]}${because(why)}`]),
    ];
    return parts.join(', ');
  },
  order: (title: string) => `Order number: ${list([title])}`,
  noOrder: 'Each row is an order',
  status: (title: string, counting: readonly string[], others: readonly string[]) =>
    others.length === 0
      ? `Status: ${list([title])}, all rows count`
      : `Status: ${list([title])}. ${counting.length === 0 ? 'Nothing counts' : `Counts: ${counting.map(shorten).join(', ')}`}; not: ${others.map(shorten).join(', ')}`,
  manyStatuses: (title: string, counting: number, all: number) =>
    `Status: ${list([title])}, ${english.number(counting)} of ${english.count(all, 'word', 'words')} count`,
  emptyStatus: 'empty',
  kind: (title: string, negative: readonly string[], left: readonly string[]) => {
    const parts = [
      ...(negative.length === 0 ? [] : [`${list(negative)} taken off`]),
      ...(left.length === 0 ? [] : [`not orders: ${list(left)}`]),
    ];
    return `Kind of row: ${list([title])}${parts.length === 0 ? '' : `, ${parts.join('; ')}`}`;
  },
  currency: (code: string, leftOut: readonly string[], rates: readonly string[]) => {
    const parts = [
      ...rates.map((rate) => rate),
      ...(leftOut.length === 0 ? [] : [`without rows in ${leftOut.join(', ')}`]),
    ];
    return `Currency: ${code}${parts.length === 0 ? '' : `; ${parts.join('; ')}`}`;
  },
  severalCurrencies: 'Currency: several',
  rate: (currency: string, rate: number) => `1 ${currency} = ${english.term({ value: rate, unit: 'number' })}`,
  others: (found: readonly { readonly label: string; readonly title: string }[], missing: readonly string[]) => {
    const parts = [
      ...found.map(({ label, title }) => `${label}: ${list([title])}`),
      ...(missing.length === 0 ? [] : [`Not found: ${missing.join(', ')}`]),
    ];
    return parts.join('. ');
  },
  missing: {
    status: 'status',
    currency: 'currency',
    manager: 'manager',
  },
  asOf: (day: number, isLatest: boolean) => `As of ${english.day(day)}${isLatest ? ' (the latest order)' : ''}`,
  parts: {
    titlesRow: 'Row with the titles',
    customer: 'What tells customers apart',
    shown: 'What is shown instead',
    date: 'Column of the date',
    dates: 'What comes first in the date',
    amount: 'Column of the amount',
    decimal: 'How the amounts are written',
    refunded: 'Column of the refunded amount',
    oncePerOrder: 'Several rows of one order',
    fillDown: 'Blank cells below a customer or a day',
    order: 'Column of the order number',
    status: 'Column of the status',
    counts: 'Which rows count',
    kind: 'Column of the kind of row',
    currencyColumn: 'Column of the currency',
    currency: 'Whose rows count',
    rates: 'What one unit of the others is worth',
    manager: 'Manager',
    product: 'Product',
    customerType: 'Customer type',
    asOf: 'As of which day',
    day: 'Another day',
  },
  asRead: (now: string | null) => (now === null ? 'As read' : `${now} – as read`),
  none: 'None',
  eachRow: 'None: each row is an order',
  sameAsKey: 'The same column',
  column: (letters: string, title: string, example: string, amount: number | null) => {
    const name = title === letters ? letters : `${letters}: ${shorten(title)}`;
    const gives = [...(example === '' ? [] : [example]), ...(amount === null ? [] : [`sum ${money(amount)}`])];
    return `${name}${gives.length === 0 ? '' : ` (${gives.join(', ')})`}`;
  },
  row: (row: number, text: string) => `Row ${english.number(row)}: ${text}`,
  dateOrder: (order: DateOrder, first: number | null, last: number | null, unread: number) => {
    const name = { dmy: 'Day first', mdy: 'Month first', ymd: 'Year first' }[order];
    const span = first === null || last === null ? '' : `: ${english.day(first)} – ${english.day(last)}`;
    return `${name}${span}${unread === 0 ? '' : `; ${rows(unread)} can't be read`}`;
  },
  sign: (sign: DecimalSign, amount: number, unread: number) =>
    `${sign === '.' ? 'Decimal point' : 'Decimal comma'}: sum ${money(amount)}${unread === 0 ? '' : `; ${rows(unread)} can't be read`}`,
  once: (isOnce: boolean, amount: number) =>
    `${isOnce ? 'The amount counts once per order' : 'The amount of each row counts'}: ${money(amount)}`,
  down: (isFilled: boolean, count: number, amount: number) =>
    `${isFilled ? 'The cells above hold for them' : 'Those rows are left out'}: ${rows(count)}, ${money(amount)}`,
  currencyOption: (currency: string, count: number, amount: number) =>
    `${currency || 'No currency'}: ${rows(count)}, ${money(amount)}`,
  today: (day: number) => `Today, ${english.day(day)}`,
};
