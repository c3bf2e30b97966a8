/** Closing a month on the spreadsheet engine: what was paid stays, once and for good. */
import { describe, expect, test } from 'vitest';
import type { ClosingPreview, PayStart } from '../../../src/rpc.ts';
import { ask, get } from '../support/app.ts';
import { arm, breaksOff } from '../support/faults.ts';
import { sheet, sheetNames, snapshot, type, type Value, values } from '../support/tabs.ts';
import {
  ANNAS_LARGEST,
  NOVEMBER,
  OCTOBER,
  openPay,
  type PayApp,
  sumOfColumn,
  table,
  typeInto,
} from './support/pay-app.ts';

const MONTH = { month: '2026-10' };
const statementOf = (member: string) => ({ ...MONTH, members: [member] });
const close = (app: PayApp, month = '2026-10') => get(app, 'closeMonth', { month });
/** Below title, note and titles of the columns. */
const FIRST_CORRECTION = 3;
const isAnna = (row: readonly Value[]) => row.includes('Anna');

describe('closing', () => {
  test('writes the ledger, and everything sums alike to the cent', async () => {
    const app = await openPay();
    await get(app, 'buildStatements', statementOf('Anna'));
    const result = await close(app);
    expect(result).toMatchObject({ month: '2026-10', paid: 208_400, lines: 2, statements: ['Anna'] });
    const ledger = table(app, 'Ledger', 'Checksum');
    expect(ledger).toMatchObject([
      {
        Line: 1,
        Month: 'October 2026',
        Manager: 'Anna',
        Salary: 30_000,
        'KPIs: actual ÷ plan': 'Revenue (100%): 410,000 ÷ 500,000 = 82%',
        Terms: 'marginal; 0% → 1; 100% → 1.5; floor 70%',
        'Bonus paid': 57_400,
        Income: 87_400,
      },
      { Line: 2, Manager: 'Boris', 'Bonus paid': 91_000 },
    ]);
    const payouts = table(app, 'Payouts — October 2026', 'Manager').slice(0, -1);
    for (const title of ['Salary', 'Bonus earned', 'Income']) {
      expect(sumOfColumn(ledger, title)).toBe(sumOfColumn(payouts, title));
    }
    for (const name of ['Anna', 'Boris']) await get(app, 'buildStatements', statementOf(name));
    const incomes = ['Anna', 'Boris'].map((name) => {
      const cells = values(sheet(app, `Statement — ${name}`));
      expect(cells[2]?.[0]).toBe('Closed on Nov\u00a02,\u00a02026: nothing here changes any more.');
      return Number(cells[cells.length - 1]?.[2]);
    });
    expect(incomes[0]).toBe(87_400);
    expect((incomes[0] ?? 0) + (incomes[1] ?? 0)).toBe(208_400);
  });

  test('stays when plans, rules and orders change', async () => {
    const app = await openPay();
    await close(app);
    await get(app, 'buildStatements', statementOf('Anna'));
    const before = ['Payouts — October 2026', 'Statement — Anna', 'Ledger'].map((name) => snapshot(sheet(app, name)));
    typeInto(app, 'Plan', 'Plan', isAnna, 900_000);
    typeInto(app, 'Team', 'Target income', isAnna, 1);
    typeInto(app, 'Motivation', 'Floor', (row) => row.includes('For the strong'), 0.95);
    type(app.log, 1, 2, 1);
    await get(app, 'buildPayout', MONTH);
    await get(app, 'buildStatements', statementOf('Anna'));
    expect(['Payouts — October 2026', 'Statement — Anna', 'Ledger'].map((name) => snapshot(sheet(app, name)))).toEqual(
      before,
    );
  });

  test('leaves alone a statement that was broken off while it was made', async () => {
    const app = await openPay();
    arm(app, { mode: 'end', point: { call: 'Sheet.setName', nth: 1 } });
    expect(await breaksOff(app, 'buildStatements', statementOf('Boris'))).toBe(true);
    expect(await ask(app, 'closeMonth', MONTH)).toMatchObject({ value: { lines: 2 } });
    expect(sheetNames(app)).not.toContain('Statement — Boris');
  });

  test('is shown beforehand: whom it pays how much; and refused where that has changed since', async () => {
    const app = await openPay();
    const before = sheetNames(app);
    const preview = (await get(app, 'previewClosing', MONTH)) as ClosingPreview;
    expect(preview).toMatchObject({
      people: [
        { name: 'Anna', income: 87_400 },
        { name: 'Boris', income: 121_000 },
      ],
      paid: 208_400,
    });
    expect(sheetNames(app)).toEqual(before);
    type(app.log, ANNAS_LARGEST, 2, 200_001);
    const request = { ...MONTH, seen: preview.seen };
    expect(await ask(app, 'closeMonth', request)).toEqual({
      error:
        'What October 2026 pays has changed since you looked at it. Build its payouts and look at them again; nothing was closed.',
    });
    expect(sheetNames(app)).toEqual(before);
    type(app.log, ANNAS_LARGEST, 2, 200_000);
    expect(await get(app, 'closeMonth', request)).toMatchObject({ paid: preview.paid });
    expect(await ask(app, 'previewClosing', MONTH)).toEqual({ error: expect.stringContaining('is closed already') });
  });

  test('is refused for a month that is closed already', async () => {
    const app = await openPay();
    await close(app);
    const before = app.host.engine.sheets().map(snapshot);
    expect(await ask(app, 'closeMonth', MONTH)).toEqual({
      error:
        'October 2026 is closed already, and its payouts stay as they are in the ledger. Pay what has changed since as a correction of an open month.',
    });
    expect(app.host.engine.sheets().map(snapshot)).toEqual(before);
  });

  test('is refused while the month runs, to its last day', async () => {
    const app = await openPay();
    app.goTo(2026, 10, 31);
    expect(await ask(app, 'closeMonth', MONTH)).toEqual({
      error: 'October 2026 is not over yet: close it after Oct\u00a031,\u00a02026.',
    });
    app.goTo(2026, 11, 1);
    await close(app);
  });

  test('and the page go by one standing of the month', async () => {
    const app = await openPay();
    const standing = async () => {
      const { months, next } = (await get(app, 'payStart')) as PayStart;
      return { standing: months.find(({ month }) => month === MONTH.month)?.standing, next };
    };
    app.goTo(2026, 10, 31);
    expect(await standing()).toMatchObject({ standing: 'running' });
    app.goTo(2026, 11, 1);
    expect(await standing()).toMatchObject({ standing: 'ready', next: { kind: 'board', ...MONTH } });
    await get(app, 'buildBoard', MONTH);
    expect(await standing()).toMatchObject({ next: { kind: 'payout', ...MONTH } });
    await get(app, 'buildPayout', MONTH);
    expect(await standing()).toMatchObject({ next: { kind: 'close', ...MONTH } });
    await close(app);
    expect(await standing()).toMatchObject({ standing: 'closed' });
  });

  test('is refused with an unfinished plan, and names it', async () => {
    const app = await openPay({ plans: [500_000, null] });
    expect(await ask(app, 'closeMonth', MONTH)).toEqual({
      error: "October 2026 can't be closed, still missing: plan of Boris (Revenue). Fill this in on the tab Plan.",
    });
    expect(sheetNames(app)).not.toContain('Ledger');
  });

  test('is refused where nobody was employed', async () => {
    const app = await openPay();
    expect(await ask(app, 'closeMonth', { month: '2026-13' })).toEqual({ error: expect.stringContaining('"month"') });
    for (const name of ['Anna', 'Boris']) {
      typeInto(app, 'Team', 'Hired', (row) => row.includes(name), NOVEMBER);
    }
    expect(await ask(app, 'closeMonth', MONTH)).toEqual({
      error: expect.stringContaining('Nobody on the team was employed in October 2026.'),
    });
  });

  test('goes month by month', async () => {
    const app = await openPay();
    await close(app);
    app.goTo(2027, 1, 1);
    expect(await ask(app, 'closeMonth', { month: '2026-12' })).toEqual({
      error: expect.stringContaining('Close November 2026 before December 2026'),
    });
    expect(await ask(app, 'closeMonth', { month: '2026-09' })).toEqual({
      error: expect.stringContaining('lies before the first closed month'),
    });
    await get(app, 'planMonth', { month: '2026-11' });
    await close(app, '2026-11');
    expect(table(app, 'Ledger', 'Checksum').map(({ Line, Month }) => [Line, Month])).toEqual([
      [1, 'October 2026'],
      [2, 'October 2026'],
      [3, 'November 2026'],
      [4, 'November 2026'],
    ]);
    expect(await get(app, 'payStart')).toMatchObject({ warnings: [] });
  });

  test('is refused while a correction names a closed month, since nobody would pay it', async () => {
    const app = await openPay();
    await get(app, 'planMonth', { month: '2026-11' });
    const corrections = sheet(app, 'Corrections');
    const correct = (row: number, cells: readonly Value[]) => {
      for (const [column, cell] of cells.entries()) type(corrections, FIRST_CORRECTION + row, column, cell);
    };
    correct(0, ['2026-10', 'Anna', -400, 'returned']);
    await close(app);
    expect(table(app, 'Ledger', 'Checksum')[0]).toMatchObject({ Corrections: -400, 'Bonus paid': 57_000 });
    correct(1, ['2026-10', 'Boris', 100, 'forgotten']);
    app.goTo(2026, 12, 1);
    expect(await ask(app, 'closeMonth', { month: '2026-11' })).toEqual({
      error:
        'A correction for Boris names October 2026, which was closed without it. On the tab Corrections, give it the month in which it is to be paid.',
    });
    correct(1, ['2026-11', 'Boris', 100, 'forgotten']);
    await close(app, '2026-11');
    expect(table(app, 'Ledger', 'Checksum')[3]).toMatchObject({
      Manager: 'Boris',
      Corrections: 100,
      'Bonus paid': 100,
    });
  });

  test('carries what is owed on: a draw of a lean month comes back in a good one', async () => {
    const app = await openPay();
    for (const name of ['Anna', 'Boris']) {
      typeInto(app, 'Team', 'Draw', (row) => row.includes(name), 60_000);
      typeInto(app, 'Team', 'Recoverable', (row) => row.includes(name), 'yes');
    }
    await close(app);
    expect(table(app, 'Ledger', 'Checksum')[0]).toMatchObject({
      Draw: 2600,
      'Draw not settled': 2600,
      'Bonus paid': 60_000,
    });
    type(app.log, 1, 1, NOVEMBER);
    type(app.log, 1, 2, 500_000);
    app.goTo(2026, 12, 1);
    await get(app, 'planMonth', { month: '2026-11' });
    typeInto(app, 'Plan', 'Plan', (row) => row.includes('Anna') && row.includes(NOVEMBER), 500_000);
    await close(app, '2026-11');
    expect(table(app, 'Ledger', 'Checksum')[2]).toMatchObject({
      Manager: 'Anna',
      'Bonus earned': 70_000,
      Draw: -2600,
      'Draw not settled': 0,
      'Bonus paid': 67_400,
    });
  });
});

test('closing writes no statement, however many there are', async () => {
  const callsWith = async (names: readonly string[]): Promise<number> => {
    const app = await openPay();
    for (const name of names) await get(app, 'buildStatements', statementOf(name));
    await close(app);
    const calls = app.host.levers.last?.calls ?? new Map<string, number>();
    // The mark of each tab of ours is read once, whatever is done.
    return [...calls].reduce((sum, [call, count]) => (call === 'DeveloperMetadata.getValue' ? sum : sum + count), 0);
  };
  // A tab that is new looks for its place among the others, a call for each; to write one takes dozens.
  const names = ['Anna', 'Boris'];
  expect((await callsWith(names)) - (await callsWith([]))).toBeLessThanOrEqual(names.length);
});

test('a long log asks for no more service calls than a short one', async () => {
  const callsFor = async (orders: number): Promise<number[]> => {
    const rows = Array.from({ length: orders }, (_, index) => ['Acme', OCTOBER + (index % 20), 100, 'Anna']);
    const app = await openPay({ rows });
    const counted = async (method: string, request: object): Promise<number> => {
      await get(app, method, request);
      return [...(app.host.levers.last?.calls.values() ?? [])].reduce((sum, count) => sum + count, 0);
    };
    return [
      await counted('buildPayout', MONTH),
      await counted('buildStatements', statementOf('Anna')),
      await counted('closeMonth', MONTH),
      await counted('suggestCorrections', {}),
    ];
  };
  expect(await callsFor(600)).toEqual(await callsFor(20));
});
