/** Red, amber, green: each threshold by hand, on it and beside it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlarmMetric, alarmsOf, DEFAULT_THRESHOLDS, type PastFigures } from '../../../src/core/activity/alarms.ts';
import { type SalesFigures, salesFigures } from '../../../src/core/activity/sales-figures.ts';

const HALF = { all: 20, elapsed: 10 };
const FULL = { all: 20, elapsed: 20 };

interface Month {
  readonly revenue?: number;
  readonly purchases?: number;
  readonly counts?: readonly number[];
  readonly plan?: number | null;
  readonly workdays?: typeof HALF;
}

function figuresOf({
  revenue = 1000,
  purchases = 10,
  counts = [100, 50],
  plan = 1000,
  workdays = HALF,
}: Month): SalesFigures {
  return salesFigures({ plan, sales: { revenue, purchases, firstPurchases: 0 }, counts, workdays });
}

/** Leads 80, 100, 120: 100 a month; half of them pay; an average purchase of 100. */
const BEFORE: readonly (PastFigures | null)[] = [80, 100, 120].map((leads) =>
  figuresOf({ counts: [leads, leads / 2], workdays: FULL }),
);

function coloursOf(metric: AlarmMetric, now: Month, before = BEFORE, workdays = HALF) {
  return alarmsOf({ now: figuresOf({ workdays, ...now }), before, workdays })
    .filter((alarm) => alarm.metric === metric)
    .map(({ colour }) => colour);
}

describe('the plan, by the forecast', () => {
  it.each([
    // Half of the workdays are over: the forecast is twice the revenue.
    [449.99, 'red'],
    [450, 'amber'],
    [499.99, 'amber'],
    [500, 'green'],
    [800, 'green'],
  ])('revenue of %d', (revenue, colour) => {
    expect(coloursOf('plan', { revenue })).toEqual([colour]);
  });

  it('has no colour without a plan, or while no day is over', () => {
    expect(coloursOf('plan', { plan: null })).toEqual([]);
    expect(coloursOf('plan', { plan: 0 })).toEqual([]);
    expect(coloursOf('plan', {}, BEFORE, { all: 20, elapsed: 0 })).toEqual([]);
  });
});

describe('leads, against the three months before, scaled by workdays elapsed', () => {
  it.each([
    // 100 a month: 50 by now. −20 % is 40, −10 % is 45.
    [40, 'red'],
    [41, 'amber'],
    [45, 'amber'],
    [46, 'green'],
    [90, 'green'],
  ])('%d by now', (leads, colour) => {
    expect(coloursOf('leads', { counts: [leads, 20] })).toEqual([colour]);
  });

  it('tell what was expected, and the change', () => {
    const [, leads] = alarmsOf({ now: figuresOf({ counts: [40, 20] }), before: BEFORE, workdays: HALF });
    expect(leads).toEqual({ metric: 'leads', stage: null, value: 40, expected: 50, ratio: -0.2, colour: 'red' });
  });

  it('are measured by the months that there are: before the log began there is none', () => {
    // 120 and 100: 110 a month, 55 by now; 44 is −20 %.
    expect(coloursOf('leads', { counts: [44, 22] }, [null, BEFORE[1] ?? null, BEFORE[2] ?? null])).toEqual(['red']);
    expect(coloursOf('leads', { counts: [45, 22] }, [null, BEFORE[1] ?? null, BEFORE[2] ?? null])).toEqual(['amber']);
    expect(coloursOf('leads', {}, [null, null, null])).toEqual([]);
  });

  it('a month without leads counts as one: 0, 100, 200 is 100 a month', () => {
    const before = [0, 100, 200].map((leads) => figuresOf({ counts: [leads, 0], workdays: FULL }));
    expect(coloursOf('leads', { counts: [40, 0] }, before)).toEqual(['red']);
  });

  it('have no colour while no day is over, in a period without workdays, or where there are no stages', () => {
    expect(coloursOf('leads', {}, BEFORE, { all: 20, elapsed: 0 })).toEqual([]);
    expect(coloursOf('leads', {}, BEFORE, { all: 0, elapsed: 0 })).toEqual([]);
    expect(coloursOf('leads', { counts: [] })).toEqual([]);
    expect(coloursOf('leads', {}, [figuresOf({ counts: [] })])).toEqual([]);
    expect(coloursOf('conversion', {}, [figuresOf({ counts: [] })])).toEqual([]);
  });
});

describe('conversion, of each step and overall', () => {
  it.each([
    // Half before: −15 % is 42.5 %, −7.5 % is 46.25 %.
    [425, 'red'],
    [426, 'amber'],
    [462, 'amber'],
    [463, 'green'],
  ])('%d of 1,000', (paid, colour) => {
    expect(coloursOf('conversion', { counts: [1000, paid] })).toEqual([colour, colour]);
  });

  it('names the stage that the step leads to', () => {
    const before = [figuresOf({ counts: [100, 50, 25], workdays: FULL })];
    const now = figuresOf({ counts: [100, 50, 20] });
    const steps = alarmsOf({ now, before, workdays: HALF }).filter(({ metric }) => metric === 'conversion');
    expect(steps.map(({ stage, colour }) => [stage, colour])).toEqual([
      [1, 'green'],
      [2, 'red'],
      [null, 'red'],
    ]);
  });

  it('a month in which nobody came has no conversion, and is left out of the mean', () => {
    const before = [figuresOf({ counts: [0, 0], workdays: FULL }), figuresOf({ counts: [10, 5], workdays: FULL })];
    expect(coloursOf('conversion', { counts: [100, 50] }, before)).toEqual(['green', 'green']);
    expect(coloursOf('conversion', { counts: [0, 0] }, before)).toEqual([]);
  });
});

describe('the average purchase', () => {
  it.each([
    // 100 before: 90 is red, up to 95 amber.
    [900, 'red'],
    [901, 'amber'],
    [950, 'amber'],
    [951, 'green'],
  ])('%d from ten purchases', (revenue, colour) => {
    expect(coloursOf('averagePurchase', { revenue })).toEqual([colour]);
  });
});

describe('thresholds', () => {
  it('may be others', () => {
    const thresholds = { ...DEFAULT_THRESHOLDS, leads: { red: -0.5, amber: -0.4 } };
    const [, leads] = alarmsOf({ now: figuresOf({ counts: [40, 20] }), before: BEFORE, workdays: HALF, thresholds });
    expect(leads?.colour).toBe('green');
  });

  it('may be one: then nothing is amber', () => {
    const thresholds = { ...DEFAULT_THRESHOLDS, plan: { red: 1, amber: 1 } };
    const [plan] = alarmsOf({ now: figuresOf({ revenue: 499 }), before: BEFORE, workdays: HALF, thresholds });
    expect(plan?.colour).toBe('red');
  });

  it('the wrong way round are refused', () => {
    const thresholds = { ...DEFAULT_THRESHOLDS, conversion: { red: -0.1, amber: -0.2 } };
    const call = () => alarmsOf({ now: figuresOf({}), before: BEFORE, workdays: HALF, thresholds });
    expect(call).toThrow(expect.objectContaining({ code: 'alarms.order', params: { metric: 'conversion' } }));
  });

  it('a better figure never has a worse colour', () => {
    const rank = { red: 0, amber: 1, green: 2 };
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), (one, other) => {
        const [worse, better] = [Math.min(one, other), Math.max(one, other)];
        const [low] = coloursOf('plan', { revenue: worse });
        const [high] = coloursOf('plan', { revenue: better });
        expect(rank[high ?? 'red']).toBeGreaterThanOrEqual(rank[low ?? 'red']);
      }),
    );
  });
});
