/** The sidebar with the real server, on the sample's untidy second sheet. */
import { expect, it } from 'vitest';
import { workbenchPages } from '../browser/support/workbench-page.ts';
import { allTextsIn } from './support/texts.ts';

const openPage = workbenchPages();
const texts = allTextsIn('en');
const words = texts.sidebar;
const RAW = 'Raw export';

it('takes an export from raw texts to real values and segments', async () => {
  const { page, sidebar, sheetNames, screenshot } = await openPage();
  const before = await sheetNames();
  await page.evaluate(() => salesbook.host.run('showSidebar'));
  await sidebar.getByLabel(words.log.sheet).selectOption(RAW);
  const convert = sidebar.getByRole('button', { name: words.log.convert });
  await convert.waitFor();
  const numbers = () => sidebar.locator('dl').textContent();
  const asTexts = await numbers();

  await convert.click();
  await sidebar.getByRole('row').nth(1).waitFor();
  const cells = (await sidebar.getByRole('row').count()) - 1;
  expect(cells).toBeGreaterThan(10);
  await screenshot('sidebar-raw-convert');
  await sidebar.getByRole('button', { name: words.convert.convert(cells) }).click();
  await sidebar.getByText(words.log.converted(cells)).waitFor();

  // What surely is a date or a number was read as such already: the log says the same as before.
  await sidebar.locator('dl').waitFor();
  expect(await numbers()).toBe(asTexts);
  await expect.poll(() => convert.count()).toBe(0);

  await sidebar.getByText(words.scores.heading, { exact: true }).click();
  await sidebar.getByLabel(words.scores.own).check();
  await sidebar.getByRole('button', { name: words.build.build }).click();
  await sidebar.getByRole('heading', { name: words.build.done }).waitFor();
  const built = (await sheetNames()).filter((name) => !before.includes(name));
  expect(built).toContain(texts.tabs.rfmSummary.title);
  expect(await sidebar.getByRole('link').allTextContents()).toEqual(built);
  await sidebar.getByRole('button', { name: words.build.refresh }).waitFor();
});

it('begins an empty file with the sample, and builds its tabs', async () => {
  const { page, sidebar, sheetNames } = await openPage();
  await page.evaluate(() => {
    const { engine } = salesbook;
    const filled = engine.sheets().map(({ id }) => id);
    engine.activate(engine.insertSheet('Empty', 0, 100, 26).id);
    for (const id of filled) engine.deleteSheet(id);
  });
  await page.evaluate(() => salesbook.host.run('showSidebar'));
  await sidebar.getByRole('button', { name: words.firstRun.sample }).click();
  await sidebar.getByText(/rows used/).waitFor();
  expect(await sheetNames()).toHaveLength(2);
  await sidebar.getByRole('button', { name: words.build.build }).click();
  await sidebar.getByRole('heading', { name: words.build.done }).waitFor();
  expect((await sheetNames()).length).toBeGreaterThanOrEqual(6);
});
