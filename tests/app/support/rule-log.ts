/** A log with states, kinds and currencies, some of which look like criteria, and what each row is worth by hand. */
import type { LogRow } from './log.ts';

export const RULE_TITLES = ['Customer', 'Date', 'Amount', 'Manager', 'Status', 'Kind', 'Currency'] as const;

/** In which `=won` and `won` are the same word for people, and `a*b` and `axb` are not. */
export const COUNTING = ['won', '=won', 'axb', '>5', 5, null] as const;
export const LEFT_OUT = ['a*b', 'w?n', 'lost', '<x', 'x~y'] as const;
export const KINDS = ['Sale', 'Refund', 'Fee', null] as const;
const RATES = { EUR: 1.25, CHF: 1.0875 };
export const CURRENCIES = ['USD', 'EUR', 'CHF', 'GBP', null] as const;

export const ANSWERS = {
  columns: {
    customer: ['Customer'],
    date: ['Date'],
    amount: ['Amount'],
    manager: ['Manager'],
    status: ['Status'],
    kind: ['Kind'],
    currency: ['Currency'],
  },
  counts: ['won', '=won', 'axb', '>5', '5', ''],
  currency: 'USD',
  rates: RATES,
};

/** One row of every word there is, so that all are known when it is said which of them count. */
export function everyWord(day: number): LogRow[] {
  const states = [...COUNTING, ...LEFT_OUT].map((state): LogRow => ['Acme', day, 1, 'Ann', state, 'Sale', 'USD']);
  const kinds = KINDS.map((kind): LogRow => ['Acme', day, 1, 'Ann', 'won', kind, 'USD']);
  const currencies = CURRENCIES.map((currency): LogRow => ['Acme', day, 1, 'Ann', 'won', 'Sale', currency]);
  return [...states, ...kinds, ...currencies];
}

/** By definition; amounts are numbers, or numbers written as text. */
export function worthOf([customer, , amount, , state, kind, currency]: LogRow): number {
  const counts = COUNTING.some((word) => word === state || (word === null && state === ''));
  if (customer === null || !counts || kind === 'Fee' || currency === 'GBP') return 0;
  const rate = currency === 'EUR' ? RATES.EUR : currency === 'CHF' ? RATES.CHF : 1;
  const money = Number(amount);
  return (kind === 'Refund' && money > 0 ? -money : money) * rate;
}
