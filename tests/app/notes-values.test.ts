/** Whatever a person writes into a work column comes back as it was, beside the same customer. */
import { expect, test } from 'vitest';
import type { Cell, CellInput } from '../../workbench/engine/engine.ts';
import { type App, openApp } from './support/app.ts';
import { atRisk, cantLose, champion, writeLog } from './support/log.ts';
import { allNotes } from './support/notes.ts';
import { build } from './support/run.ts';
import { cellAt, columnOf, note, rowOf, sheet, type, values } from './support/tabs.ts';

const CHAMPIONS = 'Call list – Champions';
const AT_RISK = 'Call list – At risk';

async function opened(): Promise<App> {
  const app = openApp({ rows: [champion('Ann'), atRisk('Bob', 1000), champion('Zoe')].flat() });
  await build(app);
  return app;
}

/** Ann moves to the list of those at risk, below Bob. */
async function move(app: App): Promise<void> {
  writeLog(app.log, [atRisk('Ann'), atRisk('Bob', 1000), champion('Zoe')].flat());
  await build(app);
}

function besideAnn(app: App, name: string) {
  const tab = sheet(app, name);
  return { tab, place: cellAt(rowOf(tab, 'Ann'), columnOf(tab, 'Comment')) };
}

const TYPED: readonly (readonly [string, CellInput & { readonly kind: Cell['kind'] }, string])[] = [
  ['a number', { kind: 'number', value: 1234.5 }, '#,##0.00 [$€]'],
  ['a date', { kind: 'number', value: 46_112 }, 'd mmmm yyyy'],
  ['a day with a time', { kind: 'number', value: 46_112.75 }, 'yyyy-mm-dd hh:mm'],
  ['a duration', { kind: 'number', value: 1.5 }, '[h]:mm'],
  ['a tick', { kind: 'boolean', value: true }, ''],
  ['no tick', { kind: 'boolean', value: false }, ''],
  ['zero', { kind: 'number', value: 0 }, ''],
  ['a text like a formula', { kind: 'text', value: '=x' }, ''],
  ['a text with a sign', { kind: 'text', value: '+7 900' }, ''],
  ['a text of digits', { kind: 'text', value: '007' }, '@'],
  ['a text like a fraction', { kind: 'text', value: '1/2' }, '@'],
  ['a text that begins with an apostrophe', { kind: 'text', value: "'tis" }, ''],
  ['a text like a boolean', { kind: 'text', value: 'TRUE' }, ''],
  ['lines', { kind: 'text', value: 'one\ntwo\n\n• three' }, ''],
];

test('numbers, dates, ticks and texts', async () => {
  const names = TYPED.map(([name]) => name);
  const app = openApp({ rows: [...names.flatMap((name) => champion(name)), ...champion('Zoe')] });
  await build(app);
  const champions = sheet(app, CHAMPIONS);
  const column = columnOf(champions, 'Comment');
  for (const [name, input, numberFormat] of TYPED) {
    const place = cellAt(rowOf(champions, name), column);
    champions.write(place, [[input]]);
    champions.setStyle(place, { numberFormat });
  }
  await build(app);
  writeLog(app.log, [...names.flatMap((name, index) => atRisk(name, 200 - index)), ...champion('Zoe')]);
  await build(app);
  await build(app);
  expect(allNotes(app)).toHaveLength(TYPED.length);
  const tab = sheet(app, AT_RISK);
  for (const [name, input, numberFormat] of TYPED) {
    const place = cellAt(rowOf(tab, name), column);
    expect(tab.read(place)[0]?.[0], name).toEqual({ kind: input.kind, value: 'value' in input ? input.value : null });
    expect(tab.formulas(place), name).toEqual([['']]);
    expect(tab.styles(place)[0]?.[0]?.numberFormat, name).toBe(numberFormat);
  }
});

test('a formula of one’s own goes along and refers to its own row', async () => {
  const app = await opened();
  const before = besideAnn(app, CHAMPIONS);
  const row = before.place.row + 1;
  type(before.tab, before.place.row, before.place.column, `=IF(E${row}>100;"big E${row}";$A$1)&Orders!A${row}`);
  await move(app);
  const { tab, place } = besideAnn(app, AT_RISK);
  const now = place.row + 1;
  expect(now).not.toBe(row);
  expect(tab.formulas(place)).toEqual([[`=IF(E${now}>100;"big E${row}";$A$1)&Orders!A${row}`]]);
});

test('notes beside a customer that was pasted twice stand together', async () => {
  const app = await opened();
  const tab = sheet(app, CHAMPIONS);
  note(tab, 'Ann', 'Comment', 'called');
  note(tab, 'Ann', 'Status', 'Done');
  const copy = tab.used().rows;
  type(tab, copy, 0, 'ann ');
  type(tab, copy, columnOf(tab, 'Comment'), 'wants a catalogue');
  type(tab, copy, columnOf(tab, 'Status'), 'Done');
  await build(app);
  expect(allNotes(app)).toEqual(['Ann: Comment = called; wants a catalogue', 'Ann: Status = Done']);
  await move(app);
  await build(app);
  expect(allNotes(app)).toEqual(['Ann: Comment = called; wants a catalogue', 'Ann: Status = Done']);
});

test('of dates beside a customer that was pasted often none is lost', async () => {
  const app = await opened();
  const tab = sheet(app, CHAMPIONS);
  const column = columnOf(tab, 'Comment');
  const days = [46_001, 46_002, 46_003, 46_004];
  note(tab, 'Ann', 'Comment', days[0] ?? 0);
  days.slice(1).forEach((_, index) => {
    type(tab, tab.used().rows, 0, 'Ann');
    type(tab, tab.used().rows - 1, column, days[index + 1] ?? 0);
  });
  tab.setStyle({ row: 3, column, rows: 10, columns: 1 }, { numberFormat: 'yyyy-mm-dd' });
  for (const _ of days) {
    await build(app);
    expect(values(tab)[rowOf(tab, 'Ann')]).toEqual(expect.arrayContaining(days));
    expect(allNotes(app)).toHaveLength(days.length);
  }
});

test('a note beside no name stays in its tab', async () => {
  const app = await opened();
  const tab = sheet(app, CHAMPIONS);
  type(tab, 10, columnOf(tab, 'Comment'), 'ask Olga');
  await build(app);
  await move(app);
  await build(app);
  expect(values(tab).flat()).toContain('ask Olga');
  expect(allNotes(app)).toHaveLength(1);
});

test('a customer whose name is a number keeps its note', async () => {
  const app = openApp({ rows: [...champion(12_346), ...champion('Zoe')] });
  await build(app);
  note(sheet(app, CHAMPIONS), 12_346, 'Comment', 'a number');
  writeLog(app.log, [...cantLose('12346'), ...champion('Zoe')]);
  await build(app);
  expect(allNotes(app)).toEqual(['12346: Comment = a number']);
  expect(values(sheet(app, "Call list – Can't lose")).flat()).toContain('a number');
});
