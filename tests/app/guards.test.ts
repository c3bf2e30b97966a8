/** What a run must not do: mix two states of the log, write over what is not its own, or lose what was typed meanwhile. */
import { describe, expect, test } from 'vitest';
import type { WrittenTab } from '../../src/app/ports.ts';
import { type App, ask, get, openApp } from './support/app.ts';
import { atRisk, cantLose, champion, LAST_DAY, writeLog } from './support/log.ts';
import { build, carryOut, interrupted, planRun, stepOf } from './support/run.ts';
import { columnOf, headerRow, note, rowOf, sheet, sheetNames, snapshot, type, values } from './support/tabs.ts';

const ROWS = [champion('Ann', 300), cantLose('Bob', 200), atRisk('Cid')].flat();

function customersNow(app: App): unknown[] {
  const tab = sheet(app, 'Customers');
  const column = columnOf(tab, 'Customer');
  return values(tab)
    .slice(headerRow(tab) + 1)
    .map((row) => row[column]);
}

describe('a run', () => {
  test('ends where the log has changed since it was planned, and is forgotten', async () => {
    const app = openApp({ rows: ROWS });
    const plan = await planRun(app);
    type(app.log, 1, 2, 301);
    const answer = await ask(app, 'runStep', { run: plan.run, step: 0 });
    expect(answer).toEqual({ error: expect.stringContaining('changed') });
    expect(await interrupted(app)).toBeNull();
    expect(sheetNames(app)).toEqual(['Orders']);
  });

  test('goes on from the step that was not done, and is not offered again once it has ended', async () => {
    const app = openApp({ rows: ROWS });
    const plan = await planRun(app);
    const done = (await get(app, 'runStep', { run: plan.run, step: 0 })) as { readonly tabs: readonly WrittenTab[] };
    expect(done).toMatchObject({ next: 1, tabs: [{ name: 'Customers', pay: false, step: 'customers' }] });
    const left = await interrupted(app);
    // What the page needs to open a tab; whose pay it shows and what writes it is said with all tabs of the file.
    const tabs = done.tabs.map(({ id, name, url }) => ({ id, name, url }));
    expect(left).toEqual({ ...plan, next: 1, tabs });
    if (left !== null) await carryOut(app, left);
    expect(await interrupted(app)).toBeNull();
    expect(sheetNames(app)).toContain('Customers');
  });

  test('that another one has replaced is refused, and so is a step that it does not have', async () => {
    const app = openApp({ rows: ROWS });
    const plan = await planRun(app);
    for (const request of [
      { run: 'another', step: 0 },
      { run: plan.run, step: plan.steps.length },
    ]) {
      expect('error' in (await ask(app, 'runStep', request))).toBe(true);
    }
    expect('error' in (await ask(app, 'finishRun', { run: 'another' }))).toBe(true);
    expect(await interrupted(app)).toEqual(plan);
  });

  test('waits for nobody: two at once are refused', async () => {
    const app = openApp({ rows: ROWS });
    const point = { call: 'Properties.setProperty', nth: 1 };
    const second = app.host.levers.runAt(point, 'call', ['planRun', app.settings], 'second');
    const plan = await planRun(app);
    expect(second.result).toEqual({ error: expect.stringMatching(/\w/) });
    expect(await interrupted(app)).toEqual(plan);
  });

  test('looks from the latest day that is not in the future: a mistyped year moves nothing', async () => {
    const app = openApp({ rows: [...ROWS, ['Dan', LAST_DAY + 1, 5], ['Dan', LAST_DAY + 300, 5]] });
    await build(app);
    const tab = sheet(app, 'Customers');
    const recency = values(tab)[rowOf(tab, 'Ann')]?.[columnOf(tab, 'Recency')];
    expect(recency).toBe(1);
  });

  test('adds up no amounts in two currencies, and asks which one counts', async () => {
    const app = openApp({ rows: [...ROWS, ['Dan', LAST_DAY, '5 $'], ['Dan', LAST_DAY, '7 €']] });
    expect('error' in (await ask(app, 'planRun', app.settings))).toBe(true);
    await build(app, { ...app.settings, currency: 'USD' });
    const tab = sheet(app, 'Customers');
    expect(values(tab)[rowOf(tab, 'Dan')]?.[columnOf(tab, 'Monetary')]).toBe(5);
  });
});

describe('a tab', () => {
  test('is found again under any name; a copy of it is the user’s', async () => {
    const app = openApp({ rows: ROWS });
    await build(app);
    const tab = sheet(app, 'Customers');
    const copy = app.host.engine.duplicateSheet(tab.id, 'Copy');
    copy.move(0);
    const last = app.host.engine.duplicateSheet(tab.id, 'Copy at the end');
    for (const mine of [copy, last]) type(mine, 30, 0, 'mine');
    tab.rename('Clients');
    const before = [snapshot(copy), snapshot(last)];
    writeLog(app.log, champion('Eve'));
    await build(app);
    expect([snapshot(copy), snapshot(last)]).toEqual(before);
    expect(values(tab).flat()).toContain('Eve');
    expect(sheetNames(app)).not.toContain('Customers');
  });

  test('is not written over what was typed between reading and writing', async () => {
    const app = openApp({ rows: ROWS });
    await build(app);
    const tab = sheet(app, 'Customers');
    const plan = await planRun(app);
    app.host.levers.at({ call: 'Range.getNumberFormats', nth: 1 }, () => type(tab, 40, 0, 'typed meanwhile'));
    const answer = await ask(app, 'runStep', { run: plan.run, step: stepOf(plan, 'customers') });
    expect(answer).toEqual({ error: expect.stringContaining('Customers') });
    expect(tab.read({ row: 40, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value).toBe('typed meanwhile');
  });

  test('that grows moves away what the user wrote below and beside it', async () => {
    const app = openApp({ rows: ROWS });
    await build(app);
    const tab = sheet(app, 'Data problems');
    const { rows, columns } = tab.used();
    type(tab, rows + 1, 0, 'below');
    type(tab, 0, columns, 'beside');
    writeLog(app.log, [...ROWS, ...Array.from({ length: 6 }, () => ['Dan', '31.02.2026', 5])]);
    await build(app);
    expect(tab.used().rows).toBeGreaterThan(rows + 2);
    expect(values(tab).flat()).toEqual(expect.arrayContaining(['31.02.2026', 'below', 'beside']));
  });

  test('shows hostile names as they are, largest revenue first', async () => {
    const names = ['=IMPORTDATA("https://example.com")', '1/2', '+7 916 000 00 00', '"quoted"'];
    const app = openApp({ rows: names.flatMap((name, index) => champion(name, 1000 - index)) });
    await build(app);
    expect(customersNow(app)).toEqual(names);
  });

  test('keeps what was noted on a customer who has left the log', async () => {
    const app = openApp({ rows: ROWS });
    await build(app);
    const tab = sheet(app, 'Customers');
    type(tab, headerRow(tab), values(tab)[headerRow(tab)]?.length ?? 0, 'Goal');
    note(tab, 'Bob', 'Goal', 'win back');
    writeLog(app.log, champion('Ann'));
    await build(app);
    expect(values(tab).flat()).toEqual(expect.arrayContaining(['Bob', 'win back']));
  });

  test('keeps the user’s column beside the customer, and moves a formula with its row', async () => {
    const app = openApp({ rows: ROWS });
    await build(app);
    const tab = sheet(app, 'Customers');
    const column = values(tab)[headerRow(tab)]?.length ?? 0;
    type(tab, headerRow(tab), column, 'Goal');
    const row = rowOf(tab, 'Bob');
    type(tab, row, column, `=A${row + 1}&"!"`);
    note(tab, 'Cid', 'Goal', '=mine');
    await app.host.engine.settled();
    writeLog(app.log, [...ROWS, ...champion('Zoe', 5000)]);
    await build(app);
    const moved = rowOf(tab, 'Bob');
    expect(moved).toBe(row + 1);
    expect(tab.formulas({ row: moved, column, rows: 1, columns: 1 })).toEqual([[`=A${moved + 1}&"!"`]]);
    expect(values(tab)[moved]?.[column]).toBe('Bob!');
  });
});

describe('turning texts into dates and numbers', () => {
  const texts = [
    ['Ann', '31.12.2025', '1 234,50'],
    ['Bob', '2025-12-30', '7'],
    ['Cid', '03/04/2025', '1,234'],
  ];
  const request = (app: App) => ({ sheetId: app.log.id, layout: app.settings.layout, currency: null });

  test('is shown first and changes what was shown only', async () => {
    const app = openApp({ rows: texts });
    type(app.log, 2, 2, '="7"');
    await app.host.engine.settled();
    const preview = await get(app, 'previewConversion', request(app));
    expect(preview).toMatchObject({ total: 3, unsure: 2 });
    expect('error' in (await ask(app, 'convert', { ...request(app), known: 2 }))).toBe(true);
    expect(values(app.log)[1]?.[2]).toBe('1 234,50');
    expect(await get(app, 'convert', { ...request(app), known: 3 })).toMatchObject({ converted: 3, left: 0 });
    expect(values(app.log).slice(1)).toEqual([
      ['Ann', 46_022, 1234.5],
      ['Bob', 46_021, '7'],
      ['Cid', '03/04/2025', '1,234'],
    ]);
  });
});
