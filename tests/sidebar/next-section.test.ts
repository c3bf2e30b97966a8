/** The part of what comes next in the sidebar: on where the log is long enough, else off with the reason; and who is left alone. */
import { describe, expect, it } from 'vitest';
import { reduce } from '../../sidebar/reduce.ts';
import { INITIAL } from '../../sidebar/state.ts';
import { DEFAULT_CALLS, DEFAULT_NEXT } from '../../src/core/customers/next-settings.ts';
import type { SegmentSettings } from '../../src/rpc.ts';
import type { Language } from '../../src/text/language.ts';
import { CHECK, NUMBERS, PLAN, SETTINGS, START } from './support/answers.ts';
import { type Answers, type SidebarPage, sidebarPages } from './support/sidebar-page.ts';
import { allTextsIn } from './support/texts.ts';

const openIn = sidebarPages();
const REASON = 'There is no forecast: 3 customers bought on two days or more, and 30 are needed.';

it('the choices of the last run are taken over, one by one changed, and left where nothing is chosen', () => {
  const next = { wanted: false, horizon: 365, overdue: 100, customers: 0 } as const;
  const calls = { share: 0.2, since: 20_000, window: 60 } as const;
  const opened = reduce(INITIAL, { type: 'opened', start: { ...START, settings: { ...SETTINGS, next, calls } } });
  expect([opened.next, opened.calls]).toEqual([next, calls]);
  const changed = reduce(opened, { type: 'next-chosen', chosen: { horizon: 30 } });
  expect([changed.next, changed.calls]).toEqual([{ ...next, horizon: 30 }, calls]);
  const alone = reduce(changed, { type: 'calls-chosen', chosen: { share: 0.5 } });
  expect([alone.next, alone.calls]).toEqual([
    { ...next, horizon: 30 },
    { ...calls, share: 0.5 },
  ]);
  const first = reduce(INITIAL, { type: 'opened', start: START });
  expect([first.next, first.calls]).toEqual([DEFAULT_NEXT, DEFAULT_CALLS]);
});

describe.each<Language>(['en', 'ru'])('in %s', (language) => {
  const texts = allTextsIn(language);
  const words = texts.sidebar.next;

  async function opened(noForecast: string | null): Promise<{ sidebar: SidebarPage; planned: SegmentSettings[] }> {
    const planned: SegmentSettings[] = [];
    const server = {
      start: () => START,
      checkLog: () => ({ ...CHECK, numbers: { ...NUMBERS, noForecast } }),
      planRun: (settings: SegmentSettings) => {
        planned.push(settings);
        return { ...PLAN, steps: [], settings };
      },
      finishRun: () => true,
    } satisfies Answers;
    const sidebar = await openIn(server, language);
    const { page } = sidebar;
    await page.getByText(texts.sidebar.check.rows(1234, 1300)).waitFor();
    await page.locator('.panel-title').getByText(words.heading, { exact: true }).click();
    return { sidebar, planned };
  }

  it('a short log has it off, with the reason, and whoever wants it has it', async () => {
    const { sidebar, planned } = await opened(REASON);
    const { page, inspect } = sidebar;
    const tick = page.getByRole('checkbox', { name: words.option });
    expect(await tick.isChecked()).toBe(false);
    await page.getByText(REASON).waitFor();
    await inspect(`next-short-${language}`);
    await tick.check();
    await page.locator('button.primary').click();
    await expect.poll(() => planned.length).toBe(1);
    expect(planned[0]).toMatchObject({ next: { ...DEFAULT_NEXT, wanted: true }, calls: DEFAULT_CALLS });
  });

  it('else it is on; nobody is left alone unless that is chosen', async () => {
    const { sidebar, planned } = await opened(null);
    const { page, inspect } = sidebar;
    expect(await page.getByRole('checkbox', { name: words.option }).isChecked()).toBe(true);
    expect(await page.getByLabel(words.window, { exact: true }).count()).toBe(0);
    await page.getByLabel(words.horizon, { exact: true }).selectOption({ label: words.days(365) });
    await page.getByLabel(words.customers, { exact: true }).selectOption({ label: words.length(0) });
    await page.getByLabel(words.share, { exact: true }).selectOption({ label: words.shares(0.1) });
    await page.getByLabel(words.window, { exact: true }).selectOption({ label: words.days(60) });
    await inspect(`next-${language}`);
    await page.locator('button.primary').click();
    await expect.poll(() => planned.length).toBe(1);
    // What nobody has touched is left to the server, which knows the log of the day.
    expect(planned[0]).toMatchObject({
      next: { ...DEFAULT_NEXT, wanted: null, horizon: 365, customers: 0 },
      calls: { share: 0.1, window: 60 },
    });
  });
});
