/** The tab Settings as a person makes it from the sidebar, and what a typing slip in it does. */

import { describe, expect, it } from 'vitest';
import { playbookTitles } from '../../src/tables/playbook.ts';
import { textsIn } from '../../src/text/language.ts';
import { sidebarTextsIn } from '../sidebar/support/texts.ts';
import { runInPage, settled } from './support/page-job.ts';
import { workbenchPages } from './support/workbench-page.ts';

const openPage = workbenchPages();

describe.each([
  ['en', 'en_US'],
  ['ru', 'ru_RU'],
] as const)('in %s', (language, locale) => {
  const words = sidebarTextsIn(language).sidebar;
  const { settingsTab } = textsIn(language);

  it('the tab is made, spoilt by hand, refused with its cell, and restored', async () => {
    const { page, sidebar, display, type, screenshot } = await openPage(`?locale=${locale}`);
    await runInPage(page, 'showSidebar');
    await sidebar.getByText(words.settings.heading, { exact: true }).click();
    await sidebar.getByRole('button', { name: words.settings.create }).click();
    await sidebar.getByRole('link', { name: settingsTab.title, exact: true }).waitFor();
    await page.waitForFunction((title) => salesbook.engine.active.name === title, settingsTab.title);
    expect(await display({ row: 4, column: 0, rows: 2, columns: 4 })).toEqual([
      playbookTitles('segments', textsIn(language)).slice(0, 4),
      ['champions', textsIn(language).segments.names.champions, '332 333', '54 55'],
    ]);
    expect(await display({ row: 29, column: 1, rows: 2, columns: 1 })).toEqual(
      language === 'en' ? [['80.0%'], ['95.0%']] : [['80,0%'], ['95,0%']],
    );
    await settled(page);
    await screenshot(`settings-tab-${language}`);
    // Typed alone, a code is a number and two codes with a point between them are another one.
    await type(9, 3, language === 'en' ? '51.41' : '51,41');
    await type(8, 3, ' ');
    await type(14, 2, '111');
    await sidebar.getByRole('button', { name: words.build.build }).click();
    await sidebar.getByRole('link', { name: `'${settingsTab.title}'!C5` }).waitFor();
    const sentence = settingsTab.problem({ cause: 'codes-missing', cell: 'C5', value: '112', other: '' });
    await sidebar.getByRole('listitem').filter({ hasText: sentence }).waitFor();
    await sidebar.getByRole('button', { name: words.settings.restore }).click();
    await sidebar.getByRole('button', { name: words.settings.yes, exact: true }).click();
    // The button is back at once, the defaults when the script has written them.
    await expect.poll(() => display({ row: 14, column: 2, rows: 1, columns: 1 })).toEqual([['111 112']]);
  });
});
