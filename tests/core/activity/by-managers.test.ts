/** The plan as the managers met it, without the head's own deals. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metByManagers, type Seller } from '../../../src/core/activity/by-managers.ts';

const head: Seller = { isHead: true, plan: 100, actual: 400 };
const anna: Seller = { isHead: false, plan: 500, actual: 450 };
const boris: Seller = { isHead: false, plan: 400, actual: 150 };

describe('a plan met by the head', () => {
  it('is not met by the managers: 1,000 of 1,000 together, 600 by their hands', () => {
    expect(metByManagers([head, anna, boris])).toEqual({
      plan: 1000,
      actual: 1000,
      byManagers: 600,
      byHead: 400,
      attainment: 1,
      attainmentByManagers: 0.6,
    });
  });

  it('the department may have a plan of its own', () => {
    expect(metByManagers([head, anna, boris], 1200)).toMatchObject({ plan: 1200, attainmentByManagers: 0.5 });
  });

  it('refunds beyond all sales meet nothing', () => {
    expect(metByManagers([{ ...anna, actual: -5 }])).toMatchObject({ actual: -5, attainmentByManagers: 0 });
  });

  it('without a plan there is no share', () => {
    expect(metByManagers([{ ...anna, plan: null }])).toMatchObject({ attainment: null, attainmentByManagers: null });
    expect(metByManagers([])).toMatchObject({ actual: 0, attainment: null });
  });

  it('the parts sum to the whole, in any order', () => {
    const seller = fc.record({
      isHead: fc.boolean(),
      plan: fc.constant(1),
      actual: fc.integer({ min: -99, max: 999 }),
    });
    fc.assert(
      fc.property(fc.array(seller), (sellers) => {
        const met = metByManagers(sellers);
        expect(met.byManagers + met.byHead).toBe(met.actual);
        expect(metByManagers([...sellers].reverse())).toEqual(met);
      }),
    );
  });
});
