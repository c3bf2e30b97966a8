/** The page of tools for the head of sales with the real server: a tool is built, opened and removed, and nothing else goes. */
import { expect, it } from 'vitest';
import { headPage as words } from '../../src/text/en/head-page.ts';
import { textsIn } from '../../src/text/language.ts';
import { clippedIn } from '../sidebar/support/clipped.ts';
import { runInPage, settled } from './support/page-job.ts';
import { workbenchPages } from './support/workbench-page.ts';

const openPage = workbenchPages();

it('builds a tool with what it stands on, opens it, and removes it after a question', async () => {
  const { page, sidebar, sheetNames, screenshot } = await openPage('?locale=en_US');
  const { touchPoints } = textsIn('en');
  const before = await sheetNames();
  const button = (verb: string) =>
    sidebar.getByRole('button', { name: words.named(verb, words.names['touch-points']), exact: true });
  const open = () => page.evaluate(() => salesbook.engine.active.name);
  await runInPage(page, 'showHeadTools');
  // As large as at 200 %: nothing is cut off, nothing has to be moved sideways.
  await page.setViewportSize({ width: 640, height: 400 });
  expect(await sidebar.locator('body').evaluate(clippedIn)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await button(words.build).click();
  await sidebar.locator('.done').waitFor();
  expect(await sheetNames()).toEqual([...before, touchPoints.title, touchPoints.report.title]);
  expect(await open()).toBe(touchPoints.title);
  await page.evaluate(() => {
    const [first] = salesbook.engine.sheets();
    if (first !== undefined) salesbook.engine.activate(first.id);
  });
  await button(words.open).click();
  await expect.poll(open).toBe(touchPoints.title);
  await settled(page);
  await screenshot('head-page-en');
  await button(words.remove).click();
  await screenshot('head-page-question-en');
  await sidebar.getByRole('button', { name: words.removal.yes, exact: true }).click();
  await expect.poll(sheetNames).toEqual(before);
  await expect.poll(() => button(words.build).count()).toBe(1);
});
