/** ABC × XYZ: how much and how regularly each customer buys, in nine groups. */

import { type CustomerBase, positiveRevenue } from '../log/customer-base.ts';
import type { Period } from '../log/periods.ts';
import { sumOf } from '../numbers/summation.ts';
import { ABC_CLASSES, type Abc, type AbcCuts, abcOf, DEFAULT_ABC_CUTS } from './abc.ts';
import { DEFAULT_XYZ_RULE, XYZ_CLASSES, type Xyz, type XyzRule, xyzOf } from './xyz.ts';

export type Group = `${(typeof ABC_CLASSES)[number]}${(typeof XYZ_CLASSES)[number]}`;

/** AX, AY, AZ, BX … CZ. */
export const GROUPS: readonly Group[] = ABC_CLASSES.flatMap((abc) =>
  XYZ_CLASSES.map((xyz) => `${abc}${xyz}` satisfies Group),
);

/** How customers are judged. */
export interface GroupRule {
  readonly abc: AbcCuts;
  readonly xyz: XyzRule;
  readonly period: Period | 'auto';
}

export const DEFAULT_GROUP_RULE: GroupRule = { abc: DEFAULT_ABC_CUTS, xyz: DEFAULT_XYZ_RULE, period: 'auto' };

/** Arrays run parallel to those of the customer base. */
export interface AbcXyz extends Abc, Xyz {
  readonly rule: GroupRule;
  readonly base: CustomerBase;
  /** Positions in `GROUPS`. */
  readonly group: Uint8Array;
}

export function abcXyzOf(base: CustomerBase, rule: GroupRule): AbcXyz {
  const abc = abcOf(base.revenue, rule.abc);
  const xyz = xyzOf(base, rule.period, rule.xyz);
  const group = abc.abc.map((position, index) => position * XYZ_CLASSES.length + (xyz.xyz[index] as number));
  return { base, rule, ...abc, ...xyz, group };
}

export interface GroupSummary {
  readonly group: Group;
  readonly customers: number;
  /** Of all scored customers. */
  readonly customerShare: number;
  readonly revenue: number;
  /** The sum of the customers' shares: revenues of zero or less count in none. */
  readonly revenueShare: number;
}

/** One entry per group in the order of `GROUPS`, empty ones too. */
export function summarizeGroups({ base, group }: AbcXyz): GroupSummary[] {
  const whole = positiveRevenue(base);
  return GROUPS.map((name, position) => {
    const revenues = base.revenue.filter((_revenue, index) => group[index] === position);
    return {
      group: name,
      customers: revenues.length,
      customerShare: base.size === 0 ? 0 : revenues.length / base.size,
      revenue: sumOf(revenues),
      revenueShare: whole === 0 ? 0 : sumOf(revenues.filter((revenue) => revenue > 0)) / whole,
    };
  });
}
