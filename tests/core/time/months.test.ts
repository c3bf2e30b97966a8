/** Months back from a day. */
import { describe, expect, it } from 'vitest';
import { type Day, dateFromDay, dayFromDate } from '../../../src/core/time/day.ts';
import { monthsBefore } from '../../../src/core/time/months.ts';

const day = (year: number, month: number, dayOfMonth: number) => dayFromDate(year, month, dayOfMonth) as Day;

describe('a day some months ago', () => {
  it.each([
    ['the same day of the month', day(2026, 10, 15), 1, day(2026, 9, 15)],
    ['the last day of a shorter month', day(2026, 3, 31), 1, day(2026, 2, 28)],
    ['29 February in a leap year', day(2024, 3, 31), 1, day(2024, 2, 29)],
    ['over the turn of the year', day(2026, 2, 10), 3, day(2025, 11, 10)],
    ['December, not month 0', day(2026, 1, 31), 1, day(2025, 12, 31)],
    ['a whole year', day(2024, 2, 29), 12, day(2023, 2, 28)],
  ])('is %s', (_name, from, months, expected) => {
    expect(dateFromDay(monthsBefore(from, months))).toEqual(dateFromDay(expected));
  });
});
