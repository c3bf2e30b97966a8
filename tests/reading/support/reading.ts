/** A sheet read in a locale, and what came of it in plain form. */
import { customersAsOf } from '../../../src/core/log/customer-base.ts';
import { asDay, dateFromDay } from '../../../src/core/time/day.ts';
import { createZone, UTC } from '../../../src/core/time/zone.ts';
import { localeOf } from '../../../src/core/writing/locale.ts';
import type { Answers } from '../../../src/reading/answers.ts';
import { BUCKETS } from '../../../src/reading/buckets.ts';
import { readSheet } from '../../../src/reading/read.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { toLog } from '../../../src/reading/to-log.ts';
import type { Cells } from './cells.ts';

/** Two hours ahead of Greenwich all year. */
const SOUTH_AFRICA = createZone(() => 7_200_000);
/** 2026-11-28 */
const TODAY = asDay(20_785);

export interface Setting {
  readonly locale?: string;
  readonly zone?: 'Africa/Johannesburg';
  readonly answers?: Answers;
}

export function read(cells: Cells, { locale = 'en_US', zone, answers = {} }: Setting = {}): Reading {
  const context = { locale: localeOf(locale), zone: zone === undefined ? UTC : SOUTH_AFRICA, today: TODAY };
  return readSheet(cells, context, answers);
}

/** Purchases, money, last day. */
export type Customer = readonly [purchases: number, revenue: number, last: string];

export function customersOf(reading: Reading): Record<string, Customer> {
  const { log } = toLog(reading);
  const base = customersAsOf(log, reading.asOf ?? TODAY);
  return Object.fromEntries(
    base.names.map(({ text }, index): [string, Customer] => {
      const { year, month, dayOfMonth } = dateFromDay(asDay(base.lastPurchase[index] ?? 0));
      const last = [year, String(month).padStart(2, '0'), String(dayOfMonth).padStart(2, '0')].join('-');
      return [text, [base.purchases[index] ?? 0, base.revenue[index] ?? 0, last]];
    }),
  );
}

export function refundsOnlyOf(reading: Reading): Record<string, number> {
  const base = customersAsOf(toLog(reading).log, reading.asOf ?? TODAY);
  return Object.fromEntries(base.refundsOnly.map(({ name, revenue }) => [name.text, revenue]));
}

/** Buckets that hold rows. */
export function bucketsOf(reading: Reading): Record<string, number> {
  return Object.fromEntries(
    BUCKETS.map((bucket) => [bucket, reading.buckets[bucket].rows] as const).filter(([, rows]) => rows > 0),
  );
}

export function questionsOf(reading: Reading): string[] {
  return reading.questions.map(({ code }) => code);
}
