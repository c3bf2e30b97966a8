/** Of three columns of money, what was paid and what is owed are the parts of what was sold. */
import { areEqual } from './amount-evidence.ts';

type Numbers = readonly number[];

/** Rows that are paid in full: else what stands there may be anything. */
const HALF = 0.5;

/** Whether it is what is left to be paid, in every row. */
export function isOwed(wholes: Numbers, paid: Numbers, rests: Numbers): boolean {
  const isRest = rests.every((rest, row) => {
    const left = (wholes[row] ?? 0) - (paid[row] ?? 0);
    return Number.isNaN(left + rest) || areEqual(left, rest);
  });
  return isRest && rests.some((rest) => rest > 0) && paid.some((sum) => sum > 0);
}

/** Whether most rows are paid in full, and others not at all: nobody but the user knows whether these count. */
export function leavesUnpaid(totals: Numbers, paid: Numbers): boolean {
  let [sold, full, none] = [0, 0, 0];
  for (const [row, total] of totals.entries()) {
    if (!(total > 0)) continue;
    const sum = Number.isNaN(paid[row]) ? 0 : (paid[row] ?? 0);
    const isFull = areEqual(total, sum);
    if (sum > total && !isFull) return false;
    sold++;
    if (isFull) full++;
    if (sum === 0) none++;
  }
  return none > 0 && full >= sold * HALF;
}
