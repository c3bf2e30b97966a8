/** What the seller paid is no amount beside what the customer paid; sales beside a revenue are asked about. */
import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/reading/understood.ts';
import { questionsOf, read } from './support/reading.ts';

function readWith(titles: readonly [string, string], sums: readonly (readonly [number | string, number])[]) {
  const rows = sums.map((pair, row) => [['Lea', 'Nina'][row % 2] ?? '', `2024-0${row + 1}-05`, ...pair]);
  return read([['Customer', 'Date', ...titles], ...rows]);
}

const SUMS = [
  [20.1, 100.5],
  [9.5, 50],
  [6.3, 30],
  [4.2, 20],
] as const;

describe('the price at which it was sold', () => {
  it.each([
    ['EK-Preis', 'VK-Preis'],
    ['EK netto', 'VK-Preis netto'],
    ['EK', 'VK'],
    ['Purchase price', 'Sale price'],
    ['Purchase price', 'Selling price'],
    ['Buy price', 'Sell price'],
    ["Prix d'achat", 'Prix de vente'],
    ['Coste', 'PVP'],
    ['Цена закупки', 'Цена продажи'],
  ] as const)('is the amount beside what it cost: %s, %s', (cost, price) => {
    for (const reading of [
      readWith([cost, price], SUMS),
      readWith(
        [price, cost],
        SUMS.map(([one, other]) => [other, one] as const),
      ),
    ]) {
      expect(questionsOf(reading)).toEqual([]);
      expect(understoodOf(reading).columns.amount).toBe(price);
    }
  });

  it('is the purchase price where no other is there', () => {
    const reading = readWith(['Tax', 'Purchase price'], SUMS);
    expect(questionsOf(reading)).toEqual([]);
    expect(understoodOf(reading).columns.amount).toBe('Purchase price');
  });
});

describe('sales beside a revenue', () => {
  it('are asked about where they come to nearly as much', () => {
    const asked = readWith(
      ['Sales', 'Revenue'],
      [
        [50, 45],
        ['', 26],
        [20, 18.5],
        [80, 71],
      ],
    );
    expect(questionsOf(asked)).toEqual(['amount-column']);
    expect(asked.questions[0]?.choices.map(({ value }) => value)).toEqual(['Revenue', 'Sales']);
  });

  it('are a number of sales where they come to far less', () => {
    const reading = readWith(
      ['Sales', 'Revenue'],
      [
        [1, 45],
        [2, 26],
        [1, 18.5],
      ],
    );
    expect(questionsOf(reading)).toEqual([]);
    expect(understoodOf(reading).columns.amount).toBe('Revenue');
  });
});
