/** ABC × XYZ results as plain rows, sorted as the product shows them. */
import { type AbcCuts, DEFAULT_ABC_CUTS } from '../../../src/core/groups/abc.ts';
import { type AbcXyz, abcXyzOf, GROUPS } from '../../../src/core/groups/abcxyz.ts';
import { DEFAULT_XYZ_RULE, MARKS, type XyzRule } from '../../../src/core/groups/xyz.ts';
import { byRevenue, customersAsOf } from '../../../src/core/log/customer-base.ts';
import type { OrderLog } from '../../../src/core/log/order-log.ts';
import type { Period } from '../../../src/core/log/periods.ts';
import { asDay } from '../../../src/core/time/day.ts';

export function judge(
  log: OrderLog,
  asOf: number,
  period: Period | 'auto',
  rule: XyzRule = DEFAULT_XYZ_RULE,
  cuts: AbcCuts = DEFAULT_ABC_CUTS,
): AbcXyz {
  return abcXyzOf(customersAsOf(log, asDay(asOf)), { abc: cuts, xyz: rule, period });
}

export function rowsOf(result: AbcXyz) {
  return Array.from(byRevenue(result.base), (index) => {
    const variation = result.variation[index] ?? Number.NaN;
    return {
      name: result.base.names[index]?.text ?? '',
      revenue: result.base.revenue[index] ?? Number.NaN,
      share: result.share[index] ?? Number.NaN,
      cumulativeShare: result.cumulativeShare[index] ?? Number.NaN,
      group: GROUPS[result.group[index] ?? -1],
      active: result.activePeriods[index],
      periods: result.periods[index],
      variation: Number.isNaN(variation) ? null : variation,
      mark: MARKS[result.mark[index] ?? -1],
    };
  });
}
