/** Money where it is paid: whole minor units, rounded half away from zero once, at the end of the line it stands in. */
import { AppError } from '../app-error.ts';
import { type Fraction, fractionOf, over, unitsOf } from '../numbers/fraction.ts';

/** Hundredths: cents, kopecks. */
export type Money = number & { readonly brand: 'Money' };

export const MONEY_DECIMALS = 2;
const UNITS = 10 ** MONEY_DECIMALS;

/** Takes a number that is in whole minor units already; amounts go through `parseMoney` or `moneyOf`. */
export function asMoney(units: number): Money {
  return units as Money;
}

/** Halves away from zero. Refused where a double can't hold every cent. */
export function moneyOf(value: Fraction): Money {
  const units = unitsOf(value, MONEY_DECIMALS);
  if (units === null) throw new AppError('money.size', { row: null });
  return asMoney(units);
}

/** Back to an exact amount, for shares of it. */
export function exactly(money: Money): Fraction {
  return over(fractionOf(money), fractionOf(UNITS));
}

/** As people write the number: 1.005 is 1.01, and 2.675 is 2.68. */
export function parseMoney(value: number): Money {
  return moneyOf(fractionOf(value));
}

/** The amount in whole units and decimals, for a cell. */
export function moneyNumber(money: Money): number {
  return money / UNITS;
}

export function addMoney(left: Money, right: Money): Money {
  return asMoney(left + right);
}

export function subtractMoney(left: Money, right: Money): Money {
  return asMoney(left - right);
}

export function smallerMoney(left: Money, right: Money): Money {
  return left < right ? left : right;
}
