/** The number of an order in its first row only, while each row bears its customer and day: the rows are lines of one purchase. */
import { describe, expect, it } from 'vitest';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

const TITLES = ['Order no', 'Customer', 'Date', 'Product', 'Amount'];

const LOG: Cells = [
  TITLES,
  ['1', 'Ann', '2025-01-13', 'Desk', 10],
  ['', 'Ann', '2025-01-13', 'Lamp', 5],
  ['', 'Ann', '2025-01-13', 'Rug', 5],
  ['2', 'Bo', '2025-01-14', 'Desk', 10],
  ['', 'Bo', '2025-01-14', 'Rug', 5],
  ['3', 'Ann', '2025-01-14', 'Lamp', 5],
  ['4', 'Cy', '2025-01-16', 'Lamp', 5],
];

describe('a number of an order that is left blank in its further lines', () => {
  it('is taken from above where customer and day are the same, and said', () => {
    const reading = read(LOG);
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual({
      Ann: [2, 25, '2025-01-14'],
      Bo: [1, 15, '2025-01-14'],
      Cy: [1, 5, '2025-01-16'],
    });
    expect(reading.notes).toMatchObject([{ code: 'fill-down', params: { titles: ['Order no'] }, rows: 3, amount: 15 }]);
  });

  it('is not taken where any row without a number is of another customer or day', () => {
    const cells: Cells = [...LOG, ['', 'Di', '2025-01-17', 'Lamp', 5]];
    expect(customersOf(read(cells))).toMatchObject({ Ann: [4, 25, '2025-01-14'], Di: [1, 5, '2025-01-17'] });
  });

  it('is not taken where it was said that blank cells stay blank', () => {
    expect(customersOf(read(LOG, { answers: { fillDown: false } }))).toMatchObject({ Ann: [4, 25, '2025-01-14'] });
  });

  it('may be missing once', () => {
    const cells: Cells = LOG.filter((_row, at) => at !== 2 && at !== 5);
    expect(customersOf(read(cells))).toMatchObject({ Ann: [3, 20, '2025-01-14'] });
  });
});
