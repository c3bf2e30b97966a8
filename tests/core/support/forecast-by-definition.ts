/** Where a period is heading: by its workdays, holidays left out. The board computes the same by formulas of its own. */

import { type Fraction, fractionOf, minus, NOTHING, over, times } from '../../../src/core/numbers/fraction.ts';
import { moneyNumber, moneyOf } from '../../../src/core/pay/money.ts';
import type { Period } from '../../../src/core/pay/month.ts';
import { asDay, type Day } from '../../../src/core/time/day.ts';

const DAYS_OF_WEEK = 7;
const THURSDAY = 4;

/** 1970-01-01 was a Thursday; Sunday is 0. */
function isWeekend(day: number): boolean {
  const dayOfWeek = (((day + THURSDAY) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  return dayOfWeek === 0 || dayOfWeek === DAYS_OF_WEEK - 1;
}

/** Monday to Friday without the holidays, both ends inside. */
export function workdaysIn({ from, to }: Period, holidays: ReadonlySet<Day>): number {
  let count = 0;
  for (let day = from; day <= to; day = asDay(day + 1)) if (!isWeekend(day) && !holidays.has(day)) count++;
  return count;
}

export interface ForecastInput {
  readonly plan: number;
  readonly actual: number;
  readonly period: Period;
  readonly today: Day;
  readonly holidays: ReadonlySet<Day>;
}

export interface Forecast {
  readonly workdays: number;
  /** Complete workdays before today. */
  readonly elapsed: number;
  /** Today counts as remaining. */
  readonly remaining: number;
  /** To two decimals; null while no workday is complete. */
  readonly forecast: number | null;
  /** Needed on each remaining workday to meet the plan, to two decimals; null where none remains. */
  readonly neededPerWorkday: number | null;
}

/** Forecast = actual × workdays of the period ÷ complete workdays before today. */
export function forecastOf({ plan, actual, period, today, holidays }: ForecastInput): Forecast {
  const workdays = workdaysIn(period, holidays);
  const yesterday = asDay(Math.min(period.to, today - 1));
  const elapsed = workdaysIn({ from: period.from, to: yesterday }, holidays);
  const remaining = workdays - elapsed;
  const missing = minus(fractionOf(plan), fractionOf(actual));
  const shared = (amount: Fraction, days: number) => moneyNumber(moneyOf(over(amount, fractionOf(days))));
  return {
    workdays,
    elapsed,
    remaining,
    forecast: elapsed === 0 ? null : shared(times(fractionOf(actual), fractionOf(workdays)), elapsed),
    neededPerWorkday: remaining === 0 ? null : shared(missing.sign < 0 ? NOTHING : missing, remaining),
  };
}
