/** The formulas read a column of dates or amounts in one way, or say which rows contradict each other. */
import { describe, expect, it } from 'vitest';
import { callTable, loadScript, range, sentenceOf } from './support/script.ts';
import { spreadsheetServices } from './support/spreadsheet.ts';

const english = loadScript();
const german = loadScript(spreadsheetServices('de_DE', 'Europe/Berlin').services);
const russian = loadScript(spreadsheetServices('ru_RU', 'Europe/Moscow').services);

/** Customer, recency, frequency and monetary of each customer. */
function numbers(
  script: typeof english,
  customers: readonly unknown[],
  dates: readonly unknown[],
  amounts: readonly unknown[],
  asOf: string,
) {
  return callTable(script, 'RFM', range(customers), range(dates), range(amounts), asOf)
    .slice(1)
    .map(([customer, , recency, frequency, monetary]) => [customer, recency, frequency, monetary]);
}

describe('the cells that have one reading only decide, not the locale', () => {
  it('a German export', () => {
    const amounts = ['1.234,56 €', '2.500 €', '949,90 €', '12.000 €'];
    const dates = ['03.01.2025', '12.02.2025', '13.02.2025', '31.03.2025'];
    for (const script of [english, german, russian]) {
      const rows = numbers(script, ['Alfa', 'Beta', 'Alfa', 'Gamma'], dates, amounts, '2025-03-31');
      expect(rows).toEqual([
        ['Gamma', 0, 1, 12_000],
        ['Beta', 47, 1, 2500],
        ['Alfa', 46, 2, 2184.46],
      ]);
    }
  });

  it('an American one', () => {
    const amounts = ['$1,234.56', '$2,500'];
    for (const script of [english, german, russian]) {
      expect(numbers(script, ['Alfa', 'Alfa'], ['10/03/2011', '12/31/2014'], amounts, '2014-12-31')).toEqual([
        ['Alfa', 0, 2, 3734.56],
      ]);
    }
  });

  it('days above twelve', () => {
    for (const script of [english, german, russian]) {
      expect(numbers(script, ['a', 'b'], ['31/12/2014', '10/03/2011'], [1, 1], '2014-12-31')).toEqual([
        ['a', 0, 1, 1],
        ['b', 1392, 1, 1],
      ]);
    }
  });

  it('yen have no hundredths', () => {
    expect(callTable(german, 'ABC', range(['Alfa', 'Beta']), range(['¥12,800', '¥980']))[1]?.slice(0, 2)).toEqual([
      'Alfa',
      12_800,
    ]);
  });
});

describe('contradictions', () => {
  const customers = range(['a', 'b', 'c']);
  const days = range(['13/01/2025', '02/03/2025', '01/13/2025']);
  const sums = range(['1.234,56', '7', '12.50']);
  const good = range(['2025-01-01', '2025-01-02', '2025-01-03']);

  it('of dates name both rows', () => {
    expect(sentenceOf(english, 'RFM', customers, days, range([1, 2, 3]))).toBe(
      'dates can be read two ways: row 1 "13/01/2025" can only be day/month, row 3 "01/13/2025" only month/day. Write all dates one way.',
    );
    expect(sentenceOf(russian, 'RFM', customers, days, range([1, 2, 3]))).toBe(
      'Даты (dates): столбец можно прочитать двояко. В строке 1 «13/01/2025» может быть только день/месяц, в строке 3 «01/13/2025» — только месяц/день. Запишите все даты одинаково.',
    );
  });

  it('of amounts too, in every function of a log or of items', () => {
    const expected =
      /^amounts can be read two ways: row 3 "12\.50" can only be .* decimal point, row 1 "1\.234,56" only .* decimal comma\./;
    for (const [name, ...args] of [
      ['RFM', customers, good, sums],
      ['RFM_SUMMARY', customers, good, sums],
      ['ABCXYZ', customers, good, sums],
      ['XYZ', customers, good, sums],
      ['ABC', customers, sums],
    ] as const) {
      expect(sentenceOf(english, name, ...args)).toMatch(expected);
    }
    expect(sentenceOf(russian, 'ABC', customers, sums)).toMatch(
      /^Суммы \(amounts\): .*В строке 3 «12\.50».*в строке 1 «1\.234,56»/,
    );
  });
});

describe('rows that carry further products of an order', () => {
  const customers = ['anna', 'bob', 'bob', '', ''];
  const dates = ['2021-05-13 11:01:12 +0200', '2021-05-13 15:15:21 +0200', '2021-05-13 15:15:21 +0200', '', ''];
  const amounts = [784, 3227, '', '', ''];
  const ids = ['#1', '#2', '#2', '#2', ''];
  const call = (orderIds: unknown) => [range(customers), range(dates), range(amounts), '2021-05-13', '', '', orderIds];

  it('are no faults where order ids are given', () => {
    const rows = callTable(english, 'RFM', ...call(range(ids))).slice(1);
    expect(rows.map((row) => [row[0], row[3], row[4]])).toEqual([
      ['bob', 1, 3227],
      ['anna', 1, 784],
    ]);
  });

  it('are without them, and where they have no full row', () => {
    expect(sentenceOf(english, 'RFM', ...call(''))).toMatch(/^1 row can't be read: row 3, amount is empty/);
    expect(sentenceOf(english, 'RFM', ...call(range(['#1', '#2', '#3', '#3', ''])))).toMatch(/row 3, amount is empty/);
  });
});
