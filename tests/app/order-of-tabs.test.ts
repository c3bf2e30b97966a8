/** Our tabs stand together at the end in one order, whatever was there before; sheets of the user's keep theirs. */
import { expect, test } from 'vitest';
import { openPay } from './pay/support/pay-app.ts';
import { type App, get, openApp } from './support/app.ts';
import { atRisk, champion, lost } from './support/log.ts';
import { build } from './support/run.ts';
import { sheet, sheetNames } from './support/tabs.ts';

const ROWS = [...champion('Ann'), ...atRisk('Bob'), ...lost('Cid')];

function addSheet({ host: { engine } }: App, name: string, index: number): void {
  engine.insertSheet(name, index, 10, 5);
}

function activate(app: App, name: string): void {
  app.host.engine.activate(sheet(app, name).id);
}

const SEGMENTS = [
  'Customers',
  'RFM summary',
  'Call list – Champions',
  "Call list – Can't lose",
  'Call list – At risk',
  'Data problems',
];
const WITH_GROUPS = [
  'Customers',
  'RFM summary',
  'Movement',
  'Matrix',
  'ABC×XYZ',
  'Call list – Champions',
  "Call list – Can't lose",
  'Call list – At risk',
  'Call list – Lost',
  'Call list – CZ',
  'Data problems',
];

test('tabs come to the end in their order, wherever the person stands, and the summary is shown', async () => {
  const app = openApp({ rows: ROWS });
  addSheet(app, 'Mine', 1);
  activate(app, 'Orders');
  await build(app);
  expect(sheetNames(app)).toEqual(['Orders', 'Mine', ...SEGMENTS]);
  expect(app.host.engine.active.name).toBe('RFM summary');
  // Those that are made later stand among the others.
  activate(app, 'Orders');
  const more = {
    abcXyz: true,
    compareWith: 'month',
    lists: ['champions', 'cant-lose', 'at-risk', 'lost'],
    groupLists: ['CZ'],
  };
  await build(app, { ...app.settings, ...more });
  expect(sheetNames(app)).toEqual(['Orders', 'Mine', ...WITH_GROUPS]);
});

test('sheets of the user’s between ours come before them, each where it stood beside the others', async () => {
  const app = openApp({ rows: ROWS });
  await build(app, { ...app.settings, lists: ['champions'] });
  addSheet(app, 'A', 2);
  addSheet(app, 'B', 4);
  addSheet(app, 'C', app.host.engine.sheets().length);
  await build(app);
  expect(sheetNames(app)).toEqual(['Orders', 'A', 'B', 'C', ...SEGMENTS]);
});

test('a refresh that makes no tab leaves all where the person has moved it', async () => {
  const app = openApp({ rows: ROWS });
  await build(app);
  sheet(app, 'Customers').move(0);
  addSheet(app, 'Last', app.host.engine.sheets().length);
  const moved = sheetNames(app);
  expect(moved[0]).toBe('Customers');
  await build(app);
  expect(sheetNames(app)).toEqual(moved);
});

test('a tab of ours that is hidden stays so, and a copy of one is the user’s', async () => {
  const app = openApp({ rows: ROWS });
  await build(app, { ...app.settings, lists: [] });
  const { engine } = app.host;
  sheet(app, 'Data problems').setHidden(true);
  engine.duplicateSheet(sheet(app, 'Customers').id, 'Copy').move(3);
  await build(app);
  expect(sheet(app, 'Data problems').hidden).toBe(true);
  const names = sheetNames(app).filter((name) => name !== 'Data problems');
  expect(names).toEqual(['Orders', 'Copy', ...SEGMENTS.slice(0, -1)]);
});

test('a sample log comes before our tabs, not among them', async () => {
  const app = openApp({ rows: ROWS });
  await build(app);
  await get(app, 'writeSample');
  expect(sheetNames(app)).toEqual(['Orders', 'Orders (2)', ...SEGMENTS]);
});

test('pay after segments, statements last; families have colours, and what matters is shown', async () => {
  const app = await openPay();
  const month = { month: '2026-10' };
  await get(app, 'buildPayout', month);
  await get(app, 'buildStatements', { ...month, members: ['Boris'] });
  await get(app, 'buildStatements', { ...month, members: ['Anna'] });
  expect(app.host.engine.active.name).toBe('Payouts — October 2026');
  await get(app, 'buildBoard', month);
  await get(app, 'buildSimulator');
  expect(app.host.engine.active.name).toBe('Simulator');
  await build(app, { ...app.settings, layout: { customer: 0, date: 1, amount: 2, manager: 3 }, lists: [] });
  await get(app, 'closeMonth', month);
  expect(sheetNames(app)).toEqual([
    'Orders',
    'Customers',
    'RFM summary',
    'Data problems',
    'Team',
    'Motivation',
    'Plan',
    'Corrections',
    'Simulator',
    'Board',
    'Ledger',
    'Payouts — October 2026',
    'Statement — Anna',
    'Statement — Boris',
  ]);
  const colourOf = (name: string) => sheet(app, name).tabColor;
  expect(colourOf('Customers')).toBe(colourOf('Data problems'));
  expect(colourOf('Team')).toBe(colourOf('Board'));
  expect(new Set(['Customers', 'Team', 'Ledger'].map(colourOf)).size).toBe(3);
  expect(colourOf('Orders')).toBeNull();
});
