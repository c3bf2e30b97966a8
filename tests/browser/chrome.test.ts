/** What stands around the grid: menus by keyboard, locale, errors of cells, charts, and access for everyone. */

import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { runInPage } from './support/page-job.ts';
import { workbenchPages } from './support/workbench-page.ts';

const openPage = workbenchPages();

/** The grid, its toolbar and the tabs below it, and the editor of formulas, which the engine puts at the end of the page. */
const ENGINE = ['#grid', '[id^="__editor_"]'];
/** What axe finds in them; `docs/look.md` lists it. A version of the engine that mends one of these is noticed here. */
const KNOWN_OF_ENGINE: readonly string[] = [
  'aria-allowed-attr',
  'aria-command-name',
  'aria-roles',
  'button-name',
  'label',
  'landmark-unique',
  'tabindex',
];

it('says where to begin in a way that everyone can read', async () => {
  const { page } = await openPage.shared();
  await page.locator('#start').waitFor();
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate<axe.AxeResults>("axe.run('#start')");
  expect(violations.map(describeViolation)).toEqual([]);
  expect(passes.length).toBeGreaterThan(5);
});

describe('the menu bar', () => {
  it('is walked through with the arrow keys and left with Escape', async () => {
    const { page } = await openPage.shared();
    const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.textContent ?? null);
    await page.getByRole('menuitem', { name: 'File' }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Open file…');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('Start again with the sample');
    await page.keyboard.press('Home');
    await page.keyboard.press('d');
    expect(await focused()).toBe('Download .xlsx');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Salesbook');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Segment customers');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Motivation and pay');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('Salesbook');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Extensions');
    expect(await page.locator('[role="menu"]:visible').count()).toBe(0);
    expect(await page.evaluate(() => salesbook.engine.selection())).toMatchObject({ row: 0, column: 0 });
  });

  it('closes when one presses on the grid', async () => {
    const { page } = await openPage.shared();
    await page.getByRole('menuitem', { name: 'File' }).click();
    await page.locator('#grid').click({ position: { x: 500, y: 400 } });
    expect(await page.locator('[role="menu"]:visible').count()).toBe(0);
  });
});

describe('a chart', () => {
  it('is drawn over the tab it belongs to, and only there', async () => {
    const { page, screenshot } = await openPage.shared();
    await page.evaluate(() => {
      const { engine } = salesbook;
      const area = { row: 1, column: 4, rows: 6, columns: 1 };
      const ranges = [
        { sheetId: engine.active.id, area },
        { sheetId: engine.active.id, area: { ...area, column: 2 } },
      ];
      const place = { row: 3, column: 7, offsetX: 0, offsetY: 0 };
      engine.active.setCharts([{ id: 1, type: 'BAR', ranges, ...place, options: { title: 'Six orders' } }]);
      engine.select({ row: 1, column: 0, rows: 1, columns: 1 });
    });
    const chart = page.getByRole('img', { name: 'Six orders' });
    await chart.waitFor();
    expect(await chart.locator('rect').count()).toBe(6);
    await screenshot('chart');
    // Columns that a script puts in far to the right do not take the person there.
    const place = await chart.boundingBox();
    await page.evaluate(() => {
      salesbook.engine.active.insertColumns(24, 2);
      return new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    });
    expect(await chart.boundingBox()).toEqual(place);
    await page.evaluate(() => salesbook.engine.activate(salesbook.engine.sheets()[1]?.id ?? -1));
    await chart.waitFor({ state: 'detached' });
  });
});

describe('a selected error cell', () => {
  it('shows the sentence of the function under itself', async () => {
    const { page, type, screenshot } = await openPage.shared();
    await page.evaluate(() => salesbook.engine.activate(salesbook.engine.sheets()[1]?.id ?? -1));
    await type(2, 8, '=RFM(A2:A; B2:B; C2:C)');
    await page.evaluate(() => salesbook.engine.select({ row: 2, column: 8, rows: 1, columns: 1 }));
    const card = page.locator('.cell-error');
    await card.waitFor();
    expect(await card.textContent()).toContain('31.02.2026');
    await screenshot('cell-error');
    await page.evaluate(() => salesbook.engine.select({ row: 2, column: 0, rows: 1, columns: 1 }));
    await card.waitFor({ state: 'hidden' });
  });
});

describe('the locale', () => {
  it('is changed by the list, with the sample and the words of the page', async () => {
    const { page, sheetNames } = await openPage();
    await page.getByLabel('Locale').selectOption('ru_RU');
    await page.getByRole('menuitem', { name: 'Файл' }).waitFor();
    await page.waitForFunction(() => 'salesbook' in globalThis);
    expect(await sheetNames()).toEqual(['Заказы', 'Выгрузка']);
    expect(await page.evaluate(() => [document.documentElement.lang, salesbook.engine.timeZone])).toEqual([
      'ru',
      'Europe/Moscow',
    ]);
  });

  it('asks before changes are lost', async () => {
    const { page, type, sheetNames } = await openPage.shared();
    await type(0, 9, 'mine');
    await page.getByLabel('Locale').selectOption('ru_RU');
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => page.getByLabel('Locale').inputValue()).toBe('en_US');
    expect(await sheetNames()).toEqual(['Orders', 'Raw export']);
  });

  it('leaves the time zone to its own list', async () => {
    const { page } = await openPage.shared();
    await page.getByLabel('Time zone').selectOption('Asia/Kolkata');
    expect(await page.evaluate(() => salesbook.engine.timeZone)).toBe('Asia/Kolkata');
    expect(page.url()).toContain('time-zone=Asia/Kolkata');
  });
});

describe.each(['en_US', 'ru_RU'])('access for everyone in %s', (locale) => {
  it('finds no fault with the page or the sidebar', async () => {
    const { page, sidebar } = await openPage(`?locale=${locale}`);
    await runInPage(page, 'showSidebar');
    await sidebar.getByRole('button').first().waitFor();
    await page.locator('[aria-haspopup="menu"]').first().click();
    const frames = page.frames();
    expect(frames.length).toBe(2);
    for (const frame of frames) {
      await frame.evaluate(axe.source);
      // The grid is drawn by the spreadsheet engine, with a toolbar of its own; frames are looked at one by one.
      const { violations, passes } = await frame.evaluate<axe.AxeResults>(
        `axe.run({ exclude: ${JSON.stringify(ENGINE)}.concat('iframe') })`,
      );
      expect(violations.map(describeViolation)).toEqual([]);
      expect(passes.length).toBeGreaterThan(5);
    }
    const { violations } = await page.evaluate<axe.AxeResults>(`axe.run({ include: ${JSON.stringify(ENGINE)} })`);
    expect(violations.map(({ id }) => id).sort()).toEqual(KNOWN_OF_ENGINE);
  });
});

it.each([
  ['half as wide, as at 200 % of size', { width: 640, height: 400 }],
  ['as narrow as the sidebar', { width: 320, height: 640 }],
])('does not scroll sideways in a window %s', async (_how, size) => {
  const { page, screenshot } = await openPage();
  await page.setViewportSize(size);
  await screenshot(`window-${size.width}`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  const begin = page.getByRole('button', { name: 'Segment my customers' });
  await begin.scrollIntoViewIfNeeded();
  await begin.click();
  const box = await page.locator('#sidebar iframe').boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(size.width);
  expect(box?.height).toBeGreaterThan(150);
});

function describeViolation({ id, nodes }: axe.Result): string {
  return `${id}: ${nodes.map(({ html }) => html).join(' | ')}`;
}
