/**
 * Shares a total out so that the parts sum to it: the largest remainders get what is left over, of equal ones the earlier.
 *
 * Source: the method of largest remainder (Hamilton); for money see M. Fowler, Patterns of Enterprise Application Architecture.
 */
import { AppError } from '../app-error.ts';
import { fractionOf, wholeProportions } from '../numbers/fraction.ts';
import {
  addNaturals,
  compareNaturals,
  multiplyNaturals,
  type Natural,
  naturalOf,
  subtractNaturals,
  wholeQuotient,
  ZERO,
} from '../numbers/naturals.ts';

interface Share {
  readonly index: number;
  readonly remainder: Natural;
}

function multiplied(natural: Natural, units: number): Natural {
  return multiplyNaturals(natural, naturalOf(String(units)));
}

/**
 * `total` in whole units, small enough for a double to hold every one.
 *
 * A negative total gives the negatives of the positive one's parts. Refused, with rows counted from 1: a weight below zero,
 * weights that are all zero.
 */
export function allocate(total: number, weights: readonly number[]): number[] {
  const negativeAt = weights.findIndex((weight) => weight < 0);
  if (negativeAt >= 0) {
    const value = String(weights[negativeAt]);
    throw new AppError('number.negative', { argument: 'weights', row: negativeAt + 1, value });
  }
  const proportions = wholeProportions(weights.map(fractionOf));
  const sum = proportions.reduce(addNaturals, ZERO);
  if (sum.length === 0) throw new AppError('weights.zero', {});
  const parts: number[] = [];
  const shares = proportions.map((proportion, index): Share => {
    const product = multiplied(proportion, Math.abs(total));
    const part = wholeQuotient(product, sum);
    if (part === null) throw new AppError('money.size', { row: null });
    parts.push(part);
    return { index, remainder: subtractNaturals(product, multiplied(sum, part)) };
  });
  const left = parts.reduce((rest, part) => rest - part, Math.abs(total));
  shares.sort((one, other) => compareNaturals(other.remainder, one.remainder) || one.index - other.index);
  for (const { index } of shares.slice(0, left)) parts[index] = (parts[index] as number) + 1;
  return total < 0 ? parts.map((part) => 0 - part) : parts;
}
