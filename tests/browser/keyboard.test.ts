/** The page by keyboard alone: no part catches it, and the sidebar takes it and gives it back. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pageText } from '../../workbench/page/text.ts';
import { workbenchPages } from './support/workbench-page.ts';

const openPage = workbenchPages();
const { start } = pageText('en');

/** What has the keyboard, by the part of the page that it stands in. */
const place = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const isEditor = element?.closest('[id^="__editor_"]') ?? null;
    return isEditor === null
      ? (element?.closest('#grid, #start, #sidebar, #menu-bar, #settings')?.id ?? 'none')
      : 'grid';
  });

it('Tab leaves the grid, unless somebody works there', async () => {
  const { page } = await openPage.shared();
  const seen = new Set<string>();
  for (let count = 0; count < 14; count += 1) {
    await page.keyboard.press('Tab');
    seen.add(await place(page));
  }
  expect([...seen].sort()).toEqual(expect.arrayContaining(['grid', 'menu-bar', 'settings', 'start']));
  await page.evaluate(() => salesbook.engine.select({ row: 1, column: 1, rows: 1, columns: 1 }));
  await page.locator('#grid canvas').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  expect(await place(page)).toBe('grid');
  expect(await page.evaluate(() => salesbook.engine.selection())).toMatchObject({ row: 2, column: 2 });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await place(page)).toBe('start');
});

it('F6 goes from part to part, also out of the sidebar', async () => {
  const { page, sidebar } = await openPage.shared();
  await page.getByRole('menuitem', { name: 'File' }).focus();
  await page.keyboard.press('F6');
  expect(await place(page)).toBe('grid');
  await page.keyboard.press('F6');
  expect(await place(page)).toBe('start');
  await page.getByRole('button', { name: start.segment }).press('Enter');
  await sidebar.getByText('rows used').waitFor();
  await expect.poll(() => place(page)).toBe('sidebar');
  // Inside of the frame, too.
  await page.keyboard.press('Tab');
  await expect.poll(() => sidebar.locator(':focus').count()).toBe(1);
  await page.keyboard.press('F6');
  await expect.poll(() => place(page)).toBe('menu-bar');
  await page.keyboard.press('Shift+F6');
  await expect.poll(() => place(page)).toBe('sidebar');
});

/** On a page of its own: the others leave the sidebar open. */
it('a sidebar opened by a key has the keyboard, and gives it back to the menu', async () => {
  const { page, sidebar } = await openPage();
  await page.getByRole('menuitem', { name: 'Extensions' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await sidebar.getByText('rows used').waitFor();
  await expect.poll(() => place(page)).toBe('sidebar');
  await page.keyboard.press('Tab');
  await expect.poll(() => sidebar.locator(':focus').count()).toBe(1);
  await page.locator('#sidebar').getByRole('button', { name: 'Close sidebar' }).press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Extensions');
});

it('a sidebar opened with the mouse leaves the keyboard where it is', async () => {
  const { page, sidebar } = await openPage();
  await page.getByRole('menuitem', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Salesbook' }).click();
  await page.getByRole('menuitem', { name: 'Segment customers' }).click();
  await sidebar.getByText('rows used').waitFor();
  expect(await place(page)).not.toBe('sidebar');
});
