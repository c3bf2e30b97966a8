/** Commission: deals sum to the commission of their total, whatever their order and signs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf } from '../../../src/core/pay/bands.ts';
import { commission } from '../../../src/core/pay/commission.ts';
import { bandsUpTo } from '../support/pay-cases.ts';
import { commissionByDefinition } from '../support/rationals.ts';

const RATES = [
  { from: 0, rate: 0.04 },
  { from: 150_000, rate: 0.06 },
  { from: 250_000, rate: 0.08 },
];

describe('by hand: 4 %, from 150 000 6 %, from 250 000 8 %', () => {
  it.each([
    ['within the first band', 100_000, 0, 4000, 4000],
    ['exactly up to a band', 150_000, 0, 6000, 9000],
    ['a cent short of it', 149_999.99, 0, 6000, 6000],
    ['through all bands', 300_000, 0, 16_000, 24_000],
    ['a deal that straddles a band', 20_000, 145_000, 1100, 4100],
    ['a deal that straddles two', 200_000, 100_000, 12_000, 20_000],
    ['the deal returned', -20_000, 165_000, -1100, -4100],
    ['returned at the bottom', -20_000, 0, -800, -800],
    ['returned through zero', -30_000, 10_000, -1200, -1200],
    ['a refund before a deal', 30_000, -30_000, 1200, 1200],
    ['nothing', 0, 145_000, 0, 0],
  ])('%s', (_name, amount, accumulated, marginal, whole) => {
    expect(commission(amount, accumulated, bandsOf(RATES), 'marginal') / 100).toBe(marginal);
    expect(commission(amount, accumulated, bandsOf(RATES), 'whole') / 100).toBe(whole);
  });

  it('nothing is paid below the first band', () => {
    const late = bandsOf([{ from: 1000, rate: 0.1 }]);
    expect(commission(999.99, 0, late, 'whole')).toBe(0);
    expect(commission(1000, 0, late, 'whole')).toBe(100_00);
    expect(commission(1100, 0, late, 'marginal')).toBe(10_00);
  });

  it('a sum that should be equal to a threshold reaches it', () => {
    const late = bandsOf([{ from: 0.8, rate: 1 }]);
    const sum = Array.from({ length: 8 }, () => 0.1).reduce((total, part) => total + part, 0);
    expect(sum).toBeLessThan(0.8);
    expect(commission(sum, 0, late, 'whole')).toBe(80);
    expect(commission(0.7999996, 0, late, 'whole')).toBe(80);
    expect(commission(0.7999994, 0, late, 'whole')).toBe(0);
    expect(commission(0.1 + 0.2, 0, bandsOf([{ from: 0, rate: 0.5 }]), 'marginal')).toBe(15);
  });
});

describe('for any deals', () => {
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((units) => units / 100);
  const method = fc.constantFrom('marginal' as const, 'whole' as const);

  it('pays what exact arithmetic says', () => {
    fc.assert(
      fc.property(amount, amount, bandsUpTo(10_000), method, (deal, before, bands, how) => {
        const expected = commissionByDefinition(deal, before, bands, how);
        expect(BigInt(commission(deal, before, bandsOf(bands), how))).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('however a total is split into deals, they sum to its commission', () => {
    fc.assert(
      fc.property(fc.array(amount), bandsUpTo(10_000), method, (deals, rates, how) => {
        const bands = bandsOf(rates);
        let units = 0;
        let sum = 0;
        for (const deal of deals) {
          sum += commission(deal, units / 100, bands, how);
          units += Math.round(deal * 100);
        }
        expect(sum).toBe(commission(units / 100, 0, bands, how));
      }),
    );
  });

  it('a deal and its return are nothing', () => {
    fc.assert(
      fc.property(amount, amount, bandsUpTo(10_000), method, (deal, before, rates, how) => {
        const bands = bandsOf(rates);
        const after = Math.round((before + deal) * 100) / 100;
        expect(commission(deal, before, bands, how) + commission(-deal, after, bands, how)).toBe(0);
      }),
    );
  });
});
