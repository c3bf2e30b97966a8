/** Calendar months as text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, firstDayOf, monthFrom, monthOf, periodOf } from '../../../src/core/pay/month.ts';
import { asDay } from '../../../src/core/time/day.ts';
import { day } from '../support/days.ts';
import { month } from './support/pay.ts';

describe('a month', () => {
  it.each(['2026-01', '2026-09', '2026-10', '2026-12', '1000-01', '9999-12'])('is %s', (text) => {
    expect(monthFrom(text)).toBe(text);
  });

  it.each([
    '',
    '2026',
    '2026-00',
    '2026-13',
    '2026-1',
    '0999-01',
    '12026-10',
    'in 2026-10',
    '2026-10-01',
    '2026-10 ',
    202_610,
    null,
    undefined,
    ['2026-10'],
  ])('is not %j', (text) => {
    expect(monthFrom(text)).toBeNull();
  });

  it.each([
    ['2026-10', 1, '2026-11'],
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-10', -22, '2024-12'],
    ['2026-10', 0, '2026-10'],
    ['1000-01', -1, '0999-12'],
  ])('%s and %d more is %s', (text, months, expected) => {
    expect(addMonths(month(text), months)).toBe(expected);
  });

  it.each([
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
  ])('%s runs from %s to %s', (text, from, to) => {
    expect(periodOf(month(text))).toEqual({ from: day(from), to: day(to) });
    expect(firstDayOf(month(text))).toBe(day(from));
  });

  // From 1900, with which the calendar of Sheets begins.
  it('holds its days, and the next begins the day after', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 2_900_000 }), (number) => {
        const of = monthOf(asDay(number));
        const { from, to } = periodOf(of);
        expect(from <= number && number <= to).toBe(true);
        expect(firstDayOf(addMonths(of, 1))).toBe(to + 1);
        expect(monthFrom(of)).toBe(of);
      }),
    );
  });
});
