/** Random logs, days and rules to judge by ABC × XYZ. */
import fc from 'fast-check';
import { CLASSIC_XYZ_RULE, DEFAULT_XYZ_RULE, type XyzRule } from '../../../src/core/groups/xyz.ts';
import { day } from './days.ts';
import { type PlainOrder, plainOrder } from './logs.ts';

const FIRST_DAY = day('2024-10-06');

/** Orders spread over some days, months or years, so that every length of period meets windows of many lengths. */
export const anyOrders = fc
  .tuple(fc.constantFrom(40, 300, 1500), fc.array(plainOrder, { minLength: 1, maxLength: 60 }))
  .chain(([spread, orders]) =>
    fc
      .array(fc.integer({ min: 0, max: spread }), { minLength: orders.length, maxLength: orders.length })
      .map((days) => orders.map((order, index): PlainOrder => ({ ...order, day: FIRST_DAY + (days[index] ?? 0) }))),
  );
export const anyDay = fc.oneof(
  fc.integer({ min: FIRST_DAY - 3, max: FIRST_DAY + 1600 }),
  fc
    .constantFrom('2024-11-30', '2025-02-28', '2025-12-31', '2028-02-29', '2028-02-28')
    .map((text) => Number(day(text))),
);
export const anyPeriod = fc.constantFrom('auto', 'week', 'month', 'quarter', 'half-year', 'year');
export const anyRule = fc.oneof(
  fc.constant(DEFAULT_XYZ_RULE),
  fc.constant(CLASSIC_XYZ_RULE),
  fc.constant<XyzRule>({ x: 1, y: 3, classic: false }),
);
