/** The five methods: tables computed by hand, an exact reference, and what must hold for any terms. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyNumber } from '../../../src/core/pay/money.ts';
import { type PayoutTerms, payout, payoutRule } from '../../../src/core/pay/payout.ts';
import { PAYOUT_METHODS, type PayoutMethod } from '../../../src/core/pay/payout-methods.ts';
import { bandsUpTo, payoutCases } from '../support/pay-cases.ts';
import { type PayoutCase, payoutByDefinition } from '../support/rationals.ts';

function pays(plan: number, actual: number, bonus: number, terms: PayoutTerms = {}): number {
  return moneyNumber(payout(plan, actual, bonus, payoutRule(terms)));
}

const bands = (...rows: readonly (readonly [number, number])[]) => rows.map(([from, rate]) => ({ from, rate }));

/** Attainment in per cent → bonus of 1000 at plan, with the method's own bands. */
const DEFAULTS: Readonly<Record<PayoutMethod, readonly (readonly [percent: number, bonus: number])[]>> = {
  marginal: [
    [0, 0],
    [50, 500],
    [99.99, 999.9],
    [100, 1000],
    [100.01, 1000.15],
    [120, 1300],
    [200, 2500],
  ],
  whole: [
    [0, 0],
    [50, 500],
    [99.99, 999.9],
    [100, 1500],
    [120, 1800],
    [200, 3000],
  ],
  overage: [
    [0, 0],
    [50, 500],
    [99.99, 999.9],
    [100, 1000],
    [120, 1300],
    [200, 2500],
  ],
  step: [
    [0, 0],
    [69.99, 0],
    [70, 700],
    [99.99, 700],
    [100, 1000],
    [119.99, 1000],
    [120, 1500],
    [200, 1500],
  ],
  curve: [
    [0, 0],
    [35, 350],
    [70, 700],
    [85, 850],
    [100, 1000],
    [110, 1250],
    [120, 1500],
    [200, 1500],
  ],
};

const table = PAYOUT_METHODS.flatMap((method) => DEFAULTS[method].map((row) => [method, ...row] as const));

describe('a bonus of 1000 at plan, with the default bands', () => {
  it.each(table)('%s at %d %% pays %d', (method, percent, expected) => {
    expect(pays(100, percent, 1000, { method })).toBe(expected);
  });
});

describe('below the first band', () => {
  const high = bands([0.8, 1], [1, 2]);

  it.each([
    ['marginal', 79, 0],
    ['marginal', 80, 0],
    ['marginal', 90, 100],
    ['marginal', 110, 400],
    ['whole', 79, 0],
    ['whole', 80, 800],
    ['overage', 79, 0],
    ['overage', 80, 800],
    ['overage', 110, 1200],
    ['step', 79, 0],
    ['step', 80, 1000],
    // A curve is flat beyond both ends.
    ['curve', 79, 1000],
    ['curve', 90, 1500],
    ['curve', 300, 2000],
  ] as const)('%s at %d %% pays %d', (method, percent, expected) => {
    expect(pays(100, percent, 1000, { method, bands: high })).toBe(expected);
  });
});

describe('floor and cap', () => {
  it.each([
    ['just below the floor', 69.99, { floor: 0.7 }, 0],
    ['exactly at the floor', 70, { floor: 0.7 }, 700],
    ['just below the cap', 119, { cap: 1.3 }, 1285],
    ['exactly at the cap', 120, { cap: 1.3 }, 1300],
    ['above the cap', 121, { cap: 1.3 }, 1300],
    ['a cap of nothing', 121, { cap: 0 }, 0],
    ['a floor above the plan', 105, { floor: 1.1 }, 0],
  ] as const)('%s', (_name, percent, terms, expected) => {
    expect(pays(100, percent, 1000, terms)).toBe(expected);
  });

  it('a threshold is reached by sums that should be equal to it', () => {
    const actual = Array.from({ length: 8 }, () => 0.1).reduce((sum, part) => sum + part, 0);
    expect(actual).toBeLessThan(0.8);
    expect(pays(1, actual, 1000, { floor: 0.8 })).toBe(800);
    expect(pays(1, actual, 1000, { method: 'step', bands: bands([0.8, 0.5]) })).toBe(500);
  });

  it('a third of nine decimals is not a third, but rounds to it', () => {
    expect(pays(3, 1, 300, { floor: 0.333333333 })).toBe(100);
    expect(pays(3, 1, 300, { floor: 0.333333334 })).toBe(0);
  });
});

describe('without attainment', () => {
  it.each([
    ['no plan', 0, 100],
    ['a plan below zero', -100, 100],
    ['nothing done', 100, 0],
    ['less than nothing done', 100, -50],
  ])('%s pays nothing', (_name, plan, actual) => {
    for (const method of ['marginal', 'whole', 'overage', 'step', 'curve'] as const) {
      expect(pays(plan, actual, 1000, { method })).toBe(0);
    }
  });

  it('with a rate from 0 a plan missed altogether pays that rate, no plan still pays nothing', () => {
    expect(pays(100, -5, 1000, { method: 'step', bands: bands([0, 0.2]) })).toBe(200);
    expect(pays(0, 5, 1000, { method: 'step', bands: bands([0, 0.2]) })).toBe(0);
  });
});

describe('the cent', () => {
  it('is rounded once, at the end, half away from zero', () => {
    expect(pays(3, 1, 100)).toBe(33.33);
    expect(pays(3, 2, 100)).toBe(66.67);
    expect(pays(200, 201, 1, { bands: bands([0, 1]) })).toBe(1.01);
    expect(pays(1, 1, 2.675)).toBe(2.68);
    // Attainment rounded to nine decimals would lose three cents here.
    expect(pays(3, 1, 100_000_000)).toBe(33_333_333.33);
  });
});

describe('bands are refused', () => {
  it.each([
    ['none', [], 'bands.missing', {}],
    ['equal starts', bands([0, 1], [0, 2]), 'bands.order', { row: 2 }],
    ['falling starts', bands([0, 1], [1, 2], [0.5, 2]), 'bands.order', { row: 3 }],
    ['a start below zero', bands([-0.1, 1]), 'bands.negative', { row: 1, column: 'from', value: -0.1 }],
    ['a rate below zero', bands([0, 1], [1, -1]), 'bands.negative', { row: 2, column: 'rate', value: -1 }],
  ])('%s', (_name, rows, code, params) => {
    expect(() => payoutRule({ bands: rows })).toThrow(expect.objectContaining({ code, params }));
  });
});

function paid({ plan, actual, bonus, ...terms }: PayoutCase): number {
  return payout(plan, actual, bonus, payoutRule(terms));
}

describe('for any terms', () => {
  it('pays what exact arithmetic says', () => {
    fc.assert(
      fc.property(payoutCases(), (terms) => {
        expect(BigInt(paid(terms))).toBe(payoutByDefinition(terms));
      }),
      { numRuns: 3000 },
    );
  });

  it('more done never pays less, where rates never fall (marginal: whatever the rates)', () => {
    fc.assert(
      fc.property(payoutCases(true), bandsUpTo(2), fc.integer({ min: 0, max: 200_000 }), (terms, anyRates, more) => {
        const rows = terms.method === 'marginal' ? anyRates : terms.bands;
        const before = { ...terms, bands: rows };
        expect(paid({ ...before, actual: terms.actual + more / 100 })).toBeGreaterThanOrEqual(paid(before));
      }),
      { numRuns: 2000 },
    );
  });

  it('where rates fall, it can pay less: whole, overage, step and curve do', () => {
    const falling = bands([0, 2], [1.5, 1]);
    for (const method of ['whole', 'overage', 'step', 'curve'] as const) {
      expect(pays(100, 150, 1000, { method, bands: falling })).toBeLessThan(
        pays(100, 149, 1000, { method, bands: falling }),
      );
    }
  });

  it('nobody below the floor is paid, and nobody above the cap', () => {
    fc.assert(
      fc.property(payoutCases(), (terms) => {
        const { plan, actual, bonus, floor, cap } = terms;
        if (Math.max(0, actual) < floor * plan - 0.001) expect(paid(terms)).toBe(0);
        if (cap !== null) expect(paid(terms)).toBeLessThanOrEqual(Math.round(cap * bonus * 100 + 1e-6));
        expect(paid(terms)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
