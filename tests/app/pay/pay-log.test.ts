/** The log behind what is set up: moved, renamed, gone, or another one, on the spreadsheet engine. */
import { describe, expect, test } from 'vitest';
import { get, openApp, refusal } from '../support/app.ts';
import { LAST_DAY, type LogRow, writeLog } from '../support/log.ts';
import { PAY_COLUMNS, PAY_LAYOUT, PAY_TITLES } from '../support/pay-request.ts';
import { sheet, snapshot, type } from '../support/tabs.ts';
import { FEBRUARY, MARCH, opened, ROWS, rowsOf, start, wanted } from './support/set-up.ts';

describe('the log that people are paid for', () => {
  test('is asked for anew, with the reason, where it can’t be read', async () => {
    const app = opened();
    await get(app, 'setUpPay', wanted(app));
    app.host.engine.deleteSheet(app.log.id);
    expect(await start(app)).toMatchObject({
      log: null,
      current: null,
      warnings: ['The sheet with the orders is gone: choose another one.'],
    });
  });

  test('has its columns found again where they were moved', async () => {
    const app = opened();
    await get(app, 'setUpPay', wanted(app));
    app.log.insertColumns(2, 1);
    const layout = { customer: 0, date: 1, amount: 3, manager: 4 };
    expect(await start(app)).toMatchObject({ log: { sheetId: app.log.id, layout }, current: '2026-03', warnings: [] });
    await get(app, 'planMonth', { month: '2026-04' });
    expect(rowsOf(app, 'Plan', (first) => first === LAST_DAY + 1)[0]).toEqual([
      LAST_DAY + 1,
      'Olga',
      'Revenue',
      20_000,
    ]);
  });

  test('has them found again beside columns that pay has no need of', async () => {
    const titles = ['Customer', 'Date', 'Amount', 'Manager', 'Product', 'Customer type'];
    const app = openApp({ rows: ROWS.map((row) => [...row, 'Nails', 'Builder']), titles });
    await get(app, 'setUpPay', wanted(app));
    app.log.insertColumns(1, 1);
    const moved = { customer: 0, date: 2, amount: 3, manager: 4 };
    expect(await start(app)).toMatchObject({ log: { layout: moved }, current: '2026-03', warnings: [] });
  });

  test('takes no column for another that was chosen for something else', async () => {
    const titles = ['Customer', 'Date', 'Amount', 'Sales rep', 'Manager'];
    const app = openApp({ rows: ROWS.map((row) => [...row, 'Chief']), titles });
    const columns = { customer: ['Manager'], date: ['Date'], amount: ['Amount'], manager: ['Sales rep'] };
    await get(app, 'setUpPay', wanted(app, { log: { sheetId: app.log.id, answers: { columns } } }));
    type(app.log, 0, 3, 'x');
    expect(await start(app)).toMatchObject({
      current: null,
      asks: true,
      warnings: [expect.stringContaining('"Sales rep"')],
    });
  });

  test('is asked about where a column that pay needs is gone, whatever else may look like it', async () => {
    const app = opened();
    await get(app, 'setUpPay', wanted(app));
    const gone = (title: string) => `There is no column "${title}" any more: say which one took its place.`;
    type(app.log, 0, 3, 'Sales rep');
    expect(await start(app)).toMatchObject({ current: null, asks: true, warnings: [gone('Manager')] });
    type(app.log, 0, 3, 'Manager');
    expect(await start(app)).toMatchObject({ current: '2026-03', asks: false, warnings: [] });
    type(app.log, 0, 2, '?');
    expect(await start(app)).toMatchObject({ current: null, asks: true, warnings: [gone('Amount')] });
    expect(await refusal(app, 'planMonth', { month: '2026-04' })).toBe(gone('Amount'));
    expect(await refusal(app, 'buildBoard', { month: '2026-03' })).toBe(gone('Amount'));
    expect(await get(app, 'setUpPay', wanted(app))).toEqual([]);
    expect(await start(app)).toMatchObject({ current: '2026-03', asks: false, warnings: [] });
  });

  test('may be another one, and no tab is touched', async () => {
    const app = opened();
    await get(app, 'setUpPay', wanted(app));
    const moved = app.host.engine.insertSheet('Moved', 1, 10, 5);
    writeLog(moved, [['Acme', FEBRUARY, 777, 'Olga']], PAY_TITLES.en);
    app.host.engine.deleteSheet(app.log.id);
    app.host.engine.deleteSheet(sheet(app, 'Corrections').id);
    const before = app.host.engine.sheets().map(snapshot);
    const log = { sheetId: moved.id, layout: PAY_LAYOUT, currency: null };
    expect(await get(app, 'changeLog', { sheetId: moved.id, answers: {} })).toBeNull();
    expect(await start(app)).toMatchObject({ log, current: '2026-02', warnings: [], isSetUp: true });
    expect(app.host.engine.sheets().map(snapshot)).toEqual(before);
  });

  test('stays where another one can’t be used', async () => {
    const app = opened();
    await get(app, 'setUpPay', wanted(app));
    const log = { sheetId: app.log.id, answers: { columns: PAY_COLUMNS } };
    const unmanaged = { columns: { ...PAY_COLUMNS, manager: [] } };
    expect(await refusal(app, 'changeLog', { ...log, sheetId: 999 })).toContain('is gone');
    expect(await refusal(app, 'changeLog', { ...log, answers: unmanaged })).toContain('No column');
    expect(await refusal(app, 'changeLog')).toContain('"sheet"');
    expect(await start(app)).toMatchObject({ log: { layout: PAY_LAYOUT }, current: '2026-03', warnings: [] });
    await app.host.rpc('store', ['salesbook.pay', '{"version":3}']);
    expect(await refusal(app, 'changeLog', log)).toContain('newer version of Salesbook');
  });

  test('is none without titles, since nothing would say what its columns are', async () => {
    const app = openApp({ rows: ROWS.slice(1), titles: ROWS[0] as string[] });
    expect(await refusal(app, 'setUpPay', wanted(app))).toContain('titles');
    expect(await start(app)).toMatchObject({ log: null, asks: false, isSetUp: false });
  });

  test('asks for no more service calls when it is long', async () => {
    const callsFor = async (rows: readonly LogRow[]): Promise<number> => {
      const app = opened('en', rows);
      await get(app, 'setUpPay', wanted(app));
      await start(app);
      return [...(app.host.levers.last?.calls.values() ?? [])].reduce((sum, count) => sum + count, 0);
    };
    const long = Array.from({ length: 300 }, (_, index): LogRow => ['Acme', MARCH + (index % 30), 5, `Olga ${index}`]);
    // The same days, since what is asked about time zones depends on them.
    expect(await callsFor([...ROWS, ...long])).toBe(await callsFor([...ROWS, ...long.slice(0, 30)]));
  });
});
