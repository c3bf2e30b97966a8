/** Products: how much and how regularly each sells, and who buys it, against numbers worked out by hand. */
import { expect, test } from 'vitest';
import { productFacts } from '../../../src/core/customers/products.ts';
import { DEFAULT_GROUP_RULE, GROUPS } from '../../../src/core/groups/abcxyz.ts';
import { customersAsOf } from '../../../src/core/log/customer-base.ts';
import { readOrderLog } from '../../../src/core/log/order-log.ts';
import { scalesFor, scoreCustomers } from '../../../src/core/segments/rfm.ts';
import { DEFAULT_SEGMENT_MAP } from '../../../src/core/segments/segments.ts';
import { asDay } from '../../../src/core/time/day.ts';
import { createZone } from '../../../src/core/time/zone.ts';
import { localeOf } from '../../../src/core/writing/locale.ts';

/** Customer, day of 2026, amount, product. */
const ROWS: readonly (readonly [string, string, number, string])[] = [
  ['Ann', '2026-01-15', 300, 'Lamp'],
  ['Ann', '2026-02-15', 300, 'lamp '],
  ['Bob', '2026-03-15', 300, 'Lamp'],
  ['Bob', '2026-03-15', 80, 'Rug'],
  ['Bob', '2026-03-20', -20, 'Rug'],
  ['Cid', '2026-03-31', 60, 'Rug'],
  ['Cid', '2026-03-31', 10, ''],
  ['Cid', '2026-04-30', 500, 'Later'],
];

const ZONE = createZone(() => 0);

function facts(rows: typeof ROWS) {
  const columns = {
    customers: rows.map(([customer]) => customer),
    dates: rows.map(([, date]) => date),
    amounts: rows.map(([, , amount]) => amount),
  };
  const log = readOrderLog(columns, localeOf('en_US'), ZONE);
  const asOf = asDay(20_543);
  const base = customersAsOf(log, asOf);
  const rfm = scoreCustomers(base, scalesFor(base, 3, null), DEFAULT_SEGMENT_MAP);
  const products = rows.map(([, , , product]) => product);
  return { rfm, ...productFacts(log, products, rfm, { ...DEFAULT_GROUP_RULE, period: 'month' }) };
}

function told(rows: typeof ROWS) {
  const { groups, buyers, rfm } = facts(rows);
  return groups.base.names
    .map(({ text }, index) => ({
      product: text,
      revenue: groups.base.revenue[index],
      group: GROUPS[groups.group[index] as number],
      buyers: buyers[index]?.count,
      most: buyers[index]?.most.map(({ position, share }) => [rfm.base.names[position]?.text, share]),
    }))
    .sort((one, other) => (one.product < other.product ? -1 : 1));
}

test('each product with its class, its buyers and the largest of them', () => {
  // Lamp 900 of 1020: all larger than it bring nothing, so A; of Rug they bring 88 %: B. Lamp sold alike in each of three months.
  expect(told(ROWS)).toEqual([
    {
      product: 'Lamp',
      revenue: 900,
      group: 'AX',
      buyers: 2,
      most: [
        ['Ann', 2 / 3],
        ['Bob', 1 / 3],
      ],
    },
    {
      product: 'Rug',
      revenue: 120,
      group: 'BZ',
      buyers: 2,
      most: [
        ['Bob', 0.5],
        ['Cid', 0.5],
      ],
    },
  ]);
});

test('rows without a product are counted, those after the day are not', () => {
  expect(facts(ROWS).unnamed).toEqual({ rows: 1, amount: 10 });
});

test('the order of the rows changes nothing', () => {
  expect(told([...ROWS].reverse())).toEqual(told(ROWS));
});

test('the segment that brings most with it', () => {
  const { buyers, rfm, groups } = facts(ROWS);
  const lamp = groups.base.names.findIndex(({ text }) => text === 'Lamp');
  const ann = rfm.base.names.findIndex(({ text }) => text === 'Ann');
  expect(buyers[lamp]?.segment).toEqual({ position: rfm.segment[ann], share: 2 / 3 });
});
