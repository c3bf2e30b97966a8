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

/** Customer, RFM code and segment of each row, wherever the columns stand. */
function scoresIn([titles = [], ...rows]: readonly (readonly string[])[], segment: string): string[][] {
  const places = [0, titles.indexOf('RFM'), titles.indexOf(segment)];
  return rows.map((row) => places.map((place) => row[place] ?? ''));
}

describe.each(LANGUAGES)('in $locale the page', ({ locale, tabs, header, extensions, segment, build }) => {
  const query = `?locale=${locale}`;

  it('opens with the sample', async () => {
    const { page, sheetNames, display, screenshot } = await openPage.shared(query);
    expect(await sheetNames()).toEqual(tabs);
    expect(await display({ row: 0, column: 0, rows: 1, columns: 4 })).toEqual([header]);
    await expect.poll(() => page.locator('#status').textContent()).toMatch(/^(Ready|Готово)$/);
    await screenshot(`sample-${locale}`);
  });

  it('spills a formula that is typed into a free cell', async () => {
    const { type, display, screenshot } = await openPage.shared(query);
    await type(1, 8, '=RFM(A2:A; B2:B; C2:C)', 'key by key');
    // The engine takes what was typed in its own time.
    const area = { row: 1, column: 8, rows: 3, columns: 10 };
    await expect.poll(async () => (await display(area))[0]?.[9]).toBe(segment);
    const spilled = await display(area);
    expect(spilled[1]?.[8]).toMatch(/^[1-3]{3}$/);
    expect(spilled[1]?.[1]).toMatch(/2026/);
    await screenshot(`formula-${locale}`);
  });

  it('opens the sidebar from the menu with the keyboard, and its button builds the tabs', async () => {
    const { page, sidebar, sheetNames, display, type, screenshot } = await openPage(query);
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
    // The first formula of the README says the same of each customer as the tab.
    const [orders] = tabs;
    const [customers] = built;
    const byTab = await page.evaluate((name) => {
      const tab = salesbook.engine.sheets().find((sheet) => sheet.name === name);
      return tab?.display({ row: 0, column: 0, rows: 400, columns: 26 }) ?? [];
    }, customers);
    await page.evaluate(() => {
      const { engine } = salesbook;
      engine.activate(engine.insertSheet('Scores', engine.sheets().length, 1000, 26).id);
    });
    await type(0, 0, `=RFM(${orders}!A2:A; ${orders}!B2:B; ${orders}!C2:C; ; ; ; ${orders}!D2:D)`);
    const byFormula = await display({ row: 0, column: 0, rows: 400, columns: 10 });
    expect(scoresIn(byFormula, segment)).toEqual(scoresIn(byTab, segment));
    expect(scoresIn(byFormula, segment).length).toBe(399);
    await page.evaluate((name) => {
      const { engine } = salesbook;
      engine.activate(engine.sheets().find((sheet) => sheet.name === name)?.id ?? -1);
    }, customers);
    await expect.poll(() => page.evaluate(() => salesbook.engine.active.name)).toBe(built[0]);
    await screenshot(`tabs-${locale}`);
  });
});
