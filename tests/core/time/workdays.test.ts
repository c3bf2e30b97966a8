/** Workdays, counted on a calendar: November 2026 begins on a Sunday. */
import { describe, expect, it } from 'vitest';
import { asDay, type Day, dayFromDate } from '../../../src/core/time/day.ts';
import { workdaysIn, workdaysUntil } from '../../../src/core/time/workdays.ts';

const november = (dayOfMonth: number): Day => dayFromDate(2026, 11, dayOfMonth) ?? expect.fail('no day');
const NOVEMBER = { from: november(1), to: november(30) };
const NONE: ReadonlySet<Day> = new Set();

describe('workdays', () => {
  it('are Mondays to Fridays', () => {
    expect(workdaysIn(NOVEMBER, NONE)).toBe(21);
    expect(workdaysIn({ from: november(7), to: november(8) }, NONE)).toBe(0);
    expect(workdaysIn({ from: november(6), to: november(9) }, NONE)).toBe(2);
  });

  it('are no holidays; a holiday on a weekend takes nothing away', () => {
    expect(workdaysIn(NOVEMBER, new Set([november(4), november(7)]))).toBe(20);
  });

  it('are none where the span ends before it begins', () => {
    expect(workdaysIn({ from: november(9), to: november(6) }, NONE)).toBe(0);
  });

  it('before 1970 too: 1969-12-29 was a Monday', () => {
    expect(workdaysIn({ from: asDay(-3), to: asDay(3) }, NONE)).toBe(5);
  });

  it.each([
    ['today counts as not over', 9, 5],
    ['on the first day none is', 1, 0],
    ['on a Sunday the week before is', 8, 5],
    ['after the period all are', 45, 21],
  ])('%s', (_name, dayOfMonth, elapsed) => {
    const today = asDay(november(1) + dayOfMonth - 1);
    expect(workdaysUntil(NOVEMBER, today, NONE)).toEqual({ all: 21, elapsed });
  });
});
