/** A security that is paid with an order and goes back is no part of what was bought: asked about, or said. */
import { describe, expect, it } from 'vitest';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

/** What each of three hires cost, with the columns between the customer and the end. */
const hires = (titles: readonly string[], ...rows: readonly (readonly number[])[]): Cells => [
  ['Date', 'Customer', ...titles],
  ...[...rows].map((row, at) => [`2025-01-1${at}`, at === 1 ? 'Bo' : 'Ann', ...row]),
];

const RENT = [
  [100, 50, 150],
  [80, 40, 120],
  [60, 100, 160],
] as const;

const RESTS = RENT.map(([rent, deposit, total]) => [deposit, rent, total]);
const TAXED = RENT.map(([rent, deposit]) => [rent * 0.9, rent * 0.1, deposit, rent]);
const NONE = RENT.map(([rent]) => [0, rent]);

describe('a deposit in the amount', () => {
  it.each([
    ['English', 'Rent', 'Deposit', 'Total'],
    ['English', 'Rental fee', 'Security deposit', 'Total'],
    ['German', 'Miete', 'Kaution', 'Gesamt'],
    ['Russian', 'Стоимость аренды', 'Залог', 'Итого'],
    ['French', 'Loyer', 'Caution', 'Total'],
    ['Spanish', 'Alquiler', 'Fianza', 'Total'],
    ['Polish', 'Wynajem', 'Kaucja', 'Razem'],
  ])('is asked about: %s, %s and %s', (_language, rent, deposit, total) => {
    const cells = hires([rent, deposit, total], ...RENT);
    const { questions } = read(cells);
    expect(questions).toMatchObject([
      { code: 'deposit', params: { title: deposit, amount: total }, proposed: deposit, choices: [{ amount: 190 }, {}] },
    ]);
    const said = (refunded: readonly string[]) => read(cells, { answers: { columns: { refunded } } });
    expect(customersOf(said([deposit]))).toEqual({ Ann: [2, 160, '2025-01-12'], Bo: [1, 80, '2025-01-11'] });
    expect(customersOf(said([]))).toEqual({ Ann: [2, 310, '2025-01-12'], Bo: [1, 120, '2025-01-11'] });
    expect(customersOf(read(cells, { answers: { takeProposed: true } }))).toEqual(customersOf(said([deposit])));
  });

  it('is found beside days and what one of them costs', () => {
    const cells = hires(['Days', 'Per day', 'Deposit', 'Total'], [2, 50, 50, 150], [4, 20, 40, 120], [1, 60, 100, 160]);
    expect(questionsOf(read(cells))).toEqual(['deposit']);
  });

  it('is said beside what is left to be paid: it is a part of the price as a rule', () => {
    const reading = read(hires(['Deposit', 'Balance due', 'Total'], [50, 100, 150], [40, 80, 120], [100, 60, 160]));
    expect(questionsOf(reading)).toEqual([]);
    expect(reading.notes).toMatchObject([{ code: 'not-taken-off' }]);
  });

  it('is said where nothing tells whether it is in it', () => {
    const reading = read(hires(['Deposit', 'Total'], [50, 170], [40, 130], [100, 190]));
    expect(questionsOf(reading)).toEqual([]);
    expect(reading.notes).toMatchObject([{ code: 'not-taken-off', params: { title: 'Deposit', amount: 'Total' } }]);
    expect(customersOf(reading)).toEqual({ Ann: [2, 360, '2025-01-12'], Bo: [1, 130, '2025-01-11'] });
  });

  it.each([
    ['is a prepayment', ['Prepayment', 'Rest', 'Total'], RESTS],
    ['is an advance', ['Предоплата', 'Доплата', 'Итого'], RESTS],
    ['is an advance', ['Anzahlung', 'Rest', 'Gesamt'], RESTS],
    ['is not in it', ['Subtotal', 'Tax', 'Deposit', 'Total'], TAXED],
    ['is nothing', ['Deposit', 'Total'], NONE],
  ])('is nothing to speak of where it %s', (_words, titles, rows) => {
    const reading = read(hires(titles, ...rows));
    expect(questionsOf(reading)).toEqual([]);
    expect(reading.notes.filter(({ code }) => code !== 'dates-by-locale')).toEqual([]);
  });
});
