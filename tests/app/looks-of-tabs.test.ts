/** How tabs look: no title is broken within a word, days and money are written as in the file, and notes explain the titles. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GROUPS } from '../../src/core/groups/abcxyz.ts';
import { HEAD_TOOLS } from '../../src/core/head-tools.ts';
import { SEGMENTS } from '../../src/core/segments/segments.ts';
import { textsIn } from '../../src/text/language.ts';
import type { EngineSheet } from '../../workbench/engine/engine.ts';
import { openHead, press as pressHead } from './head/support/head-app.ts';
import { openPay, type PayOptions } from './pay/support/pay-app.ts';
import { type App, get, openApp, type Settings } from './support/app.ts';
import { LAST_DAY, type LogRow, writeLog } from './support/log.ts';
import { build } from './support/run.ts';
import { cellAt, sheet, sheetNames, shown, type, values } from './support/tabs.ts';
import { addSheet } from './tools/support/tool-tabs.ts';

const { unitsPerEm, advances } = JSON.parse(readFileSync('tests/golden/arimo/bold.json', 'utf8')) as {
  readonly unitsPerEm: number;
  readonly advances: Readonly<Record<string, number>>;
};

/** Pixels of bold text, by the advances of the font itself. */
function widthOf(word: string, points: number): number {
  const units = Array.from(word).reduce((sum, sign) => sum + (advances[sign] ?? unitsPerEm), 0);
  return ((units / unitsPerEm) * points * 96) / 72;
}

/** What Sheets leaves free beside a text, both sides together. */
const PADDING = 6;

/** Words of titles that are wider than their columns. */
function brokenWords(tab: EngineSheet): string[] {
  const { rows, columns } = tab.used();
  const area = { row: 0, column: 0, rows, columns };
  const styles = tab.styles(area);
  return values(tab).flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      const style = styles[row]?.[column];
      // A line that stands alone runs on over the cells beside it.
      const isTitle = style?.bold === true && style.wrap === 'wrap' && cells.filter((cell) => cell !== null).length > 1;
      if (!isTitle || typeof value !== 'string') return [];
      const words = value
        .split(' ')
        .filter((word) => widthOf(word, style.fontSize) > tab.columnWidth(column) - PADDING);
      return words.map((word) => `${tab.name} ${column}: ${word}`);
    }),
  );
}

/** Numbers that are wider than their columns: Sheets would show a row of # signs. */
function clippedNumbers(tab: EngineSheet): string[] {
  const texts = shown(tab);
  return values(tab).flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      const text = texts[row]?.[column] ?? '';
      const isShown = !tab.isColumnHidden(column);
      const isWide = isShown && typeof value === 'number' && widthOf(text, 10) > tab.columnWidth(column) - PADDING;
      return isWide ? [`${tab.name} ${row} ${column}: ${text}`] : [];
    }),
  );
}

/** Titles at the right above cells that stand in the middle. */
function titlesAside(tab: EngineSheet): string[] {
  const { rows, columns } = tab.used();
  const styles = tab.styles({ row: 0, column: 0, rows, columns });
  return values(tab).flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      const [title, below] = [styles[row]?.[column], styles[row + 1]?.[column]];
      const isAside = title?.bold === true && title.horizontalAlignment === 'right';
      return isAside && typeof value === 'string' && below?.horizontalAlignment === 'center'
        ? [`${tab.name}: ${value}`]
        : [];
    }),
  );
}

const PAY_RULE = { en: 'For the strong', ru: 'Для сильных' } as const;
const TRIED = { method: 'whole', bands: [{ from: 0, rate: 1 }], floor: 0, cap: null };

const HEAD_ROWS: readonly LogRow[] = Array.from({ length: 40 }, (_, index): LogRow => {
  return [`Acme ${index % 7}`, LAST_DAY - 20 - index * 3, 1000 + index * 17, index % 2 === 0 ? 'Boris' : 'Anna'];
});

const TITLES = {
  en: ['Customer', 'Date', 'Amount', 'Type', 'Manager', 'Product', 'Phone'],
  ru: ['Клиент', 'Дата', 'Сумма', 'Тип', 'Менеджер', 'Товар', 'Телефон'],
} as const;

function rows(): LogRow[] {
  const unread: LogRow = ['Ann', 'soon', 10, 'shop', 'Olga', 'P1', '555-0100'];
  const orders = Array.from({ length: 300 }, (_, index): LogRow => {
    const customer = Math.floor((index * index) / 300) % 40;
    const day = LAST_DAY - ((index * 7 + customer * 5) % 400);
    const amount = 10_000 + ((index * 37_123) % 9_000_000);
    return [
      `Customer ${customer}`,
      day,
      amount,
      index % 2 === 0 ? 'shop' : 'person',
      'Olga',
      `P${index % 7}`,
      '555-0100',
    ];
  });
  return [...orders, unread];
}

function opened(language: 'en' | 'ru'): App & { readonly settings: Settings } {
  const locale = language === 'ru' ? 'ru_RU' : 'en_US';
  const app = openApp({ rows: rows(), titles: TITLES[language], locale, userLocale: language });
  const layout = { customer: 0, date: 1, amount: 2, customerType: 3, manager: 4, product: 5 };
  const all = { layout, abcXyz: true, compareWith: 'month', lists: SEGMENTS, groupLists: GROUPS };
  return { ...app, settings: { ...app.settings, ...all } };
}

/** All tabs of motivation and pay. */
async function payTabs(language: NonNullable<PayOptions['language']>): Promise<App> {
  const app = await openPay({ language });
  const month = { month: '2026-10' };
  await get(app, 'startWeek', { goal: 1_000_000, prizes: [5000, 3000], rollOver: false });
  await get(app, 'buildThanks');
  await get(app, 'buildBoard', month);
  await get(app, 'buildSimulator');
  await get(app, 'buildPayout', month);
  await get(app, 'buildStatements', { ...month, members: ['Anna'] });
  await get(app, 'askAgreement', month);
  await get(app, 'closeMonth', month);
  await get(app, 'buildAgainstPaid');
  await get(app, 'buildPastRules', { rule: PAY_RULE[language], terms: TRIED, planFactor: 1.1 });
  await get(app, 'createSettings');
  await app.host.engine.settled();
  return app;
}

/** All tabs of the tools for the head of sales, with answers of a form in two columns for each value. */
async function headTabs(language: 'en' | 'ru'): Promise<App> {
  const app = openHead({ rows: HEAD_ROWS, language });
  const { form } = textsIn(language).valueSurvey;
  const asked = [form.importance, form.us, form.rival];
  const titles = asked.flatMap((question) => [`${question} [A]`, `${question} [B]`]);
  const answers = addSheet(app, 'Answers', [titles, ...Array.from({ length: 4 }, () => [5, 4, 4, 3, 3, 4])]);
  for (const tool of HEAD_TOOLS) {
    if (tool === 'key-values') app.host.engine.activate(answers.id);
    await pressHead(app, 'build', tool);
  }
  await app.host.engine.settled();
  answers.setHidden(true);
  return app;
}

function ours(app: App): EngineSheet[] {
  return app.host.engine.sheets().filter(({ id, name }) => id !== app.log.id && name !== 'Answers');
}

/** Tabs none of whose titles is explained. */
function silentTabs(app: App): string[] {
  const isSilent = (tab: EngineSheet) =>
    tab
      .notes({ row: 0, column: 0, ...tab.used() })
      .flat()
      .every((note) => note === '');
  return ours(app)
    .filter(isSilent)
    .map(({ name }) => name);
}

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  test('no title is broken within a word, no number is clipped, on the tabs of segments', async () => {
    const app = opened(language);
    await build(app);
    expect(ours(app).length).toBeGreaterThan(20);
    expect(ours(app).flatMap(brokenWords)).toEqual([]);
    expect(ours(app).flatMap(clippedNumbers)).toEqual([]);
    expect(ours(app).flatMap(titlesAside)).toEqual([]);
    expect(silentTabs(app)).toEqual([]);
  });

  test('nor on those of pay', async () => {
    const app = await payTabs(language);
    expect(ours(app)).toHaveLength(15);
    expect(ours(app).flatMap(brokenWords)).toEqual([]);
    expect(ours(app).flatMap(clippedNumbers)).toEqual([]);
    expect(ours(app).flatMap(titlesAside)).toEqual([]);
    expect(silentTabs(app)).toEqual([]);
    // What formulas and checks lean on is hidden, and whole.
    const [board, ledger] = language === 'en' ? ['Board', 'Ledger'] : ['Доска', 'Реестр выплат'];
    const hidden = (name: string) => {
      const tab = sheet(app, name);
      return Array.from({ length: tab.used().columns }, (_, column) => tab.isColumnHidden(column));
    };
    expect(hidden(board).indexOf(true)).toBe(10);
    expect(hidden(board).slice(10).every(Boolean)).toBe(true);
    expect(hidden(ledger).filter(Boolean)).toHaveLength(2);
    expect(hidden(ledger).slice(-2)).toEqual([true, true]);
  });

  test('nor on those of the head of sales', async () => {
    const app = await headTabs(language);
    expect(ours(app).length).toBeGreaterThan(15);
    expect(ours(app).flatMap(brokenWords)).toEqual([]);
    expect(ours(app).flatMap(clippedNumbers)).toEqual([]);
    expect(ours(app).flatMap(titlesAside)).toEqual([]);
    expect(silentTabs(app)).toEqual([]);
  });
});

test.each([
  ['en_US', '3/31/2026', '$1,500.00'],
  ['en_GB', '31/03/2026', '£1,500.00'],
  ['de_DE', '31.03.2026', '1.500,00\u00a0€'],
  ['ru_RU', '31.03.2026', '1\u00a0500,00\u00a0₽'],
])('days and money of a file in %s', async (locale, day, money) => {
  const app = openApp({ rows: [['Ann', LAST_DAY, 1500]], locale });
  await build(app);
  const [, customers = ''] = sheetNames(app);
  const [, row = []] = shown(sheet(app, customers));
  expect(row).toContain(day);
  expect(row.map((text) => text.replace(/\u202f/g, '\u00a0'))).toContain(money);
});

test('the log’s currency comes before that of the file', async () => {
  const app = openApp({ rows: [['Ann', LAST_DAY, '1500 €']] });
  await build(app);
  expect(shown(sheet(app, 'Customers'))[1]).toContain('€1,500.00');
});

test('notes of the user’s own stay, and go along with their columns', async () => {
  const app = openApp({ rows: [['Ann', LAST_DAY, 1500]] });
  await build(app);
  const tab = sheet(app, 'Customers');
  const noteAt = (column: number) => tab.notes(cellAt(0, column))[0]?.[0];
  const titles = () => values(tab)[0] ?? [];
  const recency = titles().indexOf('Recency');
  expect(noteAt(recency)).toMatch(/^Days from the last purchase/);
  const own = titles().length;
  type(tab, 0, own, 'Mine');
  tab.setNotes(cellAt(0, own), [['why this column']]);
  tab.setNotes(cellAt(0, recency), [['asked by the boss']]);
  // A column in front of it moves to the right end at the next build.
  tab.insertColumns(1, 1);
  type(tab, 0, 1, 'First');
  await build(app);
  expect(noteAt(titles().indexOf('Mine'))).toBe('why this column');
  expect(noteAt(titles().indexOf('Recency'))).toBe('asked by the boss');
  expect(noteAt(titles().indexOf('Frequency'))).toMatch(/^Number of purchases/);
  expect(noteAt(titles().indexOf('First'))).toBe('');
});

test('a refresh gives each cell the look and the format of a new tab, whatever was changed by hand', async () => {
  const grown = (): LogRow[] => [...rows(), ['Newcomer', LAST_DAY, 5000, 'shop', 'Olga', 'P1', '555-0101']];
  const open = (log: readonly LogRow[]) => {
    const app = openApp({ rows: log, titles: TITLES.en });
    const layout = { customer: 0, date: 1, amount: 2, customerType: 3, manager: 4 };
    return { ...app, settings: { ...app.settings, layout, abcXyz: true } as Settings };
  };
  const looks = (app: App, name: string) => {
    const tab = sheet(app, name);
    return tab.styles({ row: 0, column: 0, rows: tab.used().rows, columns: tab.used().columns });
  };
  const tabs = ['Customers', 'ABC×XYZ', 'Call list – At risk'];
  const fresh = open(grown());
  await build(fresh, fresh.settings);
  const app = open(rows());
  await build(app, app.settings);
  for (const name of tabs) {
    const tab = sheet(app, name);
    const change = (row: number, column: number, count: number) =>
      tab.setStyle(
        { row, column, rows: 1, columns: count },
        { bold: true, fontSize: 20, fontColor: '#ff0000', background: '#00ff00', wrap: 'wrap', numberFormat: '0.0000' },
      );
    change(tab.used().rows - 2, 1, 3);
    change(0, 0, 2);
  }
  writeLog(app.log, grown(), TITLES.en);
  await build(app, app.settings);
  for (const name of tabs) expect(looks(app, name), name).toEqual(looks(fresh, name));
});
