/** The forecast by workdays, and what each remaining one needs. */
import { describe, expect, it } from 'vitest';
import { day } from './days.ts';
import { forecastOf, workdaysIn } from './forecast-by-definition.ts';

describe('the forecast of May 2025, with the 1st, 2nd, 8th and 9th as holidays', () => {
  const period = { from: day('2025-05-01'), to: day('2025-05-31') };
  const holidays = new Set(['2025-05-01', '2025-05-02', '2025-05-08', '2025-05-09'].map(day));
  const on = (today: string, actual = 450, plan = 1800) =>
    forecastOf({ plan, actual, period, today: day(today), holidays });

  it.each([
    ['the first day', '2025-05-01', 0, 18, null, 75],
    ['still no complete workday', '2025-05-05', 0, 18, null, 75],
    ['one complete', '2025-05-06', 1, 17, 8100, 79.41],
    ['three complete, holidays and a weekend passed', '2025-05-12', 3, 15, 2700, 90],
    ['the last workday', '2025-05-30', 17, 1, 476.47, 1350],
    ['the last day, a Saturday', '2025-05-31', 18, 0, 450, null],
    ['long after', '2025-07-01', 18, 0, 450, null],
    ['before it began', '2025-04-15', 0, 18, null, 75],
  ])('%s', (_name, today, elapsed, remaining, forecast, neededPerWorkday) => {
    expect(on(today)).toEqual({ workdays: 18, elapsed, remaining, forecast, neededPerWorkday });
  });

  it('a plan met needs nothing more', () => {
    expect(on('2025-05-12', 2000)).toMatchObject({ neededPerWorkday: 0, forecast: 12_000 });
  });

  it('counts weekdays far back as well', () => {
    expect(workdaysIn({ from: day('1969-12-29'), to: day('1970-01-04') }, new Set())).toBe(5);
  });
});
