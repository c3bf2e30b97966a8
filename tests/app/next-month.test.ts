/** Opening the page on the next export, or on a tab of ours; and reading the export as the last one was read. */
import { expect, it } from 'vitest';
import type { EngineSheet } from '../../workbench/engine/engine.ts';
import { type App, get, openApp } from './support/app.ts';
import { champion, type LogRow, orders, writeLog } from './support/log.ts';
import { carryOut } from './support/run.ts';

const TITLES = ['Customer', 'Date', 'Amount', 'Net'];
const withNet = (rows: readonly LogRow[]): LogRow[] => rows.map((row) => [...row, Number(row[2]) / 2]);
const MAY = withNet([...champion('Ann'), ...orders('Bob', 10, 2, 40), ...orders('Cy', 40, 1, 70)]);
const JUNE = withNet([...champion('Ann', 300), ...orders('Di', 3, 2, 50)]);

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

async function openTwo(): Promise<{ readonly app: App; readonly june: EngineSheet }> {
  const app = openApp({ rows: MAY, titles: TITLES });
  const { engine } = app.host;
  const june = engine.insertSheet('June', 1, 100, 10);
  // Next month the columns stand in another order.
  writeLog(
    june,
    JUNE.map(([customer, date, amount, net]) => [net ?? null, date ?? null, customer ?? null, amount ?? null]),
    ['Net', 'Date', 'Customer', 'Amount'],
  );
  engine.activate(app.log.id);
  return { app, june };
}

async function buildBy(app: App, sheetId: number, answers: object, asOf?: number): Promise<void> {
  const check = await get(app, 'checkLog', {
    sheetId,
    answers: { ...answers, ...(asOf === undefined ? {} : { asOf }) },
  });
  const settings = { version: 2, sheetId, reading: field(check, 'reading'), scores: 3, cuts: null, lists: [] };
  const plan = await get(app, 'planRun', settings);
  await carryOut(app, { run: String(field(plan, 'run')), steps: stepsOf(plan), next: 0 });
}

function stepsOf(plan: unknown): string[] {
  const steps = field(plan, 'steps');
  return Array.isArray(steps) ? steps.map(String) : [];
}

const suggested = async (app: App) => field(await get(app, 'start'), 'suggested');

it('takes the open sheet before that of the last run where it is a log; on a tab of ours the last run’s', async () => {
  const { app, june } = await openTwo();
  const { engine } = app.host;
  expect(await suggested(app)).toBe(app.log.id);
  await buildBy(app, app.log.id, {});
  // The run has shown its summary.
  expect(engine.active.name).not.toBe('Orders');
  expect(await suggested(app)).toBe(app.log.id);
  engine.activate(june.id);
  expect(await suggested(app)).toBe(june.id);
  const empty = engine.insertSheet('Notes', 2, 20, 5);
  engine.activate(empty.id);
  expect(await suggested(app)).toBe(app.log.id);
});

it('reads the next export with the same titles as the last one, without a question', async () => {
  const { app, june } = await openTwo();
  await buildBy(app, app.log.id, { columns: { amount: ['Net'] } });
  const check = await get(app, 'checkLog', { sheetId: june.id, answers: {} });
  expect(field(check, 'open')).toEqual([]);
  expect(field(field(check, 'numbers'), 'revenue')).toBe((5 * 300 + 2 * 50) / 2);
  const lines = JSON.stringify(field(check, 'lines'));
  expect(lines).toContain('Amount: \\"Net\\"');
  const anew = await get(app, 'checkLog', { sheetId: june.id, answers: {}, asRead: ['columns.amount'] });
  expect(field(field(anew, 'numbers'), 'revenue')).toBe(5 * 300 + 2 * 50);
});

it('builds as of the day that was chosen, which the next run knows nothing of', async () => {
  const { app } = await openTwo();
  // Ten days before the last order: only two customers had bought by then.
  const day = 46_112 - 25_569 - 10;
  await buildBy(app, app.log.id, {}, day);
  const start = await get(app, 'start');
  expect(JSON.stringify(field(start, 'settings'))).not.toContain('asOf');
  const check = await get(app, 'checkLog', { sheetId: app.log.id, answers: {} });
  expect(field(field(check, 'numbers'), 'asOf')).toBe(46_112 - 25_569);
  const summary = app.host.engine.sheets().find(({ name }) => name === 'RFM summary');
  expect(summary?.display({ row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]).toContain('Mar\u00a021,\u00a02026');
});

it('refuses what it is asked to read anew where there is no such answer', async () => {
  const { app } = await openTwo();
  const answered = await app.host.rpc('call', ['checkLog', { sheetId: app.log.id, answers: {}, asRead: ['colour'] }]);
  expect(field(answered, 'error')).toContain('colour');
});
