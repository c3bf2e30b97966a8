/** The model tried on the log's own past: fitted to the first two thirds of the days, compared with the last third. */
import { roundRatio } from '../numbers/rounding.ts';
import { createExpectations } from './expected.ts';
import { fitModel, isRefusal, type Refusal } from './fit.ts';
import { aliveOf } from './mbg-nbd.ts';
import { daysUntil, type PurchaseDays, recordsOf } from './purchase-days.ts';

/** Purchase days of the customers of the first two thirds. */
export interface Check {
  readonly days: number;
  readonly actual: number;
  readonly expected: number;
  /** Expected ÷ actual − 1; null where nobody came. */
  readonly bias: number | null;
  /** Of a customer, on average, in either direction. */
  readonly meanError: number;
  /** The same of a plainer guess: that each customer goes on as before, at the own rate of purchase days after the first. */
  readonly ownRateError: number;
}

const THIRDS = 3;

/** How many purchase days each customer of the earlier days has after them. */
function laterDays(days: PurchaseDays, earlier: PurchaseDays): Int32Array {
  const countOf = new Map(Array.from(days.customer, (position, at) => [position, at]));
  return earlier.customer.map((position, at) => {
    const whole = countOf.get(position) ?? 0;
    const all = (days.start[whole + 1] as number) - (days.start[whole] as number);
    return all - ((earlier.start[at + 1] as number) - (earlier.start[at] as number));
  });
}

/** Why there is no check, where the first two thirds are too little. */
export function checkModel(days: PurchaseDays): Check | Refusal {
  const first = days.day.reduce((least, day) => Math.min(least, day), days.end);
  const length = Math.floor((days.end - first) / THIRDS);
  const earlier = daysUntil(days, days.end - length);
  const model = fitModel(earlier);
  if (isRefusal(model)) return model;
  const { repeats, active, age } = recordsOf(earlier);
  const later = laterDays(days, earlier);
  const expectedOf = createExpectations(model, length);
  let actual = 0;
  let expected = 0;
  let error = 0;
  let ownRateError = 0;
  later.forEach((came, at) => {
    const [count, since] = [repeats[at] as number, age[at] as number];
    const alive = aliveOf(model, count, active[at] as number, since);
    const guess = alive * expectedOf(count, since).purchases;
    const ownRate = since === 0 ? 0 : (count / since) * length;
    actual += came;
    expected += guess;
    error += Math.abs(guess - came);
    ownRateError += Math.abs(ownRate - came);
  });
  return {
    days: length,
    actual,
    expected: roundRatio(expected),
    bias: actual === 0 ? null : roundRatio(expected / actual - 1),
    meanError: roundRatio(error / later.length),
    ownRateError: roundRatio(ownRateError / later.length),
  };
}
