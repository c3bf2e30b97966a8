/** The tab *Products*: made where the log names products and customers are judged by ABC×XYZ, and honest where it can't tell. */
import { expect, test } from 'vitest';
import { type AppOptions, openApp } from './support/app.ts';
import { LAST_DAY, type LogRow } from './support/log.ts';
import { build } from './support/run.ts';
import { sheet, sheetNames, values } from './support/tabs.ts';

const TITLES = ['Customer', 'Date', 'Amount', 'Product'];

/** 600 for Lamp in three months, 100 for Rug at once, and 20 for nothing that is named. */
const ROWS: readonly LogRow[] = [
  ['Ann', LAST_DAY - 75, 200, 'Lamp'],
  ['Ann', LAST_DAY - 44, 200, 'lamp'],
  ['Bob', LAST_DAY - 16, 200, 'Lamp'],
  ['Bob', LAST_DAY, 100, 'Rug'],
  ['Cid', LAST_DAY, 20, null],
];

async function built(options: AppOptions, abcXyz = true, layout: Readonly<Record<string, number>> = { product: 3 }) {
  const app = openApp(options);
  const columns = { customer: 0, date: 1, amount: 2, ...layout };
  const groupRule = { abc: { a: 0.8, b: 0.95 }, xyz: { x: 0.75, y: 1.5, classic: false }, period: 'month' } as const;
  await build(app, { ...app.settings, lists: [], layout: columns, abcXyz, groupRule });
  return app;
}

test.each([
  ['en_US', 'Products', /^1 row names no product \(\$20\)/, 'Ann 67%, Bob 33%'],
  ['ru_RU', 'Товары', /^Без товара: 1\u00a0строка \(20\u00a0₽\)/, 'Ann 67\u00a0%, Bob 33\u00a0%'],
] as const)(
  'says of each how much and how regularly it sells, and who buys it (%s)',
  async (locale, title, unnamed, most) => {
    const app = await built({ rows: ROWS, titles: TITLES, locale });
    const tab = sheet(app, title);
    const cells = values(tab);
    expect(cells[3]?.[0]).toMatch(unnamed);
    const [lamp, rug] = cells.slice(5);
    expect(lamp?.slice(0, 5)).toEqual(['Lamp', 600, 600 / 700, 600 / 700, 'A']);
    expect(lamp?.slice(8, 12)).toEqual(['X', 'AX', 2, most]);
    expect(rug?.slice(8, 11)).toEqual(['Z', 'BZ', 1]);
    expect(tab.filter()).toMatchObject({ row: 4, rows: 3 });
  },
);

test.each([
  ['without ABC×XYZ', false, { product: 3 }],
  ['without a column of products', true, {}],
])('is not made %s', async (_why, abcXyz, layout) => {
  const app = await built({ rows: ROWS, titles: TITLES }, abcXyz, layout as Readonly<Record<string, number>>);
  expect(sheetNames(app)).not.toContain('Products');
});

test('takes no more service calls for more products', async () => {
  const many = (count: number) =>
    Array.from({ length: 400 }, (_, index): LogRow => ['Ann', LAST_DAY - (index % 90), 10, `P${index % count}`]);
  const calls = async (count: number) => {
    const app = await built({ rows: many(count), titles: TITLES });
    return app.host.levers.executions
      .flatMap((execution) => [...execution.calls.values()])
      .reduce((sum, times) => sum + times, 0);
  };
  expect(await calls(200)).toBe(await calls(2));
});
