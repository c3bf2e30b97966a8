/** Whatever a person does to the columns of a call list, what stands in them stays with the customer. */
import { expect, test } from 'vitest';
import { columnLetters } from '../../src/core/writing/a1.ts';
import { type App, openApp } from './support/app.ts';
import { atRisk, champion, writeLog } from './support/log.ts';
import { allNotes, notesIn } from './support/notes.ts';
import { build } from './support/run.ts';
import { SMALL_LAYOUT, SMALL_LOG, SMALL_TITLES } from './support/small-log.ts';
import { columnOf, headerRow, note, rowOf, sheet, type, values } from './support/tabs.ts';

const CHAMPIONS = 'Call list – Champions';
const AT_RISK = 'Call list – At risk';

async function opened(): Promise<App> {
  const app = openApp({ rows: [champion('Ann'), atRisk('Bob'), champion('Zoe')].flat() });
  await build(app);
  return app;
}

/** Ann moves to the list of those at risk. */
async function move(app: App): Promise<void> {
  writeLog(app.log, [atRisk('Ann'), atRisk('Bob'), champion('Zoe')].flat());
  await build(app);
}

/** Types a title into the first free column and gives its position. */
function addColumn(app: App, title: string | number): number {
  const tab = sheet(app, CHAMPIONS);
  const column = tab.used().columns;
  type(tab, headerRow(tab), column, title);
  return column;
}

function typeBesideAnn(app: App, column: number, value: string | number): void {
  const tab = sheet(app, CHAMPIONS);
  type(tab, rowOf(tab, 'Ann'), column, value);
}

test('a renamed work column keeps its new title and its content', async () => {
  const app = await opened();
  const tab = sheet(app, CHAMPIONS);
  note(tab, 'Ann', 'Comment', 'called');
  type(tab, headerRow(tab), columnOf(tab, 'Comment'), 'Remarks');
  await build(app);
  expect(notesIn(tab)).toEqual(['Ann: Remarks = called']);
  await move(app);
  expect(notesIn(sheet(app, AT_RISK))).toEqual(['Ann: Remarks = called']);
});

test('an added column goes along, on a list that had none too', async () => {
  const app = await opened();
  typeBesideAnn(app, addColumn(app, 'Phone'), '+7 900');
  await move(app);
  expect(allNotes(app)).toEqual(['Ann: Phone = +7 900']);
  expect(notesIn(sheet(app, AT_RISK))).toHaveLength(1);
});

test('a column inserted in the middle, among ours, is kept', async () => {
  const app = await opened();
  const tab = sheet(app, CHAMPIONS);
  note(tab, 'Ann', 'Status', 'Done');
  tab.insertColumns(2, 1);
  type(tab, headerRow(tab), 2, 'Birthday');
  typeBesideAnn(app, 2, 'May');
  await build(app);
  expect(notesIn(tab)).toEqual(['Ann: Birthday = May', 'Ann: Status = Done']);
  await move(app);
  expect(allNotes(app)).toEqual(['Ann: Birthday = May', 'Ann: Status = Done']);
});

test('columns that change places take their content along', async () => {
  const app = await opened();
  const tab = sheet(app, CHAMPIONS);
  const [owner, comment] = [columnOf(tab, 'Owner'), columnOf(tab, 'Comment')];
  type(tab, headerRow(tab), owner, 'Comment');
  type(tab, headerRow(tab), comment, 'Owner');
  typeBesideAnn(app, owner, 'called');
  typeBesideAnn(app, comment, 'Olga');
  await move(app);
  expect(allNotes(app)).toEqual(['Ann: Comment = called', 'Ann: Owner = Olga']);
});

test('of added columns with one title, or with none, neither is lost', async () => {
  const app = await opened();
  const tab = sheet(app, CHAMPIONS);
  const titles = ['Comment', 'Phone', 'Phone', null, null];
  const first = tab.used().columns;
  titles.forEach((title, index) => {
    type(tab, headerRow(tab), first + index, title);
    typeBesideAnn(app, first + index, `note ${index}`);
  });
  note(tab, 'Ann', 'Comment', 'note 5');
  await build(app);
  await move(app);
  await build(app);
  expect(allNotes(app)).toHaveLength(6);
  expect(notesIn(sheet(app, AT_RISK)).join()).toMatch(
    new RegExp(titles.map((_, index) => `(?=.*note ${index})`).join('')),
  );
});

test('a column that bears a title of ours is the person’s where the tab has none of that title, or has one before it', async () => {
  const app = await opened();
  const titles = ['Manager', 'Type', 'Segment', 'Сегмент', 'R', 'Monetary'];
  for (const title of titles) typeBesideAnn(app, addColumn(app, title), `my ${title}`);
  await build(app);
  await move(app);
  const tab = sheet(app, AT_RISK);
  expect(values(tab)[rowOf(tab, 'Ann')]).toEqual(expect.arrayContaining(titles.map((title) => `my ${title}`)));
});

test('columns that the log has only now come beside the person’s of the same title', async () => {
  const app = await opened();
  typeBesideAnn(app, addColumn(app, 'Manager'), 'mine');
  const rows = [champion('Ann'), champion('Zoe')].flat().map((row) => [...row, 'Olga']);
  const settings = { ...app.settings, layout: { ...app.settings.layout, manager: 3 } };
  writeLog(app.log, rows, ['Customer', 'Date', 'Amount', 'Manager']);
  await build(app, settings);
  await build(app, settings);
  const tab = sheet(app, CHAMPIONS);
  expect(values(tab)[headerRow(tab)]?.filter((title) => title === 'Manager')).toHaveLength(2);
  expect(values(tab)[rowOf(tab, 'Ann')]).toEqual(expect.arrayContaining(['Olga', 'mine']));
  await build(app);
  expect(values(tab)[headerRow(tab)]?.filter((title) => title === 'Manager')).toHaveLength(1);
  expect(values(tab)[rowOf(tab, 'Ann')]).toContain('mine');
});

test('a formula of the person’s finds its columns again where others came or went', async () => {
  const app = await opened();
  const tab = sheet(app, CHAMPIONS);
  const bonus = addColumn(app, 'Bonus');
  const double = addColumn(app, 'Twice');
  const row = rowOf(tab, 'Ann') + 1;
  const [paid, extra] = [columnOf(tab, 'Monetary'), bonus].map(columnLetters);
  typeBesideAnn(app, bonus, `=${paid}${row}*10%`);
  typeBesideAnn(app, double, `=${extra}${row}*2+SUM($${paid}:$${paid})*0`);
  tab.insertColumns(2, 1);
  type(tab, headerRow(tab), 2, 'Birthday');
  typeBesideAnn(app, 2, 'May');
  const rows = [champion('Ann'), champion('Zoe')].flat().map((cells) => [...cells, 'Olga']);
  writeLog(app.log, rows, ['Customer', 'Date', 'Amount', 'Manager']);
  const withManagers = { ...app.settings, layout: { ...app.settings.layout, manager: 3 } };
  for (const settings of [app.settings, withManagers, app.settings]) {
    await build(app, settings);
    await app.host.engine.settled();
    const notes = Object.fromEntries(['Monetary', 'Bonus', 'Twice'].map((title) => [title, columnOf(tab, title)]));
    const cells = values(tab)[rowOf(tab, 'Ann')] ?? [];
    expect([cells[notes['Monetary'] ?? 0], cells[notes['Bonus'] ?? 0], cells[notes['Twice'] ?? 0]]).toEqual([
      500, 50, 100,
    ]);
  }
});

test('a column with a title of ours that was put in before ours stays the person’s', async () => {
  const app = await opened();
  const tab = sheet(app, CHAMPIONS);
  for (const [at, title] of [
    [0, 'Frequency'],
    [4, 'Frequency'],
  ] as const) {
    tab.insertColumns(at, 1);
    type(tab, headerRow(tab), at, title);
    typeBesideAnn(app, at, `my ${at}`);
  }
  await build(app);
  await build(app);
  const cells = values(tab)[rowOf(tab, 'Ann')] ?? [];
  expect(cells).toEqual(expect.arrayContaining(['my 0', 'my 4']));
  expect(cells[columnOf(tab, 'Frequency')]).toBe(5);
});

test('what stands above the titles stays there, with formulas over the column below', async () => {
  const app = await opened();
  const tab = sheet(app, CHAMPIONS);
  const size = addColumn(app, 'Size');
  typeBesideAnn(app, size, 7);
  type(tab, 1, size, `=SUM(${columnLetters(size)}4:${columnLetters(size)}100)`);
  type(tab, 0, 9, 'by Friday');
  tab.insertRows(0, 1);
  type(tab, 0, 0, 'Plan of the week');
  type(tab, 0, 3, 12);
  for (let time = 0; time < 2; time++) {
    await build(app);
    await app.host.engine.settled();
    const above = values(tab).slice(0, 3);
    expect(headerRow(tab)).toBe(3);
    expect([above[0]?.[0], above[0]?.[3], above[1]?.[9], above[2]?.[columnOf(tab, 'Size')]]).toEqual([
      'Plan of the week',
      12,
      'by Friday',
      7,
    ]);
    expect(above[1]?.[0]).toMatch(/^Champions: 2 customers/);
    expect(rowOf(tab, 'Ann')).toBe(4);
    expect(tab.filter()).toMatchObject({ row: 3, rows: 3 });
  }
  await move(app);
  expect(
    values(tab)
      .flat()
      .filter((value) => value === 'Plan of the week'),
  ).toHaveLength(1);
  expect(values(sheet(app, AT_RISK)).flat()).not.toContain('Plan of the week');
});

test('what stands above a column that is gone leaves the place above the others to what stands there', async () => {
  const app = openApp({ rows: SMALL_LOG, titles: SMALL_TITLES });
  const { manager: _, ...layout } = SMALL_LAYOUT;
  await build(app, { ...app.settings, layout: SMALL_LAYOUT });
  const tab = sheet(app, CHAMPIONS);
  type(tab, 0, columnOf(tab, 'Manager'), 'of managers');
  type(tab, 0, columnOf(tab, 'Type'), 'of types');
  type(tab, 0, columnOf(tab, 'Last purchase'), 'of days');
  for (let time = 0; time < 2; time++) {
    await build(app, { ...app.settings, layout });
    const above = values(tab)[0] ?? [];
    expect([above[columnOf(tab, 'Type')], above[columnOf(tab, 'Last purchase')]]).toEqual(['of types', 'of days']);
    expect(above.filter((cell) => cell === 'of managers')).toHaveLength(1);
  }
  await build(app, { ...app.settings, layout: { customer: 0, date: 1, amount: 2 } });
  expect(values(tab)[0]?.[columnOf(tab, 'Last purchase')]).toBe('of days');
  expect(values(tab)[0]).toEqual(expect.arrayContaining(['of managers', 'of types', 'of days']));
});

test.each([0, 1])('what finds no place in row %d above the titles any more gets a row of its own', async (row) => {
  const app = openApp({ rows: SMALL_LOG, titles: SMALL_TITLES });
  await build(app, { ...app.settings, layout: SMALL_LAYOUT });
  const tab = sheet(app, CHAMPIONS);
  const typed = Array.from({ length: tab.used().columns - 1 }, (_, index) => `remark ${index + 1}`);
  for (const [index, remark] of typed.entries()) type(tab, row, index + 1, remark);
  for (let time = 0; time < 2; time++) {
    await build(app, { ...app.settings, layout: { customer: 0, date: 1, amount: 2 } });
    const cells = values(tab).flat();
    for (const remark of typed) expect(cells.filter((cell) => cell === remark)).toHaveLength(1);
    expect(headerRow(tab)).toBe(3);
    expect(rowOf(tab, 'Ann')).toBe(4);
    expect(tab.filter()).toMatchObject({ row: 3 });
  }
});

test('rows put in above the tab of customers stay', async () => {
  const app = await opened();
  const tab = sheet(app, 'Customers');
  tab.insertRows(0, 2);
  type(tab, 0, 0, 'All of them');
  const paid = columnOf(tab, 'Monetary');
  type(tab, 1, paid, `=MAX(${columnLetters(paid)}4:${columnLetters(paid)}100)`);
  for (let time = 0; time < 2; time++) {
    await build(app);
    await app.host.engine.settled();
    expect([values(tab)[0]?.[0], values(tab)[1]?.[paid], headerRow(tab)]).toEqual(['All of them', 500, 2]);
  }
});

test('a title that is a date or a number stays one', async () => {
  const app = await opened();
  const tab = sheet(app, CHAMPIONS);
  const column = addColumn(app, 46_000);
  const heading = { row: headerRow(tab), column, rows: 1, columns: 1 };
  tab.setStyle(heading, { numberFormat: 'dd.mm.yyyy' });
  const year = addColumn(app, 2025);
  typeBesideAnn(app, column, 'no answer');
  typeBesideAnn(app, year, 12);
  await build(app);
  await build(app);
  expect(tab.read(heading)[0]?.[0]).toEqual({ kind: 'number', value: 46_000 });
  expect(tab.display(heading)).toEqual([['09.12.2025']]);
  expect(values(tab)[headerRow(tab)]).toContain(2025);
  expect(values(tab)[rowOf(tab, 'Ann')]?.slice(column)).toEqual(['no answer', 12]);
});

test('a sorted list is read as it stands', async () => {
  const app = openApp({ rows: [...champion('Ann', 300), ...champion('Bob', 200), ...champion('Cid', 100)] });
  await build(app);
  const tab = sheet(app, CHAMPIONS);
  note(tab, 'Ann', 'Comment', 'first');
  note(tab, 'Cid', 'Comment', 'last');
  const rows = { row: 3, column: 0, rows: 3, columns: tab.used().columns };
  const sorted = values(tab).slice(3, 6).reverse();
  tab.write(
    rows,
    sorted.map((cells) =>
      cells.map((value) =>
        typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value: String(value ?? '') },
      ),
    ),
  );
  await build(app);
  expect(notesIn(tab)).toEqual(['Ann: Comment = first', 'Cid: Comment = last']);
  expect(rowOf(tab, 'Ann')).toBe(3);
});
