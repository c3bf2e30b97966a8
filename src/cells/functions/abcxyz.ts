/** ABCXYZ and ABCXYZ_SUMMARY: how much and how regularly customers buy. */
import { type AbcXyz, abcXyzOf, summarizeGroups } from '../../core/groups/abcxyz.ts';
import { byRevenue, customersAsOf } from '../../core/log/customer-base.ts';
import { asOfFor } from '../../core/log/far-date.ts';
import { ABCXYZ_COLUMNS, type Item } from '../../tables/customer-columns.ts';
import { ABCXYZ_SUMMARY_COLUMNS } from '../../tables/segment-columns.ts';
import { defineFunction } from '../custom-function.ts';
import type { Environment } from '../environment.ts';
import { abcCuts, xyzRule } from '../kinds/class-cuts.ts';
import { AS_OF, ORDER_IDS, ORDERS, ordersFrom, PERIOD } from '../orders.ts';
import type { Arguments } from '../parameter.ts';
import { orderedTableOf, tableOf } from '../table.ts';

const PARAMETERS = [
  ...ORDERS,
  AS_OF,
  PERIOD,
  { id: 'abc_cuts', kind: abcCuts, example: 'H1:H2' },
  { id: 'xyz_cuts', kind: xyzRule, example: 'I1:I2' },
  ORDER_IDS,
] as const;

function abcXyzFrom(args: Arguments<typeof PARAMETERS>, environment: Environment): AbcXyz {
  const log = ordersFrom(args, environment);
  const base = customersAsOf(log, asOfFor(log, args.as_of));
  return abcXyzOf(base, { abc: args.abc_cuts, xyz: args.xyz_cuts, period: args.period });
}

/** In the order of the customers, one after the other. */
function* itemsOf(by: AbcXyz): Generator<Item<AbcXyz>> {
  const { size, names, revenue } = by.base;
  for (let index = 0; index < size; index++) {
    yield { name: names[index]?.cell ?? '', amount: revenue[index] as number, by, index };
  }
}

/** One row per customer, largest revenue first. */
export const ABCXYZ = defineFunction({
  name: 'ABCXYZ',
  parameters: PARAMETERS,
  example:
    'ABCXYZ({"Acme"; "Acme"; "Acme"; "Beta"; "Gamma"}, {"2025-10-15"; "2025-11-15"; "2025-12-15"; "2025-07-30"; "2025-12-31"}, {300; 310; 290; 250; 40}, "2025-12-31", "month")',
  compute(args, environment) {
    const groups = abcXyzFrom(args, environment);
    return orderedTableOf(ABCXYZ_COLUMNS, itemsOf(groups), byRevenue(groups.base), environment);
  },
});

/** One row per group, empty ones too. */
export const ABCXYZ_SUMMARY = defineFunction({
  name: 'ABCXYZ_SUMMARY',
  parameters: PARAMETERS,
  example:
    'ABCXYZ_SUMMARY({"Acme"; "Acme"; "Acme"; "Beta"}, {"2025-10-15"; "2025-11-15"; "2025-12-15"; "2025-07-30"}, {300; 310; 290; 250}, "2025-12-31", "month")',
  compute: (args, environment) =>
    tableOf(ABCXYZ_SUMMARY_COLUMNS, summarizeGroups(abcXyzFrom(args, environment)), environment),
});
