/** Each service call is a round trip: their number depends on the tabs, not on the orders. */
import { expect, test } from 'vitest';
import { type App, get, openApp, type Settings } from './support/app.ts';
import { LAST_DAY, type LogRow } from './support/log.ts';
import { build, planRun } from './support/run.ts';
import { budgetOf, COUNTED, latestCalls, widthRunsOf } from './support/service-calls.ts';
import { sheet, values } from './support/tabs.ts';

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

/** Counted calls by name, of all steps of the latest run: not of its plan, before them, nor of its end. */
function callsOfSteps(app: App, first: number): Map<string, number> {
  const calls = new Map<string, number>();
  for (const execution of app.host.levers.executions.slice(first + 1, -1)) {
    for (const [call, count] of execution.calls) {
      if (COUNTED.test(call)) calls.set(call, (calls.get(call) ?? 0) + count);
    }
  }
  return calls;
}

function total(calls: ReadonlyMap<string, number>): number {
  return [...calls.values()].reduce((sum, count) => sum + count, 0);
}

function widthRuns(app: App): number {
  const tabs = app.host.engine.sheets().filter(({ id }) => id !== app.log.id);
  return tabs.reduce((sum, tab) => sum + widthRunsOf(tab), 0);
}

interface StepTabs {
  readonly tabs: readonly { readonly id: number }[];
}

interface Measured {
  readonly app: App;
  readonly first: Map<string, number>;
  readonly refresh: Map<string, number>;
}

async function measure(orders: number): Promise<Measured> {
  const app = openApp({ rows: manyOrders(orders) });
  const { executions } = app.host.levers;
  await build(app);
  const built = executions.length;
  const first = callsOfSteps(app, 0);
  await build(app);
  return { app, first, refresh: callsOfSteps(app, built) };
}

/** 30 a tab, one for each run of columns of one width, three for the chart. */
function expectWithinBudget({ app, first, refresh }: Measured): void {
  const tabs = app.host.engine.sheets().length - 1;
  expect(tabs).toBe(6);
  expect(total(first)).toBeLessThanOrEqual(30 * tabs + widthRuns(app) + 3);
  expect(total(refresh)).toBeLessThanOrEqual(30 * tabs + widthRuns(app) + 3);
}

function expectEqual(one: Measured, other: Measured): void {
  expect([...one.first].sort()).toEqual([...other.first].sort());
  expect([...one.refresh].sort()).toEqual([...other.refresh].sort());
}

test('1,000 and 20,000 orders', async () => {
  const few = await measure(1000);
  const many = await measure(20_000);
  expectWithinBudget(few);
  expectWithinBudget(many);
  expectEqual(many, few);
});

test('100,000 orders of 20,000 customers', async () => {
  const many = await measure(100_000);
  expect(values(sheet(many.app, 'Customers'))).toHaveLength(20_001);
  expectEqual(many, await measure(1000));
});

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
