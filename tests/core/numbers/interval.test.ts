/** The 95 % interval of a share, against published values. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareInterval } from '../../../src/core/numbers/interval.ts';

describe('Wilson’s interval', () => {
  // R. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i among %i', (hits, count, low, high) => {
    const interval = shareInterval(hits / count, count);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('there is none without an answer', () => {
    expect(shareInterval(0, 0)).toBeNull();
  });

  it('holds the share, stays within 0 and 1, and narrows with more answers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (count, hits) => {
        const share = Math.min(hits, count) / count;
        const interval = shareInterval(share, count) ?? expect.fail('none');
        const more = shareInterval(share, count * 4) ?? expect.fail('none');
        expect(interval.low).toBeLessThanOrEqual(share + 1e-9);
        expect(interval.high).toBeGreaterThanOrEqual(share - 1e-9);
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.high).toBeLessThanOrEqual(1);
        expect(more.high - more.low).toBeLessThan(interval.high - interval.low);
      }),
    );
  });
});
