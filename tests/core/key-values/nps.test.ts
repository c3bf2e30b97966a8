/** Net promoter score by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { npsOf } from '../../../src/core/key-values/nps.ts';

describe('the net promoter score', () => {
  it('of every rating once: 2 promoters, 2 passives, 7 detractors', () => {
    expect(npsOf([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toMatchObject({
      ...{ answers: 11, promoters: 2, passives: 2, detractors: 7 },
      score: -5 / 11,
    });
  });

  it('has a 95 % interval', () => {
    // 60 promoters and 20 detractors of 98: (61 − 21) ÷ 100 = 0.4; √((0.61 + 0.21 − 0.16) ÷ 100) = 0.08124; · 1.95996 = 0.15923.
    const nps = npsOf([...Array(60).fill(10), ...Array(18).fill(8), ...Array(20).fill(3)]);
    expect(nps?.interval.low).toBeCloseTo(0.4 - 0.15923, 5);
    expect(nps?.interval.high).toBeCloseTo(0.4 + 0.15923, 5);
  });

  it('of one promoter is 100, which says little', () => {
    const nps = npsOf([10]);
    expect(nps?.score).toBe(1);
    expect(nps?.interval.high).toBe(1);
    expect(nps?.interval.low).toBeLessThan(-0.5);
  });

  it('is none without answers', () => {
    expect(npsOf([])).toBeNull();
  });

  it('lies in its interval, and the parts sum to the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 200 }), (ratings) => {
        const nps = npsOf(ratings) ?? expect.fail('none');
        expect(nps.promoters + nps.passives + nps.detractors).toBe(ratings.length);
        expect(nps.interval.low).toBeLessThanOrEqual(nps.score);
        expect(nps.interval.high).toBeGreaterThanOrEqual(nps.score);
        expect(npsOf([...ratings].reverse())).toEqual(nps);
      }),
    );
  });
});
