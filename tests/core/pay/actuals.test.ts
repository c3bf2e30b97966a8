/** What each manager brought in each month: known logs by hand, and invariants. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderLog } from '../../../src/core/log/order-log.ts';
import { sumOf } from '../../../src/core/numbers/summation.ts';
import { type LogActuals, managerActuals, revenueBetween } from '../../../src/core/pay/actuals.ts';
import { day } from '../support/days.ts';
import { type PlainOrder, plainOrder, readRows, readRowsWithIds, rowOf } from '../support/logs.ts';

type ManagedRow = readonly [customer: unknown, date: unknown, amount: unknown, manager: unknown, orderId?: string];

interface Managed {
  readonly log: OrderLog;
  readonly managers: readonly unknown[];
}

function read(rows: readonly ManagedRow[]): Managed {
  const columns = rows.map(([customer, date, amount, , orderId]) => [customer, date, amount, orderId] as const);
  const log = rows.some((row) => row.length > 4) ? readRowsWithIds(columns) : readRows(columns);
  return { log, managers: rows.map((row) => row[3]) };
}

/** `name month: revenue, orders, new clients`, by name and month. */
function inWords({ managers }: LogActuals): string[] {
  return [...managers.values()]
    .flatMap(({ name, months }) =>
      [...months].map(
        ([month, { revenue, orders, newClients }]) => `${name} ${month}: ${revenue}, ${orders}, ${newClients}`,
      ),
    )
    .sort();
}

function factsOf(rows: readonly ManagedRow[]): LogActuals {
  const { log, managers } = read(rows);
  return managerActuals(log, managers);
}

describe('actuals of managers', () => {
  it('are revenue, orders and new clients of each month', () => {
    const actuals = factsOf([
      ['Customer', 'Date', 'Amount', 'Manager'],
      ['Acme', '2025-09-30', 100, 'Ann'],
      ['Acme', '2025-10-01', 50.1, 'Ann'],
      ['Beta', '2025-10-31', 0.2, 'Ann'],
      ['Beta', '2025-11-01', 7, 'Bob'],
    ]);
    expect(inWords(actuals)).toEqual(['Ann 2025-09: 100, 1, 1', 'Ann 2025-10: 50.3, 2, 1', 'Bob 2025-11: 7, 1, 0']);
    expect(actuals.rowsWithoutManager).toBe(0);
  });

  it('count a refund in the month it is dated in, and no order for it', () => {
    const actuals = factsOf([
      ['Acme', '2025-10-01', 100, 'Ann'],
      ['Acme', '2025-11-01', -40, 'Bob'],
    ]);
    expect(inWords(actuals)).toEqual(['Ann 2025-10: 100, 1, 1', 'Bob 2025-11: -40, 0, 0']);
  });

  it('count the rows of an order once, in the month and for the manager of its earliest row', () => {
    const actuals = factsOf([
      ['Acme', '2025-11-02', 30, 'Bob', 'A-1'],
      ['Acme', '2025-10-31', 70, 'Ann', 'A-1'],
      ['Beta', '2025-10-31', 70, 'Bob', 'A-1'],
    ]);
    expect(inWords(actuals)).toEqual(['Ann 2025-10: 70, 1, 1', 'Bob 2025-10: 70, 1, 1', 'Bob 2025-11: 30, 0, 0']);
  });

  it('count no order whose rows sum to nothing', () => {
    const actuals = factsOf([
      ['Acme', '2025-10-31', 70, 'Ann', 'A-1'],
      ['Acme', '2025-10-31', -70, 'Ann', 'A-1'],
      ['Acme', '2025-10-31', 1, 'Bob', 'A-2'],
    ]);
    expect(inWords(actuals)).toEqual(['Ann 2025-10: 0, 0, 0', 'Bob 2025-10: 1, 1, 1']);
  });

  it('give a client won by two on one day to the earlier row', () => {
    const actuals = factsOf([
      ['Acme', '2025-10-31', 1, 'Bob'],
      ['Acme', '2025-10-31', 70, 'Ann'],
    ]);
    expect(inWords(actuals)).toEqual(['Ann 2025-10: 70, 1, 0', 'Bob 2025-10: 1, 1, 1']);
  });

  it('give a client won without a manager to nobody', () => {
    const actuals = factsOf([
      ['Acme', '2025-09-30', 1, ''],
      ['Acme', '2025-10-31', 70, 'Ann'],
    ]);
    expect(inWords(actuals)).toEqual(['Ann 2025-10: 70, 1, 0']);
    expect(actuals.rowsWithoutManager).toBe(1);
  });

  it('take names that differ in case or white space for one, written as most often', () => {
    const actuals = factsOf([
      ['Acme', '2025-10-01', 1, 'ANN  lee'],
      ['Acme', '2025-10-02', 1, ' Ann Lee'],
      ['Acme', '2025-10-03', 1, 'Ann\u00a0Lee'],
      ['Acme', '2025-10-04', 1, '#N/A'],
    ]);
    expect([...actuals.managers.keys()]).toEqual(['ann lee']);
    expect(inWords(actuals)).toEqual(['Ann Lee 2025-10: 3, 3, 1']);
    expect(actuals.rowsWithoutManager).toBe(1);
  });

  it('of an empty log are none', () => {
    expect(factsOf([])).toMatchObject({ managers: new Map(), rowsWithoutManager: 0, badCredits: [] });
  });
});

describe('revenue between two days', () => {
  it('holds both days', () => {
    const { log, managers } = read([
      ['Acme', '2025-10-05', 1, 'Ann'],
      ['Acme', '2025-10-06', 10, 'Ann'],
      ['Acme', '2025-10-12', 100, 'ann'],
      ['Acme', '2025-10-13', 1000, 'Ann'],
      ['Beta', '2025-10-07', 5, ''],
      ['Beta', '2025-10-05', 5, 'Bob'],
    ]);
    const revenue = revenueBetween(log, managers, day('2025-10-06'), day('2025-10-12'));
    expect([...revenue]).toEqual([
      ['ann', 110],
      ['bob', 0],
    ]);
  });
});

describe('orders that several share', () => {
  it('count for each in part, and sum to the log', () => {
    const actuals = factsOf([
      ['Acme', '2025-10-01', 100, 'Ann 60 %; Bob 40 %'],
      ['Beta', '2025-10-02', 100, 'Ann; Bob; Cid'],
      ['Acme', '2025-10-03', 10, 'Ann'],
    ]);
    expect(inWords(actuals)).toEqual([
      'Ann 2025-10: 103.34, 1.94, 0.94',
      'Bob 2025-10: 73.33, 0.73, 0.73',
      'Cid 2025-10: 33.33, 0.33, 0.33',
    ]);
  });

  it('are shared out as a whole, whatever their rows', () => {
    const actuals = factsOf([
      ['Acme', '2025-10-01', 0.01, 'Ann; Bob', 'A-1'],
      ['Acme', '2025-10-01', 0.01, 'Ann; Bob', 'A-1'],
      ['Acme', '2025-10-01', 0.01, 'Ann; Bob', 'A-1'],
      ['Acme', '2025-11-01', -0.01, 'Ann; Bob', 'A-1'],
    ]);
    expect(inWords(actuals)).toEqual([
      'Ann 2025-10: 0.02, 0.5, 0.5',
      'Ann 2025-11: -0.01, 0, 0',
      'Bob 2025-10: 0.01, 0.5, 0.5',
      'Bob 2025-11: 0, 0, 0',
    ]);
  });

  it('are nobody’s where the shares can’t be used, and said to be', () => {
    const actuals = factsOf([
      ['Acme', '2025-10-01', 100, 'Ann 60 %; Bob 30 %'],
      ['Beta', '2025-10-02', 7, 'Bob'],
      ['Beta', '2025-10-02', 5, 'ann 60 %; bob 30 %'],
    ]);
    expect(inWords(actuals)).toEqual(['Bob 2025-10: 7, 1, 1']);
    expect(actuals.badCredits).toEqual([{ fault: 'sum', sum: 90, text: 'Ann 60 %; Bob 30 %', rows: [0, 2] }]);
    expect(actuals.rowsWithoutManager).toBe(0);
  });

  it('with a comma between names that stand alone elsewhere, or on the team', () => {
    const { log, managers } = read([
      ['Acme', '2025-10-01', 10, 'Ann, Bob'],
      ['Beta', '2025-10-02', 10, 'Smith, Ann'],
    ]);
    const names = (team: readonly string[]) =>
      [...managerActuals(log, managers, { team: new Set(team) }).managers.values()].map(({ name }) => name);
    expect(names([])).toEqual(['Ann, Bob', 'Smith, Ann']);
    expect(names(['ann', 'bob'])).toEqual(['Ann', 'Bob', 'Smith, Ann']);
    expect(names(['ann', 'bob', 'ann, bob'])).toEqual(['Ann, Bob', 'Smith, Ann']);
  });

  it('count in a week as in a month', () => {
    const { log, managers } = read([['Acme', '2025-10-05', 1, 'Ann; Bob']]);
    const revenue = revenueBetween(log, managers, day('2025-10-05'), day('2025-10-05'));
    expect([...revenue]).toEqual([
      ['ann', 0.5],
      ['bob', 0.5],
    ]);
  });
});

describe('a part of the log', () => {
  const rows: readonly ManagedRow[] = [
    ['Acme', '2025-09-01', 100, 'Ann'],
    ['Acme', '2025-10-01', 10, 'Ann'],
    ['Beta', '2025-10-02', 20, 'Ann'],
    ['Beta', '2025-10-09', 5, 'Ann'],
    ['Beta', '2025-11-01', 40, 'Ann'],
    ['Cid', '2025-10-03', 7, 'Bob'],
  ];
  const products = ['Doors', 'Table, oak', 'doors ', 'Windows', 'Windows', 'Doors'];
  const types = ['Firm', 'Firm', 'Home', 'Home', 'Home', ''];
  const { log, managers } = read(rows);
  const actuals = managerActuals(log, managers, { products, types });
  const october = { from: day('2025-10-01'), to: day('2025-10-31') };
  const year = { from: day('2025-01-01'), to: day('2025-12-31') };
  const of = (part: Parameters<typeof actuals.between>[2], period = october, who = 'ann') => {
    const { revenue, orders, newClients } = actuals.between(who, period, part);
    return [revenue, orders, newClients];
  };

  it('is counted by products, by types of customers, or both', () => {
    expect(of(undefined)).toEqual([35, 3, 1]);
    expect(of({ products: ['DOORS'] })).toEqual([20, 1, 1]);
    expect(of({ products: ['Doors', 'Windows'] })).toEqual([25, 2, 1]);
    expect(of({ types: ['home'] })).toEqual([25, 2, 1]);
    expect(of({ types: ['Firm'], products: ['Doors'] })).toEqual([0, 0, 0]);
    expect(of({ types: ['Firm'], products: ['Doors'] }, year)).toEqual([100, 1, 1]);
  });

  it('may be the new customers: rows of the month of the first purchase', () => {
    expect(of({ newCustomers: true })).toEqual([25, 2, 1]);
    expect(of({ newCustomers: true }, year)).toEqual([125, 3, 2]);
    // Acme bought before, though not this.
    expect(of({ products: ['Table, oak'] })).toEqual([10, 1, 0]);
  });

  it('sums to the log where its parts are all of it', () => {
    const [doors, oak, windows] = ['Doors', 'Table, oak', 'Windows'].map((name) => of({ products: [name] }, year)[0]);
    expect([doors, oak, windows]).toEqual([120, 10, 45]);
    expect(of(undefined, year)[0]).toBe(175);
  });

  it('is understood with commas where each part is known', () => {
    expect(of({ products: ['doors, windows'] })).toEqual(of({ products: ['Doors', 'Windows'] }));
    expect(actuals.unknown({ products: ['doors, windows', 'Table, oak'] })).toEqual([]);
  });

  it('that the log does not have is said', () => {
    expect(actuals.unknown({ products: ['Doors', 'Dors', 'doors, sofas'], types: ['Firm'] })).toEqual([
      { field: 'products', value: 'Dors' },
      { field: 'products', value: 'doors, sofas' },
    ]);
    expect(managerActuals(log, managers).unknown({ types: ['Firm'], newCustomers: true })).toEqual([
      { field: 'types', value: null },
    ]);
  });

  it('knows a first purchase by its order, whichever of its rows is of the part', () => {
    const order = read([
      ['Acme', '2025-10-01', 10, 'Ann', 'A-1'],
      ['Acme', '2025-10-02', 20, 'Ann', 'A-1'],
      ['Acme', '2025-10-05', 20, 'Ann', 'A-2'],
    ]);
    const counted = managerActuals(order.log, order.managers, { products: ['Doors', 'Windows', 'Windows'] });
    expect(counted.between('ann', october, { products: ['Windows'] })).toEqual({
      revenue: 40,
      orders: 2,
      newClients: 1,
    });
  });
});

const managed = fc.array(fc.tuple(plainOrder, fc.constantFrom('Ann', 'ANN', 'Bob', '', '#REF!')), { minLength: 1 });

/** Orders and clients on one day are told apart by their place: without such ties the place means nothing. */
function withoutTies(orders: readonly (readonly [PlainOrder, string])[]): ManagedRow[] {
  return orders.map(([order, manager], index): ManagedRow => {
    const [customer, date, amount, orderId] = rowOf({ ...order, day: order.day + 41 * index });
    return [customer, date, amount, manager, String(orderId ?? '')];
  });
}

describe('actuals, whatever the log', () => {
  it('do not depend on the order of the rows', () => {
    const shuffled = managed.chain((orders) => {
      const rows = withoutTies(orders);
      return fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }));
    });
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(inWords(factsOf(others))).toEqual(inWords(factsOf(rows)));
      }),
    );
  });

  it('sum to the log with what nobody brought', () => {
    fc.assert(
      fc.property(managed, (orders) => {
        const rows = orders.map(([order, manager]): ManagedRow => {
          const [customer, date, amount, orderId] = rowOf(order);
          return [customer, date, amount, manager, String(orderId ?? '')];
        });
        const { log, managers } = read(rows);
        const actuals = managerActuals(log, managers);
        const months = [...actuals.managers.values()].flatMap((manager) => [...manager.months.values()]);
        const nobodys = orders.filter(([, manager]) => !/^[AB]/.test(manager));
        const cents = orders.reduce((sum, [order]) => sum + order.cents, 0);
        const nobodysCents = nobodys.reduce((sum, [order]) => sum + order.cents, 0);
        expect(sumOf(months.map(({ revenue }) => revenue))).toBe((cents - nobodysCents) / 100);
        expect(actuals.rowsWithoutManager).toBe(nobodys.length);
        const total = (count: 'orders' | 'newClients') => months.reduce((sum, month) => sum + month[count], 0);
        expect(total('newClients')).toBeLessThanOrEqual(total('orders'));
        expect(total('newClients')).toBeLessThanOrEqual(log.customers);
        const from = day('1970-01-01');
        const all = revenueBetween(log, managers, from, day('2200-01-01'));
        expect(sumOf([...all.values()])).toBe((cents - nobodysCents) / 100);
      }),
    );
  });

  it('sum to the log, however orders are shared', () => {
    const cell = fc.constantFrom('Ann', 'Ann; Bob', 'Ann 60%, Bob 40%', 'Bob 33.3%; Ann 33.3%; Cid 33.4%');
    const shared = fc.array(fc.tuple(plainOrder, cell), { minLength: 1 });
    fc.assert(
      fc.property(shared, (orders) => {
        const rows = orders.map(([order, manager]): ManagedRow => {
          const [customer, date, amount, orderId] = rowOf(order);
          return [customer, date, amount, manager, String(orderId ?? '')];
        });
        const actuals = factsOf(rows);
        const months = [...actuals.managers.values()].flatMap((manager) => [...manager.months.values()]);
        const plain = [
          ...factsOf(
            rows.map(([customer, date, amount, , id]) => [customer, date, amount, 'Ann', id ?? '']),
          ).managers.values(),
        ].flatMap((manager) => [...manager.months.values()]);
        for (const measure of ['revenue', 'orders', 'newClients'] as const) {
          expect(sumOf(months.map((month) => month[measure]))).toBe(sumOf(plain.map((month) => month[measure])));
        }
      }),
    );
  });
});
