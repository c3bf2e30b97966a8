/** The part of the sidebar about the tab Settings, in both languages: made, found, corrected, put back. */
import { describe, expect, it } from 'vitest';
import type { PlaybookProblem } from '../../src/core/customers/playbook-problem.ts';
import type { SettingsState } from '../../src/rpc.ts';
import type { Language } from '../../src/text/language.ts';
import { CHECK, START, writtenTab } from './support/answers.ts';
import { type Answers, Said, sidebarPages } from './support/sidebar-page.ts';
import { allTextsIn } from './support/texts.ts';

const openIn = sidebarPages();

describe.each<Language>(['en', 'ru'])('in %s', (language) => {
  const openSidebar = (answers: Answers) => openIn(answers, language);
  const texts = allTextsIn(language);
  const words = texts.sidebar.settings;
  const tab = writtenTab(12, texts.settingsTab.title);
  const own: SettingsState = { tab, problems: [], added: null, segments: null };
  const spoilt: readonly PlaybookProblem[] = [
    { cause: 'codes-missing', cell: 'C5', value: '332', other: '' },
    { cause: 'cut', cell: 'B30', value: '332', other: '' },
  ];
  const wrong: SettingsState = {
    ...own,
    problems: spoilt.map((problem) => ({
      sentence: texts.settingsTab.problem(problem),
      cell: `'${tab.name}'!${problem.cell}`,
      url: `${tab.url}&range=${problem.cell}`,
    })),
  };

  /** A server whose tab is as the test says, until something is written. */
  function server(settingsTab: SettingsState) {
    let now = settingsTab;
    const written = () => {
      now = own;
      return tab;
    };
    return {
      start: () => ({ ...START, settingsTab: now }),
      settingsState: () => now,
      checkLog: () => CHECK,
      previewConversion: () => ({ cells: [], seen: 'all', total: 0, unsure: 0 }),
      createSettings: written,
      restoreSettings: written,
    };
  }

  it('the tab is made once it is asked for, then linked', async () => {
    const { page, called, inspect } = await openSidebar(server({ ...own, tab: null }));
    await page.getByText(words.heading, { exact: true }).click();
    await page.getByText(words.hint).waitFor();
    expect(called('createSettings')).toBe(0);
    await page.getByRole('button', { name: words.create }).click();
    const link = page.getByRole('link', { name: tab.name });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(tab.url);
    expect(called('createSettings')).toBe(1);
    // The log is looked at again, and faded until then.
    await expect.poll(() => called('checkLog')).toBe(2);
    await expect.poll(() => page.locator('.outdated').count()).toBe(0);
    await inspect(`settings-${language}`);
  });

  it('the defaults are put back only after a second word', async () => {
    const { page, called, focused, inspect } = await openSidebar(server(own));
    await page.getByText(words.heading, { exact: true }).click();
    await page.getByRole('button', { name: words.restore }).click();
    await expect.poll(() => focused()).toBe(words.sure(tab.name));
    await inspect(`settings-restore-${language}`);
    await page.getByRole('button', { name: words.no }).click();
    expect(called('restoreSettings')).toBe(0);
    await page.getByRole('button', { name: words.restore }).click();
    await page.getByRole('button', { name: words.yes, exact: true }).click();
    await page.getByRole('button', { name: words.restore }).waitFor();
    expect(called('restoreSettings')).toBe(1);
  });

  it('what has to be corrected is listed, each with a link to its cell', async () => {
    const { page, inspect } = await openSidebar(server(wrong));
    for (const { sentence, cell, url } of wrong.problems) {
      const link = page.getByRole('link', { name: cell });
      await link.waitFor();
      await page.getByRole('listitem').filter({ hasText: sentence }).waitFor();
      expect(await link.getAttribute('href')).toBe(url);
    }
    await inspect(`settings-wrong-${language}`);
  });

  it('a refused build looks again at what stands in the tab', async () => {
    let isSpoilt = false;
    const { page } = await openSidebar({
      ...server(own),
      settingsState: () => (isSpoilt ? wrong : own),
      planRun: () => {
        isSpoilt = true;
        throw new Said(texts.settingsTab.refused(spoilt));
      },
    });
    await page.getByRole('button', { name: texts.sidebar.build.build }).click();
    await page
      .getByRole('alert')
      .getByText(wrong.problems[0]?.sentence ?? '')
      .waitFor();
    for (const { cell } of wrong.problems) await page.getByRole('link', { name: cell }).waitFor();
  });

  it('call lists are offered under the names that stand in the tab', async () => {
    const { names, advice } = texts.segments;
    const segments = { names: { ...names, champions: 'VIP' }, advice: { ...advice, champions: 'Invite them.' } };
    const { page } = await openSidebar(server({ ...own, segments }));
    await page.getByText(texts.sidebar.lists.heading, { exact: true }).click();
    await page.getByLabel('VIP', { exact: true }).waitFor();
    await page.getByText('Invite them.').waitFor();
    expect(await page.getByLabel(names.loyal, { exact: true }).count()).toBe(1);
  });

  it('a tab that can’t be written is said', async () => {
    const { page } = await openSidebar({
      ...server({ ...own, tab: null }),
      createSettings: () => {
        throw new Said('busy');
      },
    });
    await page.getByText(words.heading, { exact: true }).click();
    await page.getByRole('button', { name: words.create }).click();
    await page.getByRole('alert').getByText('busy').waitFor();
  });
});
