/** Whoever sorts a list by its filter has whole rows afterwards: the filter takes all columns along, whoever added them. */
import { describe, expect, test } from 'vitest';
import type { EngineSheet } from '../../workbench/engine/engine.ts';
import { type App, openApp } from './support/app.ts';
import { champion } from './support/log.ts';
import { build } from './support/run.ts';
import { sortByFilter } from './support/sort-by-filter.ts';
import { columnOf, headerRow, note, rowOf, sheet, type, values } from './support/tabs.ts';

const NAMES = ['Ann', 'Bob', 'Cid', 'Dan'];
const LIST = 'Call list – Champions';

async function opened(): Promise<App> {
  const app = openApp({ rows: NAMES.flatMap((name, index) => champion(name, 400 - index)) });
  await build(app);
  return app;
}

/** A column of the person's own, with the customer's name in each row. */
function addFilled(tab: EngineSheet, column: number, title: string): void {
  type(tab, headerRow(tab), column, title);
  for (const name of NAMES) note(tab, name, title, `${title} of ${name}`);
}

function expectWhole(tab: EngineSheet, ...titles: readonly string[]): void {
  for (const title of titles) {
    const column = columnOf(tab, title);
    for (const name of NAMES) expect(values(tab)[rowOf(tab, name)]?.[column], title).toBe(`${title} of ${name}`);
  }
}

function namesOn(tab: EngineSheet): unknown[] {
  const column = columnOf(tab, 'Customer');
  return values(tab)
    .slice(headerRow(tab) + 1)
    .map((row) => row[column]);
}

function sort(tab: EngineSheet, title = 'Customer'): void {
  const before = namesOn(tab);
  sortByFilter(tab, columnOf(tab, title));
  expect(namesOn(tab)).not.toEqual(before);
}

describe.each(['Customers', LIST])('%s', (name) => {
  test('a column added at the right end since the last build, and after the next one', async () => {
    const app = await opened();
    const tab = sheet(app, name);
    addFilled(tab, tab.used().columns, 'Phone');
    sort(tab);
    expectWhole(tab, 'Phone');
    await build(app);
    expectWhole(tab, 'Phone');
    addFilled(tab, tab.used().columns, 'Birthday');
    sort(tab);
    expectWhole(tab, 'Phone', 'Birthday');
    await build(app);
    expectWhole(tab, 'Phone', 'Birthday');
  });

  test('columns put in among ours, and one with a gap before it', async () => {
    const app = await opened();
    const tab = sheet(app, name);
    const { columns } = tab.used();
    addFilled(tab, columns + 3, 'Far');
    tab.insertColumns(columns, 1);
    addFilled(tab, columns, 'Beside');
    tab.insertColumns(2, 1);
    addFilled(tab, 2, 'Among');
    sort(tab);
    expectWhole(tab, 'Far', 'Beside', 'Among');
    await build(app);
    sort(tab);
    expectWhole(tab, 'Far', 'Beside', 'Among');
  });

  test('a sheet that is filled to its edge gets a column more, which the filter covers', async () => {
    const app = await opened();
    const tab = sheet(app, name);
    for (let column = tab.used().columns; column < tab.columnCount; column++) addFilled(tab, column, `Own ${column}`);
    const last = tab.columnCount - 1;
    await build(app);
    expect(tab.columnCount).toBe(last + 2);
    addFilled(tab, last + 1, 'Last');
    sort(tab);
    expectWhole(tab, `Own ${last}`, 'Last');
  });

  test('a filter of the version before, which ended where our columns did, is made wider', async () => {
    const app = await opened();
    const tab = sheet(app, name);
    const row = headerRow(tab);
    tab.setFilter({ row, column: 0, rows: NAMES.length + 1, columns: tab.used().columns });
    addFilled(tab, tab.used().columns, 'Phone');
    await build(app);
    expect(tab.filter()).toEqual({ row, column: 0, rows: NAMES.length + 1, columns: tab.columnCount });
    addFilled(tab, tab.used().columns, 'Birthday');
    sort(tab);
    expectWhole(tab, 'Phone', 'Birthday');
  });
});

test('a filter that covers all is left alone, with what the person has set in it', async () => {
  const app = await opened();
  const tab = sheet(app, LIST);
  await build(app);
  const calls = app.host.levers.executions.flatMap(({ calls: made }) => [...made.keys()]);
  expect(calls).not.toContain('Filter.remove');
  expect(tab.filter()?.columns).toBe(tab.columnCount);
});
