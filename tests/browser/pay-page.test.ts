/** The page of motivation and pay with the real server and the sample: set up, board, simulator, payouts, a month closed. */

import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/text/language.ts';
import { payTextsIn } from '../sidebar/support/texts.ts';
import { runInPage } from './support/page-job.ts';
import { activate } from './support/pay-file.ts';
import { workbenchPages } from './support/workbench-page.ts';

const openPage = workbenchPages();

/** Position of the column in the sample. */
const AMOUNT = 2;

describe.each<{ language: Language; locale: string }>([
  { language: 'en', locale: 'en_US' },
  { language: 'ru', locale: 'ru_RU' },
])('in $locale the page of pay', ({ language, locale }) => {
  const texts = payTextsIn(language);
  const words = texts.pay;

  // Ten tabs, one call after another: a slow machine takes its time.
  it('goes from the log to a closed month', async () => {
    const opened = await openPage(`?locale=${locale}`);
    const { page, sidebar, sheetNames, screenshot } = opened;
    const before = await sheetNames();
    const panel = (title: string) => sidebar.locator('.panel-title').getByText(title, { exact: true });
    const done = async (heading: string = words.done.heading) => {
      await sidebar.getByRole('heading', { name: heading, exact: true }).waitFor();
      return sidebar.locator('.done').getByRole('link').allTextContents();
    };

    // The sample is tidy, exports are not: the last amount becomes a text.
    await page.evaluate((amount) => {
      const log = salesbook.engine.sheets()[0];
      if (log === undefined) return;
      const area = { row: log.used().rows - 1, column: amount, rows: 1, columns: 1 };
      const value = Math.round(Number(log.read(area)[0]?.[0]?.value));
      log.write(area, [[{ kind: 'text', value: String(value) }]]);
    }, AMOUNT);
    await runInPage(page, 'showMotivation');
    await sidebar.locator('.card').first().waitFor();
    await sidebar.getByLabel(words.team.income, { exact: true }).fill('100 000');
    await sidebar.getByLabel(words.team.market, { exact: true }).fill('96 500');
    await sidebar.getByText(words.marketCheck.fits(0.95)).waitFor();
    await screenshot(`pay-page-set-up-${locale}`);
    await sidebar.getByRole('button', { name: words.setUp.button }).click();
    await sidebar.getByRole('button', { name: words.visibility.goOn }).click();
    const forms = await done(words.setUp.done);
    expect(forms).toHaveLength(4);
    expect((await sheetNames()).filter((name) => !before.includes(name)).sort()).toEqual([...forms].sort());

    await sidebar.getByRole('button', { name: words.board.build }).first().click();
    // Formulas can't add a text: nobody has a place before it is converted.
    await sidebar.getByRole('heading', { name: words.convert.heading }).waitFor();
    await screenshot(`pay-page-convert-${locale}`);
    await sidebar.locator('.primary').first().click();
    const [board = ''] = await done();
    await activate(opened, board);
    await screenshot(`pay-page-board-${locale}`);

    const close = sidebar.locator('.primary').first();
    const payouts = sidebar.locator('.card', { hasText: words.months.states.ready });
    await payouts.first().waitFor();
    // Nobody is asked to close what nobody has looked at.
    expect(await close.textContent()).toContain(words.months.payoutOf(''));
    await panel(words.board.heading).click();
    await sidebar.getByRole('button', { name: words.board.simulator }).click();
    await sidebar.locator('.done').getByRole('link').first().waitFor();
    await expect.poll(async () => (await done())[0]).not.toBe(board);

    await close.click();
    await expect.poll(async () => (await done()).length).toBeGreaterThan(2);
    const [payout = ''] = await done();
    await activate(opened, payout);
    await screenshot(`pay-page-payouts-${locale}`);

    await close.click();
    await sidebar.getByText(words.close.once).waitFor();
    await screenshot(`pay-page-closing-${locale}`);
    await sidebar.locator('.primary').first().click();
    await sidebar.getByText(words.months.states.closed, { exact: true }).waitFor();
    const closed = await done();
    expect(await sheetNames()).toEqual(expect.arrayContaining(closed));
    await screenshot(`pay-page-closed-${locale}`);

    // The step of the moment is the plan of the month that comes.
    const next = ((await close.textContent()) ?? '').trim();
    const coming = (await sidebar.locator('.card h3').first().innerText()).split(' ').slice(0, 2).join(' ');
    expect(next).toBe(words.months.plan(coming));
    await close.click();
    await sidebar.getByText(words.months.planned).waitFor();

    await panel(words.corrections.heading).click();
    await sidebar.getByRole('button', { name: words.corrections.look }).click();
    await sidebar.getByText(words.corrections.none).waitFor();

    await panel(words.game.heading).click();
    await sidebar.getByLabel(words.game.prizes).fill('10 000; 5 000');
    await sidebar.getByRole('button', { name: words.game.start }).click();
    const finish = sidebar.getByRole('button', { name: words.game.finish });
    await finish.waitFor();
    await screenshot(`pay-page-game-${locale}`);

    await panel(words.thanks.heading).click();
    await sidebar.getByRole('button', { name: words.thanks.build }).click();
    await sidebar.getByRole('button', { name: words.thanks.refresh }).waitFor();
    await panel(words.tabs.heading).click();
    const tabs = sidebar.locator('.panel').last();
    expect(await sheetNames()).toEqual(expect.arrayContaining(await tabs.getByRole('link').allTextContents()));
    expect(await tabs.getByRole('link').count()).toBe(9);
    await screenshot(`pay-page-all-${locale}`);
  });
});
