/** No tab lives on what another one has left over: each takes no more service calls than its own share. */
import { describe, expect, test } from 'vitest';
import { GROUPS } from '../../src/core/groups/abcxyz.ts';
import { SEGMENTS } from '../../src/core/segments/segments.ts';
import { openPay } from './pay/support/pay-app.ts';
import { type App, get, openApp, type Settings } from './support/app.ts';
import { champion, LAST_DAY, type LogRow, lost, writeLog } from './support/log.ts';
import { payRequest } from './support/pay-request.ts';
import { planRun, stepOf } from './support/run.ts';
import { arranging, budgetOf, callsByTab, latestCalls } from './support/service-calls.ts';
import { note, sheet } from './support/tabs.ts';

/** Customers of all segments, with types and managers. */
function rows(): LogRow[] {
  return Array.from({ length: 400 }, (_, index): LogRow => {
    const customer = Math.floor((index * index) / 400) % 60;
    return [
      `Customer ${customer}`,
      LAST_DAY - ((index * 7 + customer * 5) % 400),
      10 + ((index * 37) % 900),
      index % 2 === 0 ? 'shop' : 'person',
      'Olga',
    ];
  });
}

function opened(): App & { readonly settings: Settings } {
  const app = openApp({ rows: rows(), titles: ['Customer', 'Date', 'Amount', 'Type', 'Manager'] });
  const layout = { customer: 0, date: 1, amount: 2, customerType: 3, manager: 4 };
  return {
    ...app,
    settings: { ...app.settings, layout, abcXyz: true, compareWith: 'month', lists: SEGMENTS, groupLists: GROUPS },
  };
}

async function callsOf(app: App, step: string, settings: Settings): Promise<number> {
  const plan = await planRun(app, settings);
  await get(app, 'runStep', { run: plan.run, step: stepOf(plan, step) });
  return latestCalls(app);
}

/** The tab of each list, in the order in which they are written. */
async function listTabs(app: App, step: string, settings: Settings): Promise<string[]> {
  const plan = await planRun(app, settings);
  const done = await get(app, 'runStep', { run: plan.run, step: stepOf(plan, step) });
  return (done as { readonly tabs: readonly { readonly name: string }[] }).tabs.map(({ name }) => name);
}

describe.each([
  ['lists', SEGMENTS],
  ['groupLists', GROUPS],
] as const)('a list among the %s', (step, all) => {
  const chosen = (settings: Settings, keys: readonly string[]): Settings =>
    step === 'lists' ? { ...settings, lists: keys } : { ...settings, groupLists: keys };

  test('takes its share when it is built first, and when it is rebuilt', async () => {
    const app = opened();
    const first: number[] = [];
    const again: number[] = [];
    // One list more each time: what the step takes more is the new list's, the others being rebuilt as before.
    let before = await callsOf(app, step, chosen(app.settings, all.slice(0, 1)));
    before = await callsOf(app, step, chosen(app.settings, all.slice(0, 1)));
    for (let count = 2; count <= all.length; count++) {
      const settings = chosen(app.settings, all.slice(0, count));
      const withNew = await callsOf(app, step, settings);
      const rebuilt = await callsOf(app, step, settings);
      first.push(withNew - before);
      again.push(rebuilt - before);
      before = rebuilt;
    }
    const names = await listTabs(app, step, chosen(app.settings, all));
    const budgets = names.slice(1).map((name) => budgetOf(sheet(app, name)));
    for (const calls of [first, again]) {
      expect(calls.map((count, index) => count <= (budgets[index] ?? 0))).toEqual(budgets.map(() => true));
    }
  });
});

async function expectShares(app: App, method: string, request: unknown, tabs: readonly string[]): Promise<void> {
  const calls = await callsByTab(app, method, request, tabs.length);
  for (const [index, name] of tabs.entries()) {
    const inTheEnd = index === tabs.length - 1 ? arranging(app) : 0;
    expect(calls[index], `${method}: ${name}`).toBeLessThanOrEqual(budgetOf(sheet(app, name)) + inTheEnd);
  }
}

test('each of two tabs that one step writes', async () => {
  const app = opened();
  for (let time = 0; time < 2; time++) {
    const plan = await planRun(app, app.settings);
    await expectShares(app, 'runStep', { run: plan.run, step: stepOf(plan, 'groups') }, ['Matrix', 'ABC×XYZ']);
  }
});

test('lists that are read once more, because notes have left them', async () => {
  const rows = (one: (name: string) => LogRow[]) => [
    ...['Ann', 'Bob'].flatMap((name) => one(name)),
    ...champion('Cid'),
    ...lost('Dan'),
  ];
  const app = openApp({ rows: rows(lost) });
  const settings = { ...app.settings, lists: ['champions', 'lost'] };
  const problems = async () => {
    const plan = await planRun(app, settings);
    for (let step = 0; step < plan.steps.length; step++) await get(app, 'runStep', { run: plan.run, step });
    return latestCalls(app);
  };
  await problems();
  const calm = await problems();
  for (const name of ['Ann', 'Bob']) note(sheet(app, 'Call list – Lost'), name, 'Comment', 'called');
  writeLog(app.log, rows(champion));
  // The list of champions is written before that of the lost: nothing has to be taken away afterwards.
  await problems();
  for (const name of ['Ann', 'Bob']) note(sheet(app, 'Call list – Champions'), name, 'Status', 'Done');
  writeLog(app.log, rows(lost));
  const doubled = (await problems()) - calm;
  const lists = ['Call list – Champions', 'Call list – Lost'].map((name) => budgetOf(sheet(app, name)));
  expect(doubled).toBeGreaterThan(0);
  expect(doubled).toBeLessThanOrEqual(lists.reduce((sum, budget) => sum + budget, 0));
});

test('each of the tabs in which motivation is set up', async () => {
  const app = openApp({ rows: rows(), titles: ['Customer', 'Date', 'Amount', 'Type', 'Manager'] });
  const members = ['Olga', 'Anna'].map((name) => ({ name, isHead: false, targetIncome: 1000, plan: 500 }));
  const calls = await callsByTab(app, 'setUpPay', payRequest(app, { month: '2026-03', members }), 4);
  const tabs = app.host.engine.sheets().filter(({ id }) => id !== app.log.id);
  expect(tabs).toHaveLength(4);
  const last = calls.pop() ?? 0;
  expect(Math.max(...calls, last - arranging(app))).toBeLessThanOrEqual(Math.min(...tabs.map(budgetOf)));
});

test('each tab of motivation and pay, first and again', async () => {
  const app = await openPay();
  const month = { month: '2026-10' };
  for (let time = 0; time < 2; time++) {
    await expectShares(app, 'buildSimulator', null, ['Simulator']);
    await expectShares(app, 'buildBoard', month, ['Board']);
    await expectShares(app, 'buildPayout', month, ['Payouts — October 2026']);
    await expectShares(app, 'buildStatements', { ...month, members: ['Anna'] }, ['Statement — Anna']);
  }
  await expectShares(app, 'startWeek', { goal: 10, prizes: [5, 3], rollOver: false }, ['Weekly game']);
  await expectShares(app, 'buildThanks', null, ['Thanks']);
  await expectShares(app, 'createSettings', null, ['Settings']);
  // The payout tab is rebuilt after the ledger was made; the statements follow, each in a call of its own.
  await expectShares(app, 'closeMonth', month, ['Ledger', 'Payouts — October 2026']);
  await expectShares(app, 'buildStatements', { ...month, members: ['Anna'] }, ['Statement — Anna']);
});
