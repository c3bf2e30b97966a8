/** Customers as of a day: purchases, refunds, orders of several rows, rows that lie later. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byRevenue,
  type CustomerBase,
  customersAsOf,
  defaultAsOf,
  positiveRevenue,
} from '../../../src/core/log/customer-base.ts';
import { sumOf } from '../../../src/core/numbers/summation.ts';
import { asDay } from '../../../src/core/time/day.ts';
import { day, iso } from '../support/days.ts';
import { plainOrders, type Row, readRows, readRowsWithIds, rowOf, shuffledOrders, someDay } from '../support/logs.ts';
import { rfmByDefinition } from '../support/rfm-by-definition.ts';

const LATE = day('2025-12-31');

/** Name, last purchase, purchases, revenue: largest revenue first. */
function customersOf(base: CustomerBase) {
  return Array.from(byRevenue(base), (index) => [
    base.names[index]?.cell,
    iso(base.lastPurchase[index] ?? null),
    base.purchases[index],
    base.revenue[index],
  ]);
}

describe('purchases and refunds', () => {
  it('a refund lowers revenue and moves neither recency nor frequency', () => {
    const log = readRows([
      ['Acme', '2025-01-10', 100],
      ['Acme', '2025-02-10', -30],
    ]);
    expect(customersOf(customersAsOf(log, LATE))).toEqual([['Acme', '2025-01-10', 1, 70]]);
  });

  it('a zero amount is no purchase', () => {
    const log = readRows([
      ['Acme', '2025-01-10', 100],
      ['Acme', '2025-02-10', 0],
    ]);
    expect(customersOf(customersAsOf(log, LATE))).toEqual([['Acme', '2025-01-10', 1, 100]]);
  });

  it('who has no purchase is listed, not scored', () => {
    const base = customersAsOf(
      readRows([
        ['Acme', '2025-01-10', 100],
        ['Beta', '2025-01-10', -30],
        ['Gamma', '2025-01-10', 0],
      ]),
      LATE,
    );
    expect(customersOf(base)).toEqual([['Acme', '2025-01-10', 1, 100]]);
    expect(base.refundsOnly.map(({ name, revenue }) => [name.text, revenue])).toEqual([
      ['Beta', -30],
      ['Gamma', 0],
    ]);
  });

  it('a customer may owe more than was bought', () => {
    const log = readRows([
      ['Acme', '2025-01-10', 100],
      ['Acme', '2025-02-10', -130],
    ]);
    const base = customersAsOf(log, LATE);
    expect(customersOf(base)).toEqual([['Acme', '2025-01-10', 1, -30]]);
    expect(positiveRevenue(base)).toBe(0);
  });
});

describe('rows of one customer with one order id', () => {
  it.each<[string, readonly Row[], readonly unknown[]]>([
    [
      'are one purchase on the earliest day',
      [
        ['Acme', '2025-01-12', 100, 'A'],
        ['Acme', '2025-01-10', 50, 'A'],
        ['Acme', '2025-01-05', 20, 'B'],
      ],
      [['Acme', '2025-01-10', 2, 170]],
    ],
    [
      'are no purchase where the sum is zero or less',
      [
        ['Acme', '2025-01-05', 20, 'B'],
        ['Acme', '2025-01-10', 100, 'A'],
        ['Acme', '2025-01-12', -100, 'A'],
      ],
      [['Acme', '2025-01-05', 1, 20]],
    ],
    [
      'are a purchase with a partial refund inside',
      [
        ['Acme', '2025-01-10', -40, 'A'],
        ['Acme', '2025-01-12', 100, 'A'],
      ],
      [['Acme', '2025-01-10', 1, 60]],
    ],
    [
      'belong together only within one customer',
      [
        ['Acme', '2025-01-10', 100, 'A'],
        ['Beta', '2025-01-12', 90, 'A'],
      ],
      [
        ['Acme', '2025-01-10', 1, 100],
        ['Beta', '2025-01-12', 1, 90],
      ],
    ],
    [
      'with an empty id are a purchase each',
      [
        ['Acme', '2025-01-10', 100, ''],
        ['Acme', '2025-01-12', 90, ''],
      ],
      [['Acme', '2025-01-12', 2, 190]],
    ],
    [
      'sum to zero exactly, however many cents',
      [
        ['Acme', '2025-01-01', 5, 'B'],
        ['Acme', '2025-01-10', 0.1, 'A'],
        ['Acme', '2025-01-10', 0.2, 'A'],
        ['Acme', '2025-01-10', -0.3, 'A'],
      ],
      [['Acme', '2025-01-01', 1, 5]],
    ],
  ])('%s', (_name, rows, expected) => {
    expect(customersOf(customersAsOf(readRowsWithIds(rows), LATE))).toEqual(expected);
  });

  it('rows after the day are left out first, then rows are grouped', () => {
    const log = readRowsWithIds([
      ['Acme', '2025-01-10', 100, 'A'],
      ['Acme', '2025-02-10', -100, 'A'],
    ]);
    expect(customersOf(customersAsOf(log, day('2025-01-31')))).toEqual([['Acme', '2025-01-10', 1, 100]]);
    expect(customersOf(customersAsOf(log, LATE))).toEqual([]);
  });
});

describe('rows after the day', () => {
  const log = readRows([
    ['Acme', '2025-01-10', 100],
    ['Acme', '2025-01-31', 50],
    ['Acme', '2025-02-01', 70],
    ['Beta', '2025-02-01', 70],
  ]);

  it('are left out and counted', () => {
    const base = customersAsOf(log, day('2025-01-31'));
    expect(customersOf(base)).toEqual([['Acme', '2025-01-31', 2, 150]]);
    expect(base.counts).toEqual({ rows: 4, used: 2, blank: 0, header: 0, continuation: 0, later: 2, bad: 0 });
  });

  it('are none by default: the analysis looks from the latest day', () => {
    expect(iso(defaultAsOf(log))).toBe('2025-02-01');
    expect(customersAsOf(log, defaultAsOf(log)).counts.later).toBe(0);
  });

  it('say nothing about how a name is shown', () => {
    const names = readRows([
      [12346, '2025-01-10', 1],
      ['acme', '2025-01-10', 1],
      ['12346', '2025-02-01', 1],
      ['ACME', '2025-02-01', 1],
      ['ACME', '2025-02-01', 1],
    ]);
    const shown = customersOf(customersAsOf(names, day('2025-01-31'))).map(([name]) => name);
    expect(shown).toEqual([12346, 'acme']);
  });

  it('change nothing, whatever they hold', () => {
    fc.assert(
      fc.property(plainOrders, someDay, fc.boolean(), (orders, asOf, withIds) => {
        const read = withIds ? readRowsWithIds : readRows;
        const all = customersAsOf(read(orders.map(rowOf)), asDay(asOf));
        const earlier = customersAsOf(read(orders.filter((order) => order.day <= asOf).map(rowOf)), asDay(asOf));
        expect(customersOf(all)).toEqual(customersOf(earlier));
      }),
    );
  });
});

describe('the name shown', () => {
  it.each([
    ['is the most frequent spelling', ['acme', 'ACME', 'ACME'], 'ACME'],
    ['of equally frequent ones the smaller by code points', ['acme', 'ACME'], 'ACME'],
    ['counts spellings that differ in white space as one', ['acme ', ' acme', 'ACME', 'ac\u00a0me', 'acme'], 'acme'],
  ])('%s', (_name, names, expected) => {
    const base = customersAsOf(readRows(names.map((name) => [name, '2025-01-10', 1])), LATE);
    expect(base.names[0]?.text).toBe(expected);
  });

  it('is a number where the log has only numbers for the customer', () => {
    const rows: Row[] = [
      [12346, '2025-01-10', 3],
      [777, '2025-01-10', 2],
      ['777', '2025-01-10', 0],
    ];
    expect(customersOf(customersAsOf(readRows(rows), LATE)).map(([name]) => name)).toEqual([12346, '777']);
  });

  it('settles the order where revenues are equal', () => {
    const names = ['c', 'a', 'Я', 'B', 10, 9];
    const base = customersAsOf(readRows(names.map((name) => [name, '2025-01-10', 5])), LATE);
    expect(customersOf(base).map(([name]) => name)).toEqual([10, 9, 'B', 'a', 'c', 'Я']);
  });
});

describe('for any log', () => {
  it('rows and amounts reconcile', () => {
    fc.assert(
      fc.property(plainOrders, someDay, fc.boolean(), (orders, asOf, withIds) => {
        const noise: Row[] = [
          ['', '', ''],
          ['Acme', 'never', 'ten'],
        ];
        const rows: Row[] = [['Customer', 'Date', 'Amount'], ...orders.map(rowOf), ...noise];
        const base = customersAsOf((withIds ? readRowsWithIds : readRows)(rows), asDay(asOf));
        const { rows: all, used, blank, header, later, bad } = base.counts;
        expect(used + blank + header + later + bad).toBe(all);
        expect({ blank, header, bad }).toEqual({ blank: 1, header: 1, bad: 1 });
        const listed = [...base.revenue, ...base.refundsOnly.map((customer) => customer.revenue)];
        expect(sumOf(listed)).toBe(base.usedAmount);
      }),
    );
  });

  it('customers are those of the definition', () => {
    fc.assert(
      fc.property(plainOrders, someDay, fc.boolean(), (orders, asOf, withIds) => {
        const base = customersAsOf((withIds ? readRowsWithIds : readRows)(orders.map(rowOf)), asDay(asOf));
        const expected = rfmByDefinition(orders, asOf, 3, withIds);
        expect(customersOf(base)).toEqual(
          expected.scored.map(({ name, lastPurchase, frequency, cents }) => [
            name,
            iso(lastPurchase),
            frequency,
            cents / 100,
          ]),
        );
        const refunds = base.refundsOnly.map(({ name, revenue }) => ({
          name: name.text,
          cents: Math.round(revenue * 100),
        }));
        expect(new Set(refunds)).toEqual(new Set(expected.refundsOnly));
        expect([base.counts.used, base.counts.later]).toEqual([expected.used, expected.later]);
      }),
      { numRuns: 300 },
    );
  });

  it('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(shuffledOrders, someDay, fc.boolean(), ([orders, shuffled], asOf, withIds) => {
        const read = withIds ? readRowsWithIds : readRows;
        const base = customersAsOf(read(orders.map(rowOf)), asDay(asOf));
        const other = customersAsOf(read(shuffled.map(rowOf)), asDay(asOf));
        expect(customersOf(other)).toEqual(customersOf(base));
        expect(other.usedAmount).toBe(base.usedAmount);
        expect(other.counts).toEqual(base.counts);
      }),
    );
  });
});
