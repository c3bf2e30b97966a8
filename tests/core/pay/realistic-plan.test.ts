/** Whether a plan is realistic, by the past. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePlan } from '../../../src/core/pay/realistic-plan.ts';

describe('a realistic plan', () => {
  const history = [80, 120, 100, 90, 110, 70, 130, 60, 140, 50];

  it.each([
    ['met by all', 50, 1, 'too-easy'],
    ['met by nine of ten', 60, 0.9, 'realistic'],
    ['met by three of ten', 120, 0.3, 'realistic'],
    ['met by two of ten', 130, 0.2, 'too-hard'],
    ['never met', 141, 0, 'too-hard'],
  ])('%s', (_name, plan, met, judgement) => {
    expect(judgePlan(plan, history)).toEqual({ met, judgement, halfMet: 100 });
  });

  it('half of an odd number of periods is the larger half', () => {
    expect(judgePlan(1, [10, 20, 30])?.halfMet).toBe(20);
    expect(judgePlan(1, [10])?.halfMet).toBe(10);
    expect(judgePlan(0.3, [0.1 + 0.2])?.met).toBe(1);
  });

  it('without a past there is no judgement', () => {
    expect(judgePlan(100, [])).toBeNull();
  });

  it('the plan proposed is met by at least half, and no larger one of the past is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }), (actuals) => {
        const halfMet = judgePlan(0, actuals)?.halfMet ?? Number.NaN;
        expect(judgePlan(halfMet, actuals)?.met).toBeGreaterThanOrEqual(0.5);
        for (const actual of actuals) if (actual > halfMet) expect(judgePlan(actual, actuals)?.met).toBeLessThan(0.5);
      }),
    );
  });
});
