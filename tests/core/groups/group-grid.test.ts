/** The preview of the nine groups: for any cuts that it offers, exactly what judging the log by them gives. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROUPS, type GroupRule, summarizeGroups } from '../../../src/core/groups/abcxyz.ts';
import { countGroups, type GroupGrid, groupGrid } from '../../../src/core/groups/group-grid.ts';
import { CLASSIC_XYZ_RULE, DEFAULT_XYZ_RULE } from '../../../src/core/groups/xyz.ts';
import { customersAsOf } from '../../../src/core/log/customer-base.ts';
import { asDay } from '../../../src/core/time/day.ts';
import { anyDay, anyOrders, anyPeriod } from '../support/abcxyz-logs.ts';
import { judge } from '../support/abcxyz-rows.ts';
import { day } from '../support/days.ts';
import { type Row, readRows, rowOf } from '../support/logs.ts';

/** Two different positions, ascending. */
const anyPair = (count: number) =>
  fc
    .tuple(fc.nat(count - 1), fc.nat(count - 1))
    .filter(([first, second]) => first !== second)
    .map(([first, second]) => [Math.min(first, second), Math.max(first, second)] as const);

/** Cuts between the steps, as a person may have typed them somewhere else. */
const typed = fc.record({
  a: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
  b: fc.double({ min: 0.51, max: 1, noNaN: true }),
  x: fc.double({ min: 0.01, max: 1, noNaN: true }),
  y: fc.double({ min: 1.01, max: 4, noNaN: true }),
});

function pick(cuts: readonly number[], [low, high]: readonly [number, number]): readonly [number, number] {
  return [cuts[low] ?? Number.NaN, cuts[high] ?? Number.NaN];
}

/** As it arrives in the sidebar. */
function sent(grid: GroupGrid): GroupGrid {
  return JSON.parse(JSON.stringify(grid));
}

describe('for any log and any cuts of the grid', () => {
  it('customers and shares are those of the groups', () => {
    fc.assert(
      fc.property(
        anyOrders,
        anyDay,
        anyPeriod,
        fc.boolean(),
        typed,
        anyPair(100),
        anyPair(60),
        (orders, asOf, period, classic, own, abcPair, xyzPair) => {
          const log = readRows(orders.map(rowOf));
          const base = customersAsOf(log, asDay(asOf));
          const rule: GroupRule = {
            abc: { a: own.a, b: own.b },
            xyz: { x: own.x, y: own.y, classic },
            period,
          };
          const grid = sent(groupGrid(base, rule));
          const [a, b] = pick(grid.abcCuts, abcPair);
          const [x, y] = pick(grid.xyzCuts, xyzPair);
          for (const cuts of [own, { a, b, x, y }]) {
            const groups = summarizeGroups(judge(log, asOf, period, { x: cuts.x, y: cuts.y, classic }, cuts));
            const counts = countGroups(grid, cuts, cuts);
            expect(counts.map(({ customers }) => customers)).toEqual(groups.map(({ customers }) => customers));
            counts.forEach(({ revenueShare }, index) => {
              expect(revenueShare).toBeCloseTo(groups[index]?.revenueShare ?? Number.NaN, 9);
            });
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('by hand', () => {
  const ROWS: Row[] = [
    ['Steady', '2025-10-15', 200],
    ['Steady', '2025-11-15', 200],
    ['Steady', '2025-12-15', 200],
    ['Gone', '2025-08-15', 90],
    ['Gone', '2025-09-15', 90],
    ['Gone', '2025-10-15', 90],
    ['Once', '2025-07-15', 130],
    ['Owing', '2025-09-10', 10],
    ['Owing', '2025-09-12', -20],
  ];
  const base = customersAsOf(readRows(ROWS), asDay(day('2025-12-31')));
  const grid = groupGrid(base, { abc: { a: 0.8, b: 0.95 }, xyz: DEFAULT_XYZ_RULE, period: 'month' });
  const filled = (a: number, b: number, x: number, y: number) =>
    Object.fromEntries(
      countGroups(grid, { a, b }, { x, y }).flatMap(({ customers }, index) =>
        customers === 0 ? [] : [[GROUPS[index], customers]],
      ),
    );

  it('the steps are whole percents, and twentieths up to 3', () => {
    expect(grid.abcCuts).toHaveLength(100);
    expect(grid.xyzCuts).toHaveLength(60);
    expect([grid.abcCuts[0], grid.abcCuts[81], grid.abcCuts[99]]).toEqual([0.01, 0.82, 1]);
    expect([grid.xyzCuts[0], grid.xyzCuts[14], grid.xyzCuts[59]]).toEqual([0.05, 0.75, 3]);
  });

  it('cuts of one’s own are among them', () => {
    const own = groupGrid(base, { abc: { a: 0.825, b: 0.95 }, xyz: CLASSIC_XYZ_RULE, period: 'month' });
    expect(own.abcCuts).toHaveLength(101);
    expect(own.abcCuts.slice(81, 84)).toEqual([0.82, 0.825, 0.83]);
    expect(own.xyzCuts).toHaveLength(60);
  });

  // Of 1000, Steady brings 600, Gone 270, Once 130: larger are 0, 60 and 87 %. Variations 0, √(2/3) = 0.816…, √5.
  it('who would be X but is silent stays Y, however wide the cut; who bought once stays Z', () => {
    expect(filled(0.8, 0.95, 0.75, 1.5)).toEqual({ AX: 1, AY: 1, BZ: 1, CZ: 1 });
    expect(filled(0.8, 0.95, 2.5, 3)).toEqual({ AX: 1, AY: 1, BZ: 1, CZ: 1 });
  });

  it('a share that equals the cut is beyond it, a variation that equals it is not', () => {
    expect(filled(0.6, 0.87, 0.75, 1.5)).toEqual({ AX: 1, BY: 1, CZ: 2 });
    expect(filled(0.61, 0.88, 0.75, 1.5)).toEqual({ AX: 1, AY: 1, BZ: 1, CZ: 1 });
    expect(filled(0.8, 0.95, 0.75, 0.8)).toEqual({ AX: 1, AZ: 1, BZ: 1, CZ: 1 });
    expect(filled(0.8, 0.95, 0.75, 0.85)).toMatchObject({ AY: 1 });
  });

  it('is empty without customers', () => {
    const nobody = groupGrid(customersAsOf(readRows([]), asDay(day('2025-12-31'))), {
      abc: { a: 0.8, b: 0.95 },
      xyz: DEFAULT_XYZ_RULE,
      period: 'auto',
    });
    const counts = countGroups(nobody, { a: 0.8, b: 0.95 }, DEFAULT_XYZ_RULE);
    expect(counts).toEqual(GROUPS.map(() => ({ customers: 0, revenueShare: 0 })));
  });
});

it('stays small for many customers', () => {
  const rows = Array.from({ length: 20_000 }, (_, index): Row => {
    const customer = index < 4000 ? index : Math.floor(((index * 7919) % 4000) / (1 + (index % 7)));
    return [`c${customer}`, 45_000 + ((index * 104_729) % 700), 1 + ((index * 15_485_863) % 100_003) / 100];
  });
  const base = customersAsOf(readRows(rows), asDay(20_200));
  const grid = groupGrid(base, { abc: { a: 0.8, b: 0.95 }, xyz: DEFAULT_XYZ_RULE, period: 'month' });
  expect(base.size).toBe(4000);
  expect(JSON.stringify(grid).length).toBeLessThan(60_000);
});
