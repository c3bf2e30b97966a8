/** The funnel by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnelOf } from '../../../src/core/activity/funnel.ts';

describe('the funnel', () => {
  it('of 200 leads, 120 reached, 60 meetings, 30 payments', () => {
    expect(funnelOf([200, 120, 60, 30])).toEqual([
      { count: 200, step: null, overall: null, lost: null, aboveWhole: false },
      { count: 120, step: 0.6, overall: 0.6, lost: 80, aboveWhole: false },
      { count: 60, step: 0.5, overall: 0.3, lost: 60, aboveWhole: false },
      { count: 30, step: 0.5, overall: 0.15, lost: 30, aboveWhole: false },
    ]);
  });

  it('nobody before: no step; nobody at the first: nothing overall', () => {
    expect(funnelOf([0, 5, 0, 3])).toEqual([
      { count: 0, step: null, overall: null, lost: null, aboveWhole: false },
      { count: 5, step: null, overall: null, lost: -5, aboveWhole: false },
      { count: 0, step: 0, overall: null, lost: 5, aboveWhole: false },
      { count: 3, step: null, overall: null, lost: -3, aboveWhole: false },
    ]);
  });

  it('more than before is flagged, not hidden; exactly as many is not', () => {
    expect(funnelOf([10, 15, 15])).toEqual([
      { count: 10, step: null, overall: null, lost: null, aboveWhole: false },
      { count: 15, step: 1.5, overall: 1.5, lost: -5, aboveWhole: true },
      { count: 15, step: 1, overall: 1.5, lost: 0, aboveWhole: false },
    ]);
  });

  it('of nothing is nothing', () => {
    expect(funnelOf([])).toEqual([]);
  });

  it('steps multiply to what is left overall, and losses sum to what is gone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 8 }), (counts) => {
        const stages = funnelOf(counts);
        const last = stages[stages.length - 1];
        const product = stages.slice(1).reduce((all, { step }) => all * (step ?? 0), 1);
        expect(product / (last?.overall ?? 0)).toBeCloseTo(1, 9);
        const lost = stages.reduce((sum, each) => sum + (each.lost ?? 0), 0);
        expect(lost).toBe((counts[0] ?? 0) - (last?.count ?? 0));
      }),
    );
  });
});
