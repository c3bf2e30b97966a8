/** What a language brings to the sample: names, headers and how things are typed there. */
import type { CalendarDay } from './days.ts';

/** Parallel in all languages: a customer of one type buys alike, whatever the type is called. */
export const CUSTOMER_TYPES = ['contractor', 'designer', 'company', 'shop', 'private'] as const;
export type CustomerType = (typeof CUSTOMER_TYPES)[number];

export interface SampleWords {
  readonly locale: string;
  readonly orders: string;
  readonly raw: string;
  /** Customer, date, amount, order, manager, product, customer type. */
  readonly headers: readonly string[];
  readonly types: Readonly<Record<CustomerType, string>>;
  readonly managers: readonly string[];
  readonly products: readonly string[];
  /** One name for each number from 0; two numbers never share one. */
  readonly companyName: (number: number) => string;
  readonly personName: (number: number) => string;
  /** The customer that people spell as they please; the first spelling is the usual one. */
  readonly spellings: readonly string[];
  /** A customer whose only rows are refunds. */
  readonly refundOnly: string;
  /** Amounts are drawn in dollars; how many units of the language's money one makes. */
  readonly money: number;
  readonly dateFormat: string;
  readonly amountFormat: string;
  readonly textDates: readonly ((day: CalendarDay) => string)[];
  readonly textAmount: (amount: number) => string;
  readonly impossibleDate: string;
  readonly textInsteadOfAmount: string;
  readonly total: string;
}

/** Walks a grid of two word lists so that neighbours differ in both words and no pair comes twice. */
export function pair(first: readonly string[], second: readonly string[], number: number): readonly [string, string] {
  const left = number % first.length;
  const turn = Math.floor(number / first.length);
  const right = (left * 7 + turn) % second.length;
  return [first[left] ?? '', second[right] ?? ''];
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** `1234567.5` as `1␣234␣567.50`, with the given separators. */
export function grouped(amount: number, thousands: string, decimal: string): string {
  const [whole = '', cents = ''] = amount.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, thousands)}${decimal}${cents}`;
}
