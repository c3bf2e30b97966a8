/** A call list that can be called: who the customer is and how to reach them, before all numbers, as text in any locale. */
import { describe, expect, test } from 'vitest';
import type { EngineSheet } from '../../workbench/engine/engine.ts';
import { type App, openApp, type Settings } from './support/app.ts';
import { LAST_DAY, type LogRow, writeLog } from './support/log.ts';
import { ID_TITLES, identified, readByIds, readByItself } from './support/namesakes.ts';
import { build } from './support/run.ts';
import { headerRow, note, rowOf, sheet, type Value, values } from './support/tabs.ts';

const TITLES = ['Name', 'Email', 'Paid at', 'Total', 'Lineitem name', 'Billing Name', 'Billing City', 'Phone'];

const order = (number: number, daysAgo: number, total: number, buyer: LogRow): LogRow => {
  const [email = '', name = '', city = '', phone = ''] = buyer;
  return [`#${number}`, email, LAST_DAY - daysAgo, total, 'Mattress', name, city, phone];
};

/** Two customers called Anna Berg; a further product of #1001; phones as shops write them. */
const SHOP: readonly LogRow[] = [
  order(1001, 0, 200, ['anna@example.com', 'Anna Berg', 'Boston', '+1 555 010-0001']),
  ['#1001', 'anna@example.com', null, null, 'Cot', null, null, null],
  order(1002, 1, 200, ['anna@example.com', 'Anna Berg', '', '']),
  order(1003, 2, 200, ['anna@example.com', 'Anna Berg', 'Salem', '+1 555 999-9999']),
  order(1004, 3, 200, ['anna@example.com', 'Anna Berg', '', '']),
  order(1005, 4, 200, ['anna@example.com', 'Anna Berg', '', '']),
  order(1006, 100, 300, ['berg@example.com', 'Anna Berg', '=1+1', "'0049 30 5550002"]),
  order(1007, 101, 300, ['berg@example.com', 'Anna Berg', 'Berlin', '']),
  order(1008, 100, 250, ['bob@example.com', 'Bob', '@SUM(1)', 79161234567]),
  order(1009, 102, 250, ['bob@example.com', 'Bob', '', '0049']),
  order(1010, 40, 20, ['cid@example.com', 'Cid', '1/2', '-']),
  order(1011, 5, -30, ['refund@example.com', 'Cid', 'Bonn', '007']),
];

const WORDS = {
  en: {
    locale: 'en_US',
    customers: 'Customers',
    champions: 'Call list – Champions',
    atRisk: 'Call list – At risk',
    list: 'ABC×XYZ',
    movement: 'Movement',
    problems: 'Data problems',
    customer: 'Customer',
    id: 'Customer e-mail',
    segment: 'Segment',
    last: 'Last purchase',
  },
  ru: {
    locale: 'ru_RU',
    customers: 'Клиенты',
    champions: 'Обзвон – Чемпионы',
    atRisk: 'Обзвон – В зоне риска',
    list: 'ABC×XYZ',
    movement: 'Переходы',
    problems: 'Ошибки данных',
    customer: 'Клиент',
    id: 'E-mail клиента',
    segment: 'Сегмент',
    last: 'Последняя покупка',
  },
};

/** The first cells of the table, without the row of titles. */
function firstCells(tab: EngineSheet, title: string, columns: number): Value[][] {
  const from = headerRow(tab, title);
  return values(tab)
    .slice(from + 1)
    .map((row) => row.slice(0, columns));
}

function formulasIn(tab: EngineSheet): string[] {
  return tab
    .formulas({ row: 0, column: 0, ...tab.used() })
    .flat()
    .filter((formula) => formula !== '');
}

const ANNA = ['Anna Berg', 'anna@example.com', '+1 555 010-0001', 'Boston'];
const BERG = ['Anna Berg', 'berg@example.com', '0049 30 5550002', '=1+1'];
const BOB = ['Bob', 'bob@example.com', '79161234567', '@SUM(1)'];
const CID = ['Cid', 'cid@example.com', null, '1/2'];

describe.each(Object.entries(WORDS))('an export of a shop, in %s', (_language, words) => {
  async function built(): Promise<{ app: App; settings: Settings }> {
    const app = openApp({ rows: SHOP, titles: TITLES, locale: words.locale });
    app.log.setStyle({ row: 1, column: 1, rows: SHOP.length, columns: 1 }, { numberFormat: 'General' });
    app.log.setStyle({ row: 1, column: 2, rows: SHOP.length, columns: 1 }, { numberFormat: 'yyyy-mm-dd' });
    const settings = { ...(await readByItself(app)), abcXyz: true, compareWith: 'month' };
    // What is built over says the same again.
    await build(app, settings);
    await build(app, settings);
    await app.host.engine.settled();
    return { app, settings };
  }

  test('shows name, e-mail, phone and city before the numbers, as text', async () => {
    const { app } = await built();
    const customers = sheet(app, words.customers);
    const titles = values(customers)[0]?.slice(0, 6);
    expect(titles).toEqual([words.customer, words.id, words.segment, 'Phone', 'Billing City', words.last]);
    const shownOf = firstCells(customers, words.customer, 5).map(([name, id, , ...contacts]) => [
      name,
      id,
      ...contacts,
    ]);
    expect(shownOf).toEqual([ANNA, BERG, BOB, CID]);
    expect([customers, sheet(app, words.champions)].map(({ frozenColumns }) => frozenColumns)).toEqual([2, 3]);
    expect(firstCells(sheet(app, words.champions), words.customer, 4)).toEqual([ANNA]);
    expect(firstCells(sheet(app, words.atRisk), words.customer, 4)).toEqual([BERG, BOB]);
    for (const tab of [customers, sheet(app, words.champions), sheet(app, words.atRisk)]) {
      expect(formulasIn(tab)).toEqual([]);
      const phone = values(tab)[headerRow(tab, words.customer)]?.indexOf('Phone') ?? -1;
      const area = { row: headerRow(tab, words.customer) + 1, column: 0, rows: 1, columns: 4 };
      expect(tab.read(area)[0]?.map(({ kind }) => kind)).toEqual(['text', 'text', 'text', 'text']);
      expect(tab.display({ ...area, columns: phone + 1 })[0]?.[phone]).toMatch(/^(\+1 555 010-0001|0049 30 5550002)$/);
    }
  });

  test('tells customers of one name apart wherever they are listed', async () => {
    const { app } = await built();
    const groups = sheet(app, words.list);
    expect(firstCells(groups, words.customer, 2)).toEqual([ANNA, BERG, BOB, CID].map((row) => row.slice(0, 2)));
    const moved = sheet(app, words.movement);
    expect(values(moved)[headerRow(moved, words.id)]?.slice(0, 2)).toEqual([words.customer, words.id]);
    expect(firstCells(moved, words.id, 2)).toContainEqual(['Anna Berg', 'anna@example.com']);
    const problems = values(sheet(app, words.problems)).map((row) => row.slice(3, 6));
    expect(problems).toContainEqual(['Cid', 'refund@example.com', -30]);
  });
});

test('a log that knows customers by their names gets no column more', async () => {
  const app = openApp({ rows: [['Ann', LAST_DAY, 100]] });
  await build(app, await readByItself(app));
  expect(values(sheet(app, 'Customers'))[0]?.slice(0, 3)).toEqual(['Customer', 'Segment', 'Last purchase']);
});

test('a phone that a person has kept in a column of their own stays beside the log’s', async () => {
  const app = openApp({ rows: [['Ann', LAST_DAY, 100]] });
  await build(app);
  const tab = sheet(app, 'Customers');
  const { columns } = tab.used();
  tab.write({ row: 0, column: columns, rows: 1, columns: 1 }, [[{ kind: 'text', value: 'Phone' }]]);
  note(tab, 'Ann', 'Phone', 'my own');
  const titles = ['Customer', 'Date', 'Amount', 'Phone'];
  for (const phone of ['+1 555', '+1 777']) {
    writeLog(app.log, [['Ann', LAST_DAY, 100, phone]], titles);
    await build(app);
    expect(values(tab)[0]?.filter((title) => title === 'Phone')).toHaveLength(2);
    expect(values(tab)[rowOf(tab, 'Ann')]).toEqual(expect.arrayContaining([phone, 'my own']));
  }
});

test('a column that a contact shares its title with is told from it', async () => {
  const rows = identified([['Ann', LAST_DAY, 100]], 7).map((row): LogRow => [...row, 'VIP', 'a@example.com']);
  const app = openApp({ rows, titles: [...ID_TITLES, 'Status', 'Customer e-mail'] });
  const settings = readByIds(app);
  const { columns } = settings.reading.answers;
  const reading = {
    ...settings.reading,
    answers: { columns: { ...columns, status: [], contact: ['Status', 'Customer e-mail'] } },
  };
  for (let time = 0; time < 2; time++) {
    await build(app, { ...settings, reading });
    const tab = sheet(app, 'Customers');
    expect(values(tab)[0]?.slice(0, 6)).toEqual([
      'Customer',
      'Customer ID',
      'Segment',
      'Contact: Status',
      'Contact: Customer e-mail',
      'Last purchase',
    ]);
    expect(values(tab)[1]?.slice(0, 5)).toEqual(['Ann', '7', expect.any(String), 'VIP', 'a@example.com']);
  }
});
