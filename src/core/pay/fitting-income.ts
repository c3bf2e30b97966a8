/** Which target incomes keep the Darwin rule: what to change terms to. */
import { type Fraction, fractionOf, minus, over, plus, times, toNumber, WHOLE } from '../numbers/fraction.ts';
import { cappedShare, type PayoutRule } from './payout.ts';
import { toDigits } from './significant-digits.ts';

const MIDDLING = fractionOf(0.9);
const DIGITS = 3;

/** The whole number below, also of a whole number: with exactly that much a middling result pays the market. */
function below(number: number): number {
  return Math.ceil(number) - 1;
}

/** What a target income of 1 pays at an attainment. */
function incomeAt(attainment: Fraction, fixedShare: Fraction, rule: PayoutRule): Fraction {
  return plus(fixedShare, times(minus(WHOLE, fixedShare), cappedShare(attainment, rule)));
}

/**
 * The least and the largest target income, in whole units, with which a plan met pays the market or more and 90 % of it
 * pays less; null where no target income does, since both pay alike.
 */
export function fittingIncomes(
  market: number,
  fixedShare: number,
  rule: PayoutRule,
): { readonly least: number; readonly most: number } | null {
  const [met, middling] = [WHOLE, MIDDLING].map((attainment) => {
    const income = incomeAt(attainment, fractionOf(fixedShare), rule);
    return income.sign === 0 ? Number.POSITIVE_INFINITY : toNumber(over(fractionOf(market), income));
  }) as [number, number];
  if (!Number.isFinite(met)) return null;
  const least = toDigits(met, DIGITS, Math.ceil);
  const most = Number.isFinite(middling) ? toDigits(middling, DIGITS, below) : least;
  return most >= least ? { least, most } : null;
}
