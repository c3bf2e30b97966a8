/** Lists of the version before, with the numbers left of the columns to work in and without *Called on*, keep every note. */
import { expect, test } from 'vitest';
import type { EngineSheet } from '../../workbench/engine/engine.ts';
import { type App, openApp } from './support/app.ts';
import { atRisk, champion, writeLog } from './support/log.ts';
import { allNotes } from './support/notes.ts';
import { build } from './support/run.ts';
import { cellAt, columnOf, headerRow, inputOf, note, rowOf, sheet, type, values } from './support/tabs.ts';

const CHAMPIONS = 'Call list – Champions';
const AT_RISK = 'Call list – At risk';
const NUMBERS = ['Last purchase', 'Recency', 'Frequency', 'Monetary', 'RFM'];
const BEFORE = {
  Customers: ['Customer', ...NUMBERS.slice(0, 4), 'R', 'F', 'M', 'RFM', 'Segment'],
  list: ['Customer', ...NUMBERS, 'Owner', 'Status', 'Next step', 'Comment'],
};
const NOW = ['Customer', 'What to do', 'Owner', 'Status', 'Next step', 'Called on', 'Comment', ...NUMBERS];

/** Lays the tab out as the version before did, down to what the tab remembers of its columns. */
function layOut(tab: EngineSheet, titles: readonly string[]): void {
  const header = headerRow(tab);
  const { rows, columns } = tab.used();
  const below = { row: header, column: 0, rows: rows - header, columns };
  const places = titles.map((title) => columnOf(tab, title));
  const cells = values(tab).slice(header);
  const styles = tab.styles(below);
  const wide = Array.from({ length: columns }, (_, column) => places[column]);
  const at = <Cell>(row: readonly Cell[], place: number | undefined) => (place === undefined ? undefined : row[place]);
  tab.setFilter(null);
  tab.setValidation(below, null);
  tab.clearStyle(below);
  tab.write(
    below,
    cells.map((row) => wide.map((place) => inputOf(at(row, place) ?? null))),
  );
  tab.setStyles(
    below,
    styles.map((row) => wide.map((place) => at(row, place) ?? {})),
  );
  tab.setFilter({ row: header, column: 0, rows: rows - header, columns: titles.length });
  tab.setFrozen(tab.frozenRows, 0);
  const custom = JSON.stringify(tab.custom());
  const before = custom.replace('\\"What to do\\",', '').replace('\\"Customer\\",\\"Segment\\",', '\\"Customer\\",');
  expect(before).not.toBe(custom);
  const parsed: unknown = JSON.parse(
    tab.name === 'Customers' ? before.replace('\\"RFM\\"]', '\\"RFM\\",\\"Segment\\"]') : before,
  );
  if (typeof parsed === 'object' && parsed !== null) tab.setCustom({ ...parsed });
}

async function ofBefore(): Promise<App> {
  const app = openApp({ rows: [champion('Ann', 300), champion('Bob', 200), atRisk('Cid'), champion('Zoe')].flat() });
  await build(app);
  layOut(sheet(app, 'Customers'), BEFORE.Customers);
  for (const name of [CHAMPIONS, AT_RISK]) layOut(sheet(app, name), BEFORE.list);
  const champions = sheet(app, CHAMPIONS);
  const own = champions.used().columns;
  ['Phone', 'Share', 'Twice', 'Called on'].forEach((title, index) => {
    type(champions, headerRow(champions), own + index, title);
  });
  for (const [customer, title, value] of NOTES) note(sheet(app, listOf(customer)), customer, title, value);
  champions.setStyle(cellAt(rowOf(champions, 'Bob'), own + 1), { numberFormat: '0%' });
  const row = rowOf(champions, 'Zoe');
  type(champions, row, own + 2, `=E${row + 1}*2`);
  const customers = sheet(app, 'Customers');
  type(customers, 0, customers.used().columns, 'Region');
  note(customers, 'Cid', 'Region', 'North');
  return app;
}

function listOf(customer: string): string {
  return customer === 'Cid' ? AT_RISK : CHAMPIONS;
}

const NOTES = [
  ['Ann', 'Owner', 'Olga'],
  ['Ann', 'Comment', 'called'],
  ['Ann', 'Phone', '+7 900'],
  ['Bob', 'Status', 'Done'],
  ['Bob', 'Share', 0.15],
  ['Bob', 'Called on', 46000],
  ['Cid', 'Next step', 'Write'],
  ['Cid', 'Comment', 'wants a catalogue'],
] as const;

function expectedNotes(): string[] {
  const typed = NOTES.map(([customer, title, value]) => `${customer}: ${title} = ${value}`);
  return [...typed, 'Zoe: Twice = 1000'].sort();
}

test('take the new order at the next build, and each note stays beside its customer', async () => {
  const app = await ofBefore();
  await app.host.engine.settled();
  expect(allNotes(app)).toEqual(expectedNotes());
  for (let time = 0; time < 2; time++) {
    await build(app);
    await app.host.engine.settled();
    expect(allNotes(app)).toEqual(expectedNotes());
    const tab = sheet(app, CHAMPIONS);
    expect(values(tab)[headerRow(tab)]).toEqual([...NOW, 'Phone', 'Share', 'Twice']);
    expect(tab.styles(cellAt(rowOf(tab, 'Bob'), columnOf(tab, 'Share')))[0]?.[0]?.numberFormat).toBe('0%');
    expect([tab.frozenColumns, tab.columnWidth(columnOf(tab, 'Comment'))]).toEqual([1, 280]);
    const customers = sheet(app, 'Customers');
    expect(values(customers)[0]?.slice(0, 3)).toEqual(['Customer', 'Segment', 'Last purchase']);
    expect(values(customers)[rowOf(customers, 'Cid')]?.[columnOf(customers, 'Region')]).toBe('North');
  }
});

test('also those of a customer who moves to another list in the same build', async () => {
  const app = await ofBefore();
  writeLog(app.log, [atRisk('Ann', 300), champion('Bob', 200), champion('Cid'), champion('Zoe')].flat());
  await build(app);
  await app.host.engine.settled();
  expect(allNotes(app)).toEqual(expectedNotes());
  const moved = sheet(app, AT_RISK);
  expect(values(moved)[rowOf(moved, 'Ann')]?.[columnOf(moved, 'Owner')]).toBe('Olga');
});

test('a column of ours that bore another title then is found by it, and what people wrote stays theirs', async () => {
  const app = openApp({ rows: [...champion('Ann', 300), ...atRisk('Cid')], locale: 'ru_RU' });
  await build(app, { ...app.settings, lists: [] });
  const tab = sheet(app, 'Клиенты');
  const titles = () => values(tab)[0] ?? [];
  const money = titles().indexOf('Выручка');
  expect(money).toBeGreaterThan(0);
  type(tab, 0, money, 'Деньги');
  const custom: unknown = JSON.parse(JSON.stringify(tab.custom()).replace('\\"Выручка\\"', '\\"Деньги\\"'));
  expect(JSON.stringify(custom)).toContain('Деньги');
  if (typeof custom === 'object' && custom !== null) tab.setCustom({ ...custom });
  const own = titles().length;
  type(tab, 0, own, 'Вдвое');
  type(tab, 1, own, `=${String.fromCharCode(65 + money)}2*2`);
  await app.host.engine.settled();
  await build(app, { ...app.settings, lists: [] });
  await app.host.engine.settled();
  expect(titles()).not.toContain('Деньги');
  expect(titles().filter((title) => title === 'Выручка')).toHaveLength(1);
  expect(values(tab)[1]?.[titles().indexOf('Вдвое')]).toBe(2 * 300 * 5);
});
