/** Rows without a currency beside rows with one are never added without a word. */
import { describe, expect, it } from 'vitest';
import type { Cells } from './support/cells.ts';
import { bucketsOf, customersOf, questionsOf, read } from './support/reading.ts';

const log = (amounts: readonly unknown[], codes?: readonly string[]): Cells => [
  ['Date', 'Customer', 'Amount', ...(codes === undefined ? [] : ['Currency'])],
  ...amounts.map((amount, at) => [
    `2025-01-${11 + at}`,
    at % 2 === 0 ? 'Ann' : 'Bo',
    amount,
    ...(codes === undefined ? [] : [codes[at]]),
  ]),
];

describe('rows that name no currency', () => {
  it('are said to count as all others do', () => {
    for (const cells of [log([100, 80, 30, 50], ['EUR', 'EUR', '', 'EUR']), log(['€100', '€80', 30, '€50'])]) {
      const reading = read(cells);
      expect(questionsOf(reading)).toEqual([]);
      expect(reading.notes).toMatchObject([{ code: 'no-currency', params: { currency: 'EUR' }, rows: 1, amount: 30 }]);
      expect(customersOf(reading)).toEqual({ Ann: [2, 130, '2025-01-13'], Bo: [2, 130, '2025-01-14'] });
    }
  });

  it('are asked about with two others', () => {
    const cells = log([100, 80, 30, 50, 70], ['EUR', 'EUR', 'USD', '', 'EUR']);
    const reading = read(cells);
    expect(reading.questions).toMatchObject([
      {
        code: 'currency',
        proposed: 'EUR',
        choices: [{ value: 'EUR' }, { value: 'USD' }, { value: '', rows: 1, amount: 50 }],
      },
    ]);
    const euros = read(cells, { answers: { currency: 'EUR' } });
    expect(euros.notes).toContainEqual(expect.objectContaining({ code: 'no-currency', rows: 1, amount: 50 }));
  });

  it('are asked about where few bear a sign, and may be the ones that count', () => {
    const cells = log([100, '€80', 30, 50, 70]);
    expect(read(cells).questions).toMatchObject([
      {
        code: 'currency',
        choices: [
          { value: 'EUR', rows: 1, amount: 80 },
          { value: '', rows: 4, amount: 250 },
        ],
      },
    ]);
    const bare = read(cells, { answers: { currency: '' } });
    expect(questionsOf(bare)).toEqual([]);
    expect(bare.currency).toBeNull();
    expect(bucketsOf(bare)).toMatchObject({ used: 4, currency: 1 });
    const euros = read(cells, { answers: { currency: 'EUR' } });
    expect(questionsOf(euros)).toEqual([]);
    expect(bucketsOf(euros)).toMatchObject({ used: 5 });
  });

  it('are said where the few signs are those of the money at home', () => {
    const reading = read(log([100, '$80', 30, 50, 70]), { locale: 'en_US' });
    expect(questionsOf(reading)).toEqual([]);
    expect(reading.notes).toMatchObject([{ code: 'no-currency', params: { currency: 'USD' }, rows: 4, amount: 250 }]);
    expect(bucketsOf(reading)).toMatchObject({ used: 5 });
  });

  it('of an order take that of its first line, and those that come to nothing are not said', () => {
    const lines: Cells = [
      ['Order', 'Date', 'Customer', 'Product', 'Line total', 'Currency'],
      [1, '2025-01-13', 'Ann', 'Mug', 10, 'EUR'],
      [1, '2025-01-13', 'Ann', 'Pen', 20, ''],
      [2, '2025-01-14', 'Bo', 'Mug', 10, 'EUR'],
      [2, '2025-01-14', 'Bo', 'Pen', 15, ''],
    ];
    expect(read(lines).notes).toEqual([]);
    expect(read(log([100, 80, 0], ['EUR', 'EUR', ''])).notes).toEqual([]);
  });
});
