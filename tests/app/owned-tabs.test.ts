/** Our tabs are known by their marks, whatever a person does to them; all others are left alone. */
import { expect, test } from 'vitest';
import { type App, openApp } from './support/app.ts';
import { atRisk, champion, lost, writeLog } from './support/log.ts';
import { build } from './support/run.ts';
import { note, rowOf, sheet, sheetNames, snapshot, type, values } from './support/tabs.ts';

const ROWS = [champion('Ann'), atRisk('Bob'), lost('Cid')].flat();
const MORE = [...ROWS, ...champion('Dan', 900)];

async function built(): Promise<App> {
  const app = openApp({ rows: ROWS });
  await build(app);
  return app;
}

async function refresh(app: App): Promise<void> {
  writeLog(app.log, MORE);
  await build(app);
}

test('a renamed and moved tab is rebuilt where it is, under the name that the person gave', async () => {
  const app = await built();
  const tab = sheet(app, 'Customers');
  const list = sheet(app, 'Call list – Champions');
  tab.rename('Наши клиенты');
  tab.move(0);
  list.rename("O'Brien's list");
  note(list, 'Ann', 'Comment', 'called');
  const count = app.host.engine.sheets().length;
  await refresh(app);
  expect(app.host.engine.sheets()).toHaveLength(count);
  expect(sheet(app, 'Наши клиенты').id).toBe(tab.id);
  expect(sheet(app, 'Наши клиенты').index).toBe(0);
  expect(values(tab)[1]?.[0]).toBe('Dan');
  expect(rowOf(sheet(app, "O'Brien's list"), 'Dan')).toBe(3);
  expect(values(list)[rowOf(list, 'Ann')]).toContain('called');
});

test('a copy of a tab is the person’s own', async () => {
  const app = await built();
  const tab = sheet(app, 'Customers');
  const copies = ['Customers', 'RFM summary', 'Call list – Champions'].map((name) =>
    app.host.engine.duplicateSheet(sheet(app, name).id, `Copy of ${name}`),
  );
  const before = copies.map(snapshot);
  await refresh(app);
  expect(copies.map(snapshot)).toEqual(before);
  expect(values(tab)[1]?.[0]).toBe('Dan');
  expect(sheetNames(app).filter((name) => name.includes('Customers'))).toEqual(['Customers', 'Copy of Customers']);
});

test('where the tab itself was deleted its copy stays the person’s, and a new one is built', async () => {
  const app = await built();
  const copy = app.host.engine.duplicateSheet(sheet(app, 'Customers').id, 'Copy');
  const before = snapshot(copy);
  app.host.engine.deleteSheet(sheet(app, 'Customers').id);
  await refresh(app);
  expect(snapshot(copy)).toBe(before);
  expect(values(sheet(app, 'Customers'))[1]?.[0]).toBe('Dan');
});

test('tabs that were deleted are built anew, the others in place', async () => {
  const app = await built();
  const names = sheetNames(app).sort();
  for (const name of ['Customers', 'RFM summary', 'Call list – At risk', 'Data problems']) {
    app.host.engine.deleteSheet(sheet(app, name).id);
  }
  const list = sheet(app, 'Call list – Champions').id;
  await refresh(app);
  expect(sheetNames(app).sort()).toEqual(names);
  expect(sheet(app, 'Call list – Champions').id).toBe(list);
});

test('a person’s formulas that point to our tabs live on', async () => {
  const app = await built();
  const mine = app.host.engine.insertSheet('Mine', 1, 20, 5);
  const formulas = ['=Customers!A2', "='RFM summary'!B5", "=COUNTA('Call list – Champions'!A4:A9)", '=Customers!F2*2'];
  for (const [row, formula] of formulas.entries()) type(mine, row, 0, formula);
  await refresh(app);
  await app.host.engine.settled();
  const area = { row: 0, column: 0, rows: formulas.length, columns: 1 };
  expect(mine.formulas(area).flat()).toEqual(formulas);
  expect(values(mine).flat()).toEqual(['Dan', 2, 2, 9000]);
});

test.each(['Customers', 'customers', 'CUSTOMERS'])('a person’s own tab called "%s" is left alone', async (name) => {
  const app = openApp({ rows: ROWS });
  const own = app.host.engine.insertSheet(name, 1, 20, 5);
  type(own, 0, 0, 'Customer');
  type(own, 1, 0, 'mine');
  const before = snapshot(own);
  await build(app);
  await refresh(app);
  expect(snapshot(own)).toBe(before);
  expect(values(sheet(app, 'Customers (2)'))[1]?.[0]).toBe('Dan');
  expect(sheetNames(app)).toHaveLength(8);
});

test('a name that is free again is not taken back, a second taken one is counted on', async () => {
  const app = openApp({ rows: ROWS });
  app.host.engine.insertSheet('Customers', 1, 20, 5);
  app.host.engine.insertSheet('customers (2)', 1, 20, 5);
  await build(app);
  expect(sheetNames(app)).toContain('Customers (3)');
  app.host.engine.deleteSheet(sheet(app, 'Customers').id);
  await refresh(app);
  expect(sheetNames(app)).toContain('Customers (3)');
  expect(sheetNames(app)).not.toContain('Customers');
});

test('the language of the tabs is that of the first one, whoever refreshes and whatever the file’s locale is by then', async () => {
  const app = await built();
  const names = sheetNames(app);
  app.host.engine.setLocale('ru_RU');
  await refresh(app);
  expect(sheetNames(app)).toEqual(names);
  expect(values(sheet(app, 'Customers'))[0]?.[0]).toBe('Customer');
});
