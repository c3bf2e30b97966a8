/** ABC × XYZ as a whole: against the definition computed independently, and what must hold for any log. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_ABC_CUTS } from '../../../src/core/groups/abc.ts';
import { GROUPS, summarizeGroups } from '../../../src/core/groups/abcxyz.ts';
import { abcXyzByDefinition } from '../support/abcxyz-by-definition.ts';
import { anyDay, anyOrders, anyPeriod, anyRule } from '../support/abcxyz-logs.ts';
import { judge, rowsOf } from '../support/abcxyz-rows.ts';
import { day } from '../support/days.ts';
import { type Row, readRows, readRowsWithIds, rowOf } from '../support/logs.ts';

const shuffled = anyOrders.chain((orders) =>
  fc.tuple(fc.constant(orders), fc.shuffledSubarray(orders, { minLength: orders.length })),
);

it('follows the definition for any log', () => {
  fc.assert(
    fc.property(anyOrders, anyDay, anyPeriod, anyRule, fc.boolean(), (orders, asOf, wanted, rule, withIds) => {
      const result = judge((withIds ? readRowsWithIds : readRows)(orders.map(rowOf)), asOf, wanted, rule);
      const actual = rowsOf(result).map(({ name, ...row }) => ({ ...row, name: name.toLowerCase() }));
      const xyz = rule.classic ? ('classic' as const) : ([rule.x, rule.y] as const);
      const { a, b } = DEFAULT_ABC_CUTS;
      const expected = abcXyzByDefinition(orders, asOf, { period: wanted, abc: [a, b], xyz, withIds });
      expect(result.period).toBe(expected.period);
      expect(actual).toHaveLength(expected.judged.length);
      for (const customer of expected.judged) {
        const row = actual.find(({ name }) => name === customer.key);
        const { group, active, periods, mark } = customer;
        expect(row).toMatchObject({ revenue: customer.cents / 100, group, active, periods, mark });
        expect(row?.share).toBeCloseTo(customer.share, 12);
        expect(row?.cumulativeShare).toBeCloseTo(customer.cumulativeShare, 12);
        expect(row?.variation === null).toBe(customer.variation === null);
        expect(row?.variation ?? 0).toBeCloseTo(customer.variation ?? 0, 8);
      }
    }),
    { numRuns: 1500 },
  );
});

describe('for any log', () => {
  it('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(shuffled, anyDay, anyPeriod, anyRule, fc.boolean(), ([orders, others], asOf, period, rule, ids) => {
        const read = ids ? readRowsWithIds : readRows;
        const result = judge(read(orders.map(rowOf)), asOf, period, rule);
        const other = judge(read(others.map(rowOf)), asOf, period, rule);
        expect(rowsOf(other)).toEqual(rowsOf(result));
        expect(summarizeGroups(other)).toEqual(summarizeGroups(result));
      }),
      { numRuns: 300 },
    );
  });

  it('every scored customer is in one group, and the groups add up to the whole', () => {
    fc.assert(
      fc.property(anyOrders, anyDay, anyPeriod, anyRule, (orders, asOf, period, rule) => {
        const result = judge(readRows(orders.map(rowOf)), asOf, period, rule);
        const rows = rowsOf(result);
        const summary = summarizeGroups(result);
        const cents = (values: readonly number[]) => values.reduce((sum, value) => sum + Math.round(value * 100), 0);
        const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
        expect(summary.map(({ group }) => group)).toEqual(GROUPS);
        expect(cents(summary.map(({ revenue }) => revenue))).toBe(cents(rows.map(({ revenue }) => revenue)));
        expect(add(summary.map(({ customers }) => customers))).toBe(rows.length);
        for (const { group, customers, revenue, revenueShare } of summary) {
          const members = rows.filter((row) => row.group === group);
          expect(customers).toBe(members.length);
          expect(cents([revenue])).toBe(cents(members.map((row) => row.revenue)));
          expect(revenueShare).toBeCloseTo(add(members.map((row) => row.share)), 9);
        }
        const bringing = rows.some(({ revenue }) => revenue > 0) ? 1 : 0;
        expect(add(summary.map(({ revenueShare }) => revenueShare))).toBeCloseTo(bringing, 9);
        expect(add(summary.map(({ customerShare }) => customerShare))).toBeCloseTo(rows.length > 0 ? 1 : 0, 9);
      }),
    );
  });

  it('the largest customer is A, and equal revenues have equal classes and shares', () => {
    fc.assert(
      fc.property(anyOrders, anyDay, (orders, asOf) => {
        const rows = rowsOf(judge(readRows(orders.map(rowOf)), asOf, 'month'));
        const [largest] = rows;
        if (largest !== undefined && largest.revenue > 0) expect(largest.group).toMatch(/^A/);
        rows.forEach((row, index) => {
          const next = rows[index + 1];
          if (row.revenue !== next?.revenue) return;
          expect(next.group?.[0]).toBe(row.group?.[0]);
          expect([next.share, next.cumulativeShare]).toEqual([row.share, row.cumulativeShare]);
        });
      }),
    );
  });

  it('who bought once is neither X nor Y', () => {
    fc.assert(
      fc.property(anyOrders, anyDay, anyPeriod, (orders, asOf, period) => {
        const result = judge(readRows(orders.map(rowOf)), asOf, period);
        for (const [index, purchases] of result.base.purchases.entries()) {
          if (purchases === 1) expect(GROUPS[result.group[index] ?? -1]).toMatch(/Z$/);
        }
      }),
    );
  });

  it('who is new is neither X nor silent; who is X bought lately', () => {
    fc.assert(
      fc.property(anyOrders, anyDay, anyPeriod, (orders, asOf, period) => {
        for (const { group, mark, active } of rowsOf(judge(readRows(orders.map(rowOf)), asOf, period))) {
          if (mark === 'new') expect(group).toMatch(/[YZ]$/);
          if (mark === 'silent') expect(group).toMatch(/Y$/);
          if (group?.endsWith('X')) expect(active).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });
});

describe('computed by hand, months before 2025-12-31', () => {
  // Whole: 600 + 270 + 60 + 50 + 20 = 1000. Owing is at −10 and counts in no share.
  const rows: Row[] = [
    // 200 in each of the months 2, 1, 0: variation 0. Nothing is larger: A.
    ['Steady', '2025-10-15', 200],
    ['Steady', '2025-11-15', 200],
    ['Steady', '2025-12-15', 200],
    // 100, 0, 170: mean 90, deviations 10, −90, 80: √((100 + 8100 + 6400) / 3) ÷ 90 = √14600/3 ÷ 90 = 0.775127…: over
    // 0.75, so Y. 60 % are larger: A.
    ['Uneven', '2025-10-15', 100],
    ['Uneven', '2025-12-15', 170],
    // One purchase in month 5: 60, 0, 0, 0, 0, 0: √5 = 2.236…: Z. 87 % are larger: B.
    ['Once', '2025-07-15', 60],
    // First purchase in month 0: one period, variation 0, but one active period: Z, new. 93 % are larger: B.
    ['Fresh', '2025-12-30', 50],
    // 10, 10 in the months 1, 0: variation 0, but two active periods: Y, new. 98 % are larger: C.
    ['Newer', '2025-11-15', 10],
    ['Newer', '2025-12-15', 10],
    // 10 − 20 in month 3: the mean is below zero, no variation.
    ['Owing', '2025-09-10', 10],
    ['Owing', '2025-09-12', -20],
    ['Refunds only', '2025-12-01', -5],
  ];
  const result = judge(readRows(rows), day('2025-12-31'), 'month');

  it.each([
    ['Steady', 600, 0.6, 0.6, 'AX', 3, 3, 0, 'none'],
    ['Uneven', 270, 0.27, 0.87, 'AY', 2, 3, 0.775127761, 'none'],
    ['Once', 60, 0.06, 0.93, 'BZ', 1, 6, 2.236067977, 'none'],
    ['Fresh', 50, 0.05, 0.98, 'BZ', 1, 1, 0, 'new'],
    ['Newer', 20, 0.02, 1, 'CY', 2, 2, 0, 'new'],
    ['Owing', -10, 0, 1, 'CZ', 1, 4, null, 'none'],
  ])('%s', (name, revenue, share, cumulativeShare, group, active, periods, variation, mark) => {
    const expected = { name, revenue, share, cumulativeShare, group, active, periods, variation, mark };
    expect(rowsOf(result).find((row) => row.name === name)).toEqual(expected);
  });

  it('who has refunds only is not scored', () => {
    expect(rowsOf(result)).toHaveLength(6);
  });

  it('the summary counts each group', () => {
    const [ax, , , , , bz] = summarizeGroups(result);
    expect(ax).toEqual({ group: 'AX', customers: 1, customerShare: 1 / 6, revenue: 600, revenueShare: 0.6 });
    expect(bz).toEqual({ group: 'BZ', customers: 2, customerShare: 2 / 6, revenue: 110, revenueShare: 0.11 });
    expect(summarizeGroups(result)[8]).toMatchObject({ group: 'CZ', customers: 1, revenue: -10, revenueShare: 0 });
  });
});

it('of a log without purchases is empty', () => {
  for (const log of [readRows([]), readRows([['Acme', '2025-01-01', -5]])]) {
    const result = judge(log, day('2025-01-01'), 'auto');
    expect(rowsOf(result)).toEqual([]);
    expect(summarizeGroups(result).map(({ customers }) => customers)).toEqual(GROUPS.map(() => 0));
  }
});
