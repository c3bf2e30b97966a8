/** The model's formulas: beside the papers' own with ₂F₁, at its traps, and the gradient beside differences. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExpectations } from '../../../src/core/forecast/expected.ts';
import { aliveOf, buysWithin, daysToNext, expectedIfAlive, likelihoodOf } from '../../../src/core/forecast/mbg-nbd.ts';
import { weightedRecords } from '../../../src/core/forecast/weighted-records.ts';
import known from '../../golden/functions/mbg_nbd_expected.json' with { type: 'json' };

const MODEL = { r: 0.524842, alpha: 6.183054, a: 0.891362, b: 1.614003 };

describe('expected purchases', () => {
  // Near a = 1, with 200 purchases, with the argument of ₂F₁ near 1, with rates all alike, with all parameters near zero.
  it.each(known)('$model, $repeats repeats, $age days old, within $days', ({ model, repeats, age, days, expected }) => {
    expect(expectedIfAlive(model, repeats, age, days) / expected).toBeCloseTo(1, 9);
  });

  it('at a = 1 lie between those beside it', () => {
    const at = (a: number) => expectedIfAlive({ ...MODEL, a }, 3, 50, 90);
    expect(at(1)).toBeLessThan(at(1 - 1e-9));
    expect(at(1)).toBeGreaterThan(at(1 + 1e-9));
  });

  it('beyond a year are worth less, and can be worth as much', () => {
    const first = expectedIfAlive(MODEL, 4, 272, 365);
    const both = expectedIfAlive(MODEL, 4, 272, 500);
    expect(createExpectations(MODEL, 365)(4, 272)).toEqual({ purchases: first, worth: first });
    expect(createExpectations(MODEL, 500)(4, 272)).toEqual({ purchases: both, worth: first + (both - first) / 1.1 });
    expect(createExpectations(MODEL, 500, 0)(4, 272).worth).toBeCloseTo(both, 12);
  });
});

describe('the next purchase', () => {
  it('is due when it is as likely as not', () => {
    const alive = aliveOf(MODEL, 4, 250, 272);
    const days = daysToNext(MODEL, alive, 4, 272);
    expect(buysWithin(MODEL, alive, 4, 272, days)).toBeCloseTo(0.5, 12);
  });

  it('never is where a customer is as likely gone as not', () => {
    expect(daysToNext(MODEL, 0.5, 4, 272)).toBe(Number.POSITIVE_INFINITY);
    expect(daysToNext(MODEL, 0, 4, 272)).toBe(Number.POSITIVE_INFINITY);
    expect(daysToNext(MODEL, 0.500001, 4, 272)).toBeGreaterThan(1000);
  });
});

it('who bought 200 times and then no more is gone for certain, not beyond what a number can hold', () => {
  expect(aliveOf({ ...MODEL, alpha: 0.01 }, 200, 200, 3_000_000)).toBe(0);
  expect(aliveOf(MODEL, 200, 1000, 1000)).toBeGreaterThan(0.99);
});

const record = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 1500 }))
  .map(([repeats, active, silent]) => ({ repeats, active: repeats === 0 ? 0 : active, age: active + silent }));

describe('the likelihood', () => {
  const logarithm = fc.double({ min: -3, max: 3, noNaN: true });

  it.each([4, 2])('of %d parameters has the gradient that differences show', (parameters) => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 30 }),
        fc.array(logarithm, { minLength: parameters, maxLength: parameters }),
        (records, point) => {
          const objective = likelihoodOf(
            weightedRecords({
              repeats: Int32Array.from(records, ({ repeats }) => repeats),
              active: Int32Array.from(records, ({ active }) => active),
              age: Int32Array.from(records, ({ age }) => age),
            }),
          );
          const gradient = new Float64Array(parameters);
          const value = objective(Float64Array.from(point), gradient);
          expect(Number.isFinite(value)).toBe(true);
          point.forEach((_, index) => {
            const moved = (by: number) =>
              objective(
                Float64Array.from(point, (part, at) => (at === index ? part + by : part)),
                new Float64Array(parameters),
              );
            const slope = (moved(1e-5) - moved(-1e-5)) / 2e-5;
            expect(Math.abs((gradient[index] ?? Number.NaN) - slope)).toBeLessThan(
              1e-6 * (1 + Math.abs(slope) + Math.abs(value)),
            );
          });
        },
      ),
    );
  });
});

it('customers who look alike are one row, in one order whatever theirs', () => {
  const rows = weightedRecords({
    repeats: Int32Array.of(2, 0, 2, 0, 0),
    active: Int32Array.of(30, 0, 30, 0, 0),
    age: Int32Array.of(40, 9, 40, 9, 8),
  });
  expect(rows.customers).toBe(5);
  expect([...rows.weight]).toEqual([1, 2, 2]);
  expect([...rows.repeats]).toEqual([0, 0, 2]);
  expect(Array.from(rows.age, (place) => rows.days[place])).toEqual([8, 9, 40]);
  expect(Array.from(rows.active, (place) => rows.days[place])).toEqual([0, 0, 30]);
  expect([...rows.byRepeats]).toEqual([
    [0, 3],
    [2, 2],
  ]);
});
