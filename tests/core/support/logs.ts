/** Order logs for tests: rows as a person would write them, and random ones. */
import fc from 'fast-check';
import { type OrderLog, readOrderLog } from '../../../src/core/log/order-log.ts';
import { UTC } from '../../../src/core/time/zone.ts';
import type { Locale } from '../../../src/core/writing/locale.ts';
import { EN } from './days.ts';

export type Row = readonly [customer: unknown, date: unknown, amount: unknown, orderId?: unknown];

/** Reads rows as a log without order ids. */
export function readRows(rows: readonly Row[], locale: Locale = EN): OrderLog {
  return readOrderLog(
    { customers: rows.map((row) => row[0]), dates: rows.map((row) => row[1]), amounts: rows.map((row) => row[2]) },
    locale,
    UTC,
  );
}

/** Reads rows as a log whose fourth column holds order ids. */
export function readRowsWithIds(rows: readonly Row[], locale: Locale = EN): OrderLog {
  return readOrderLog(
    {
      customers: rows.map((row) => row[0]),
      dates: rows.map((row) => row[1]),
      amounts: rows.map((row) => row[2]),
      orderIds: rows.map((row) => row[3] ?? ''),
    },
    locale,
    UTC,
  );
}

/** An order in whole numbers: what an oracle computes with. */
export interface PlainOrder {
  readonly name: string;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly cents: number;
  readonly orderId: string;
}

const FIRST_DAY = 20_000;

/** Serial numbers of Sheets count from 1899-12-30. */
export function serialOf(days: number): number {
  return days + 25_569;
}

export function rowOf({ name, day, cents, orderId }: PlainOrder): Row {
  return [name, serialOf(day), cents / 100, orderId];
}

/** Few names, days and amounts, so that ties, refunds and repeated ids come up all the time. */
export const plainOrder: fc.Arbitrary<PlainOrder> = fc.record({
  name: fc.constantFrom(
    'Acme',
    'ACME',
    ' acme',
    'Beta',
    'beta\u00a0',
    'Ёлка',
    'ёлка',
    'Delta',
    '😀 shop',
    '12346',
    'Zeta',
  ),
  day: fc.integer({ min: FIRST_DAY, max: FIRST_DAY + 40 }),
  cents: fc.oneof(fc.integer({ min: -3000, max: 9000 }), fc.constantFrom(0, 100, -100, 30)),
  orderId: fc.constantFrom('', '', 'A-1', 'A-2', 'A-3'),
});

export const plainOrders = fc.array(plainOrder, { minLength: 1, maxLength: 60 });

/** A day within the range of `plainOrders`, or a little beyond. */
export const someDay = fc.integer({ min: FIRST_DAY - 3, max: FIRST_DAY + 45 });

/** Orders and the same orders in another order. */
export const shuffledOrders = plainOrders.chain((orders) =>
  fc.tuple(fc.constant(orders), fc.shuffledSubarray(orders, { minLength: orders.length })),
);
