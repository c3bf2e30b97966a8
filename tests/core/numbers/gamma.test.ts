/** ln Γ and digamma beside a library that computes to any number of digits. */
import { expect, it } from 'vitest';
import { digamma, logGamma } from '../../../src/core/numbers/gamma.ts';
import known from '../../golden/functions/gamma.json' with { type: 'json' };

const closeTo = (value: number) => 1e-14 * Math.max(1, Math.abs(value));

it.each(known)('at $x', ({ x, ...at }) => {
  expect(Math.abs(logGamma(x) - at.logGamma)).toBeLessThanOrEqual(closeTo(at.logGamma));
  expect(Math.abs(digamma(x) - at.digamma)).toBeLessThanOrEqual(closeTo(at.digamma));
});
