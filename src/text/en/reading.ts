/** What was understood of a log, what is asked, what is noted. */

import { columnLetters } from '../../core/writing/a1.ts';
import type { Evidence } from '../../core/writing/evidence.ts';
import type {
  Choice,
  Missing,
  NamedColumn,
  NoteCode,
  NoteParams,
  QuestionCode,
  QuestionParams,
} from '../../reading/reading.ts';
import { shorten } from '../format.ts';
import { english } from './format.ts';
import { readingLines } from './reading-lines.ts';
import { rowsReconciled } from './shared.ts';

const { number, count } = english;
const money = (amount: number) => number(amount, Number.isInteger(amount) ? 0 : 2);
/** Nothing where there is none, or where no sum is right. */
const worth = (amount: number) => (amount === 0 ? '' : ` (${money(amount)})`);
const rows = (value: number) => count(value, 'row', 'rows');
const furtherRows = (value: number) => count(value, 'row carries further products', 'rows carry further products');
const exact = (value: number) => english.term({ value, unit: 'number' });
const quoted = (title: string) => `"${shorten(title)}"`;
const cell = (evidence: Evidence | null) =>
  evidence === null ? '' : `row ${evidence.row + 1} ${quoted(evidence.text)}`;
const list = (values: readonly string[]) => values.map(quoted).join(', ');
const column = ({ column: position, title }: NamedColumn) => `${columnLetters(position)} ${quoted(title)}`;
const span = (from: number, to: number) =>
  from === to ? `column ${columnLetters(from)}` : `columns ${columnLetters(from)}–${columnLetters(to)}`;

const ORDERS = { dmy: 'day/month/year', mdy: 'month/day/year', ymd: 'year-month-day' };
const SIGNS = { '.': 'a decimal point', ',': 'a decimal comma' };

function found({ customer, date, amount }: Missing): string {
  const parts = [
    customer.length === 0 ? '' : `Customer: ${customer.map(column).join(', ')}. `,
    date === null ? '' : `Date: ${column(date)}. `,
    amount === null ? '' : `Amount: ${column(amount)}. `,
  ];
  return parts.join('');
}

const withMoney = (choices: readonly Choice[], none = '') =>
  choices
    .map(({ value, rows: count_, amount }) => {
      const facts = [count_ === undefined ? '' : rows(count_), amount === undefined ? '' : money(amount)];
      return `${quoted(value === '' ? none : value)} (${facts.filter((fact) => fact !== '').join(', ')})`;
    })
    .join(', ');

/** Of words with a minus behind them: see `takenOff` of the reading. */
const takenOff = (choices: readonly Choice[]) =>
  choices.some(({ value }) => / –$/.test(value))
    ? ' With the minus: the money of an earlier purchase went back, and is taken off. Without it: a purchase. Neither: the row does not count.'
    : '';

type Questions = {
  readonly [Code in QuestionCode]: (params: QuestionParams[Code], choices: readonly Choice[]) => string;
};

const questions: Questions = {
  titles: () =>
    'No row with titles was found among the first 25: say which row holds them, or open the sheet with your orders.',
  'customer-column': (missing) =>
    `${found(missing)}No column of customers was found: say which column tells who bought.`,
  'date-column': (missing) =>
    missing.equals.length > 1
      ? `Which date counts: ${list(missing.equals.map(({ title }) => title))}?`
      : missing.date === null
        ? `${found(missing)}No column of dates was found: say which column holds the day of the order.`
        : `The only dates are in ${column(missing.date)}: is that the day of the order?`,
  'amount-column': (missing, choices) =>
    missing.equals.length > 1
      ? `Which amount counts: ${withMoney(choices)}?`
      : `${found(missing)}${missing.unread ? `Few cells of ${column(missing.unread)} can be read as amounts` : 'No column of amounts was found'}: say which column holds the total of the order.`,
  'customer-list': ({ title, customers }) =>
    `This seems to be a list of customers, not of orders: ${count(customers, 'row', 'rows')}, each of another customer, with ${quoted(title)}. Take the list of orders instead. If each row is one order all the same, choose its date:`,
  'order-column': ({ title, orders, days }) =>
    days === 'several'
      ? `${count(orders, 'value', 'values')} of ${quoted(title)} ${orders === 1 ? 'stands' : 'stand'} on several days, always with one customer: as where a purchase is paid in parts. Is all under one value one purchase, on its first day, or each row its own?`
      : `${quoted(title)} seems to number the orders: ${count(orders, 'value stands', 'values stand')} in several rows, each of one customer and one day. Do the rows of one value make one purchase?`,
  'column-gone': ({ title }) => `There is no column ${quoted(title)} any more: say which one took its place.`,
  'date-order': ({ title, dayFirst, monthFirst, other }) =>
    other === null
      ? `The dates in ${quoted(title)} are written in two ways: ${cell(dayFirst)} can only be day/month, ${cell(monthFirst)} only month/day. Which comes first?`
      : `Nothing in ${quoted(title)} says whether the day or the month comes first, but in ${quoted(other)} ${cell(dayFirst ?? monthFirst)} can only be ${dayFirst === null ? 'month/day' : 'day/month'}. Which comes first?`,
  decimal: ({ title, point, comma }) =>
    `The amounts in ${quoted(title)} are written in two ways: row ${point.row + 1} ${quoted(point.text)} has a decimal point, row ${comma.row + 1} ${quoted(comma.text)} a decimal comma. Which one is right?`,
  status: ({ title }, choices) =>
    title === ''
      ? `Headings between the rows seem to say what became of them. Do the rows below these headings count as purchases: ${withMoney(choices)}?`
      : `Do rows with these values of ${quoted(title)} count as purchases: ${withMoney(choices)}?${takenOff(choices)}`,
  currency: (_params, choices) =>
    `The amounts are in different currencies: ${withMoney(choices, 'none named')}. Choose the one that counts, or say what the others are worth.`,
  'stand-in': ({ title }, choices) =>
    `Names of others stand beside these values of ${quoted(title)}: ${withMoney(choices)}. Are they placeholders for unknown customers, or your own, so that the rows go by the names?`,
  'quantity-column': (_params, choices) => `How many pieces count: ${withMoney(choices, 'the price alone')}?`,
  deposit: ({ title, amount }) =>
    `${quoted(amount)} holds ${quoted(title)}. Which column goes back to the customer and has to be taken off?`,
  'fill-down': ({ titles, rows: value }) =>
    `${titles.map(quoted).join(' and ')} ${titles.length === 1 ? 'stands' : 'stand'} in the first row of a group only, as in merged cells: ${rows(value)} below ${value === 1 ? 'is' : 'are'} blank there, or marked as the same. Do the cells above hold for them? Otherwise they are left out.`,
  'once-per-order': ({ title, orders }) =>
    `In ${count(orders, 'order', 'orders')} with several lines ${quoted(title)} is the same in each line: is it the total of the order, which counts once?`,
};

type Notes = {
  readonly [Code in NoteCode]: (params: NoteParams[Code], rows: number, amount: number) => string;
};

const notes: Notes = {
  preamble: (_params, value) => `${rows(value)} above the titles left out.`,
  totals: (_params, value, amount) => `${rows(value)} of totals and remarks left out${worth(amount)}.`,
  'table-beside': ({ from, to, titles }, value) =>
    `A second table in the ${span(from, to)} (${list(titles)}, ${rows(value)}) left aside.`,
  'table-below': ({ row, titles }, value) =>
    `A second table from row ${row} (${list(titles)}, ${rows(value)}) left aside.`,
  'refunds-aside': ({ row, titles }, value) =>
    `A table of refunds from row ${row} (${list(titles)}, ${rows(value)}) has columns of its own: left aside, nothing of it is taken off.`,
  'headed-refunds': ({ values }, value, amount) => `${rows(value)} below ${list(values)} taken off${worth(amount)}.`,
  'headed-states': ({ values }, value) =>
    `${rows(value)} ${value === 1 ? 'has its' : 'have their'} state from the heading above: ${list(values)}.`,
  'customer-above': (_params, value) =>
    `${rows(value)} ${value === 1 ? 'names' : 'name'} the customer of the orders below.`,
  'fill-down': ({ titles }, value, amount) =>
    `${rows(value)}${worth(amount)} ${value === 1 ? 'takes' : 'take'} ${titles.map(quoted).join(' and ')} from above.`,
  continuation: (_params, value) => `${furtherRows(value)} of an order.`,
  'once-per-order': ({ title }, value) =>
    `Each line of an order repeats ${quoted(title)}: it counts once per order; ${furtherRows(value)}.`,
  'left-out-by-status': ({ values }, value, amount) =>
    `${rows(value)}${worth(amount)} not counted: ${values.map((each) => `${each.value === '' ? 'empty' : shorten(each.value)} ${number(each.rows)}`).join(', ')}.`,
  'handed-over': ({ values }, value, amount) =>
    `${rows(value)}${worth(amount)} of ${list(values)} counted all the same: delivered outweighs unpaid.`,
  'negative-by-status': (_params, value, amount) =>
    `${rows(value)} of cancelled or refunded orders ${value === 1 ? 'has' : 'have'} a negative amount: taken off${worth(amount)}.`,
  'no-order-by-kind': ({ values }, value, amount) =>
    `${rows(value)}${worth(amount)} ${value === 1 ? 'is no order' : 'are not orders'}: ${list(values)}.`,
  'no-order-by-number': ({ title, values }, value, amount) =>
    `${rows(value)}${worth(amount)} ${value === 1 ? 'is no order' : 'are not orders'}: ${list(values)} in ${quoted(title)}.`,
  'kind-negative': ({ values }, value, amount) =>
    `${rows(value)} of the kind ${list(values)} taken off${worth(amount)}.`,
  'credit-notes': ({ title, values }, value, amount) =>
    `${rows(value)} taken off${worth(amount)}: ${list(values)} in ${quoted(title)} says that the money went back.`,
  owed: ({ title }, value, amount) =>
    `${rows(value)} not paid in full, by ${quoted(title)}${worth(amount)}: counted all the same.`,
  'called-off-in-remarks': ({ title, values }, value, amount) =>
    `${rows(value)}${worth(amount)} not counted: ${list(values)} in ${quoted(title)}.`,
  'refunded-in-remarks': ({ title, values }, value, amount) =>
    `${rows(value)} taken off in part${worth(amount)}: ${list(values)} in ${quoted(title)}.`,
  'remarks-to-look-at': ({ title, text }, value, amount) =>
    `${quoted(title)} speaks of calling off, a refund or money owed in ${rows(value)}${worth(amount)}, such as ${quoted(text)}: counted all the same.`,
  spending: (_params, value, amount) =>
    `${rows(value)}${worth(amount)} of those who got money and paid less or nothing: spending rather than refunds, left out.`,
  'refunded-column': ({ title }, value, amount) => `${quoted(title)} is taken off in ${rows(value)}${worth(amount)}.`,
  'refund-rows': ({ title }, value, amount) =>
    `${rows(value)} without an amount taken off${worth(amount)}: ${quoted(title)} says what went back.`,
  'not-taken-off': ({ title, amount }) =>
    `${quoted(title)} is not taken off: if it is in ${quoted(amount)} and goes back, it has to be.`,
  'discount-beside': ({ title }) =>
    `${quoted(title)} is not taken off the price times the quantity: where the price is not less it already, give the log a column of totals.`,
  'refunded-within': ({ title, amount }, value) =>
    `${quoted(title)} is not taken off in ${rows(value)}: ${quoted(amount)} is what is left after refunds.`,
  'other-currency': ({ currency, others }, value) =>
    `${rows(value)} in another currency than ${currency} not counted: ${others.map((other) => `${other.currency} ${money(other.amount)} in ${rows(other.rows)}`).join(', ')}.`,
  'no-currency': ({ currency }, value, amount) =>
    `${rows(value)}${worth(amount)} ${value === 1 ? 'names' : 'name'} no currency: counted as ${currency}.`,
  converted: ({ currency, rates }, value) =>
    `${rows(value)} converted to ${currency}: ${rates.map((each) => `1 ${each.currency} = ${exact(each.rate)}`).join('; ')}.`,
  later: ({ asOf }, value, amount) => `${rows(value)}${worth(amount)} later than ${english.day(asOf)} not counted.`,
  anonymous: ({ names }, value, amount) =>
    `${rows(value)}${worth(amount)} ${value === 1 ? 'names' : 'name'} no customer${names.length === 0 ? '' : ` (${list(names)})`}: not scored.`,
  bad: (_params, value) => `${rows(value)} can't be read: see the list of problems.`,
  'dates-by-locale': ({ order }) => `Dates are read as ${ORDERS[order]}; nothing in the log says otherwise.`,
  'decimal-by-locale': ({ sign }) => `Amounts are read with ${SIGNS[sign]}; nothing in the log says otherwise.`,
  'price-by-quantity': ({ price, quantity }) => `The amount is ${quoted(quantity)} times ${quoted(price)}.`,
  'order-sums': (_params, value, amount) =>
    `${rows(value)} ${value === 1 ? 'says' : 'say'} the total of an order beside its lines${worth(amount)}: not counted twice.`,
  'price-of-row': ({ price, quantity }) =>
    `${quoted(price)} is that of the whole row: of one product it grows with ${quoted(quantity)}.`,
  'order-unproven': ({ title }) =>
    `${quoted(title)} is not an order number, since one value belongs to several customers or days: each row is a purchase of its own.`,
};

const result = (customers: number, revenue: number, asOf: number): string =>
  `${count(customers, 'customer', 'customers')}, ${money(revenue)} as of ${english.day(asOf)}.`;

const noValue = (value: string, values: readonly string[]): string =>
  `No row has ${quoted(value)}${values.length === 0 ? '' : `: there are ${list(values)}`}.`;
const answersRefused = (answer: string): string => `The answer ${quoted(answer)} can't be used: give it again.`;

export const reading = {
  questions,
  notes,
  lines: readingLines,

  reconciled: rowsReconciled,
  result,
  answersRefused,
  noValue,
};
