/** What every page of the sidebar says. */

import type { Choice } from '../../reading/reading.ts';
import { shorten } from '../format.ts';
import { english } from './format.ts';
import { rightsMissing } from './shared.ts';

/** A map, not a record: a status in the log may be called `constructor`. */
const CHOICES: ReadonlyMap<string, string> = new Map([
  ['dmy', 'Day first: 31/12/2025'],
  ['mdy', 'Month first: 12/31/2025'],
  ['.', 'Decimal point: 1,234.56'],
  [',', 'Decimal comma: 1.234,56'],
  ['yes', 'Yes'],
  ['no', 'No'],
  ['', 'No such column'],
]);

function choice({ value, text, rows, amount }: Choice, isProposed: boolean): string {
  const name = CHOICES.get(value) ?? value;
  const parts = [
    ...(rows === undefined ? [] : [english.count(rows, 'row', 'rows')]),
    ...(amount === undefined ? [] : [english.number(amount, Number.isInteger(amount) ? 0 : 2)]),
    ...(isProposed ? ['most likely'] : []),
  ];
  return `${text === undefined ? name : `${name}: ${text}`}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`;
}

const fields = {
  customer: 'Customer',
  date: 'Date',
  amount: 'Amount',
  orderId: 'Order number',
  manager: 'Manager',
  product: 'Product',
  customerType: 'Customer type',
};

export const page = {
  opening: 'Looking at your sheets…',
  retry: 'Try again',
  fields,
  /** The chooser of the log. */
  log: {
    fields,
    answerAbove: 'Answer the question above first.',
    sheet: 'Sheet',
    chooseSheet: 'Choose a sheet',
    notLog: (open: string) =>
      `“${shorten(open)}” is open, but does not read as an order log. Choose it here to see what it lacks.`,
    noSheets: 'There is no sheet of yours here yet: add one with your orders, then check again.',
    required: 'Needed',
    chooseColumn: 'Choose a column',
    noColumn: 'None',
    currency: 'The amounts are in several currencies, and only one can be used. Which one?',
    choice,
    theseCount: 'The ticked ones count',
    choose: 'Choose',
    /** Of a price beside what may multiply it. */
    priceAlone: 'The price alone',
    emptyCell: 'empty',
    reading: 'How the log is read',
    change: 'Change',
    close: 'Close',
    asRead: 'As read',
    takeRates: 'Use these rates',
    currencyOption: (currency: string, rows: number) =>
      `${currency || 'No currency'}: ${english.count(rows, 'row', 'rows')}`,
  },
  failure: {
    account:
      'Google refused the call. This happens when the browser is signed in to several Google accounts: sign in with one account only, or open this file in a private window.',
    rights: rightsMissing,
    broken: (message: string) => `Google’s server gave no proper answer (${message}). Try again in a moment.`,
  },
};
