/** Matrix, ABC×XYZ and Movement on the spreadsheet, against numbers worked out by hand, in both languages. */
import { describe, expect, test } from 'vitest';
import type { GroupRule } from '../../src/core/groups/abcxyz.ts';
import { type App, openApp } from './support/app.ts';
import { LAST_DAY, type LogRow } from './support/log.ts';
import { build } from './support/run.ts';
import { sheet, shown, type Value, values } from './support/tabs.ts';

const JAN_15 = LAST_DAY - 75;
const FEB_15 = LAST_DAY - 44;
const MAR_15 = LAST_DAY - 16;

/**
 * Months end with 31 March. Whole: 600 + 270 + 60 + 50 + 20 = 1000. Steady 200 a month: X. Uneven 100, 0, 170: variation
 * 0.775, Y. Once in the sixth month back: Z. Fresh and Newer began in the latest two months. Owing has no mean.
 */
const ROWS: readonly LogRow[] = [
  ['Steady', JAN_15, 200],
  ['Steady', FEB_15, 200],
  ['Steady', MAR_15, 200],
  ['Uneven', JAN_15, 100],
  ['Uneven', MAR_15, 170],
  ['Once', LAST_DAY - 167, 60],
  ['Fresh', LAST_DAY - 1, 50],
  ['Newer', FEB_15, 10],
  ['Newer', MAR_15, 10],
  ['Owing', LAST_DAY - 111, 10],
  ['Owing', LAST_DAY - 109, -20],
  ['Refunds only', LAST_DAY, -5],
];

const WORDS = {
  en: {
    locale: 'en_US',
    matrix: 'Matrix',
    list: 'ABC×XYZ',
    movement: 'Movement',
    above: [
      'ABC×XYZ: who buys a lot, who buys regularly, as of Mar\u00a031,\u00a02026',
      'Customers come back about every 30 days, so regularity is judged by month.',
      'X: variation up to 0.75, Y: up to 1.50.',
    ],
    blocks: ['Customers', 'Revenue', 'Share of revenue'],
    classes: ['A 80% of revenue', 'B the next 15%', 'C the rest'],
    largest: 'Top 20%',
    cross: 'Potential loyalists',
    titles: 'Customer,Revenue,Share,Cumulative share,ABC,Active periods,Periods,Variation,XYZ,Group,Mark',
    mark: 'new',
    moved: [
      'How customers moved from Feb\u00a028,\u00a02026 to Mar\u00a031,\u00a02026',
      'Since Feb\u00a028,\u00a02026: 1 customer slipped (revenue at stake −$10), 2 rose, 1 new.',
    ],
    segments: ['About to sleep', 'Potential loyalists', 'Recent', 'Lost', 'Not yet a customer'],
    directions: ['▼ slipped', '▲ rose', '＋ new'],
    nobody: 'Nobody moved to another segment between these days.',
    year: 'Customers come back about every 30 days; regularity is judged by year, as chosen.',
    own: ['A 50% of revenue', 'B the next 25%', 'C the rest'],
    classic: 'X: variation up to 0.10, Y: up to 2 (the textbook rule for goods).',
  },
  ru: {
    locale: 'ru_RU',
    matrix: 'Матрица',
    list: 'ABC×XYZ',
    movement: 'Переходы',
    above: [
      'ABC×XYZ: кто покупает много и кто регулярно, на 31.03.2026',
      'Клиенты возвращаются примерно раз в 30\u00a0дней, поэтому регулярность считается по месяцам.',
      'X: вариация до 0,75, Y: до 1,50.',
    ],
    blocks: ['Клиенты', 'Выручка', 'Доля выручки'],
    classes: ['A 80\u00a0% выручки', 'B следующие 15\u00a0%', 'C остальные'],
    largest: 'Первые 20\u00a0%',
    cross: 'Растущие',
    titles: 'Клиент,Выручка,Доля,Накопленная доля,ABC,Активные периоды,Периоды,Вариация,XYZ,Группа,Метка',
    mark: 'новый',
    moved: [
      'Как клиенты перешли между сегментами с 28.02.2026 по 31.03.2026',
      'С 28.02.2026: опустились — 1\u00a0клиент (под угрозой выручка −10\u00a0₽), поднялись — 2, новых — 1.',
    ],
    segments: ['Засыпающие', 'Растущие', 'Недавние', 'Потерянные', 'Ещё не клиент'],
    directions: ['▼ опустился', '▲ поднялся', '＋ новый'],
    nobody: 'Между этими датами никто не сменил сегмент.',
    year: 'Клиенты возвращаются примерно раз в 30\u00a0дней; регулярность считается по годам, как выбрано.',
    own: ['A 50\u00a0% выручки', 'B следующие 25\u00a0%', 'C остальные'],
    classic: 'X: вариация до 0,10, Y: до 2 (правило из учебников, для товаров).',
  },
} as const;

async function built(locale: string, rows = ROWS, groupRule?: GroupRule): Promise<App> {
  const app = openApp({ rows, locale });
  const rule = groupRule === undefined ? {} : { groupRule };
  await build(app, { ...app.settings, abcXyz: true, compareWith: 'month', lists: [], ...rule });
  return app;
}

/** The three rows below the heading of a block, without the names of the classes. */
function block(cells: readonly (readonly Value[])[], heading: string): Value[][] {
  const start = cells.findIndex(([first, second]) => first === heading && String(second).startsWith('X'));
  return cells.slice(start + 1, start + 4).map((row) => row.slice(1, 4));
}

describe.each(Object.values(WORDS))('in $locale', (words) => {
  test('the matrix: customers, revenue and share of the nine groups, and what was judged by', async () => {
    const tab = sheet(await built(words.locale), words.matrix);
    const cells = values(tab);
    expect(cells.slice(0, 3).map(([first]) => first)).toEqual(words.above);
    const [customers = '', revenue = '', share = ''] = words.blocks;
    expect(block(cells, customers)).toEqual([
      [1, 1, 0],
      [0, 0, 2],
      [0, 1, 1],
    ]);
    expect(block(cells, revenue)).toEqual([
      [600, 270, 0],
      [0, 0, 110],
      [0, 20, -10],
    ]);
    expect(block(cells, share)).toEqual([
      [0.6, 0.27, 0],
      [0, 0, 0.11],
      [0, 0.02, 0],
    ]);
    const start = cells.findIndex(([first]) => first === customers);
    expect(cells.slice(start + 1, start + 4).map(([first]) => first)).toEqual(words.classes);
    expect(cells.find(([first]) => first === 'BZ')?.slice(1, 5)).toEqual([2, 2 / 6, 110, 0.11]);
    // 20 % of six customers are two: 600 and 270 of 1000.
    expect(cells.find(([first]) => first === words.largest)?.slice(1, 3)).toEqual([0.87, 2]);
    // AX Steady, AY Uneven, CY Newer.
    expect(cells.find(([first]) => first === words.cross)?.slice(1, 10)).toEqual([1, 1, 0, 0, 0, 0, 0, 1, 0]);
    expect(tab.charts()).toHaveLength(1);
    const [names, largestShares] = tab.charts()[0]?.ranges ?? [];
    expect([names?.area.rows, largestShares?.area.rows]).toEqual([11, 11]);
    const drawn = largestShares === undefined ? [] : tab.read(largestShares.area).map(([cell]) => cell?.value);
    expect(drawn.slice(0, 3)).toEqual([words.blocks[2], 0.6, 0.87]);
  });

  test('the list: each customer with the numbers behind the group', async () => {
    const tab = sheet(await built(words.locale), words.list);
    const [titles, ...rows] = values(tab);
    expect(titles?.map((title) => String(title))).toEqual(words.titles.split(','));
    const { mark } = words;
    expect(rows.map((row) => row.map((value) => (value === '' ? null : value)))).toEqual([
      ['Steady', 600, 0.6, 0.6, 'A', 3, 3, 0, 'X', 'AX', null],
      ['Uneven', 270, 0.27, 0.87, 'A', 2, 3, 0.775127761, 'Y', 'AY', null],
      ['Once', 60, 0.06, 0.93, 'B', 1, 6, 2.236067977, 'Z', 'BZ', null],
      ['Fresh', 50, 0.05, 0.98, 'B', 1, 1, 0, 'Z', 'BZ', mark],
      ['Newer', 20, 0.02, 1, 'C', 2, 2, 0, 'Y', 'CY', mark],
      ['Owing', -10, 0, 1, 'C', 1, 4, null, 'Z', 'CZ', null],
    ]);
    expect(tab.filter()).toEqual({ row: 0, column: 0, rows: 7, columns: 11 });
    expect(tab.frozenRows).toBe(1);
  });

  test('movement: from which segment to which, and who', async () => {
    const tab = sheet(await built(words.locale), words.movement);
    const cells = values(tab);
    expect(cells.slice(0, 2).map(([first]) => first)).toEqual(words.moved);
    const [sleepy, growing, recent, lost, notYet] = words.segments;
    const from = (name: string) => cells.find(([first]) => first === name)?.slice(1, 11);
    // To: potential loyalists third, recent fifth, lost tenth.
    expect(from(growing)).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
    expect(from(recent)).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
    expect(from(sleepy)).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0, 1]);
    expect(from(lost)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(from(notYet)).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0, 0]);
    const [slipped, rose, fresh] = words.directions;
    expect(cells.slice(-4).map((row) => row.slice(0, 6))).toEqual([
      ['Owing', sleepy, lost, slipped, -10, LAST_DAY - 111],
      ['Uneven', sleepy, growing, rose, 270, MAR_15],
      ['Newer', recent, growing, rose, 20, MAR_15],
      ['Fresh', notYet, recent, fresh, 50, LAST_DAY - 1],
    ]);
  });

  test('movement where nobody moved says so', async () => {
    const rows: LogRow[] = [
      ['Ann', LAST_DAY - 200, 10],
      ['Ann', LAST_DAY, -1],
    ];
    const tab = sheet(await built(words.locale, rows), words.movement);
    expect(values(tab).at(-1)?.[0]).toBe(words.nobody);
  });

  test('chosen cuts and periods stand beside what they made', async () => {
    const rule: GroupRule = { abc: { a: 0.5, b: 0.75 }, xyz: { x: 0.1, y: 2, classic: true }, period: 'year' };
    const cells = values(sheet(await built(words.locale, ROWS, rule), words.matrix));
    expect(cells.slice(1, 3).map(([first]) => first)).toEqual([words.year, words.classic]);
    const start = cells.findIndex(([first]) => first === words.blocks[0]);
    expect(cells.slice(start + 1, start + 4).map(([first]) => first)).toEqual(words.own);
    // Within one year everybody buys in the only period: who has a mean is X. Larger: 0, 60, 87, 93, 98 %.
    expect(block(cells, words.blocks[0])).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [3, 0, 1],
    ]);
  });
});

test('the order of the rows changes nothing', async () => {
  const [one, other] = [await built('en_US'), await built('en_US', [...ROWS].reverse())];
  for (const name of ['Matrix', 'ABC×XYZ', 'Movement']) {
    expect(shown(sheet(other, name))).toEqual(shown(sheet(one, name)));
  }
});

test('revenue of the groups and of who has refunds only sums to the log’s', async () => {
  const app = await built('en_US');
  const sums = block(values(sheet(app, 'Matrix')), 'Revenue')
    .flat()
    .map(Number);
  const log = ROWS.reduce((sum, [, , amount]) => sum + Number(amount), 0);
  expect(sums.reduce((sum, value) => sum + value, 0) - 5).toBe(log);
});
