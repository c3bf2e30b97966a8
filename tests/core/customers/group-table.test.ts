/** Segment × group: every customer in one cell, in the row of the segment and the column of the group. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countBySegmentAndGroup } from '../../../src/core/customers/group-table.ts';
import { GROUPS, summarizeGroups } from '../../../src/core/groups/abcxyz.ts';
import { scalesFor, scoreCustomers } from '../../../src/core/segments/rfm.ts';
import { summarizeSegments } from '../../../src/core/segments/rfm-summary.ts';
import { SEGMENTS } from '../../../src/core/segments/segments.ts';
import { anyDay, anyOrders, anyPeriod } from '../support/abcxyz-logs.ts';
import { judge } from '../support/abcxyz-rows.ts';
import { day } from '../support/days.ts';
import { readRows, rowOf } from '../support/logs.ts';

const CUTS = { recency: [30, 90], frequency: [2, 3], monetary: [100, 500] };

it('by hand', () => {
  const log = readRows([
    // Champion, steady; lost after one purchase.
    ['Ann', '2025-10-15', 200],
    ['Ann', '2025-11-15', 200],
    ['Ann', '2025-12-15', 200],
    ['Bob', '2025-07-15', 60],
    ['Cid', '2025-07-15', 60],
  ]);
  const groups = judge(log, day('2025-12-31'), 'month');
  const rfm = scoreCustomers(groups.base, scalesFor(groups.base, 3, CUTS));
  const counts = countBySegmentAndGroup(rfm, groups);
  const filled = counts.flatMap((row, segment) =>
    row.flatMap((count, group) => (count === 0 ? [] : [[SEGMENTS[segment], GROUPS[group], count]])),
  );
  // Equals never part: of 720, Ann brings 600, which is over 80 %.
  expect(filled).toEqual([
    ['champions', 'AX', 1],
    ['lost', 'BZ', 2],
  ]);
});

it('rows sum to the segments, columns to the groups', () => {
  fc.assert(
    fc.property(anyOrders, anyDay, anyPeriod, (orders, asOf, period) => {
      const groups = judge(readRows(orders.map(rowOf)), asOf, period);
      const rfm = scoreCustomers(groups.base, scalesFor(groups.base, 3, CUTS));
      const counts = countBySegmentAndGroup(rfm, groups);
      const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
      expect(counts.map(add)).toEqual(summarizeSegments(rfm).map(({ customers }) => customers));
      expect(GROUPS.map((_, column) => add(counts.map((row) => row[column] ?? 0)))).toEqual(
        summarizeGroups(groups).map(({ customers }) => customers),
      );
    }),
  );
});
