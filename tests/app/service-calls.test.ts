/** Each service call is a round trip: their number depends on the tabs, not on the orders. */
import { expect, test } from 'vitest';
import { DEFAULT_NEXT } from '../../src/core/customers/next-settings.ts';
import type { CloseResult } from '../../src/rpc.ts';
import type { EngineSheet } from '../../workbench/engine/engine.ts';
import { OCTOBER, openPay } from './pay/support/pay-app.ts';
import { type App, get, openApp, type Settings } from './support/app.ts';
import { LAST_DAY, type LogRow } from './support/log.ts';
import { build, planRun } from './support/run.ts';
import { budgetOf, latestCalls } from './support/service-calls.ts';
import { sheet, values } from './support/tabs.ts';

/** Service calls of each execution, questions for the zone left out: plan, steps, end. */
const FIRST = [17, 446, 11];
const REFRESH = [29, 425, 11];
/** While a build is under way the page asks for it every second and a half: some 40 of 50,000 readings a day for each minute. */
const ASKING = [
  ['Properties.getProperty', 1],
  ['PropertiesService.getDocumentProperties', 1],
];
const CLOSING = [112];
/** One of a team of two; two of it and four of a team of four in one execution: what they share is the file, the ledger and a mark for each tab. */
const STATEMENT = [40];
const TWO_STATEMENTS = [59];
const FOUR_STATEMENTS = [97];
/** Of each statement, where at least two are built. */
const MOST_OF_STATEMENT = 40;
/** Of a build of nine tabs, with all of its questions; in a refresh as well. */
const MOST_OF_NINE = 400;
/** Cells of 20,000 orders' tabs that are set apart from the values: looks of rows that no others are like. */
const LOOKS = 21_262;

/** So many orders of a fifth as many customers, spread over all segments; the same ones at each call. */
function manyOrders(count: number): LogRow[] {
  const customers = count / 5;
  let seed = 1;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  return Array.from({ length: count }, (_, index) => {
    const customer = index < customers ? index : Math.floor(random() ** 2 * customers);
    return [`Customer ${customer}`, LAST_DAY - Math.floor(random() * 400), 1 + Math.floor(random() * 90_000) / 100];
  });
}

/** The zone is asked about the days of a log, which hardly change with its rows, but not by them. */
const ZONE = 'Utilities.formatDate';

interface Measured {
  /** Of each execution; without questions for the zone. */
  readonly calls: readonly number[];
  readonly byName: ReadonlyMap<string, number>;
  readonly zone: number;
  readonly cells: readonly number[];
}

async function measured(app: App, work: () => Promise<unknown>): Promise<Measured> {
  const before = app.host.levers.executions.length;
  await work();
  const executions = app.host.levers.executions.slice(before).filter(({ kind }) => kind === 'rpc');
  const byName = new Map<string, number>();
  for (const { calls } of executions) {
    for (const [call, count] of calls) byName.set(call, (byName.get(call) ?? 0) + count);
  }
  const zone = byName.get(ZONE) ?? 0;
  byName.delete(ZONE);
  const calls = executions.map(({ totalCalls, calls: each }) => totalCalls - (each.get(ZONE) ?? 0));
  return { calls, byName, zone, cells: executions.map(({ cells }) => cells) };
}

function cellsOf(tab: EngineSheet): number {
  const { rows, columns } = tab.used();
  return rows * columns;
}

/** Twelve tabs: all that are built unless something is left out; nine without what comes next, cohorts and products. */
async function defaultRun(orders: number, tabs: 9 | 12 = 12) {
  const rows = manyOrders(orders).map((row, index): LogRow => {
    const [type, product] = [index % 2 === 0 ? 'shop' : 'person', `Product ${index % 50}`];
    return [...row, type, 'Olga', product, `a${index}@example.com`, 'note'];
  });
  const titles = ['Customer', 'Date', 'Amount', 'Type', 'Manager', 'Product', 'Email', 'Comment'];
  const app = openApp({ rows, titles });
  const columns = { customer: 0, date: 1, amount: 2, customerType: 3, manager: 4 };
  const layout = tabs === 9 ? columns : { ...columns, product: 5 };
  const next = tabs === 9 ? { ...DEFAULT_NEXT, wanted: false } : DEFAULT_NEXT;
  const settings = { ...app.settings, layout, next, abcXyz: true, compareWith: 'month' };
  const first = await measured(app, () => build(app, settings));
  const refresh = await measured(app, () => build(app, settings));
  expect(app.host.engine.sheets()).toHaveLength(1 + tabs);
  return { app, first, refresh };
}

test('a first build and a refresh take the same calls for 1,000 and for 20,000 orders', async () => {
  const few = await defaultRun(1000);
  const many = await defaultRun(20_000);
  for (const { first, refresh } of [few, many]) {
    expect([first.calls, refresh.calls]).toEqual([FIRST, REFRESH]);
    expect(Math.max(first.zone, refresh.zone)).toBeLessThanOrEqual(30);
  }
  expect([...many.first.byName].sort()).toEqual([...few.first.byName].sort());
  expect([...many.refresh.byName].sort()).toEqual([...few.refresh.byName].sort());
  const { app, first } = many;
  const tabs = app.host.engine.sheets().filter(({ id }) => id !== app.log.id);
  const written = tabs.reduce((sum, tab) => sum + cellsOf(tab), 0);
  const moved = first.cells.reduce((sum, cells) => sum + cells, 0);
  // The log is read to plan and to build; what is written is carried once, its looks apart.
  const looks = moved - 2 * cellsOf(app.log) - written;
  expect(looks).toBe(LOOKS);
  expect(moved / 20_000).toBeLessThan(26);
  const again = many.refresh.cells.reduce((sum, cells) => sum + cells, 0);
  expect(again / 20_000).toBeLessThan(65);
});

test('nine tabs stay below their bound, first and again', async () => {
  const { first, refresh } = await defaultRun(1000, 9);
  for (const { calls, zone } of [first, refresh]) {
    expect(calls.reduce((sum, each) => sum + each, zone)).toBeLessThanOrEqual(MOST_OF_NINE);
  }
});

test('to ask how far a run is takes one look at what is stored: no lock, no sheet, whatever has been built', async () => {
  const app = openApp({ rows: manyOrders(1000) });
  const plan = await planRun(app);
  for (const step of [0, 1]) {
    await get(app, 'runStep', { run: plan.run, step });
    const { byName } = await measured(app, () => get(app, 'runProgress'));
    expect([...byName].sort()).toEqual(ASKING);
  }
});

test('so do 100,000 orders of 20,000 customers', async () => {
  const small = openApp({ rows: manyOrders(1000) });
  const large = openApp({ rows: manyOrders(100_000) });
  for (let time = 0; time < 2; time++) {
    const few = await measured(small, () => build(small));
    const many = await measured(large, () => build(large));
    expect([...many.byName].sort()).toEqual([...few.byName].sort());
  }
  expect(values(sheet(large, 'Customers'))).toHaveLength(20_001);
});

const TWO = ['Anna', 'Boris'];
const FOUR = [...TWO, 'Cid', 'Dan'];

/** Orders of the managers in October 2026, which is over. */
function octoberOrders(count: number, names = TWO): LogRow[] {
  return Array.from({ length: count }, (_, index) => [
    `Customer ${index % 40}`,
    OCTOBER + (index % 31),
    1_000_000 / count,
    names[index % names.length] as string,
  ]);
}

const month = { month: '2026-10' };

test.each([100, 5000])('closing a month of %i orders, and a statement', async (count) => {
  const app = await openPay({ rows: octoberOrders(count) });
  await get(app, 'buildStatements', { ...month, members: ['Anna'] });
  const closing = await measured(app, () => get(app, 'closeMonth', month));
  const statement = await measured(app, () => get(app, 'buildStatements', { ...month, members: ['Anna'] }));
  expect([closing.calls, statement.calls]).toEqual([CLOSING, STATEMENT]);
});

test.each([100, 5000])('statements of a month of %i orders, several in one execution', async (count) => {
  const counted = async (names: string[]): Promise<readonly number[]> => {
    const app = await openPay({ rows: octoberOrders(count, names), names });
    await get(app, 'buildStatements', { ...month, members: names });
    const { statements } = (await get(app, 'closeMonth', month)) as CloseResult;
    expect(statements).toEqual(names);
    const { calls } = await measured(app, () => get(app, 'buildStatements', { ...month, members: statements }));
    expect(calls.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(MOST_OF_STATEMENT * names.length);
    return calls;
  };
  expect([await counted(TWO), await counted(FOUR)]).toEqual([TWO_STATEMENTS, FOUR_STATEMENTS]);
});

interface StepTabs {
  readonly tabs: readonly { readonly id: number }[];
}

test('no step takes more than the shares of its tabs', async () => {
  const rows = manyOrders(1000).map((row, index): LogRow => [...row, index % 2 === 0 ? 'shop' : 'person', 'Olga']);
  const app = openApp({ rows, titles: ['Customer', 'Date', 'Amount', 'Type', 'Manager'] });
  const settings: Settings = {
    ...app.settings,
    layout: { customer: 0, date: 1, amount: 2, customerType: 3, manager: 4 },
    abcXyz: true,
    groupLists: ['AX', 'CZ'],
    compareWith: 'month',
  };
  for (let time = 0; time < 2; time++) {
    const plan = await planRun(app, settings);
    for (const [step, name] of plan.steps.entries()) {
      const { tabs } = (await get(app, 'runStep', { run: plan.run, step })) as StepTabs;
      const sheets = app.host.engine.sheets().filter(({ id }) => tabs.some((tab) => tab.id === id));
      const budget = sheets.map(budgetOf);
      const allowed = budget.reduce((sum, share) => sum + share, 0);
      expect(latestCalls(app), name).toBeLessThanOrEqual(allowed);
    }
    await get(app, 'finishRun', { run: plan.run });
  }
});
