/** What is asked about and hardly sold is proposed not to count; what says how something was sold is asked about not at all. */
import { describe, expect, it } from 'vitest';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

const log = (title: string, usual: string, third: string): Cells => [
  ['Date', 'Customer', 'Total', title],
  ['2025-01-13', 'Ann', 100, usual],
  ['2025-01-17', 'Bo', 80, usual],
  ['2025-01-18', 'Ann', 30, third],
  ['2025-02-13', 'Ann', 50, usual],
];

const ALL = { Ann: [3, 180, '2025-02-13'], Bo: [1, 80, '2025-01-17'] };
const LEFT = { Ann: [2, 150, '2025-02-13'], Bo: [1, 80, '2025-01-17'] };

describe('a state that is hardly a sale', () => {
  it.each([
    ['Status', 'Completed', 'Not attending'],
    ['Статус', 'Выполнен', 'Не дозвонились'],
    ['Статус', 'Выполнен', 'Не устроила цена'],
    ['Status', 'Done', 'Cancelled - deposit kept'],
  ])('is asked about, and proposed not to count: %s, %s and %s', (title, usual, third) => {
    const reading = read(log(title, usual, third));
    expect(reading.questions).toMatchObject([{ code: 'status', proposed: usual, choices: [{ value: third }] }]);
    expect(customersOf(reading)).toEqual(LEFT);
  });

  it.each([
    ['Stan płatności', 'opłacona', 'nieopłacona'],
    ['Situação', 'Recebido', 'A vencer'],
    ['Status', 'Versendet', 'Nicht bestätigt'],
    ['Status', 'Bezahlt', 'Abgelaufen'],
    ['Оплата', 'оплачено', 'долг'],
    ['Deal Stage', 'Closed Won', 'Verbal Yes'],
  ])('is known not to count: %s, %s and %s', (title, usual, third) => {
    expect(customersOf(read(log(title, usual, third)))).toEqual(LEFT);
  });

  it('counts where it is denied that it was called off', () => {
    expect(customersOf(read(log('Status', 'Paid', 'Not cancelled')))).toEqual(ALL);
  });
});

describe('what says how, and not whether', () => {
  it.each([
    ['Sold Via Promoted Listings', 'Yes', 'No'],
    ['Sold Via Promoted Listings', 'No', ''],
  ])('is no mark: %s', (title, usual, third) => {
    const reading = read(log(title, usual, third));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(ALL);
  });

  it('names of things beside as many titles that are known are no states', () => {
    const cells = log('Van', 'Bluebell', 'Daisy').map((row, at) => [
      ...row,
      ...(at === 0 ? ['From', 'To'] : ['x', 'y']),
    ]);
    expect(questionsOf(read(cells))).toEqual([]);
  });
});
