/** Rows of totals whose label names something else as well, wherever it stands, hide neither days nor customers. */
import { describe, expect, it } from 'vitest';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

const READ = { Ann: [2, 150, '2025-02-13'], Bo: [1, 80, '2025-01-17'] };

describe('rows of totals', () => {
  it.each<readonly [string, string, Cells]>([
    [
      'months, in the column of days',
      'de_DE',
      [
        ['Summe Januar', '', 180],
        ['Summe Februar', '', 50],
      ],
    ],
    [
      'the same in Japanese',
      'ja_JP',
      [
        ['1月 小計', '', 180],
        ['2月 小計', '', 50],
      ],
    ],
    [
      'the same in English',
      'en_US',
      [
        ['January total', '', 180],
        ['February total', '', 50],
      ],
    ],
    [
      'what is carried to the next page',
      'en_US',
      [
        ['Carried forward', '', 180],
        ['Brought forward', '', 180],
      ],
    ],
  ])('of %s', (_words, locale, [first = [], second = []]) => {
    const reading = read(
      [
        ['Date', 'Customer', 'Amount'],
        ['2025-01-13', 'Ann', 100],
        ['2025-01-17', 'Bo', 80],
        first,
        ['2025-02-13', 'Ann', 50],
        second,
      ],
      { locale },
    );
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(READ);
    expect(reading.buckets).toMatchObject({ totals: { rows: 2 }, bad: { rows: 0 } });
  });

  it.each([
    ['Totale gennaio', 'Totale febbraio', 'it_IT'],
    ['Total January', 'Total February', 'en_US'],
    ['January total', 'February total', 'en_US'],
    ['Total Jan 2025', 'Total Feb 2025', 'en_US'],
    ['Summe Januar', 'Summe Februar', 'de_DE'],
    ['Gesamt Jänner', 'Gesamt März', 'de_DE'],
    ['Total janvier', 'Total février', 'fr_FR'],
    ['Suma styczeń', 'Suma luty', 'pl_PL'],
    ['Итого январь', 'Итого февраль', 'ru_RU'],
    ['Январь итого', 'Май итого', 'ru_RU'],
    ['Total week 3', 'Total Q1 2025', 'en_US'],
  ])('in the place of customers, also of one order: %s, %s', (first, second, locale) => {
    const reading = read(
      [
        ['Customer', 'Date', 'Amount'],
        ['Ann', '2025-01-13', 100],
        ['Bo', '2025-01-17', 80],
        [first, '', 180],
        ['Ann', '2025-02-13', 50],
        [second, '', 50],
        ['Total Energies', '2025-02-14', 70],
      ],
      { locale },
    );
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual({ ...READ, 'Total Energies': [1, 70, '2025-02-14'] });
    expect(reading.buckets).toMatchObject({ totals: { rows: 2 }, bad: { rows: 0 } });
  });

  it.each([
    ['Ann Total', 'Bo Total'],
    ['Ann - итого', 'Bo - итого'],
    ['Ann Ergebnis', 'Bo Gesamt'],
  ])('of each customer, in the column of customers: %s', (ann, bo) => {
    const reading = read([
      ['Customer', 'Date', 'Invoice', 'Amount'],
      ['Ann', '2025-01-13', 1, 100],
      ['Ann', '2025-02-13', 2, 50],
      [ann, '', '', 150],
      ['Bo', '2025-01-17', 3, 80],
      [bo, '', '', 80],
      ['Grand Total', '', '', 230],
    ]);
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(READ);
    expect(reading.buckets.totals.rows).toBe(3);
  });

  it('are none where a customer is called so', () => {
    const reading = read([
      ['Customer', 'Date', 'Amount'],
      ['Ann', '2025-01-13', 100],
      ['Global Total', '2025-02-13', 50],
      ['Total Energies', '2025-01-17', 80],
    ]);
    expect(Object.keys(customersOf(reading))).toEqual(['Ann', 'Global Total', 'Total Energies']);
  });

  it('are none where what was left of a formula names one: the row is unread, and said', () => {
    const cells: Cells = [
      ['Date', 'Customer', 'Total'],
      ['2025-01-13', 'Ann', 100],
      ['2025-01-14', 'Ann', 20],
      ['2025-01-15', 'Bo', 30],
      ['@SUM(1)', 'Bo', 1],
      ['2025-01-17', 'Bo', 80],
    ];
    expect(read(cells).buckets).toMatchObject({ used: { rows: 4 }, bad: { rows: 1 }, totals: { rows: 0 } });
  });

  it.each(['Summe', 'Итого', 'Total', '小計'])('are those of the name above, also of one order: %s', (label) => {
    const cells: Cells = [
      ['Customer', 'Date', 'Amount'],
      ['Ann', '2025-01-13', 100],
      ['', '2025-02-13', 50],
      [`${label} Ann`, '', 150],
      ['Bo', '2025-01-17', 80],
      [`${label} Bo`, '', 80],
      ['Cy', '2025-01-18', 20],
      ['', '2025-01-19', 30],
      [`${label} Cy`, '', 50],
    ];
    expect(customersOf(read(cells, { answers: { takeProposed: true } }))).toEqual({
      ...READ,
      Cy: [2, 50, '2025-01-19'],
    });
  });
});
