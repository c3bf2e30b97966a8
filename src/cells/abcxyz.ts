/** The custom functions ABCXYZ, ABCXYZ_SUMMARY, ABC and XYZ. */
import { abcOf } from '../core/groups/abc.ts';
import { type AbcXyz, abcXyzOf, summarizeGroups } from '../core/groups/abcxyz.ts';
import { xyzOf } from '../core/groups/xyz.ts';
import { customersAsOf, defaultAsOf, largestFirst } from '../core/log/customer-base.ts';
import { ABC_COLUMNS, ABCXYZ_COLUMNS, customerItems, XYZ_COLUMNS } from '../tables/customer-columns.ts';
import { ABCXYZ_SUMMARY_COLUMNS } from '../tables/segment-columns.ts';
import { optionalDay } from './arguments.ts';
import { abcCuts, periodFrom, xyzRule } from './class-cuts.ts';
import type { Environment, Table } from './environment.ts';
import { datedItemsFrom, itemsFrom } from './items.ts';
import { orderLogFrom } from './orders.ts';
import { tableOf } from './table.ts';

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

/** One row per customer, largest revenue first. */
export function ABCXYZ(args: AbcXyzArguments, environment: Environment): Table {
  const groups = computeAbcXyz(args, environment);
  return tableOf(ABCXYZ_COLUMNS, customerItems(groups.base, groups), environment);
}

/** One row per group, empty ones too. */
export function ABCXYZ_SUMMARY(args: AbcXyzArguments, environment: Environment): Table {
  return tableOf(ABCXYZ_SUMMARY_COLUMNS, summarizeGroups(computeAbcXyz(args, environment)), environment);
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
  const rows = Array.from(largestFirst(sums, names), (index) => ({
    name: names[index]?.cell ?? '',
    amount: sums[index] as number,
    by: abc,
    index,
  }));
  return tableOf(ABC_COLUMNS, rows, environment);
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
  return tableOf(XYZ_COLUMNS, customerItems(base, xyzOf(base, length, rule)), environment);
}
