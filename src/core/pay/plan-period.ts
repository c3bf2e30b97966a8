/** What a plan is for: a month, a quarter or a year of the calendar; and what each of its months has of it. */
import { fractionOf } from '../numbers/fraction.ts';
import { roundSum } from '../numbers/rounding.ts';
import { allocate } from './allocate.ts';
import { MONEY_DECIMALS, moneyOf } from './money.ts';
import { addMonths, type Month, type Period, periodOf } from './month.ts';
import type { Measure, PlanPeriod } from './motivation.ts';
import { calendarDays } from './part-of-period.ts';

const MONTHS_OF: Readonly<Record<PlanPeriod, number>> = { quarter: 3, year: 12 };

/** The months of the period that the month lies in; the month alone where there is none. */
export function monthsOfPeriod(month: Month, period: PlanPeriod | undefined): Month[] {
  if (period === undefined) return [month];
  const count = MONTHS_OF[period];
  const first = addMonths(month, -((Number(month.slice(5)) - 1) % count));
  return Array.from({ length: count }, (_, index) => addMonths(first, index));
}

/** From the first day of the first month to the last of the last. */
export function daysOfMonths(months: readonly Month[]): Period {
  const [first, last] = [months[0], months[months.length - 1]];
  if (first === undefined || last === undefined) throw new RangeError('No months have no days.');
  return { from: periodOf(first).from, to: periodOf(last).to };
}

/** What is typed by hand may be a share of something: cents would be too coarse for it. */
const DECIMALS_OF_OWN = 6;

/** A plan shared out over the months, by shares that were given or by calendar days; the parts sum to it. */
export function plansOfMonths(
  plan: number,
  measure: Measure,
  months: readonly Month[],
  shares: readonly number[] | undefined,
): number[] {
  if (months.length === 1) return [plan];
  const weights = shares ?? months.map((month) => calendarDays(periodOf(month)));
  if (measure !== 'own') return allocate(moneyOf(fractionOf(plan)), weights).map((part) => part / 10 ** MONEY_DECIMALS);
  const units = Math.round(roundSum(plan) * 10 ** DECIMALS_OF_OWN);
  return allocate(units, weights).map((part) => roundSum(part / 10 ** DECIMALS_OF_OWN));
}
