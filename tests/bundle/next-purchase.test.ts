/** NEXT_PURCHASE and NEXT_PURCHASE_MODEL from the built script: the CDNOW sample, refusals in words, both languages. */
import { describe, expect, it } from 'vitest';
import { columnOf, goldenRows } from './support/golden.ts';
import { callTable, range, sentenceOf } from './support/script.ts';
import { amounts, customers, dates, english, russian } from './support/small-log.ts';

const HEADER = [
  'Customer',
  'Purchases',
  'Last purchase',
  'Alive',
  'Next purchase',
  'Overdue',
  'Expected purchases',
  'Expected revenue',
];

const cdnow = goldenRows('cdnow_sample/orders.csv');
// Eight of the orders, all first ones, are of nothing: they count as days on which somebody came.
const log = [0, 1, 2].map((column) =>
  range(columnOf(cdnow, column).map((cell) => (column === 2 ? Number(cell) : cell))),
);
const AS_OF = '1997-09-30';

describe('of the CDNOW sample', () => {
  const [header, ...rows] = callTable(english, 'NEXT_PURCHASE', ...log, AS_OF, 273);
  const rowOf = (name: string) => rows.find(([customer]) => customer === name) ?? [];

  it('there is a row per customer, largest expected revenue first, then by name', () => {
    expect(header).toEqual(HEADER);
    expect(rows).toHaveLength(2357);
    const revenues = rows.map((row) => Number(row[7]));
    expect(revenues).toEqual([...revenues].sort((first, second) => second - first));
    expect(rows.filter((row) => row.some((cell) => Number.isNaN(cell) || cell === null || cell === undefined))).toEqual(
      [],
    );
  });

  it('customers are as they are known to be', () => {
    // 102.84 days after the day of the analysis.
    expect(rowOf('1000').slice(3, 7)).toEqual([
      expect.closeTo(0.658751, 5),
      new Date(1998, 0, 11),
      0,
      expect.closeTo(2.27313, 4),
    ]);
    expect(rowOf('1060').slice(3, 7)).toEqual([
      expect.closeTo(0.406325, 5),
      'more likely gone',
      '',
      expect.closeTo(0.180192, 4),
    ]);
  });

  it('all together come as often as is known', () => {
    expect(rows.reduce((sum, row) => sum + Number(row[6]), 0)).toBeCloseTo(1576.725412, 2);
  });

  it('the model is the one that is known, and checked', () => {
    const table = callTable(english, 'NEXT_PURCHASE_MODEL', ...log, AS_OF);
    expect(table).toEqual([
      ['Measure', 'Value'],
      ['Customers', 2357],
      ['Repeat customers', 946],
      ['r', expect.closeTo(0.524842, 4)],
      ['alpha (weeks)', expect.closeTo(6.183054, 4)],
      ['a', expect.closeTo(0.891362, 4)],
      ['b', expect.closeTo(1.614003, 4)],
      ['Log-likelihood', expect.closeTo(-9582.135716, 2)],
      ['p', expect.closeTo(6.25, 2)],
      ['q', expect.closeTo(3.74, 2)],
      ['gamma', expect.closeTo(15.44, 2)],
      ['Checked days', 90],
      ['Actual purchases', 704],
      ['Expected purchases', expect.closeTo(683.6, 1)],
      ['Bias', expect.closeTo(683.6 / 704 - 1, 3)],
      ['Mean error', expect.closeTo(0.38, 2)],
      ['Mean error of the own rate', expect.closeTo(0.47, 2)],
      [
        'Verdict',
        'Checked on the last 90 days: 684 purchases were expected (3% too few), 704 came. For one customer it was off by 0.38 purchases on average; to guess that everybody goes on as before would have been off by 0.47. The forecast can be used.',
      ],
    ]);
  });

  it('is said in Russian', () => {
    const [titles, first] = callTable(russian, 'NEXT_PURCHASE', ...log, AS_OF, 273);
    expect(titles).toEqual([
      'Клиент',
      'Покупки',
      'Последняя покупка',
      'Активен',
      'Следующая покупка',
      'Просрочка',
      'Ожидаемые покупки',
      'Ожидаемая выручка',
    ]);
    expect(first?.[0]).toBe(rows[0]?.[0]);
    const table = callTable(russian, 'NEXT_PURCHASE_MODEL', ...log, AS_OF);
    expect(table[0]).toEqual(['Показатель', 'Значение']);
    expect(table[17]?.[1]).toMatch(
      /^Проверено за последние 90\u00a0дней: ожидалось покупок — 684 \(на 3\u00a0% меньше\), на деле — 704\./,
    );
  });

  it('looks 90 days ahead unless told otherwise', () => {
    expect(callTable(english, 'NEXT_PURCHASE', ...log, AS_OF)).toEqual(
      callTable(english, 'NEXT_PURCHASE', ...log, AS_OF, '90'),
    );
  });
});

describe('where there is too little to learn from', () => {
  const orders = [customers, dates, amounts];

  it('nothing is told but what needs no model, by name', () => {
    const [, ...rows] = callTable(english, 'NEXT_PURCHASE', ...orders);
    expect(rows.map(([customer]) => customer)).toEqual(['Acme', 'Beta', 'Delta', 'Gamma']);
    for (const row of rows) expect(row.slice(3)).toEqual(['', '', '', '', '']);
    expect(rows[0]?.slice(0, 3)).toEqual(['Acme', 2, new Date(2025, 11, 31)]);
  });

  it('the verdict says why', () => {
    const verdict = (script: typeof english) => callTable(script, 'NEXT_PURCHASE_MODEL', ...orders)[17]?.[1];
    expect(verdict(english)).toBe(
      "There is no forecast: 1 customer bought on two days or more, and 30 are needed. What remains is each customer's own rhythm.",
    );
    expect(verdict(russian)).toBe(
      'Прогноза нет: клиентов, купивших в два разных дня или чаще, — 1, а нужно 30. Остаётся собственный ритм каждого клиента.',
    );
  });

  it('of an empty log there is a header, and a verdict', () => {
    expect(callTable(english, 'NEXT_PURCHASE', '', '', '')).toEqual([HEADER]);
    expect(callTable(english, 'NEXT_PURCHASE_MODEL', '', '', '')).toHaveLength(18);
  });

  it('rows with one order id are one purchase', () => {
    const [, acme] = callTable(english, 'NEXT_PURCHASE', ...orders, '', '', range(['A', 'B', 'A', 'C', 'D']));
    expect(acme?.slice(0, 3)).toEqual(['Acme', 1, new Date(2025, 9, 31)]);
  });

  it('who is overdue is told from three purchase days on', () => {
    // Gaps of 10 and 20 days: twice 15 after the last purchase is 14 February.
    const three = [
      range(['Acme', 'Acme', 'Acme']),
      range(['2025-12-16', '2025-12-26', '2026-01-15']),
      range([1, 1, 1]),
    ];
    const overdueOn = (asOf: string) => callTable(english, 'NEXT_PURCHASE', ...three, asOf)[1]?.[5];
    expect(['2026-01-15', '2026-02-14', '2026-02-15', '2026-03-01'].map(overdueOn)).toEqual([0, 0, 1, 15]);
  });
});

describe('days', () => {
  it.each([[0], [-5], [1.5], [3651]])('%d are refused in a sentence', (days) => {
    expect(sentenceOf(english, 'NEXT_PURCHASE', customers, dates, amounts, '', days)).toBe(
      `days "${days}" is not a whole number from 1 to 3,650.`,
    );
    expect(sentenceOf(russian, 'NEXT_PURCHASE_MODEL', customers, dates, amounts, '', days)).toMatch(
      /^Дней вперёд \(days\): «.*» — не целое число от 1 до 3\u00a0650\.$/,
    );
  });

  it('in words are no number', () => {
    expect(sentenceOf(english, 'NEXT_PURCHASE', customers, dates, amounts, '', 'soon')).toBe(
      'days: "soon" is not a number.',
    );
  });
});
