/** A ledger that somebody has changed, and orders of closed months that have, on the spreadsheet engine. */
import { describe, expect, test } from 'vitest';
import type { PayStart, SuggestedCorrection } from '../../../src/app/pay/requests.ts';
import { ask, get } from '../support/app.ts';
import { cellAt, sheet, type, values } from '../support/tabs.ts';
import { ANNAS_LARGEST, openPay, type PayApp, table, typeInto } from './support/pay-app.ts';

const RESTORE = 'Bring back what stood there (File → Version history); until then no month can be closed.';

async function closed(): Promise<PayApp> {
  const app = await openPay();
  await get(app, 'closeMonth', { month: '2026-10' });
  app.goTo(2026, 12, 1);
  return app;
}

async function warnings(app: PayApp): Promise<readonly string[]> {
  return ((await get(app, 'payStart')) as PayStart).warnings;
}

const FIRST_LINE = 3;
const PAID = 13;
const RECORD = 15;

describe('a change in the ledger is found', () => {
  test.each<[string, (app: PayApp) => void, readonly string[]]>([
    ['nothing', () => undefined, []],
    ['a note beside it', (app) => type(sheet(app, 'Ledger'), FIRST_LINE, 20, 'seen'), []],
    ['a row above', (app) => sheet(app, 'Ledger').insertRows(0, 2), []],
    [
      'an amount',
      (app) => type(sheet(app, 'Ledger'), FIRST_LINE, PAID, 60_000),
      ['Ledger: line 1 (October 2026, Anna): "Bonus paid" was changed.'],
    ],
    [
      'words',
      (app) => type(sheet(app, 'Ledger'), FIRST_LINE, 7, 'whole'),
      ['Ledger: line 1 (October 2026, Anna): a cell was changed.'],
    ],
    [
      'a checksum',
      (app) => type(sheet(app, 'Ledger'), FIRST_LINE, 16, 'abc'),
      ['Ledger: line 1 (October 2026, Anna): a cell was changed.'],
    ],
    [
      'a record',
      (app) => {
        const ledger = sheet(app, 'Ledger');
        const record = String(values(ledger)[FIRST_LINE]?.[RECORD]);
        type(ledger, FIRST_LINE, RECORD, record.replace('"fixedShare":0.3', '"fixedShare":0.4'));
      },
      ['Ledger: line 1 (October 2026, Anna): a cell was changed.'],
    ],
    [
      'a record that is no record any more',
      (app) => type(sheet(app, 'Ledger'), FIRST_LINE, RECORD, 'gone'),
      ['Ledger: row 4 was not written by Salesbook or was changed.'],
    ],
    [
      'a line typed by hand',
      (app) => type(sheet(app, 'Ledger'), FIRST_LINE + 2, 3, 'Zoe'),
      ['Ledger: row 6 was not written by Salesbook or was changed.'],
    ],
    [
      'the first line gone',
      (app) => sheet(app, 'Ledger').deleteRows(FIRST_LINE, 1),
      ['Ledger: lines before line 2 were deleted or moved.'],
    ],
    [
      'the last line gone',
      (app) => sheet(app, 'Ledger').deleteRows(FIRST_LINE + 1, 1),
      ['Ledger: 1 line is gone from the end.'],
    ],
    [
      'a title gone',
      (app) => type(sheet(app, 'Ledger'), FIRST_LINE - 1, 16, null),
      ['Ledger: the tab or its row of titles is gone.'],
    ],
  ])('%s', async (_name, change, found) => {
    const app = await closed();
    change(app);
    expect(await warnings(app)).toEqual(found.length === 0 ? [] : [...found, RESTORE]);
    await get(app, 'planMonth', { month: '2026-11' });
    if (found.length === 0) await get(app, 'closeMonth', { month: '2026-11' });
    else expect(await ask(app, 'closeMonth', { month: '2026-11' })).toEqual({ error: [...found, RESTORE].join(' ') });
  });

  test('the tab gone: the page says so with the way out', async () => {
    const app = await closed();
    app.host.engine.deleteSheet(sheet(app, 'Ledger').id);
    expect(await warnings(app)).toEqual([]);
    expect(await get(app, 'payStart')).toMatchObject({ kept: [{ what: 'ledger' }] });
    await get(app, 'planMonth', { month: '2026-11' });
    const error = `Ledger: the tab or its row of titles is gone. ${RESTORE}`;
    expect(await ask(app, 'closeMonth', { month: '2026-11' })).toEqual({ error });
  });

  test('and said on the payout tab', async () => {
    const app = await closed();
    type(sheet(app, 'Ledger'), FIRST_LINE, PAID, 60_000);
    await get(app, 'buildPayout', { month: '2026-10' });
    const above = values(sheet(app, 'Payouts — October 2026')).map(([first]) => first);
    expect(above).toContain('Ledger: line 1 (October 2026, Anna): "Bonus paid" was changed.');
    expect(above).toContain(RESTORE);
  });

  test('and gone once it is undone', async () => {
    const app = await closed();
    const ledger = sheet(app, 'Ledger');
    const cell = cellAt(FIRST_LINE, PAID);
    const before = ledger.read(cell)[0]?.[0]?.value ?? null;
    type(ledger, FIRST_LINE, PAID, 1);
    type(ledger, FIRST_LINE, PAID, before);
    expect(await warnings(app)).toEqual([]);
  });

  test('a newer version’s line is not judged', async () => {
    const app = await closed();
    type(sheet(app, 'Ledger'), FIRST_LINE, RECORD, '{"version":4}');
    expect(await ask(app, 'closeMonth', { month: '2026-11' })).toEqual({
      error: expect.stringContaining('newer version of Salesbook'),
    });
  });
});

async function suggested(app: PayApp): Promise<readonly SuggestedCorrection[]> {
  return (await get(app, 'suggestCorrections')) as readonly SuggestedCorrection[];
}

describe('an order of a closed month that is changed', () => {
  test('is suggested as a correction, paid with the next month, and suggested no more', async () => {
    const app = await closed();
    expect(await suggested(app)).toEqual([]);
    type(app.log, ANNAS_LARGEST, 2, 170_000);
    const [correction, ...others] = await suggested(app);
    expect(others).toEqual([]);
    expect(correction).toEqual({
      id: '2026-10:anna:-4200',
      member: 'Anna',
      closedMonth: '2026-10',
      amount: -4200,
      sentence:
        'Anna, October 2026: Revenue is now 380,000 instead of 410,000; the bonus would be 53,200 instead of 57,400: −4,200',
      unsure: false,
    });
    const request = { ids: [correction?.id], month: '2026-11' };
    expect(await get(app, 'addCorrections', request)).toMatchObject({ name: 'Corrections' });
    expect(await suggested(app)).toEqual([]);
    expect(await ask(app, 'addCorrections', request)).toEqual({ error: expect.stringContaining('Look at them again') });
    expect(table(app, 'Corrections', 'Amount')).toMatchObject([
      { Manager: 'Anna', Amount: -4200, Why: 'October 2026: Revenue is now 380,000 instead of 410,000' },
    ]);

    await get(app, 'planMonth', { month: '2026-11' });
    await get(app, 'closeMonth', { month: '2026-11' });
    const november = table(app, 'Ledger', 'Checksum')[2];
    // Nothing was earned in November: the correction goes on, and the salary stays.
    expect(november).toMatchObject({ Corrections: -4200, 'Carried on': -4200, 'Bonus paid': 0, Income: 30_000 });
    expect(await suggested(app)).toEqual([]);

    app.goTo(2027, 1, 1);
    type(app.log, ANNAS_LARGEST, 2, 200_000);
    expect(await suggested(app)).toMatchObject([{ id: '2026-10:anna:4200', amount: 4200 }]);
  });

  test('is judged by the terms and the plan of that time', async () => {
    const app = await closed();
    type(app.log, ANNAS_LARGEST, 2, 170_000);
    typeInto(app, 'Plan', 'Plan', (row) => row.includes('Anna'), 900_000);
    typeInto(app, 'Team', 'Target income', (row) => row.includes('Anna'), 1);
    expect(await suggested(app)).toMatchObject([{ amount: -4200 }]);
  });

  test('is not put into a closed month, nor when it has changed again', async () => {
    const app = await closed();
    type(app.log, ANNAS_LARGEST, 2, 170_000);
    const ids = ['2026-10:anna:-4200'];
    expect(await ask(app, 'addCorrections', { ids, month: '2026-10' })).toEqual({
      error: expect.stringContaining('is closed already'),
    });
    expect(await ask(app, 'addCorrections', { ids, month: '2026-09' })).toEqual({
      error: expect.stringContaining('before the first closed month'),
    });
    type(app.log, ANNAS_LARGEST, 2, 160_000);
    expect(await ask(app, 'addCorrections', { ids, month: '2026-11' })).toEqual({
      error: 'The orders have changed since these corrections were suggested. Look at them again.',
    });
    expect(table(app, 'Corrections', 'Amount')).toEqual([]);
  });
});
