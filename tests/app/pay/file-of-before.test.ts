/**
 * A whole file as the version before shared orders, longer plans and changes on a day left it: segments with notes on the call lists,
 * a month closed, a correction carried into the next. It opens, pays what that version went on to pay, and loses no note.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CloseResult, PayStart } from '../../../src/app/pay/requests.ts';
import type { Area, EngineSheet } from '../../../workbench/engine/engine.ts';
import { type App, get, openApp } from '../support/app.ts';
import { buildBoard } from '../support/board.ts';
import { build } from '../support/run.ts';
import { inputOf, sheet, type Value, values } from '../support/tabs.ts';
import { sumOfColumn, table } from './support/pay-app.ts';

interface SheetOfBefore {
  readonly id: number;
  readonly name: string;
  readonly frozen: readonly [rows: number, columns: number];
  readonly custom: Readonly<Record<string, unknown>>;
  readonly filter: Area | null;
  readonly cells: readonly (readonly Value[])[];
  /** Column, first row, rows, number format. */
  readonly formats: readonly (readonly [number, number, number, string])[];
}

interface FileOfBefore {
  readonly custom: Readonly<Record<string, unknown>>;
  readonly stored: Readonly<Record<string, string>>;
  /** What that version closed November with. */
  readonly then: { readonly paid: number; readonly ledger: readonly (readonly Value[])[] };
  readonly sheets: readonly SheetOfBefore[];
}

const WORDS = {
  en: {
    ledger: 'Ledger',
    checksum: 'Checksum',
    manager: 'Manager',
    income: 'Income',
    payouts: 'Payouts — November 2026',
  },
  ru: {
    ...{ ledger: 'Реестр выплат', checksum: 'Контрольная сумма', manager: 'Менеджер', income: 'Доход' },
    payouts: 'Выплаты — ноябрь 2026',
  },
} as const;

function fill(tab: EngineSheet, { cells, formats, frozen, custom, filter }: SheetOfBefore): void {
  const columns = Math.max(1, ...cells.map((row) => row.length));
  for (const [column, row, rows, numberFormat] of formats) {
    tab.setStyle({ row, column, rows, columns: 1 }, { numberFormat });
  }
  const inputs = cells.map((row) => Array.from({ length: columns }, (_, column) => inputOf(row[column] ?? null)));
  tab.write({ row: 0, column: 0, rows: cells.length, columns }, inputs);
  tab.setFrozen(...frozen);
  tab.setCustom(custom);
  if (filter !== null) tab.setFilter(filter);
}

interface Opened {
  readonly app: App;
  readonly file: FileOfBefore;
  /** To the first day after the month that is open. */
  readonly goOn: () => void;
}

async function openBefore(language: 'en' | 'ru'): Promise<Opened> {
  const path = `tests/golden/pay-files/before-terms-tabs-${language}.json`;
  const file = JSON.parse(readFileSync(path, 'utf8')) as FileOfBefore;
  let now = Date.UTC(2026, 10, 28, 12);
  const locale = language === 'ru' ? 'ru_RU' : 'en_US';
  const app = openApp({ rows: [], locale, userLocale: language, now: () => now });
  const { engine } = app.host;
  const inserted = new Map<number, EngineSheet>([[app.log.id, app.log]]);
  // Sheets are numbered in the order of their making, which is not that in which they stand.
  const byAge = [...file.sheets].sort((one, other) => one.id - other.id);
  for (const { id, name } of byAge.slice(1)) {
    const tab = engine.insertSheet(name, engine.sheets().length, 1000, 40);
    expect(tab.id).toBe(id);
    inserted.set(id, tab);
  }
  for (const [place, { id }] of file.sheets.entries()) inserted.get(id)?.move(place);
  for (const each of file.sheets) fill(sheet(app, each.name), each);
  engine.setCustom(file.custom);
  for (const [key, text] of Object.entries(file.stored)) await app.host.rpc('store', [key, text]);
  await engine.settled();
  return { app, file, goOn: () => (now = Date.UTC(2026, 11, 1, 12)) };
}

/** Each name of a list with the note that was typed beside it; the note says of whom it is. */
function notes(app: App): string[] {
  const cells = app.host.engine.sheets().flatMap((tab) => values(tab).map((row) => ({ tab: tab.name, row })));
  return cells.flatMap(({ row }) => {
    const note = row.find((cell) => /^(Call list|Обзвон) – .*: /.test(String(cell)));
    return note === undefined ? [] : [`${row[0]} → ${note}`];
  });
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe.each(['en', 'ru'] as const)('a file of the version before (%s)', (language) => {
  const words = WORDS[language];

  test('opens, and pays what that version went on to pay', async () => {
    const { app, file, goOn } = await openBefore(language);
    const start = (await get(app, 'payStart')) as PayStart;
    expect(start).toMatchObject({ problems: [], warnings: [], current: '2026-11' });
    expect(start.months.map(({ month, standing }) => [month, standing])).toEqual([
      ['2026-12', 'ahead'],
      ['2026-11', 'running'],
      ['2026-10', 'closed'],
    ]);
    await buildBoard(app, '2026-11');
    const before = table(app, words.ledger, words.checksum);
    await get(app, 'buildPayout', { month: '2026-11' });
    expect(sumOfColumn(table(app, words.payouts, words.manager).slice(0, -1), words.income)).toBe(file.then.paid);
    goOn();
    const closed = (await get(app, 'closeMonth', { month: '2026-11' })) as CloseResult;
    expect([closed.lines, closed.paid]).toEqual([2, file.then.paid]);
    const ledger = table(app, words.ledger, words.checksum);
    expect(plain(ledger.slice(0, 2))).toEqual(plain(before));
    const incomes = ledger.map((line) => [line[words.manager], line[words.income]]);
    expect(incomes).toEqual(file.then.ledger.map((line) => [line[3], line[14]]));
    expect(await get(app, 'suggestCorrections')).toEqual([]);
    expect(await get(app, 'payStart')).toMatchObject({ problems: [], warnings: [] });
  });

  test('keeps each note beside its customer when segments are built anew', async () => {
    const { app } = await openBefore(language);
    const before = notes(app).sort();
    expect(before.length).toBeGreaterThan(1);
    await build(app, { ...app.settings, abcXyz: true, groupLists: [] });
    expect(notes(app).sort()).toEqual(before);
    const names = app.host.engine.sheets().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
