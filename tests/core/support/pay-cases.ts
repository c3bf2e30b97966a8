/** Random terms of pay with few digits, as people write them. */
import fc from 'fast-check';
import type { Band } from '../../../src/core/pay/bands.ts';
import { PAYOUT_METHODS } from '../../../src/core/pay/payout-methods.ts';
import type { PayoutCase } from './rationals.ts';

export const cents = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((units) => units / 100);
const hundredths = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((units) => units / 100);

/** Ascending starts, rates in any order or, if asked for, never falling. */
export function bandsUpTo(max: number, neverFalling = false): fc.Arbitrary<Band[]> {
  const starts = fc.uniqueArray(hundredths(max), { minLength: 1, maxLength: 5 });
  return starts.chain((froms) =>
    fc.array(hundredths(3), { minLength: froms.length, maxLength: froms.length }).map((rates) => {
      const ordered = neverFalling ? [...rates].sort((one, other) => one - other) : rates;
      const ascending = [...froms].sort((one, other) => one - other);
      return ascending.map((from, index) => ({ from, rate: ordered[index] ?? 0 }));
    }),
  );
}

/** Plans are such that plans and actuals meet at thresholds often. */
export function payoutCases(neverFalling = false): fc.Arbitrary<PayoutCase> {
  return fc.record({
    plan: fc.oneof(fc.constantFrom(0, 100, 1000, 300), cents(100_000)),
    actual: fc.oneof(fc.integer({ min: -10, max: 300 }), cents(200_000)),
    bonus: fc.oneof(fc.constantFrom(100, 0.05), cents(100_000)),
    bands: bandsUpTo(2, neverFalling),
    method: fc.constantFrom(...PAYOUT_METHODS),
    floor: fc.oneof(fc.constant(0), hundredths(1)),
    cap: fc.oneof(fc.constant(null), hundredths(3)),
  });
}
