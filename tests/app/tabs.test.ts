/** What the tabs of a small log hold, against numbers worked out by hand, in both languages. */
import { describe, expect, test } from 'vitest';
import { type App, openApp } from './support/app.ts';
import { LAST_DAY } from './support/log.ts';
import { build } from './support/run.ts';
import { SMALL_LAYOUT, SMALL_LOG, SMALL_TITLES } from './support/small-log.ts';
import { sheet, sheetNames, type Value, values } from './support/tabs.ts';

async function opened(locale: string): Promise<App> {
  const app = openApp({ rows: SMALL_LOG, titles: SMALL_TITLES, locale });
  await build(app, { ...app.settings, layout: SMALL_LAYOUT });
  return app;
}

/** The row that begins with the text, without its empty end. */
function rowAfter(cells: readonly (readonly Value[])[], first: string): Value[] {
  const row = [...(cells.find(([cell]) => cell === first) ?? [])];
  while (row.length > 0 && (row.at(-1) ?? null) === null) row.pop();
  return row;
}

const FACTS: readonly (readonly Value[])[] = [
  ['Ann', 'shop', 'Olga', LAST_DAY, 0, 5, 1500, 3, 3, 3, '333'],
  ['Fay', 'shop', 'Ivan', LAST_DAY - 60, 60, 2, 1000, 2, 2, 3, '223'],
  ['Bob', 'shop', 'Ivan', LAST_DAY - 100, 100, 5, 500, 1, 3, 2, '132'],
  ['Cid', 'person', 'Olga', LAST_DAY - 100, 100, 2, 200, 1, 2, 2, '122'],
  ['Eve', null, 'Ivan', LAST_DAY - 10, 10, 1, 200, 3, 1, 2, '312'],
  ['Dan', 'person', null, LAST_DAY - 100, 100, 1, 50, 1, 1, 1, '111'],
];

const WORDS = {
  en: {
    locale: 'en_US',
    tabs: [
      'Orders',
      'Customers',
      'RFM summary',
      'Call list – Champions',
      "Call list – Can't lose",
      'Call list – At risk',
      'Data problems',
    ],
    titles: ['Customer', 'Segment', 'Type', 'Manager', 'Last purchase', 'Recency', 'Frequency', 'Monetary'],
    segments: ['Champions', 'Need attention', "Can't lose", 'At risk', 'Recent', 'Lost'],
    work: ['What to do', 'Owner', 'Status', 'Next step', 'Called on', 'Comment'],
    why: 'Bought on the last day, usually comes every day. Thank them',
    valuable:
      'Most revenue, and most per customer: Champions – 17% of customers bring 43% of revenue, $1,500 each. Thank them, show new things first, ask for referrals and reviews.',
    noType: 'No type given',
    revenue: 'Revenue',
    rows: 'Rows 20 = used 18 (3,410) + titles 1 + unreadable 1 (10).',
    amount: 'Amount of the used rows 3,410.00 = customers in segments 3,450.00 + 1 customer with refunds only −40.00.',
    cuts: ['Recency, days', 'Frequency, purchases', 'Monetary, net amount'],
    problem: ['Date', 'soon', 'Not a date'],
  },
  ru: {
    locale: 'ru_RU',
    tabs: [
      'Orders',
      'Клиенты',
      'Сводка RFM',
      'Обзвон – Чемпионы',
      'Обзвон – Нельзя потерять',
      'Обзвон – В зоне риска',
      'Ошибки данных',
    ],
    titles: ['Клиент', 'Сегмент', 'Тип', 'Менеджер'],
    segments: ['Чемпионы', 'Требуют внимания', 'Нельзя потерять', 'В зоне риска', 'Недавние', 'Потерянные'],
    work: ['Что сделать', 'Ответственный', 'Статус', 'Следующий шаг', 'Дата звонка', 'Комментарий'],
    why: 'Последняя покупка в день отчёта, обычно покупает каждый день. Благодарите',
    valuable:
      'Больше всего выручки и в целом, и на клиента — «Чемпионы»: 17\u00a0% клиентов приносят 43\u00a0% выручки, по 1\u00a0500\u00a0₽ каждый. Благодарите, показывайте новинки первыми, просите рекомендации и отзывы.',
    noType: 'Тип не указан',
    revenue: 'Выручка',
    rows: 'Строк 20 = учтено 18 (3\u00a0410) + заголовки 1 + не прочитано 1 (10).',
    amount:
      'Сумма учтённых строк 3\u00a0410,00 = клиенты в сегментах 3\u00a0450,00 + 1\u00a0клиент только с возвратами −40,00.',
    cuts: ['Давность, дней', 'Частота, покупок', 'Выручка, за вычетом возвратов'],
    problem: ['Дата', 'soon', 'Не дата'],
  },
} as const;

describe.each(Object.values(WORDS))('in $locale', (words) => {
  const [, customers = '', summary = '', champions = '', , , problems = ''] = words.tabs;

  test('the tabs are there under their names, and hold values', async () => {
    const app = await opened(words.locale);
    expect(sheetNames(app)).toEqual(words.tabs);
    for (const name of words.tabs.slice(1, -1)) {
      const tab = sheet(app, name);
      const formulas = tab.formulas({ row: 0, column: 0, ...tab.used() }).flat();
      expect(formulas.every((formula) => formula === '')).toBe(true);
    }
  });

  test('customers, largest first, with scores, segment, type, filter and frozen titles', async () => {
    const app = await opened(words.locale);
    const tab = sheet(app, customers);
    const [titles, ...rows] = values(tab);
    expect(titles?.slice(0, words.titles.length)).toEqual(words.titles);
    expect(
      rows.map((row) => [row[0] ?? null, ...row.slice(2, 12)].map((value) => (value === '' ? null : value))),
    ).toEqual(FACTS);
    expect(rows.map((row) => row[1])).toEqual(words.segments);
    expect(tab.filter()).toEqual({ row: 0, column: 0, rows: 7, columns: tab.columnCount });
    expect([tab.frozenRows, tab.frozenColumns]).toEqual([1, 1]);
  });

  test('the summary: segments, words, cuts, heat map, types, reconciliation, chart', async () => {
    const app = await opened(words.locale);
    const tab = sheet(app, summary);
    const cells = values(tab);
    expect(cells[1]?.[0]).toBe(words.valuable);
    const championsRow = rowAfter(cells, words.segments[0]);
    expect(championsRow.slice(1, 10)).toEqual([1, 1 / 6, 1500, 1500 / 3450, 1500, 300, 0, 5, 1500]);
    const [recency, frequency, monetary] = words.cuts;
    expect(rowAfter(cells, recency)).toEqual([recency, 30, 90]);
    expect(rowAfter(cells, frequency)).toEqual([frequency, 2, 5]);
    expect(rowAfter(cells, monetary)).toEqual([monetary, 100, 1000]);
    // Frequency from 3 down, recency from 1 up.
    const heat = cells.findIndex(([first]) => /Frequency \\|Частота \\/.test(String(first)));
    expect(cells.slice(heat + 1, heat + 4).map((row) => row.slice(1, 4))).toEqual([
      [1, 0, 1],
      [1, 1, 0],
      [1, 0, 1],
    ]);
    expect(rowAfter(cells, 'shop')).toEqual(['shop', 3, 0.5, 3000, 3000 / 3450, 1000]);
    expect(rowAfter(cells, 'person')).toEqual(['person', 2, 1 / 3, 250, 250 / 3450, 125]);
    expect(rowAfter(cells, words.noType)).toEqual([words.noType, 1, 1 / 6, 200, 200 / 3450, 200]);
    const last = cells.map(([first]) => first).filter((first) => first !== null && first !== '');
    expect([last.at(-3), last.at(-1)]).toEqual([words.rows, words.amount]);
    expect(last.at(-2)).toMatch(/File → Settings|Файл → Настройки/);
    const [chart] = tab.charts();
    expect(tab.charts()).toHaveLength(1);
    expect(
      chart?.ranges.map(({ area }) =>
        tab
          .read(area)
          .map(([cell]) => cell?.value)
          .slice(0, 2),
      ),
    ).toEqual([
      [cells[3]?.[0], words.segments[0]],
      [words.revenue, 1500],
    ]);
  });

  test('a call list: its customers, columns to work in, with dropdowns', async () => {
    const app = await opened(words.locale);
    const tab = sheet(app, champions);
    const cells = values(tab);
    expect(cells[2]?.slice(1, 7)).toEqual(words.work);
    const [name, toDo, ...rest] = cells[3] ?? [];
    expect([name, ...rest.slice(5)]).toEqual(['Ann', 'shop', 'Olga', LAST_DAY, 0, 5, 1500, '333']);
    expect(String(toDo).slice(0, words.why.length)).toBe(words.why);
    expect([tab.frozenRows, tab.frozenColumns]).toEqual([3, 1]);
    expect(tab.filter()).toEqual({ row: 2, column: 0, rows: 2, columns: tab.columnCount });
    const rules = tab.validations({ row: 3, column: 2, rows: 1, columns: 5 })[0] ?? [];
    expect(rules.map((rule) => rule?.type)).toEqual(['list', 'list', 'list', 'date', undefined]);
    expect(rules[0]?.values).toEqual(['Ivan', 'Olga']);
    expect(rules.every((rule) => rule === null || rule.allowInvalid)).toBe(true);
  });

  test('data problems: row, cell with a link to it, value, cause; refunds without a purchase', async () => {
    const app = await opened(words.locale);
    const tab = sheet(app, problems);
    const [row, , ...rest] = values(tab)[3] ?? [];
    expect([row, ...rest]).toEqual([20, ...words.problem]);
    expect(tab.formulas({ row: 3, column: 1, rows: 1, columns: 1 })).toEqual([
      [`=HYPERLINK("#gid=${app.log.id}&range=B20";"B20")`],
    ]);
    expect(values(tab).at(-1)?.slice(3)).toEqual(['Gus', -40]);
  });
});

test('a log without problems has a tab that says so, and no empty table', async () => {
  const app = openApp({ rows: [['Ann', LAST_DAY, 10]] });
  await build(app);
  expect(values(sheet(app, 'Data problems')).map((row) => row.filter((cell) => cell !== null))).toEqual([
    ['0 unreadable rows, 0 rows dated in the future, 0 customers with refunds only'],
    ['No problems: every row of the log was read.'],
  ]);
});
