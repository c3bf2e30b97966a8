/** What a purchase is expected to bring: by Gamma-Gamma, or by credibility where that does not hold. */
import { describe, expect, it } from 'vitest';
import { credibleMeans } from '../../../src/core/forecast/credibility.ts';
import { expectedSpending, fitSpending } from '../../../src/core/forecast/gamma-gamma.ts';
import { purchaseDays } from '../../../src/core/forecast/purchase-days.ts';
import { spendingOf } from '../../../src/core/forecast/spending.ts';
import { baseOf, type Purchase, simulated } from '../support/buying.ts';

const daysOf = (log: readonly Purchase[]) => purchaseDays(baseOf(log, 1000));

const HABITS = { customers: 300, days: 700, joining: 500, gap: [10, 60], leaving: [0.05, 0.3] } as const;

describe('Gamma-Gamma', () => {
  it('is used where often and much have nothing to do with each other', () => {
    const { model, mean } = spendingOf(daysOf(simulated(HABITS, 3)));
    expect(model?.q).toBeGreaterThan(1);
    expect(Math.min(...mean)).toBeGreaterThan(0);
  });

  it('does not mind the currency', () => {
    const log = simulated(HABITS, 3);
    const { model } = spendingOf(daysOf(log));
    const thousandfold = spendingOf(daysOf(log.map((each) => ({ ...each, amount: each.amount * 1000 })))).model;
    expect(thousandfold?.p).toBeCloseTo(model?.p ?? 0, 5);
    expect((thousandfold?.gamma ?? 0) / 1000).toBeCloseTo(model?.gamma ?? 0, 4);
  });

  it('expects of who came once what all bring, and more of the own mean the oftener', () => {
    const model = { p: 6.25, q: 3.74, gamma: 15.44, logLikelihood: 0 };
    // p · gamma ÷ (q − 1).
    expect(expectedSpending(model, 0, 0)).toBeCloseTo((6.25 * 15.44) / 2.74, 12);
    expect(expectedSpending(model, 1000, 80)).toBeCloseTo(80, 0);
  });

  it('has no likeliest parameters where all spend the same', () => {
    expect(
      fitSpending({ repeats: Array.from({ length: 50 }, (_, at) => 1 + (at % 5)), mean: new Array(50).fill(20) }),
    ).toBe(null);
  });
});

describe('credibility', () => {
  it('is used where who buys often buys larger', () => {
    const log = Array.from({ length: 40 }, (_, customer) =>
      Array.from({ length: 2 + (customer % 8) }, (_, at) => ({
        customer,
        day: at * 20,
        amount: 10 + 10 * (customer % 8) + (at % 2),
      })),
    ).flat();
    const { model, mean } = spendingOf(daysOf(log));
    expect(model).toBe(null);
    expect(mean[7]).toBeCloseTo(80.5, 0);
  });

  it('is used where few came again', () => {
    const { model } = spendingOf(daysOf(simulated({ ...HABITS, customers: 29 }, 3)));
    expect(model).toBe(null);
  });

  it('draws means as the estimators of Bühlmann and Straub say', () => {
    // Two customers of two days each: means 12 and 22, within: (4 + 4 + 4 + 4) ÷ 2 = 8, deviations: 2 · 25 + 2 · 25 = 100,
    // between: (100 − 8) ÷ (4 − 8 ÷ 4) = 46, so each mean goes 8/46 ÷ (2 + 8/46) = 2/25 of the way to 17.
    const log = [10, 14, 20, 24].map((amount, at) => ({ customer: at < 2 ? 1 : 2, day: at, amount }));
    const [first, second] = credibleMeans(daysOf(log));
    expect(first).toBeCloseTo(12 + (5 * 2) / 25, 12);
    expect(second).toBeCloseTo(22 - (5 * 2) / 25, 12);
  });

  it('knows the mean of all where nothing tells customers apart', () => {
    expect([...credibleMeans(daysOf([{ customer: 1, day: 0, amount: 10 }]))]).toEqual([10]);
    expect([...credibleMeans(daysOf([10, 20].map((amount, customer) => ({ customer, day: 0, amount }))))]).toEqual([
      15, 15,
    ]);
    const alike = [10, 30, 10, 30].map((amount, at) => ({ customer: at % 2 === 0 ? at : at - 1, day: at, amount }));
    expect(new Set(credibleMeans(daysOf(alike)))).toEqual(new Set([20]));
  });
});
