/** The tabs of pay as a person sees them: payouts, a statement, the ledger, with the sample's orders. */
import { describe, expect, it } from 'vitest';
import type { CloseResult } from '../../src/app/pay/requests.ts';
import { activate, ask, setUpPay } from './support/pay-file.ts';
import { workbenchPages } from './support/workbench-page.ts';

const openPage = workbenchPages();

const LANGUAGES = [
  { locale: 'en_US', payouts: 'Payouts — ', statement: 'Statement — ', ledger: 'Ledger' },
  { locale: 'ru_RU', payouts: 'Выплаты — ', statement: 'Расшифровка — ', ledger: 'Реестр выплат' },
] as const;

describe.each(LANGUAGES)('in $locale', ({ locale, payouts, statement, ledger }) => {
  it('a month is shown, explained and closed', async () => {
    const opened = await openPage(`?locale=${locale}`);
    const { month, members } = await setUpPay(opened, 'new-clients');
    const [first] = members;
    await ask(opened, 'buildPayout', { month });
    await ask(opened, 'buildStatements', { month, members: [first?.name] });
    const names = await opened.sheetNames();
    expect(names.filter((name) => name.startsWith(payouts) || name.startsWith(statement))).toHaveLength(2);
    for (const name of names.filter((each) => each.startsWith(payouts))) await activate(opened, name);
    await opened.screenshot(`payouts-${locale}`);
    await activate(opened, `${statement}${first?.name}`);
    await opened.screenshot(`statement-${locale}`);
    // What is written over a cell that was drawn before gives its row another height, and takes it back.
    const typeOver = (value: string) =>
      opened.page.evaluate((text) => {
        const cell = { row: 60, column: 0, rows: 1, columns: 1 };
        salesbook.engine.active.setStyle(cell, { wrap: 'wrap' });
        salesbook.engine.active.write(cell, [[{ kind: 'text', value: text }]]);
      }, value);
    const height = () => opened.page.evaluate(() => salesbook.engine.active.rowHeight(60));
    await typeOver('long words '.repeat(40));
    await expect.poll(height).toBeGreaterThan(60);
    await typeOver('short');
    await expect.poll(height).toBeLessThan(30);
    const closed = await ask<CloseResult>(opened, 'closeMonth', { month });
    expect(closed.lines).toBe(members.length);
    await activate(opened, ledger);
    await opened.screenshot(`ledger-${locale}`);
    // The same of a sheet that nobody looks at: the long text goes a row further down.
    const areHigh = () =>
      opened.page.evaluate(() => {
        const [log] = salesbook.engine.sheets();
        return [1, 2].map((row) => (log?.rowHeight(row) ?? 0) > 60);
      });
    const typeBehind = (lines: readonly string[]) =>
      opened.page.evaluate((texts) => {
        const [log] = salesbook.engine.sheets();
        const cells = { row: 1, column: 0, rows: texts.length, columns: 1 };
        log?.setStyle(cells, { wrap: 'wrap' });
        log?.write(
          cells,
          texts.map((value) => [{ kind: 'text', value }]),
        );
      }, lines);
    await typeBehind(['long words '.repeat(40), 'short']);
    await expect.poll(areHigh).toEqual([true, false]);
    await typeBehind(['short', 'long words '.repeat(40)]);
    await expect.poll(areHigh).toEqual([false, true]);
  });
});
