/** The first minute on the page: the card that says where to begin, a file dropped on it, and how few clicks it takes. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/text/language.ts';
import { pageText } from '../../workbench/page/text.ts';
import { sidebarTextsIn } from '../sidebar/support/texts.ts';
import { type WorkbenchPage, workbenchPages } from './support/workbench-page.ts';

const openPage = workbenchPages();
const SUPERSTORE = 'tests/golden/exports/superstore.csv';

async function drop({ page }: WorkbenchPage, name: string, content: string): Promise<void> {
  const file = await page.evaluateHandle(
    ([called, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text ?? ''], called ?? ''));
      return transfer;
    },
    [name, content],
  );
  await page.dispatchEvent('#grid', 'dragenter', { dataTransfer: file });
  await page.locator('.drop').waitFor();
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: file });
  await page.locator('.drop').waitFor({ state: 'hidden' });
}

describe.each([
  ['en', 'en_US'],
  ['ru', 'ru_RU'],
] as const)('in %s', (language, locale) => {
  const words = pageText(language);
  const { build } = sidebarTextsIn(language).sidebar;

  it('a file that is read without a question is segmented with three clicks', async () => {
    const opened = await openPage(`?locale=${locale}`);
    const { page, sidebar, sheetNames, screenshot } = opened;
    await screenshot(`first-minute-${language}`);
    const chooser = page.waitForEvent('filechooser');
    // The first click, and the second one in the window of the browser.
    await page.getByRole('button', { name: words.start.openFile }).click();
    await (await chooser).setFiles(SUPERSTORE);
    // The third.
    await sidebar.getByRole('button', { name: build.build }).click();
    await sidebar.getByRole('heading', { name: build.done }).waitFor();
    expect(await sheetNames()).toContain(textsIn(language).tabs.rfmSummary.title);
    expect(await page.locator('#start').isVisible()).toBe(false);
  });
});

it('a dropped file is opened, and the sidebar reads it', async () => {
  const opened = await openPage();
  await drop(opened, 'superstore.csv', await readFile(SUPERSTORE, 'utf8'));
  await opened.sidebar.getByText('6 of 7 rows used').waitFor();
  expect(await opened.sidebar.locator('#sheet option:checked').textContent()).toBe('superstore');
  expect(await opened.page.locator('#status').textContent()).toBe('Opened superstore.csv: 7 rows');
  // The next one is read at once, too.
  await drop(opened, 'second.csv', 'Customer,Date,Amount\nAnn,2026-05-03,10\nBob,2026-05-04,20\n');
  await opened.sidebar.getByText('2 of 3 rows used').waitFor();
});

it('the sample comes back where its sheet was deleted, and the card from the menu', async () => {
  const { page, sidebar, sheetNames } = await openPage();
  const { start, whereToBegin } = pageText('en');
  await page.evaluate(() => {
    const [orders] = salesbook.engine.sheets();
    if (orders !== undefined) salesbook.engine.deleteSheet(orders.id);
  });
  await page.getByRole('button', { name: start.sample }).click();
  await sidebar.getByText('rows used').waitFor();
  expect(await sheetNames()).toEqual(['Raw export', 'Orders']);
  expect(await sidebar.locator('#sheet option:checked').textContent()).toBe('Orders');
  // The tidy sheet warns of nothing.
  expect(await sidebar.locator('.warning').count()).toBe(0);
  await page.getByRole('menuitem', { name: 'File' }).click();
  await page.getByRole('menuitem', { name: whereToBegin }).click();
  await page.getByRole('button', { name: start.segment }).waitFor();
  expect(await page.locator('#sidebar').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(start.heading);
  await page.getByRole('button', { name: start.close }).click();
  expect(await page.locator('#start').isVisible()).toBe(false);
});

/** In the sidebar: remembers every place that a progress bar stands at from now on. */
function rememberBar(): void {
  const seen: string[] = [];
  document.body.dataset['bar'] = '';
  new MutationObserver(() => {
    const now = document.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow') ?? null;
    if (now === null || seen[seen.length - 1] === now) return;
    seen.push(now);
    document.body.dataset['bar'] = seen.join(' ');
  }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-valuenow'] });
}

it('the bar moves while the sample is segmented, and a link for a PDF says that only Sheets can make one', async () => {
  const { page, sidebar } = await openPage();
  const words = sidebarTextsIn('en').sidebar;
  await page.getByRole('button', { name: pageText('en').start.segment }).click();
  await sidebar.locator('body').evaluate(rememberBar);
  await sidebar.getByRole('button', { name: words.build.build }).click();
  await sidebar.getByRole('heading', { name: words.build.done }).waitFor();
  const bar = await sidebar.locator('body').getAttribute('data-bar');
  const places = (bar ?? '').split(' ').map(Number);
  // Where it begins, where it ends, and at the very least two places between.
  expect(places.length).toBeGreaterThanOrEqual(4);
  expect(places).toEqual([...places].sort((one, other) => one - other));
  await sidebar.getByText(words.share.heading, { exact: true }).click();
  await sidebar.getByRole('link', { name: words.share.pdfOf('Customers') }).click();
  await page.getByRole('dialog').getByText(pageText('en').noPdf).waitFor();
});
