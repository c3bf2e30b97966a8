/** ABC×XYZ from the sidebar to the tabs, with the real server, in both languages. */

import { describe, expect, it } from 'vitest';
import { GROUPS } from '../../src/core/groups/abcxyz.ts';
import type { Language } from '../../src/text/language.ts';
import { runInPage } from '../browser/support/page-job.ts';
import { workbenchPages } from '../browser/support/workbench-page.ts';
import { allTextsIn } from './support/texts.ts';

const openPage = workbenchPages();

describe.each<Language>(['en', 'ru'])('in %s', (language) => {
  const texts = allTextsIn(language);
  const words = texts.sidebar.groups;
  const { build } = texts.sidebar;

  it('what the what-if shows stands in the matrix, and the chosen lists are built', async () => {
    const { page, sidebar, sheetNames, screenshot } = await openPage(
      `?locale=${language === 'ru' ? 'ru_RU' : 'en_US'}`,
    );
    await runInPage(page, 'showSidebar');
    await sidebar.getByText(words.heading, { exact: true }).click();
    await sidebar.getByText(words.cutsHeading, { exact: true }).click();
    const table = sidebar.getByRole('table', { name: words.caption });
    await table.waitFor();
    await sidebar.getByLabel(words.cutA(0.8)).fill('69');
    await sidebar.getByLabel(words.cutX(0.75)).fill('19');
    await sidebar.getByText(texts.sidebar.lists.heading, { exact: true }).click();
    await sidebar.getByText(words.listsHeading, { exact: true }).click();
    for (const group of ['AX', 'AY', 'BX'] as const) await sidebar.getByLabel(words.listName(group)).check();
    const shown = await table.locator('b').allTextContents();
    await sidebar.getByRole('button', { name: build.build }).click();
    await sidebar.getByRole('heading', { name: build.done }).waitFor();

    const show = (name: string) =>
      page.evaluate((wanted) => {
        const { engine } = salesbook;
        const tab = engine.sheets().find((sheet) => sheet.name === wanted);
        if (tab === undefined) throw new Error(`no tab ${wanted}`);
        engine.activate(tab.id);
        const { rows, columns } = tab.used();
        return tab.display({ row: 0, column: 0, rows, columns });
      }, name);
    const matrix = await show(texts.tabs.groups.matrixTitle);
    await screenshot(`tab-matrix-${language}`);
    const written = GROUPS.map((group) => matrix.find(([first]) => first === group)?.[1]);
    expect(written).toEqual(shown);
    for (const [name, title] of [
      ['groups', texts.tabs.groups.listTitle],
      ['movement', texts.tabs.movement.title],
      ['group-list', texts.tabs.callList.title('AY')],
    ] as const) {
      await show(title);
      await screenshot(`tab-${name}-${language}`);
    }
    expect(await sheetNames()).toEqual(expect.arrayContaining(['AX', 'AY', 'BX'].map(texts.tabs.callList.title)));
  });
});
