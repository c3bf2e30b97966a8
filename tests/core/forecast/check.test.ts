/** The check on the log's own past: what is compared with what. */
import { describe, expect, it } from 'vitest';
import { checkModel } from '../../../src/core/forecast/check.ts';
import { createExpectations } from '../../../src/core/forecast/expected.ts';
import { fitModel, isRefusal } from '../../../src/core/forecast/fit.ts';
import { aliveOf } from '../../../src/core/forecast/mbg-nbd.ts';
import { daysUntil, purchaseDays, recordsOf, typicalGapOf } from '../../../src/core/forecast/purchase-days.ts';
import { modelReport } from '../../../src/core/forecast/verdict.ts';
import { baseOf, type Purchase, simulated } from '../support/buying.ts';

const HABITS = { customers: 1000, days: 700, joining: 500, gap: [10, 60], leaving: [0.02, 0.5] } as const;
const log = simulated(HABITS, 3);
const days = purchaseDays(baseOf(log, 700));
const check = checkModel(days);
if (isRefusal(check)) throw new Error(check.kind);

describe('the last third of the days', () => {
  const first = Math.min(...log.map(({ day }) => day));
  const length = Math.floor((700 - first) / 3);
  const before = log.filter(({ day }) => day <= 700 - length);
  const known = new Set(before.map(({ customer }) => customer));

  it('counts the purchase days of those who were customers before it', () => {
    const after = log.filter(({ day, customer }) => day > 700 - length && known.has(customer));
    expect(check.days).toBe(length);
    expect(check.actual).toBe(new Set(after.map(({ day, customer }) => `${customer} ${day}`)).size);
  });

  it('expects what a model says that knows nothing of it', () => {
    const earlier = purchaseDays(baseOf(before, 700 - length));
    const model = fitModel(earlier);
    if (isRefusal(model)) throw new Error(model.kind);
    const { repeats, active, age } = recordsOf(earlier);
    const expectedOf = createExpectations(model, length);
    const sum = Array.from(repeats, (count, at) => {
      const since = age[at] ?? 0;
      return aliveOf(model, count, active[at] ?? 0, since) * expectedOf(count, since).purchases;
    }).reduce((all, each) => all + each, 0);
    expect(check.expected).toBeCloseTo(sum, 6);
    expect(check.bias).toBeCloseTo(sum / check.actual - 1, 6);
  });

  it('shows a model that beats the customers’ own rates', () => {
    expect(Math.abs(check.bias ?? 1)).toBeLessThan(0.2);
    expect(check.meanError).toBeLessThan(check.ownRateError);
    expect(modelReport(baseOf(log, 700)).verdict).toMatchObject({
      kind: 'checked',
      isTotalGood: true,
      isClosest: true,
    });
  });
});

it('an earlier day knows the purchases up to it, and the customers who had any', () => {
  const few: Purchase[] = [
    { customer: 1, day: 0, amount: 5 },
    { customer: 1, day: 10, amount: 6 },
    { customer: 2, day: 11, amount: 7 },
    { customer: 1, day: 30, amount: 8 },
  ];
  const all = purchaseDays(baseOf(few, 40));
  const earlier = daysUntil(all, all.end - 30);
  expect([...earlier.customer]).toEqual([0]);
  expect([...earlier.amount]).toEqual([5, 6]);
  const { repeats, active, age } = recordsOf(earlier);
  expect([repeats[0], active[0], age[0]]).toEqual([1, 10, 10]);
  expect(typicalGapOf(all)).toBe(15);
  expect(typicalGapOf(daysUntil(all, all.end - 35))).toBe(null);
});

it('what came to a stop in the last third is said to be too many', () => {
  const stopped = log.filter(({ day }) => day <= 480);
  const { verdict } = modelReport(baseOf(stopped, 700));
  expect(verdict).toMatchObject({ kind: 'checked', isTotalGood: false });
  if (verdict.kind === 'checked') expect(verdict.check.bias ?? 0).toBeGreaterThan(0.2);
});

it('a log whose first two thirds are too little has a forecast that is not checked', () => {
  const late = simulated({ ...HABITS, days: 200, joining: 100 }, 3).map((each) => ({ ...each, day: each.day + 500 }));
  const { fit, check: none, verdict } = modelReport(baseOf([...late, { customer: 9999, day: 0, amount: 1 }], 700));
  expect([fit === null, none]).toEqual([false, null]);
  expect(verdict).toMatchObject({ kind: 'unchecked', because: { kind: 'few-repeats' } });
});
