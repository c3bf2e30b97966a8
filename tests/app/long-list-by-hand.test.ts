/** What a person puts in around a list of customers is theirs, however long it is and whatever customers are called. */
import { describe, expect, test } from 'vitest';
import type { EngineSheet } from '../../workbench/engine/engine.ts';
import { type App, openApp, type Settings } from './support/app.ts';
import { LAST_DAY, type LogRow } from './support/log.ts';
import { build } from './support/run.ts';
import { sheet, type, type Value, values } from './support/tabs.ts';

const TAB = 'ABC×XYZ';

interface Opened {
  readonly app: App;
  readonly settings: Settings;
  readonly tab: EngineSheet;
  readonly before: Value[][];
}

async function opened(customers: number, name: (index: number) => string | number): Promise<Opened> {
  const rows = Array.from(
    { length: customers },
    (_, index): LogRow => [name(index), LAST_DAY - (index % 90), 10 + index],
  );
  const app = openApp({ rows });
  const settings = { ...app.settings, abcXyz: true };
  await build(app, settings);
  const tab = sheet(app, TAB);
  return { app, settings, tab, before: values(tab) };
}

describe('a list of more texts than are remembered', () => {
  const long = () => opened(2600, (index) => `Customer ${index}`);

  test('leaves a row that was put in right below it, and a column right beside it', async () => {
    const { app, settings, tab, before } = await long();
    const [rows, columns] = [before.length, before[0]?.length ?? 0];
    tab.insertRows(rows, 1);
    type(tab, rows, 0, 'my total');
    tab.insertColumns(columns, 1);
    type(tab, 0, columns, 'my column');
    await build(app, settings);
    expect(values(tab)[rows]?.[0]).toBe('my total');
    expect(values(tab)[0]?.[columns]).toBe('my column');
    expect(
      values(tab)
        .slice(0, rows)
        .map((row) => row.slice(0, columns)),
    ).toEqual(before);
  });

  test('stands there once where a row and a column were put in within it', async () => {
    const { app, settings, tab, before } = await long();
    tab.insertRows(5, 1);
    tab.insertColumns(3, 1);
    await build(app, settings);
    expect(values(tab)).toEqual(before);
  });
});

test('customers who are numbers stand there once where a row was put in', async () => {
  const { app, settings, tab, before } = await opened(30, (index) => 1000 + index);
  tab.insertRows(5, 2);
  type(tab, 5, 0, 'my note');
  await build(app, settings);
  expect(values(tab).slice(0, before.length)).toEqual(before);
  const below = values(tab).slice(before.length).flat();
  expect(below.filter((value) => value !== null && value !== '')).toEqual(['my note']);
});
