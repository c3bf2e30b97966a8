/** What comes next: for each customer whether it still buys, when it comes again, and what it brings. */
import { AppError } from '../app-error.ts';
import { type CustomerBase, largestFirst } from '../log/customer-base.ts';
import { roundRatio, roundSum } from '../numbers/rounding.ts';
import { asDay, type Day, isDayInRange } from '../time/day.ts';
import { createExpectations, YEARLY_DISCOUNT } from './expected.ts';
import { type Fit, fitModel, isRefusal, type Refusal } from './fit.ts';
import type { WrongHorizon } from './forecast-error.ts';
import { aliveOf, daysToNext } from './mbg-nbd.ts';
import { ownGaps, type PurchaseDays, purchaseDays, recordsOf } from './purchase-days.ts';
import { type ExpectedSpending, spendingOf } from './spending.ts';

export const DEFAULT_FORECAST_DAYS = 90;
/** Ten years: who looks further looks past any log. */
export const MOST_FORECAST_DAYS = 3650;

/** @throws AppError `forecast.days`. */
export function assertForecastDays(days: number): void {
  if (Number.isInteger(days) && days >= 1 && days <= MOST_FORECAST_DAYS) return;
  const wrong: WrongHorizon = { value: String(days), most: MOST_FORECAST_DAYS };
  throw new AppError('forecast.days', wrong);
}

/** Arrays run parallel to those of the customer base; NaN stands for what the model can't tell. */
export interface Prospects {
  readonly base: CustomerBase;
  readonly bought: PurchaseDays;
  readonly model: Fit | Refusal;
  /** The chance that a customer has not left. */
  readonly alive: Float64Array;
  /** Days from the day of the analysis; infinite for who is more likely gone. */
  readonly daysToNext: Float64Array;
  /** Days of silence beyond twice the customer's own median gap, 0 for who is in time; NaN with fewer than three purchase days. */
  readonly overdue: Float64Array;
  /** The customer's own rhythm, which needs no model: the last purchase and one own median gap. NaN for who came once. */
  readonly ownRhythm: Float64Array;
}

/** What customers are expected to do within some days. */
export interface Expectations {
  readonly expectedPurchases: Float64Array;
  /** Of purchases, refunds left out. */
  readonly expectedRevenue: Float64Array;
}

export interface Forecast extends Prospects, Expectations {
  /** Null where there is no model. */
  readonly spending: ExpectedSpending | null;
}

const DAYS_FOR_A_RHYTHM = 3;
const PATIENCE = 2;

function rhythmOf(base: CustomerBase, days: PurchaseDays): Pick<Forecast, 'overdue' | 'ownRhythm'> {
  const gaps = ownGaps(days);
  return {
    overdue: gaps.map((gap, customer) => {
      const count = (days.start[customer + 1] as number) - (days.start[customer] as number);
      if (count < DAYS_FOR_A_RHYTHM) return Number.NaN;
      return Math.max(0, base.asOf - (base.lastPurchase[customer] as number) - PATIENCE * gap);
    }),
    ownRhythm: gaps.map((gap, customer) => (base.lastPurchase[customer] as number) + gap),
  };
}

/** Who still buys, and when next. */
export function prospectsOf(base: CustomerBase): Prospects {
  const bought = purchaseDays(base);
  const model = fitModel(bought);
  const unknown = () => new Float64Array(base.size).fill(Number.NaN);
  const result = { base, bought, model, alive: unknown(), daysToNext: unknown(), ...rhythmOf(base, bought) };
  if (isRefusal(model)) return result;
  const { repeats, active, age } = recordsOf(bought);
  repeats.forEach((count, customer) => {
    const since = age[customer] as number;
    const alive = aliveOf(model, count, active[customer] as number, since);
    result.alive[customer] = alive;
    result.daysToNext[customer] = daysToNext(model, alive, count, since);
  });
  return result;
}

/** `days`: how far to look. `mean`: what a purchase day of each customer brings; nothing is expected without a model. */
export function expectWithin(
  { base, bought, model, alive }: Prospects,
  mean: ArrayLike<number>,
  days: number,
  yearlyDiscount = YEARLY_DISCOUNT,
): Expectations {
  const unknown = () => new Float64Array(base.size).fill(Number.NaN);
  const result = { expectedPurchases: unknown(), expectedRevenue: unknown() };
  if (isRefusal(model)) return result;
  const { repeats, age } = recordsOf(bought);
  const expectedOf = createExpectations(model, days, yearlyDiscount);
  repeats.forEach((count, customer) => {
    const { purchases, worth } = expectedOf(count, age[customer] as number);
    const chance = alive[customer] as number;
    result.expectedPurchases[customer] = roundRatio(chance * purchases);
    result.expectedRevenue[customer] = roundSum(chance * worth * (mean[customer] as number));
  });
  return result;
}

/** `days`: how far to look. @throws AppError `forecast.days`. */
export function forecastOf(base: CustomerBase, days: number, yearlyDiscount = YEARLY_DISCOUNT): Forecast {
  assertForecastDays(days);
  const prospects = prospectsOf(base);
  const spending = isRefusal(prospects.model) ? null : spendingOf(prospects.bought);
  const expected = expectWithin(prospects, spending?.mean ?? [], days, yearlyDiscount);
  return { ...prospects, alive: prospects.alive.map(roundRatio), ...expected, spending };
}

/** Positions by expected revenue, largest first, then by name; by name alone where there is no model. */
export function byExpectedRevenue({ base, expectedRevenue }: Pick<Forecast, 'base' | 'expectedRevenue'>): Int32Array {
  return largestFirst(
    expectedRevenue.map((revenue) => (Number.isNaN(revenue) ? 0 : revenue)),
    base.names,
  );
}

/** The day of the next purchase; null where the model can't tell, or tells a day beyond the calendar. */
export function nextPurchaseOf(
  { base, daysToNext }: Pick<Prospects, 'base' | 'daysToNext'>,
  customer: number,
): Day | 'gone' | null {
  const days = daysToNext[customer] as number;
  if (days === Number.POSITIVE_INFINITY) return 'gone';
  const day = base.asOf + Math.max(1, Math.round(days));
  return isDayInRange(day) ? asDay(day) : null;
}
