/** Weeks begin on Monday. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weekOf } from '../../../src/core/pay/week.ts';
import { asDay } from '../../../src/core/time/day.ts';
import { day } from '../support/days.ts';

it.each([
  ['2026-11-16', '2026-11-16', '2026-11-22'],
  ['2026-11-22', '2026-11-16', '2026-11-22'],
  ['2027-01-01', '2026-12-28', '2027-01-03'],
  ['1969-12-31', '1969-12-29', '1970-01-04'],
])('the week of %s runs from %s to %s', (of, from, to) => {
  expect(weekOf(day(of))).toEqual({ from: day(from), to: day(to) });
});

it('is the same for each of its seven days', () => {
  fc.assert(
    fc.property(fc.integer({ min: -30_000, max: 60_000 }), (number) => {
      const { from, to } = weekOf(asDay(number));
      expect(to - from).toBe(6);
      expect(from <= number && number <= to).toBe(true);
      expect(weekOf(from)).toEqual(weekOf(to));
    }),
  );
});
