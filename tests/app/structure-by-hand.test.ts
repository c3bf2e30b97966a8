/** Rows and columns that a person inserts, deletes or sorts inside a summary cost nothing of what they keep around it. */
import { describe, expect, test } from 'vitest';
import type { EngineSheet } from '../../workbench/engine/engine.ts';
import { type App, get, openApp, type Settings } from './support/app.ts';
import { arm, breaksOff, callPoints, inParallel } from './support/faults.ts';
import { champion, type LogRow, lost } from './support/log.ts';
import { build, planRun, stepOf } from './support/run.ts';
import { cellAt, inputOf, sheet, type, type Value, values } from './support/tabs.ts';

const ROWS: LogRow[] = [champion('Ann'), lost('Bob')].flat().map((row) => [...row, 'shop']);
const TITLES = ['Customer', 'Date', 'Amount', 'Type'];
const TAB = 'RFM summary';

interface Opened {
  readonly app: App;
  readonly tab: EngineSheet;
  /** With the cross table of types the summary is longer. */
  readonly long: Settings;
  /** So many rows and columns the product has filled. */
  readonly rows: number;
  readonly columns: number;
}

/** The summary with a person's notes right below and right beside it, and a formula elsewhere that points into it. */
async function opened(): Promise<Opened> {
  const app = openApp({ rows: ROWS, titles: TITLES });
  await build(app);
  const tab = sheet(app, TAB);
  const { rows, columns } = tab.used();
  type(tab, rows, 0, 'my line below');
  type(tab, rows, 2, 12);
  type(tab, rows + 1, 1, '=1+1');
  type(tab, 2, columns, 'my column beside');
  type(app.log, 0, 6, `='${TAB}'!A1`);
  const long = { ...app.settings, layout: { ...app.settings.layout, customerType: 3 } };
  return { app, tab, long, rows, columns };
}

function allOf(tab: EngineSheet) {
  return { row: 0, column: 0, ...tab.used() };
}

/** All that a person has typed, wherever it stands now. */
function mine(tab: EngineSheet): string[] {
  const texts = values(tab)
    .flat()
    .filter((value) => String(value).startsWith('my '))
    .map(String);
  const sums = tab
    .formulas(allOf(tab))
    .flat()
    .filter((formula) => formula !== '');
  return [...texts, ...sums].sort();
}

/** Our own headings: each stands once. */
function once(tab: EngineSheet): number[] {
  const all = values(tab).flat();
  return ['Segment', 'Cuts used', 'Which kind of customer pays best', 'Do the numbers add up?'].map(
    (title) => all.filter((value) => value === title).length,
  );
}

const MINE = ['=1+1', 'my column beside', 'my line below'];

interface Change {
  readonly name: string;
  readonly does: (opened: Opened) => void;
  /** What the person has typed besides. */
  readonly typed?: string;
}

const CHANGES: readonly Change[] = [
  { name: 'a row is deleted', does: ({ tab }) => tab.deleteRows(6, 1) },
  { name: 'many rows are deleted', does: ({ tab }) => tab.deleteRows(3, 8) },
  { name: 'the first row is deleted', does: ({ tab }) => tab.deleteRows(0, 1) },
  { name: 'the last row is deleted', does: ({ tab, rows }) => tab.deleteRows(rows - 1, 1) },
  { name: 'the last three rows are deleted', does: ({ tab, rows }) => tab.deleteRows(rows - 3, 3) },
  { name: 'rows are inserted', does: ({ tab }) => tab.insertRows(6, 4) },
  { name: 'a row is inserted above', does: ({ tab }) => tab.insertRows(0, 1) },
  {
    name: 'a row is inserted and written in',
    does: ({ tab }) => {
      tab.insertRows(6, 2);
      type(tab, 6, 0, 'my row within');
    },
    typed: 'my row within',
  },
  {
    name: 'a row is inserted, another deleted',
    does: ({ tab }) => {
      tab.insertRows(6, 1);
      type(tab, 6, 3, 'my row within');
      tab.deleteRows(9, 1);
    },
    typed: 'my row within',
  },
  {
    name: 'rows are inserted right below and written in',
    does: ({ tab, rows }) => {
      tab.insertRows(rows, 2);
      type(tab, rows, 0, 'my row between');
    },
    typed: 'my row between',
  },
  { name: 'a column is deleted', does: ({ tab }) => tab.deleteColumns(4, 1) },
  { name: 'the last column is deleted', does: ({ tab, columns }) => tab.deleteColumns(columns - 1, 1) },
  { name: 'columns are inserted', does: ({ tab }) => tab.insertColumns(2, 3) },
  {
    name: 'a column is inserted and written in',
    does: ({ tab }) => {
      tab.insertColumns(2, 1);
      type(tab, 5, 2, 'my column within');
    },
    typed: 'my column within',
  },
  {
    name: 'a column is inserted right beside and written in',
    does: ({ tab, columns }) => {
      tab.insertColumns(columns, 1);
      type(tab, 5, columns, 'my column between');
    },
    typed: 'my column between',
  },
  {
    name: 'a deleted last row is brought back',
    does: ({ tab, rows, columns }) => {
      const last = { row: rows - 1, column: 0, rows: 1, columns };
      const cells = tab.read(last).map((row) => row.map(({ value }) => inputOf(value)));
      tab.deleteRows(rows - 1, 1);
      tab.insertRows(rows - 1, 1);
      tab.write(last, cells);
    },
  },
  {
    name: 'a heading is written over',
    does: ({ tab }) => type(tab, 5, 0, 'my own name'),
    typed: 'my own name',
  },
];

function reach(tab: EngineSheet): { readonly below: number; readonly beside: number } {
  const all = values(tab);
  const below = all.findIndex((row) => row.includes('my line below'));
  const beside =
    all.flatMap((row) => (row.includes('my column beside') ? [row.indexOf('my column beside')] : []))[0] ?? -1;
  return { below, beside };
}

describe.each(CHANGES)('where $name', ({ does, typed }) => {
  const expected = [...MINE, ...(typed === undefined ? [] : [typed])].sort();

  test.each(['as long as before', 'longer'] as const)('a summary %s leaves all that is theirs', async (length) => {
    const open = await opened();
    const { app, tab, long } = open;
    does(open);
    const isLonger = length === 'longer';
    for (const settings of isLonger ? [long, long, app.settings] : [app.settings, app.settings]) {
      await build(app, settings);
      expect(mine(tab)).toEqual(expected);
      expect(once(tab)).toEqual([1, 1, settings === long ? 1 : 0, 1]);
      expect(values(tab).find((cells) => cells.includes('my line below'))).toContain(12);
    }
    await app.host.engine.settled();
    expect(app.log.formulas(cellAt(0, 6))[0]?.[0]).toMatch(/^='RFM summary'!A\d+$|#REF!/);
    expect(reach(tab).beside).toBeGreaterThanOrEqual(open.columns - 1);
  });
});

test('without any such change each note stays in its very cell', async () => {
  const { app, tab, rows, columns } = await opened();
  const places = [cellAt(rows, 0), cellAt(rows, 2), cellAt(2, columns)];
  const before = places.map((place) => tab.read(place)[0]?.[0]?.value);
  expect(before).toEqual(['my line below', 12, 'my column beside']);
  await build(app);
  await build(app);
  expect(places.map((place) => tab.read(place)[0]?.[0]?.value)).toEqual(before);
});

test('rows that a shorter summary gives back are theirs', async () => {
  const app = openApp({ rows: ROWS, titles: TITLES });
  await build(app, { ...app.settings, layout: { ...app.settings.layout, customerType: 3 } });
  await build(app);
  const tab = sheet(app, TAB);
  const { rows } = tab.used();
  type(tab, rows, 0, 'my new line');
  await build(app);
  expect(tab.read(cellAt(rows, 0))[0]?.[0]?.value).toBe('my new line');
  expect(mine(tab)).toEqual(['my new line']);
});

test('a row there that begins with one of our words is theirs', async () => {
  const app = openApp({ rows: ROWS, titles: TITLES });
  await build(app, { ...app.settings, layout: { ...app.settings.layout, customerType: 3 } });
  await build(app);
  const tab = sheet(app, TAB);
  const { rows } = tab.used();
  type(tab, rows + 1, 0, 'Champions');
  type(tab, rows + 1, 1, 77);
  await build(app);
  expect(values(tab)[rows + 1]?.slice(0, 2)).toEqual(['Champions', 77]);
});

test.each<[string, (tab: EngineSheet) => void, number]>([
  ['inserted within it', (tab) => tab.insertColumns(2, 3), 3],
  ['deleted from it', (tab) => tab.deleteColumns(4, 2), 0],
])('where columns were %s, a summary stands once and what is beside stays there', async (_name, does, blank) => {
  const { app, tab, rows, columns } = await opened();
  const before = values(tab).slice(0, rows);
  does(tab);
  await build(app);
  const after = values(tab).slice(0, rows);
  const blanks = Array.from({ length: blank }, () => null);
  expect(after).toEqual(before.map((cells) => [...cells.slice(0, columns), ...blanks, ...cells.slice(columns)]));
});

test('dates and shares look in the copy of a row as they did', async () => {
  const { app, tab } = await opened();
  tab.insertRows(6, 1);
  type(tab, 6, 0, 'my row within');
  type(tab, 6, 1, 46_112);
  type(tab, 6, 2, 0.25);
  tab.setStyle(cellAt(6, 1), { numberFormat: 'dd.mm.yyyy' });
  tab.setStyle(cellAt(6, 2), { numberFormat: '0%' });
  await build(app);
  await build(app);
  const row = values(tab).findIndex((cells) => cells[0] === 'my row within');
  expect(tab.display({ row, column: 0, rows: 1, columns: 3 })).toEqual([['my row within', '31.03.2026', '25%']]);
});

test('a formula that points into the summary lives on', async () => {
  const { app, tab } = await opened();
  await app.host.engine.settled();
  const before = app.log.read(cellAt(0, 6))[0]?.[0]?.value;
  tab.insertRows(5, 2);
  tab.deleteRows(10, 1);
  await build(app);
  await app.host.engine.settled();
  expect(app.log.read(cellAt(0, 6))[0]?.[0]?.value).toBe(before);
  expect(String(before)).toContain('2026');
});

/** The engine's sort is the person's: rows change places, whatever stands in them. */
function sortSheet(tab: EngineSheet): void {
  const all = allOf(tab);
  const rows = tab.read(all).map((row) => row.map(({ value }): Value => value));
  const sorted = [...rows].sort((one, other) => String(other[0] ?? '').localeCompare(String(one[0] ?? '')));
  tab.write(
    all,
    sorted.map((row) => row.map(inputOf)),
  );
}

test('where the whole sheet is sorted, what is theirs is still there', async () => {
  const { app, tab, rows } = await opened();
  type(tab, rows + 1, 1, 'my other line');
  sortSheet(tab);
  expect(reach(tab).below).toBeLessThan(rows);
  await build(app);
  expect(mine(tab).filter((text) => text === 'my line below')).toHaveLength(1);
  expect(mine(tab)).toEqual(expect.arrayContaining(['my column beside', 'my other line']));
  await build(app);
  expect(mine(tab).filter((text) => text.startsWith('my '))).toHaveLength(3);
});

test.each(['with room made for it', 'over blank rows'])(
  'a copy of our own rows right below, %s, is theirs',
  async (room) => {
    const { app, tab, rows, columns } = await opened();
    const copied = { row: 4, column: 0, rows: 6, columns };
    const cells = tab.read(copied).map((row) => row.map(({ value }) => inputOf(value)));
    if (room === 'with room made for it') tab.insertRows(rows, 6);
    else tab.insertRows(rows + 1, 6);
    const place = room === 'with room made for it' ? rows : rows + 1;
    tab.write({ ...copied, row: place }, cells);
    const before = values(tab).slice(place, place + 6);
    await build(app);
    expect(values(tab).slice(place, place + 6)).toEqual(before);
    expect(mine(tab)).toEqual(MINE);
  },
);

test('where the row below the summary is deleted, and its last one, the rest below stays', async () => {
  const { app, tab, rows, long } = await opened();
  type(tab, rows + 2, 0, 'my second line');
  tab.deleteRows(rows - 1, 2);
  await build(app, long);
  expect(mine(tab)).toEqual(['=1+1', 'my column beside', 'my second line']);
  expect(once(tab)).toEqual([1, 1, 1, 1]);
});

test('where all rows of the summary are deleted, it is written above what is theirs', async () => {
  const { app, tab, rows } = await opened();
  tab.deleteRows(0, rows);
  await build(app);
  expect(mine(tab)).toEqual(['=1+1', 'my line below']);
  expect(once(tab)).toEqual([1, 1, 0, 1]);
});

test('broken off at any call, nothing of theirs is lost, and done again all of ours stands once', async () => {
  const change = ({ tab }: Opened): void => {
    tab.deleteRows(8, 1);
    tab.insertRows(6, 3);
    type(tab, 6, 0, 'my row within');
  };
  const prepare = async () => {
    const open = await opened();
    change(open);
    const plan = await planRun(open.app, open.long);
    return { ...open, request: { run: plan.run, step: stepOf(plan, 'summary') } };
  };
  const sample = await prepare();
  await get(sample.app, 'runStep', sample.request);
  const points = callPoints(sample.app);
  let broken = 0;
  await inParallel(points, 8, async (share) => {
    for (const point of share) {
      const { app, tab, request } = await prepare();
      arm(app, { mode: 'end', point });
      if (await breaksOff(app, 'runStep', request)) broken++;
      expect(mine(tab), JSON.stringify(point)).toEqual(expect.arrayContaining([...MINE, 'my row within']));
      await get(app, 'runStep', request);
      expect([...new Set(mine(tab))], JSON.stringify(point)).toEqual([...MINE, 'my row within']);
      expect(once(tab), JSON.stringify(point)).toEqual([1, 1, 1, 1]);
    }
  });
  expect(broken).toBe(points.length);
});
