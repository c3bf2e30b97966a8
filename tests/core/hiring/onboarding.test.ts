/** The first ninety days, by hand: hired on 16 March 2026. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onboardingPlan } from '../../../src/core/hiring/onboarding.ts';
import { asDay, type Day, dayFromDate } from '../../../src/core/time/day.ts';

const day = (month: number, dayOfMonth: number): Day => dayFromDate(2026, month, dayOfMonth) ?? expect.fail('no day');
const HIRED = day(3, 16);

describe('three stages of thirty days', () => {
  it('follow each other from the day of hiring on', () => {
    expect(onboardingPlan(HIRED, null)).toEqual([
      { stage: 30, from: day(3, 16), to: day(4, 14), plan: null },
      { stage: 60, from: day(4, 15), to: day(5, 14), plan: null },
      { stage: 90, from: day(5, 15), to: day(6, 13), plan: null },
    ]);
  });

  it('have the plan of their days, each at its month’s share since hiring', () => {
    // 930 a month; March 25 %, April 50 %, May 75 %, then all of it.
    // 1st: 16 of 31 days · 232.5 + 14 of 30 · 465 = 120 + 217; 2nd: 16 of 30 · 465 + 14 of 31 · 697.5 = 248 + 315;
    // 3rd: 17 of 31 · 697.5 + 13 of 30 · 930 = 382.5 + 403.
    expect(onboardingPlan(HIRED, 930, [0.25, 0.5, 0.75]).map(({ plan }) => plan)).toEqual([337, 563, 785.5]);
  });

  it('without a ramp it is the whole plan from the first day on', () => {
    expect(onboardingPlan(day(4, 1), 300)[0]?.plan).toBe(300);
  });

  it('sum to some three months of half the plan, whatever the day of hiring', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 18_000, max: 24_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (hired, monthly) => {
          const stages = onboardingPlan(asDay(hired), monthly, [0.5, 0.5, 0.5, 0.5]);
          const sum = stages.reduce((all, { plan }) => all + (plan ?? 0), 0);
          // Ninety days are 2.9 to 3.1 months, each at one half.
          expect(sum).toBeGreaterThanOrEqual(monthly * 1.44 - 1e-6);
          expect(sum).toBeLessThanOrEqual(monthly * 1.56 + 1e-6);
        },
      ),
    );
  });
});
