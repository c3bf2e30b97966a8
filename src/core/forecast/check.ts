/** The model tried on the log's own past: fitted to the first two thirds of the days, compared with the last third. */
import { roundRatio } from '../numbers/rounding.ts';
import { sumOf } from '../numbers/summation.ts';
import { createExpectations } from './expected.ts';
import { fitModel, isRefusal, type Refusal } from './fit.ts';
import { aliveOf } from './mbg-nbd.ts';
import { daysUntil, type PurchaseDays, recordsOf } from './purchase-days.ts';
import { spendingOf } from './spending.ts';

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

interface Tried {
  readonly days: number;
  /** Known on the earlier day. */
  readonly earlier: PurchaseDays;
  /** Of each customer of the earlier day. */
  readonly came: Int32Array;
  readonly guessed: Float64Array;
  readonly ownRate: Float64Array;
}

/** The model of the first two thirds, and what it says of the last one. */
function tryModel(days: PurchaseDays): Tried | Refusal {
  const first = days.day.reduce((least, day) => Math.min(least, day), days.end);
  const length = Math.floor((days.end - first) / THIRDS);
  const earlier = daysUntil(days, days.end - length);
  const model = fitModel(earlier);
  if (isRefusal(model)) return model;
  const { repeats, active, age } = recordsOf(earlier);
  const expectedOf = createExpectations(model, length);
  const guessed = Float64Array.from(repeats, (count, at) => {
    const since = age[at] as number;
    return aliveOf(model, count, active[at] as number, since) * expectedOf(count, since).purchases;
  });
  const ownRate = Float64Array.from(repeats, (count, at) => {
    const since = age[at] as number;
    return since === 0 ? 0 : (count / since) * length;
  });
  return { days: length, earlier, came: laterDays(days, earlier), guessed, ownRate };
}

function biasOf(expected: number, actual: number): number | null {
  return actual === 0 ? null : roundRatio(expected / actual - 1);
}

function checkOf({ days, came, guessed, ownRate }: Tried): Check {
  const actual = came.reduce((sum, count) => sum + count, 0);
  const expected = guessed.reduce((sum, guess) => sum + guess, 0);
  const errorOf = (guesses: Float64Array) =>
    roundRatio(guesses.reduce((sum, guess, at) => sum + Math.abs(guess - (came[at] as number)), 0) / came.length);
  return {
    days,
    actual,
    expected: roundRatio(expected),
    bias: biasOf(expected, actual),
    meanError: errorOf(guessed),
    ownRateError: errorOf(ownRate),
  };
}

/** Why there is no check, where the first two thirds are too little. */
export function checkModel(days: PurchaseDays): Check | Refusal {
  const tried = tryModel(days);
  return isRefusal(tried) ? tried : checkOf(tried);
}

/** What the customers of the first two thirds brought in the last one, and what had been expected of them. */
export interface RevenueCheck {
  readonly actual: number;
  readonly expected: number;
  /** Expected ÷ actual − 1; null where nothing came in. */
  readonly bias: number | null;
}

function revenueCheckOf({ earlier, guessed }: Tried, days: PurchaseDays): RevenueCheck {
  const { mean } = spendingOf(earlier);
  const known = new Set(earlier.customer);
  const brought: number[] = [];
  days.customer.forEach((customer, at) => {
    if (!known.has(customer)) return;
    for (let day = days.start[at] as number; day < (days.start[at + 1] as number); day++) {
      if ((days.day[day] as number) > earlier.end) brought.push(days.amount[day] as number);
    }
  });
  const actual = sumOf(brought);
  const expected = sumOf(guessed.map((guess, at) => guess * (mean[at] as number)));
  return { actual, expected, bias: biasOf(expected, actual) };
}

/** The check with that of revenue: the money that purchases bring is learned from the first two thirds alone as well. */
export function checkWithRevenue(days: PurchaseDays): { check: Check; revenue: RevenueCheck } | Refusal {
  const tried = tryModel(days);
  return isRefusal(tried) ? tried : { check: checkOf(tried), revenue: revenueCheckOf(tried, days) };
}
