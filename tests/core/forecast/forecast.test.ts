/** Forecasts of simulated and of odd logs: finite numbers, or a refusal that says why. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitModel, isRefusal } from '../../../src/core/forecast/fit.ts';
import { byExpectedRevenue, forecastOf, nextPurchaseOf } from '../../../src/core/forecast/forecast.ts';
import { purchaseDays } from '../../../src/core/forecast/purchase-days.ts';
import { modelReport } from '../../../src/core/forecast/verdict.ts';
import type { CustomerBase } from '../../../src/core/log/customer-base.ts';
import { textsIn } from '../../../src/text/language.ts';
import { baseOf, type Purchase, START, simulated } from '../support/buying.ts';
import { iso } from '../support/days.ts';

const TEXTS = [textsIn('en'), textsIn('ru')];

/** All numbers of a forecast make sense together, and its verdict is a sentence in both languages. */
function assertSound(base: CustomerBase, days: number): string {
  const forecast = forecastOf(base, days);
  const { model, alive, daysToNext, expectedPurchases, expectedRevenue, overdue } = forecast;
  for (let customer = 0; customer < base.size; customer++) {
    const numbers = [alive, daysToNext, expectedPurchases, expectedRevenue].map((column) => column[customer]);
    const [chance = -1, next = -1, purchases = -1, revenue = -1] = numbers;
    if (isRefusal(model)) expect(numbers).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
    else {
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
      expect(next).toBeGreaterThanOrEqual(0);
      expect(next === Number.POSITIVE_INFINITY).toBe(chance <= 0.5);
      expect(purchases).toBeGreaterThanOrEqual(0);
      expect(Number.isFinite(purchases)).toBe(true);
      expect(revenue).toBeGreaterThanOrEqual(0);
      expect(Number.isFinite(revenue)).toBe(true);
    }
    expect(overdue[customer] ?? -1).not.toBeLessThan(0);
    nextPurchaseOf(forecast, customer);
  }
  expect([...byExpectedRevenue(forecast)].sort((a, b) => a - b)).toEqual(base.names.map((_, index) => index));

  const report = modelReport(base);
  const numbers = [
    ...Object.values(report.fit ?? {}),
    ...Object.values(report.spending ?? {}),
    ...Object.values(report.check ?? {}),
  ];
  for (const value of numbers) expect(value === null || Number.isFinite(value)).toBe(true);
  for (const { forecast: words } of TEXTS) {
    expect(words.sayVerdict(report.verdict)).toMatch(/^[A-ZА-Я][^\n]+\.$/);
    expect(words.sayVerdict(report.verdict)).not.toMatch(/NaN|undefined|null|Infinity/);
  }
  return report.verdict.kind;
}

const seed = fc.integer({ min: 1, max: 2 ** 31 - 2 });

describe('simulated logs', () => {
  it('five hundred of them give sound numbers', () => {
    const habits = fc.record({
      customers: fc.integer({ min: 30, max: 80 }),
      days: fc.integer({ min: 30, max: 1500 }),
      joining: fc.integer({ min: 0, max: 1500 }),
      gap: fc.tuple(fc.double({ min: 4, max: 400, noNaN: true }), fc.double({ min: 4, max: 400, noNaN: true })),
      leaving: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
    });
    const kinds = new Map<string, number>();
    fc.assert(
      fc.property(habits, seed, fc.integer({ min: 1, max: 3650 }), (wanted, seedOfLog, days) => {
        const kind = assertSound(baseOf(simulated(wanted, seedOfLog), wanted.days), days);
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }),
      { numRuns: 500 },
    );
    expect([...kinds.keys()]).toEqual(expect.arrayContaining(['checked', 'unchecked', 'few-repeats', 'nobody-leaves']));
  });

  it('five hundred odd ones do, too', () => {
    const day = fc.oneof(fc.constantFrom(0, 1, 2, 500), fc.integer({ min: 0, max: 1000 }));
    const amount = fc.oneof(fc.constantFrom(0.01, 1, 100, 9e14, -5), fc.double({ min: 0.01, max: 1e6, noNaN: true }));
    const purchase = fc.record({ customer: fc.integer({ min: 0, max: 50 }), day, amount });
    const odd = fc.oneof(
      fc.array(purchase, { minLength: 0, maxLength: 400, size: 'max' }),
      // Everybody buys on the same few days.
      fc
        .tuple(fc.array(day, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 60 }), amount)
        .map(([days, many, each]) =>
          days.flatMap((on) =>
            Array.from({ length: many }, (_, customer): Purchase => ({ customer, day: on, amount: each })),
          ),
        ),
      // Some come every day, some came once.
      fc
        .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 2, max: 200 }), amount)
        .map(([many, times, each]) => [
          ...Array.from(
            { length: many * times },
            (_, at): Purchase => ({ customer: at % many, day: Math.floor(at / many), amount: each }),
          ),
          ...Array.from({ length: 40 }, (_, at): Purchase => ({ customer: 100 + at, day: at, amount: 1 })),
        ]),
    );
    fc.assert(
      fc.property(odd, fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 3650 }), (log, asOf, days) => {
        assertSound(baseOf(log, asOf), days);
      }),
      { numRuns: 500 },
    );
  });
});

describe('traps', () => {
  const kindOf = (log: readonly Purchase[], days: number) => assertSound(baseOf(log, days), 90);
  const habits = { customers: 200, days: 700, joining: 500, gap: [10, 60], leaving: [0.05, 0.3] } as const;

  it('nobody leaves: nothing tells leaving from waiting', () => {
    expect(kindOf(simulated({ ...habits, leaving: [0, 0] }, 7), 700)).toBe('nobody-leaves');
  });

  it('all leave with one chance: how customers differ can not be told', () => {
    expect(kindOf(simulated({ ...habits, leaving: [0.2, 0.2] }, 3), 700)).toBe('border');
  });

  it('nobody comes again: there is nothing to learn from', () => {
    expect(kindOf(simulated({ ...habits, leaving: [1, 1] }, 7), 700)).toBe('few-repeats');
    expect(kindOf([], 0)).toBe('few-repeats');
  });

  it('a log of one cohort has a forecast', () => {
    expect(kindOf(simulated({ ...habits, joining: 0 }, 7), 700)).toBe('checked');
  });

  it('one customer with 200 purchases beside others has one', () => {
    const often = Array.from({ length: 200 }, (_, at): Purchase => ({ customer: 999, day: at * 2, amount: 10 }));
    expect(kindOf([...simulated(habits, 7), ...often], 700)).toBe('checked');
  });

  it('29 customers with a repeat are too few, 30 are not', () => {
    const log = simulated({ ...habits, customers: 400 }, 7);
    const base = baseOf(log, 700);
    const { start, customer } = purchaseDays(base);
    const repeaters = Array.from(customer).filter((at) => (start[at + 1] ?? 0) - (start[at] ?? 0) > 1);
    const upTo = (many: number) => {
      const wanted = new Set(repeaters.slice(0, many).map((at) => base.names[at]?.text));
      return log.filter((purchase) => wanted.has(`Customer ${purchase.customer}`));
    };
    expect(modelReport(baseOf(upTo(29), 700)).verdict).toEqual({
      kind: 'few-repeats',
      repeatCustomers: 29,
      needed: 30,
    });
    expect(modelReport(baseOf(upTo(30), 700)).verdict.kind).not.toBe('few-repeats');
  });

  it('a history of less than four typical gaps is too short', () => {
    const twice = Array.from({ length: 40 }, (_, customer) => [
      { customer, day: 0, amount: 10 },
      { customer, day: 100, amount: 10 },
    ]).flat();
    expect(modelReport(baseOf(twice, 399)).verdict).toEqual({ kind: 'short-history', days: 399, needed: 400 });
    expect(modelReport(baseOf(twice, 400)).verdict.kind).not.toBe('short-history');
  });

  it('years of silence leave nobody, and no date', () => {
    const base = baseOf(simulated({ ...habits, leaving: [0.02, 0.9] }, 7), 20_000);
    const forecast = forecastOf(base, 90);
    expect(isRefusal(forecast.model)).toBe(false);
    expect(base.names.map((_, customer) => nextPurchaseOf(forecast, customer))).toEqual(base.names.map(() => 'gone'));
  });

  it('the order of the rows changes no digit', () => {
    const log = simulated(habits, 11);
    const valuesOf = (rows: readonly Purchase[]) => {
      const forecast = forecastOf(baseOf(rows, 700), 90);
      return Array.from(byExpectedRevenue(forecast), (at) => [
        forecast.base.names[at]?.text,
        forecast.alive[at],
        forecast.daysToNext[at],
        forecast.expectedPurchases[at],
        forecast.expectedRevenue[at],
      ]);
    };
    expect(valuesOf([...log].reverse())).toEqual(valuesOf(log));
  });
});

describe('a customer’s own rhythm', () => {
  const base = baseOf(
    [
      // Gaps of 10, 20 and 12 days: 12 is the middle one, so the next is due on day 54 and overdue from day 66.
      ...[0, 10, 30, 42].map((day) => ({ customer: 1, day, amount: 5 })),
      ...[0, 50].map((day) => ({ customer: 2, day, amount: 5 })),
      { customer: 3, day: 60, amount: 5 },
      // Purchases of one day are one.
      ...[0, 0, 40].map((day) => ({ customer: 4, day, amount: 5 })),
      ...[0, 60, 90].map((day) => ({ customer: 5, day, amount: 5 })),
    ],
    100,
  );
  const { overdue, ownRhythm } = forecastOf(base, 90);

  it('tells whose purchase is overdue, from three purchase days on', () => {
    expect([...overdue]).toEqual([100 - 42 - 24, Number.NaN, Number.NaN, Number.NaN, 0]);
  });

  it('tells when the next one is due', () => {
    expect(Array.from(ownRhythm, (day) => (Number.isNaN(day) ? null : iso(day)))).toEqual(
      [54, 100, null, 80, 135].map((day) => (day === null ? null : iso(START + day))),
    );
  });
});

it('no other horizon than whole days up to ten years', () => {
  const base = baseOf([], 0);
  for (const days of [0, -1, 1.5, 3651, Number.NaN]) {
    expect(() => forecastOf(base, days)).toThrow(expect.objectContaining({ code: 'forecast.days' }));
  }
});

it('the parameters that a log was made with are found again', () => {
  // Rates and chances to leave as the model has them, by sums of exponentials: gamma(2, 6 weeks), beta(1, 3).
  const purchases: Purchase[] = [];
  let state = 12_345;
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const exponential = () => -Math.log(random());
  for (let customer = 0; customer < 20_000; customer++) {
    const rate = (exponential() + exponential()) / (6 * 7);
    const [one, rest] = [exponential(), exponential() + exponential() + exponential()];
    const leaving = one / (one + rest);
    // A purchase happens on the day it begins, and the rest of that day counts: half a day more or less.
    for (let day = random() * 300; day < 700; day += exponential() / rate) {
      purchases.push({ customer, day: Math.floor(day), amount: 1 });
      if (random() < leaving) break;
    }
  }
  const fit = fitModel(purchaseDays(baseOf(purchases, 700)));
  if (isRefusal(fit)) throw new Error(fit.kind);
  expect(fit.a / (fit.a + fit.b)).toBeCloseTo(0.25, 1);
  expect(fit.r / fit.alpha).toBeCloseTo(2 / 6, 1);
  expect(Math.abs(fit.r - 2)).toBeLessThan(0.3);
  expect(Math.abs(fit.b - 3)).toBeLessThan(0.5);
});
