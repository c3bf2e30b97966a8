/** The workbench's page as a person meets it: the sample, a formula, the menu, the sidebar, the tabs. */
import { describe, expect, it } from 'vitest';
import { workbenchPages } from './support/workbench-page.ts';

const openPage = workbenchPages();

const LANGUAGES = [
  {
    locale: 'en_US',
    tabs: ['Orders', 'Raw export'],
    header: ['Customer', 'Date', 'Amount', 'Order'],
    extensions: 'Extensions',
    segment: 'Segment',
    build: 'Segment customers',
  },
  {
    locale: 'ru_RU',
    tabs: ['Заказы', 'Выгрузка'],
    header: ['Клиент', 'Дата', 'Сумма', 'Заказ'],
    extensions: 'Расширения',
    segment: 'Сегмент',
    build: 'Сегментировать клиентов',
  },
] as const;

describe.each(LANGUAGES)('in $locale the page', ({ locale, tabs, header, extensions, segment, build }) => {
  const query = `?locale=${locale}`;

  it('opens with the sample', async () => {
    const { page, sheetNames, display, screenshot } = await openPage(query);
    expect(await sheetNames()).toEqual(tabs);
    expect(await display({ row: 0, column: 0, rows: 1, columns: 4 })).toEqual([header]);
    await expect.poll(() => page.locator('#status').textContent()).toMatch(/^(Ready|Готово)$/);
    await screenshot(`sample-${locale}`);
  });

  it('spills a formula that is typed into a free cell', async () => {
    const { type, display, screenshot } = await openPage(query);
    await type(1, 8, '=RFM(A2:A; B2:B; C2:C)');
    const spilled = await display({ row: 1, column: 8, rows: 3, columns: 10 });
    expect(spilled[0]?.[9]).toBe(segment);
    expect(spilled[1]?.[8]).toMatch(/^[1-3]{3}$/);
    expect(spilled[1]?.[1]).toMatch(/2026/);
    await screenshot(`formula-${locale}`);
  });

  it('opens the sidebar from the menu with the keyboard, and its button builds the tabs', async () => {
    const { page, sidebar, sheetNames, screenshot } = await openPage(query);
    await page.getByRole('menuitem', { name: extensions }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await screenshot(`menu-${locale}`);
    await page.keyboard.press('Enter');
    await sidebar.getByRole('button', { name: build }).click();
    await sidebar.getByRole('link').first().waitFor();
    const before: readonly string[] = tabs;
    const built = (await sheetNames()).filter((name) => !before.includes(name));
    expect(built.length).toBeGreaterThanOrEqual(2);
    expect(await sidebar.getByRole('link').allTextContents()).toEqual(built);
    await sidebar.getByRole('link').first().click();
    await expect.poll(() => page.evaluate(() => salesbook.engine.active.name)).toBe(built[0]);
    await screenshot(`tabs-${locale}`);
  });
});
