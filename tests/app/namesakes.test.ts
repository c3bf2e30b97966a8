/** Notes follow what tells a customer apart: others of the same name keep their own, and a new name changes nothing. */
import { describe, expect, test } from 'vitest';
import type { EngineSheet } from '../../workbench/engine/engine.ts';
import { type App, openApp } from './support/app.ts';
import { atRisk, champion, type LogRow, lost, writeLog } from './support/log.ts';
import { ID_TITLES, identified, readByIds } from './support/namesakes.ts';
import { build } from './support/run.ts';
import { columnOf, headerRow, sheet, type, type Value, values } from './support/tabs.ts';

const CHAMPIONS = 'Call list – Champions';
const AT_RISK = 'Call list – At risk';
const SEVERAL = 'several customers have this name: type on the left which one';

const ANN_7 = identified(champion('Ann', 300), 7);
const ANN_9 = identified(champion('Ann', 200), 9);
const BOB_12 = identified(champion('Bob'), 12);
const LOG: readonly LogRow[] = [...ANN_7, ...ANN_9, ...BOB_12];

async function refresh(app: App, rows: readonly LogRow[]): Promise<void> {
  writeLog(app.log, rows, ID_TITLES);
  await build(app, readByIds(app));
}

/** Position of the row with the id. */
function rowOfId(tab: EngineSheet, id: Value): number {
  const column = columnOf(tab, 'Customer ID');
  const row = values(tab).findIndex((cells, index) => index > headerRow(tab) && cells[column] === id);
  if (row === -1) throw new Error(`"${tab.name}" has no customer ${id}`);
  return row;
}

function noteById(tab: EngineSheet, id: Value, text: string): void {
  type(tab, rowOfId(tab, id), columnOf(tab, 'Comment'), text);
}

/** `Ann 7: called`, from the top; the id as it stands there. */
function comments(tab: EngineSheet): string[] {
  const titles = values(tab)[headerRow(tab)] ?? [];
  const [name, id, comment] = ['Customer', 'Customer ID', 'Comment'].map((title) => titles.indexOf(title));
  return values(tab)
    .slice(headerRow(tab) + 1)
    .flatMap((row) => {
      const text = row[comment ?? -1] ?? '';
      return text === '' ? [] : [`${row[name ?? -1]} ${row[id ?? -1] ?? ''}: ${text}`];
    });
}

/** Two called Ann and a Bob on the list of champions, each with a note. */
async function withNotes(): Promise<{ app: App; tab: EngineSheet }> {
  const app = openApp({ rows: LOG, titles: ID_TITLES });
  await refresh(app, LOG);
  const tab = sheet(app, CHAMPIONS);
  noteById(tab, '7', 'of seven');
  noteById(tab, '9', 'of nine');
  noteById(tab, '12', 'of Bob');
  return { app, tab };
}

const AT_HOME = ['Ann 7: of seven', 'Ann 9: of nine', 'Bob 12: of Bob'];

test('customers of one name have rows and notes of their own, each on the list of its own', async () => {
  const { app, tab } = await withNotes();
  await refresh(app, LOG);
  expect(comments(tab)).toEqual(AT_HOME);
  await refresh(app, [...ANN_7, ...identified(atRisk('Ann'), 9), ...BOB_12]);
  expect(comments(tab)).toEqual(['Ann 7: of seven', 'Bob 12: of Bob']);
  expect(comments(sheet(app, AT_RISK))).toEqual(['Ann 9: of nine']);
});

test.each(['en_US', 'ru_RU'])('so they have on the tab of customers, in %s', async (locale) => {
  const app = openApp({ rows: LOG, titles: ID_TITLES, locale });
  await refresh(app, LOG);
  const tab = app.host.engine.sheets()[1];
  if (tab === undefined) throw new Error('there is no tab of customers');
  const column = tab.used().columns;
  ['My notes', 'of seven', 'of nine', 'of Bob'].forEach((text, row) => {
    type(tab, row, column, text);
  });
  await refresh(app, [...BOB_12, ...identified(champion('Ann', 900), 9), ...ANN_7]);
  expect(
    values(tab)
      .slice(1)
      .map((row) => [row[1], row[column]]),
  ).toEqual([
    ['9', 'of nine'],
    ['7', 'of seven'],
    ['12', 'of Bob'],
  ]);
});

test('a customer who is called otherwise by now keeps the notes, and so does who bears the name from now on', async () => {
  const { app, tab } = await withNotes();
  await refresh(app, [
    ...identified(champion('Ann & Sons', 300), 7),
    ...ANN_9,
    ...identified(champion('Bob', 50), 13),
    ...identified(champion('Ann'), 12),
  ]);
  expect(comments(tab)).toEqual(['Ann & Sons 7: of seven', 'Ann 9: of nine', 'Ann 12: of Bob']);
});

test('who left the log is not taken for the one of the same name who stays', async () => {
  const { app, tab } = await withNotes();
  await refresh(app, [...ANN_9, ...BOB_12]);
  expect(comments(tab)).toEqual(['Ann 9: of nine', 'Bob 12: of Bob', 'Ann 7: of seven']);
  expect(values(tab)[rowOfId(tab, '7')]?.slice(0, 3)).toEqual(['Ann', '7', 'no longer in the log']);
  await refresh(app, LOG);
  expect(comments(tab)).toEqual(AT_HOME);
});

describe('the column that tells customers apart', () => {
  test('may be moved and hidden', async () => {
    const { app, tab } = await withNotes();
    const [id, last] = [columnOf(tab, 'Customer ID'), tab.used().columns];
    const cells = values(tab).map((row) => row[id] ?? null);
    tab.insertColumns(last - 1, 1);
    cells.forEach((value, row) => {
      type(tab, row, last - 1, value);
    });
    tab.deleteColumns(id, 1);
    await refresh(app, LOG);
    expect(comments(tab)).toEqual(AT_HOME);
  });

  test('may be deleted: notes that nobody can tell whose they are wait at the end until somebody does', async () => {
    const { app, tab } = await withNotes();
    tab.deleteColumns(columnOf(tab, 'Customer ID'), 1);
    const waiting = ['Bob 12: of Bob', 'Ann ?: of seven', 'Ann ?: of nine'];
    // Nor are they taken for the one who is left by then.
    for (const rows of [LOG, LOG, [...ANN_9, ...BOB_12], LOG]) {
      await refresh(app, rows);
      expect(comments(tab)).toEqual(waiting);
      expect(values(tab)[rowOfId(tab, '?')]?.slice(0, 3)).toEqual(['Ann', '?', SEVERAL]);
    }
    const id = columnOf(tab, 'Customer ID');
    type(tab, rowOfId(tab, '?'), id, 7);
    type(tab, rowOfId(tab, '?'), id, '9');
    await refresh(app, LOG);
    expect(comments(tab)).toEqual(AT_HOME);
  });

  test('may get another title: it is the person’s from then on, with what stands in it', async () => {
    const { app, tab } = await withNotes();
    type(tab, headerRow(tab), columnOf(tab, 'Customer ID'), 'No.');
    await refresh(app, LOG);
    expect(comments(tab)).toEqual(['Bob 12: of Bob', 'Ann ?: of seven', 'Ann ?: of nine']);
    const own = columnOf(tab, 'No.');
    expect(
      values(tab)
        .slice(headerRow(tab) + 1)
        .map((row) => row[own] ?? '')
        .filter((value) => value !== ''),
    ).toEqual(['12', '7', '9']);
  });

  test('stays while the archive needs it, though the log has none any more', async () => {
    const { app, tab } = await withNotes();
    writeLog(app.log, identified([...champion('Zoe'), ...lost('Ann')], ''), ID_TITLES);
    await build(app);
    // By names, Ann is one customer, off all lists by now; of Bob nothing else is known.
    expect(comments(tab)).toEqual(['Ann : of seven; of nine', 'Bob 12: of Bob']);
    await refresh(app, LOG);
    expect(comments(tab)).toEqual(['Bob 12: of Bob', 'Ann ?: of seven; of nine']);
  });
});

test('notes of tabs that were built by names find their customers, and wait where several bear the name', async () => {
  const app = openApp({ rows: LOG, titles: ID_TITLES });
  await build(app);
  const tab = sheet(app, CHAMPIONS);
  expect(values(tab)[headerRow(tab)]).not.toContain('Customer ID');
  const [ann, bob] = [headerRow(tab) + 1, headerRow(tab) + 2];
  type(tab, ann, columnOf(tab, 'Comment'), 'of Ann');
  type(tab, bob, columnOf(tab, 'Comment'), 'of Bob');
  await refresh(app, LOG);
  expect(comments(tab)).toEqual(['Bob 12: of Bob', 'Ann ?: of Ann']);
  await build(app);
  expect(comments(tab)).toEqual(['Ann : of Ann', 'Bob : of Bob']);
});
