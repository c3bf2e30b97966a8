/** The script for BigQuery, asked for as the sidebar asks: what it holds, and what is refused. */
import { describe, expect, it } from 'vitest';
import { queryRequestFrom } from '../../../src/app/large/make-query.ts';
import { AppError } from '../../../src/core/app-error.ts';
import { DEFAULT_GROUP_RULE } from '../../../src/core/groups/abcxyz.ts';
import { get, openApp, refusal } from '../support/app.ts';

const SETTINGS = {
  version: 2,
  sheetId: 0,
  reading: { version: 1, titles: [], answers: {}, statuses: [] },
  scores: 3,
  cuts: null,
  abcXyz: true,
  groupRule: DEFAULT_GROUP_RULE,
  compareWith: 'month',
  lists: [],
  groupLists: [],
};

describe('a table of BigQuery', () => {
  it.each([
    'shop.orders',
    'my-project-1.shop.orders',
    '`my-project.shop.orders_2025`',
    'my-project:shop.orders',
    'shop.заказы',
    'shop.orders_*',
  ])('is %s', (table) => {
    expect(queryRequestFrom({ settings: SETTINGS, table }).table).toBe(table.replace(/`/g, '').replace(':', '.'));
  });

  it.each(['', 'orders', 'shop.', 'shop.orders; DROP TABLE x', 'shop."orders"', "shop.orders' --", 'a b.c'])(
    'is not %s',
    (table) => {
      expect(() => queryRequestFrom({ settings: SETTINGS, table })).toThrow(
        new AppError('sql.table', { table: table.trim() }),
      );
    },
  );
});

const ROWS = [
  ['Acme', 46_000, 100],
  ['Beta', 46_010, 250],
  ['Acme', 46_020, 50],
] as const;

describe('the script', () => {
  it('has the log, the settings and the words of the file', async () => {
    const app = openApp({ rows: ROWS, locale: 'ru_RU', userLocale: 'ru' });
    const answer = await get(app, 'makeQuery', { settings: app.settings, table: 'my-project.shop.orders' });
    const sql = String(Reflect.get(Object(answer), 'sql'));
    expect(sql).toContain('FROM `my-project`.`shop`.`orders`');
    // Own cuts: up to 30 and 90 days.
    expect(sql).toContain('IF(recency > 30, 1, 0) + IF(recency > 90, 1, 0)');
    expect(sql).toContain("'Чемпионы'");
    expect(sql.match(/^CREATE TEMP TABLE \w+ AS$/gm)).toHaveLength(7);
    // What comes first is how the rows were read.
    expect(sql.indexOf('all_rows,')).toBeLessThan(sql.indexOf('CREATE TEMP TABLE customers'));
    // Nothing of a line may end the comment in which it stands.
    expect(
      sql
        .split('\n\n')[0]
        ?.split('\n')
        .every((line) => line.startsWith('-- ')),
    ).toBe(true);
  });

  it('is refused in a sentence for what is no table', async () => {
    const app = openApp({ rows: ROWS });
    expect(await refusal(app, 'makeQuery', { settings: app.settings, table: 'orders' })).toBe(
      '"orders" is no table of BigQuery: give its name as project.dataset.table.',
    );
  });
});
