/**
 * Customers counted by where cuts of ABC×XYZ would part them: enough to know the nine groups for any of these cuts, without
 * the log.
 */

import type { CustomerBase } from '../log/customer-base.ts';
import type { Period } from '../log/periods.ts';
import { roundRatio } from '../numbers/rounding.ts';
import { addTo, createSums, sumAt, sumOf } from '../numbers/summation.ts';
import { type AbcCuts, abcOf } from './abc.ts';
import { GROUPS, type GroupRule } from './abcxyz.ts';
import { XYZ_CLASSES, xyzOf } from './xyz.ts';

export interface GroupGrid {
  /** The length of periods that was asked for, or the one that was chosen. */
  readonly period: Period;
  /** The cuts to choose from, ascending. */
  readonly abcCuts: readonly number[];
  readonly xyzCuts: readonly number[];
  /** A cell each that holds anybody: number of cuts of ABC up to it, number of cuts of XYZ below it, the best class there. */
  readonly cells: readonly (readonly [abc: number, xyz: number, best: number])[];
  /** Parallel to the cells. */
  readonly customers: readonly number[];
  /** Of revenues above zero. */
  readonly revenue: readonly number[];
}

const ABC_STEPS = 100;
/** Steps of 0.05, up to 3: who buys less evenly than that is rare, and nobody's idea of regular. */
const XYZ_STEPS = 60;
const STEPS_PER_VARIATION = 20;
const ANY_VARIATION = { x: Number.POSITIVE_INFINITY, y: Number.POSITIVE_INFINITY };

function withSteps(steps: number, perUnit: number, own: readonly number[]): number[] {
  const even = Array.from({ length: steps }, (_, index) => (index + 1) / perUnit);
  return [...new Set([...even, ...own].map(roundRatio))].sort((first, second) => first - second);
}

function countWhile(cuts: readonly number[], isPassed: (cut: number) => boolean): number {
  const end = cuts.findIndex((cut) => !isPassed(cut));
  return end === -1 ? cuts.length : end;
}

/** The rule's own cuts are among those to choose from. */
export function groupGrid(base: CustomerBase, { abc, xyz, period }: GroupRule): GroupGrid {
  const abcCuts = withSteps(ABC_STEPS, ABC_STEPS, [abc.a, abc.b]);
  const xyzCuts = withSteps(XYZ_STEPS, STEPS_PER_VARIATION, [xyz.x, xyz.y]);
  const { largerShare } = abcOf(base.revenue, abc);
  // With no cut in the way everybody gets the best class that the other conditions allow.
  const best = xyzOf(base, period, { ...ANY_VARIATION, classic: xyz.classic });
  const places = new Map<string, number>();
  const cells: (readonly [number, number, number])[] = [];
  const customers: number[] = [];
  const sums = createSums(base.size);
  for (let index = 0; index < base.size; index++) {
    const larger = largerShare[index] as number;
    const variation = best.variation[index] as number;
    const cell = [
      countWhile(abcCuts, (cut) => cut <= larger),
      Number.isNaN(variation) ? xyzCuts.length : countWhile(xyzCuts, (cut) => cut < variation),
      best.xyz[index] as number,
    ] as const;
    const key = cell.join();
    const place = places.get(key) ?? cells.push(cell) - 1;
    places.set(key, place);
    customers[place] = (customers[place] ?? 0) + 1;
    addTo(sums, place, Math.max(0, base.revenue[index] as number));
  }
  const revenue = cells.map((_, place) => sumAt(sums, place));
  return { period: best.period, abcCuts, xyzCuts, cells, customers, revenue };
}

export interface GroupCount {
  readonly customers: number;
  readonly revenueShare: number;
}

/** The nine groups for two cuts of each, in the order of `GROUPS`; the cuts are among the grid's. */
export function countGroups(
  grid: GroupGrid,
  abc: AbcCuts,
  xyz: { readonly x: number; readonly y: number },
): readonly GroupCount[] {
  const at = (cuts: readonly number[], cut: number) => cuts.indexOf(roundRatio(cut));
  const [a, b] = [at(grid.abcCuts, abc.a), at(grid.abcCuts, abc.b)];
  const [x, y] = [at(grid.xyzCuts, xyz.x), at(grid.xyzCuts, xyz.y)];
  const customers = GROUPS.map(() => 0);
  const sums = createSums(GROUPS.length);
  grid.cells.forEach(([larger, variation, best], place) => {
    const row = larger <= a ? 0 : larger <= b ? 1 : 2;
    const byVariation = variation <= x ? 0 : variation <= y ? 1 : 2;
    const group = row * XYZ_CLASSES.length + Math.max(byVariation, best);
    customers[group] = (customers[group] as number) + (grid.customers[place] as number);
    addTo(sums, group, grid.revenue[place] as number);
  });
  const whole = sumOf(grid.revenue);
  return customers.map((count, group) => ({
    customers: count,
    revenueShare: whole === 0 ? 0 : sumAt(sums, group) / whole,
  }));
}
