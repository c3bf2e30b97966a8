/** What a deal would bring: across bands, and in parts that sum to the whole. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountFor, type Deal, dealsBring, typedDeal } from '../../../src/core/pay/deal-brings.ts';
import { payLine } from '../../../src/core/pay/pay-line.ts';
import { anyInput, INPUT, REVENUE } from './support/pay.ts';

const at = (actual: number) => payLine({ ...INPUT, kpis: [{ ...REVENUE, plan: 500_000, actual }] });

describe('a deal', () => {
  it.each([
    ['below the floor brings nothing', 0, 300_000, 0],
    ['that reaches the floor brings all below it', 300_000, 50_000, 49_000],
    ['inside a band is paid at its rate', 410_000, 50_000, 7000],
    // 90,000 up to the plan at 14 %, 60,000 beyond it at 21 %.
    ['that straddles a band is paid in parts', 410_000, 150_000, 12_600 + 12_600],
  ])('%s', (_, sold, amount, brings) => {
    const { before, after, together } = dealsBring(at(sold), [typedDeal(amount)]);
    expect(together / 100).toBe(brings);
    expect(after.kpis[0]).toMatchObject({ actual: sold + amount, orders: (before.kpis[0]?.orders ?? 0) + 1 });
  });

  it('is an order too', () => {
    const orders = { ...REVENUE, measure: 'orders' as const, plan: 10, actual: 8, orders: null };
    const { together } = dealsBring(payLine({ ...INPUT, kpis: [orders] }), [typedDeal(1)]);
    expect(together / 100).toBe(7000);
  });

  it('brings nothing without a plan', () => {
    expect(dealsBring(payLine({ ...INPUT, kpis: [{ ...REVENUE, plan: null }] }), [typedDeal(1e6)]).together).toBe(0);
  });
});

describe('a deal of several', () => {
  const key = 'anna';
  const shared: Deal = [
    { key, amount: 60_000, share: 0.6 },
    { key: 'boris', amount: 40_000, share: 0.4 },
  ];
  const anna = payLine({ ...INPUT, key, kpis: [{ ...REVENUE, plan: 500_000, actual: 400_000 }] });

  it('brings each by the own part, and counts as an order in part', () => {
    const { together, after } = dealsBring(anna, [shared]);
    expect(together / 100).toBe(8400);
    expect(after.kpis[0]).toMatchObject({ actual: 460_000, orders: (anna.kpis[0]?.orders ?? 0) + 0.6 });
    expect(amountFor(anna, shared)).toBe(60_000);
    expect(amountFor({ ...anna, key: 'cyril' }, shared)).toBeNull();
  });

  it('brings whoever is paid for the orders of others all of their parts, and nothing of strangers', () => {
    const scope = { people: 'team' } as const;
    const people = ['Anna', 'Cyril'].map((name) => ({ name, actual: 200_000 }));
    const head = payLine({
      ...INPUT,
      key: 'head',
      kpis: [{ ...REVENUE, plan: 500_000, actual: 400_000, scope, people }],
    });
    expect(dealsBring(head, [shared]).together / 100).toBe(8400);
    expect(amountFor(head, shared)).toBe(60_000);
    expect(dealsBring(head, [typedDeal(60_000)]).together / 100).toBe(8400);
    expect(dealsBring(head, [[{ key: 'head', amount: 60_000, share: 1 }]]).together).toBe(0);
  });

  it('brings nothing where only a part of the log counts: what it is of is not known', () => {
    const kpis = [{ ...REVENUE, plan: 500_000, actual: 400_000, scope: { products: ['Doors'] } }];
    expect(dealsBring(payLine({ ...INPUT, key, kpis }), [shared]).together).toBe(0);
  });
});

it('deals sum to what they bring together, and to one deal of their sum', () => {
  const amounts = fc.array(
    fc.integer({ min: 1, max: 50_000_000 }).map((units) => units / 100),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(anyInput, amounts, (input, deals) => {
      const line = payLine(input);
      const { each, together, after } = dealsBring(line, deals.map(typedDeal));
      expect(each.reduce((sum, part) => sum + part, 0)).toBe(together);
      expect(after.earned - line.earned).toBe(together);
      const counts = input.kpis.every(({ measure }) => measure !== 'orders');
      const sum = Math.round(deals.reduce((all, deal) => all + deal * 100, 0)) / 100;
      if (counts && deals.length > 0) expect(dealsBring(line, [typedDeal(sum)]).together).toBe(together);
    }),
  );
});
