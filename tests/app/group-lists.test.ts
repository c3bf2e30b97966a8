/** Call lists of groups: what stands on them, notes that follow their customers, and the two families apart. */
import { describe, expect, test } from 'vitest';
import { type App, openApp, type Settings } from './support/app.ts';
import { atRisk, champion, type LogRow, writeLog } from './support/log.ts';
import { allNotes, notesIn } from './support/notes.ts';
import { build, planRun } from './support/run.ts';
import { note, rowOf, sheet, sheetNames, snapshot, values } from './support/tabs.ts';

const A = 'Call list – AZ';
const B = 'Call list – BZ';
const C = 'Call list – CZ';
const CHAMPIONS = 'Call list – Champions';
const AT_RISK = 'Call list – At risk';

/** All buy within one week, so all are Z. Zoe brings most; Yan is next, with more than 80 % before him; Xen brings little. */
const REST: LogRow[] = [champion('Zoe', 9000), champion('Yan', 900), champion('Xen', 20)].flat();
const SMALL = champion('Ann', 30);
const LARGE = champion('Ann', 90_000);

function withGroups(
  app: App,
  groupLists: readonly string[] = ['AZ', 'BZ', 'CZ'],
  lists: readonly string[] = [],
): Settings {
  return { ...app.settings, abcXyz: true, groupLists, lists };
}

/** Ann among the customers that bring least, with a note. */
async function withNote(lists: readonly string[] = []): Promise<App> {
  const app = openApp({ rows: [...SMALL, ...REST] });
  await build(app, withGroups(app, undefined, lists));
  note(sheet(app, C), 'Ann', 'Comment', 'called');
  return app;
}

async function refresh(app: App, rows: readonly LogRow[], settings = withGroups(app)): Promise<void> {
  writeLog(app.log, [...rows, ...REST]);
  await build(app, settings);
}

describe('a list of a group', () => {
  test('has its customers by money, with the segment of each, and columns to work in', async () => {
    const app = openApp({ rows: [...SMALL, ...REST] });
    await build(app, withGroups(app));
    const tab = sheet(app, C);
    const cells = values(tab);
    expect(cells[0]?.[0]).toBe('CZ: 2 customers, revenue $250');
    expect(cells[1]?.[0]).toMatch(/^Minimise effort/);
    expect(cells[2]).toEqual([
      ...['Customer', 'What to do', 'Owner', 'Status', 'Next step', 'Called on', 'Comment'],
      ...['Last purchase', 'Recency', 'Frequency', 'Monetary', 'RFM', 'Segment', 'Mark'],
    ]);
    expect(cells.slice(3).map((row) => [row[0], row[10], row[12], row[13]])).toEqual([
      ['Ann', 150, 'Champions', 'new'],
      ['Xen', 100, 'Champions', 'new'],
    ]);
    expect(tab.filter()).toEqual({ row: 2, column: 0, rows: 3, columns: tab.columnCount });
    expect(tab.frozenRows).toBe(3);
  });

  test('is built where it was chosen, and only with ABC×XYZ', async () => {
    const app = openApp({ rows: [...SMALL, ...REST] });
    expect((await planRun(app, withGroups(app, []))).steps).not.toContain('groupLists');
    expect((await planRun(app, { ...withGroups(app), abcXyz: false })).steps).not.toContain('groupLists');
    await build(app, withGroups(app, ['AZ', 'CX']));
    expect(sheetNames(app).filter((name) => name.startsWith('Call'))).toEqual([A, 'Call list – CX']);
    const empty = values(sheet(app, 'Call list – CX')).map(([first]) => first);
    expect(empty.slice(0, 2)).toEqual(['CX: 0 customers, revenue $0', 'Nobody belongs on this list now.']);
  });

  test('says so in Russian', async () => {
    const app = openApp({ rows: [...SMALL, ...REST], locale: 'ru_RU' });
    await build(app, withGroups(app, ['CZ']));
    const cells = values(sheet(app, 'Обзвон – CZ'));
    expect(cells[0]?.[0]).toBe('CZ: 2\u00a0клиента, выручка 250\u00a0₽');
    expect(cells[2]?.slice(2, 7)).toEqual(['Ответственный', 'Статус', 'Следующий шаг', 'Дата звонка', 'Комментарий']);
    expect(cells[2]?.slice(12)).toEqual(['Сегмент', 'Метка']);
  });
});

describe('a note', () => {
  test('goes with its customer to another group, and back', async () => {
    const app = await withNote();
    await refresh(app, LARGE);
    expect(notesIn(sheet(app, A))).toEqual(['Ann: Comment = called']);
    expect(allNotes(app)).toHaveLength(1);
    await refresh(app, SMALL);
    expect(notesIn(sheet(app, C))).toEqual(['Ann: Comment = called']);
    expect(allNotes(app)).toHaveLength(1);
  });

  test('stays in the archive where the new group has no list, or the customer is gone', async () => {
    const app = openApp({ rows: [...SMALL, ...REST] });
    const settings = withGroups(app, ['CZ']);
    await build(app, settings);
    const tab = sheet(app, C);
    note(tab, 'Ann', 'Status', 'Done');
    await refresh(app, LARGE, settings);
    expect(values(tab)[rowOf(tab, 'Ann')]?.slice(0, 2)).toEqual(['Ann', 'now AZ']);
    await refresh(app, [], settings);
    expect(values(tab)[rowOf(tab, 'Ann')]?.slice(0, 2)).toEqual(['Ann', 'no longer in the log']);
    await refresh(app, LARGE);
    expect(notesIn(sheet(app, A))).toEqual(['Ann: Status = Done']);
    expect(allNotes(app)).toHaveLength(1);
  });

  test('is kept on a list that is not chosen any more', async () => {
    const app = await withNote();
    await refresh(app, LARGE, withGroups(app, []));
    expect(notesIn(sheet(app, A))).toEqual(['Ann: Comment = called']);
    expect(notesIn(sheet(app, B))).toEqual([]);
    expect(allNotes(app)).toHaveLength(1);
  });

  test('and its whole list are left alone while ABC×XYZ is not chosen', async () => {
    const app = await withNote();
    const before = snapshot(sheet(app, C));
    await refresh(app, LARGE, { ...withGroups(app), abcXyz: false });
    expect(snapshot(sheet(app, C))).toBe(before);
    await refresh(app, LARGE);
    expect(notesIn(sheet(app, A))).toEqual(['Ann: Comment = called']);
    expect(allNotes(app)).toHaveLength(1);
  });
});

describe('lists of segments and lists of groups', () => {
  const lists = ['champions', 'at-risk'];

  test('never take each other’s notes', async () => {
    const app = await withNote(lists);
    note(sheet(app, CHAMPIONS), 'Ann', 'Comment', 'thanked');
    await build(app, withGroups(app, undefined, lists));
    expect(notesIn(sheet(app, CHAMPIONS))).toEqual(['Ann: Comment = thanked']);
    expect(notesIn(sheet(app, C))).toEqual(['Ann: Comment = called']);
    expect(allNotes(app)).toHaveLength(2);
  });

  test('each move their own where a customer moves in both', async () => {
    const app = await withNote(lists);
    note(sheet(app, CHAMPIONS), 'Ann', 'Comment', 'thanked');
    await refresh(app, atRisk('Ann', 90_000), withGroups(app, undefined, lists));
    expect(notesIn(sheet(app, AT_RISK))).toEqual(['Ann: Comment = thanked']);
    expect(notesIn(sheet(app, A))).toEqual(['Ann: Comment = called']);
    expect(allNotes(app)).toHaveLength(2);
    await refresh(app, SMALL, withGroups(app, undefined, lists));
    expect(notesIn(sheet(app, CHAMPIONS))).toEqual(['Ann: Comment = thanked']);
    expect(notesIn(sheet(app, C))).toEqual(['Ann: Comment = called']);
    expect(allNotes(app)).toHaveLength(2);
  });
});
