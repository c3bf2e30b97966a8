/** The custom functions ABCXYZ, ABCXYZ_SUMMARY, ABC and XYZ. */
import { ABC_CLASSES, abcOf } from '../core/groups/abc.ts';
import { type AbcXyz, abcXyzOf, GROUPS, summarizeGroups } from '../core/groups/abcxyz.ts';
import { MARKS, XYZ_CLASSES, type Xyz, xyzOf } from '../core/groups/xyz.ts';
import { byRevenue, customersAsOf, defaultAsOf, largestFirst } from '../core/log/customer-base.ts';
import { optionalDay } from './arguments.ts';
import { abcCuts, periodFrom, xyzRule } from './class-cuts.ts';
import type { CellValue, Environment, Table } from './environment.ts';
import { datedItemsFrom, itemsFrom } from './items.ts';
import { orderLogFrom } from './orders.ts';

/** customers, dates, amounts, [as_of], [period], [abc_cuts], [xyz_cuts], [order_ids] */
export type AbcXyzArguments = readonly [
  customers: unknown,
  dates: unknown,
  amounts: unknown,
  asOf?: unknown,
  period?: unknown,
  abcCuts?: unknown,
  xyzCuts?: unknown,
  orderIds?: unknown,
];

function computeAbcXyz(args: AbcXyzArguments, environment: Environment): AbcXyz {
  const [customers, dates, amounts, asOf, period, ownAbc, ownXyz, orderIds] = args;
  const day = optionalDay(asOf, 'as_of', environment);
  const length = periodFrom(period, environment);
  const cuts = abcCuts(ownAbc, 'abc_cuts', environment);
  const rule = xyzRule(ownXyz, 'xyz_cuts', environment);
  const log = orderLogFrom({ customers, dates, amounts, orderIds }, environment);
  return abcXyzOf(customersAsOf(log, day ?? defaultAsOf(log)), { abc: cuts, xyz: rule, period: length });
}

/** Active periods, periods, variation, class. */
function xyzCells(xyz: Xyz, index: number): CellValue[] {
  const variation = xyz.variation[index] as number;
  return [
    xyz.activePeriods[index] as number,
    xyz.periods[index] as number,
    Number.isNaN(variation) ? '' : variation,
    XYZ_CLASSES[xyz.xyz[index] as number] ?? '',
  ];
}

/** One row per customer, largest revenue first. */
export function ABCXYZ(args: AbcXyzArguments, environment: Environment): Table {
  const result = computeAbcXyz(args, environment);
  const { base } = result;
  const { cells, groups } = environment.texts;
  const marks = { none: '', ...groups.marks };
  const table: Table = [[...cells.abcXyz]];
  for (const index of byRevenue(base)) {
    table.push([
      base.names[index]?.cell ?? '',
      base.revenue[index] as number,
      result.share[index] as number,
      result.cumulativeShare[index] as number,
      ABC_CLASSES[result.abc[index] as number] ?? '',
      ...xyzCells(result, index),
      GROUPS[result.group[index] as number] ?? '',
      marks[MARKS[result.mark[index] as number] ?? 'none'],
    ]);
  }
  return table;
}

/** One row per group, empty ones too. */
export function ABCXYZ_SUMMARY(args: AbcXyzArguments, environment: Environment): Table {
  const { cells, groups } = environment.texts;
  const rows = summarizeGroups(computeAbcXyz(args, environment)).map((summary): CellValue[] => [
    summary.group,
    summary.customers,
    summary.customerShare,
    summary.revenue,
    summary.revenueShare,
    groups.advice[summary.group],
  ]);
  return [[...cells.abcXyzSummary], ...rows];
}

/** items, amounts, [cuts] */
export type AbcArguments = readonly [items: unknown, amounts: unknown, cuts?: unknown];

/** One row per item, largest amount first; items that brought nothing are in it too. */
export function ABC(args: AbcArguments, environment: Environment): Table {
  const [items, amounts, ownCuts] = args;
  const cuts = abcCuts(ownCuts, 'cuts', environment);
  const log = itemsFrom(items, amounts, environment);
  const base = customersAsOf(log, defaultAsOf(log));
  const names = [...base.names, ...base.refundsOnly.map(({ name }) => name)];
  const sums = Float64Array.from([...base.revenue, ...base.refundsOnly.map(({ revenue }) => revenue)]);
  const abc = abcOf(sums, cuts);
  const table: Table = [[...environment.texts.cells.abc]];
  for (const index of largestFirst(sums, names)) {
    table.push([
      names[index]?.cell ?? '',
      sums[index] as number,
      abc.share[index] as number,
      abc.cumulativeShare[index] as number,
      ABC_CLASSES[abc.abc[index] as number] ?? '',
    ]);
  }
  return table;
}

/** items, dates, amounts, [as_of], [period], [cuts] */
export type XyzArguments = readonly [
  items: unknown,
  dates: unknown,
  amounts: unknown,
  asOf?: unknown,
  period?: unknown,
  cuts?: unknown,
];

/** One row per item with a purchase, largest amount first. */
export function XYZ(args: XyzArguments, environment: Environment): Table {
  const [items, dates, amounts, asOf, period, cuts] = args;
  const day = optionalDay(asOf, 'as_of', environment);
  const length = periodFrom(period, environment);
  const rule = xyzRule(cuts, 'cuts', environment);
  const log = datedItemsFrom(items, dates, amounts, environment);
  const base = customersAsOf(log, day ?? defaultAsOf(log));
  const xyz = xyzOf(base, length, rule);
  const table: Table = [[...environment.texts.cells.xyz]];
  for (const index of byRevenue(base)) {
    table.push([base.names[index]?.cell ?? '', base.revenue[index] as number, ...xyzCells(xyz, index)]);
  }
  return table;
}
