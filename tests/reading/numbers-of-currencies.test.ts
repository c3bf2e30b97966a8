/** Currencies by the numbers of ISO 4217: read as codes under the title of a currency, and nowhere else. */
import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/reading/understood.ts';
import type { Cells } from './support/cells.ts';
import { questionsOf, read } from './support/reading.ts';

const withCodes = (title: string, codes: readonly (string | number)[]): Cells => [
  ['No', 'Customer', 'Date', 'Amount', title],
  ...codes.map((code, row) => [row + 1, ['Ann', 'Bo'][row % 2] ?? '', `2024-0${row + 1}-05`, 100.5 + row, code]),
];

describe('a number of a currency', () => {
  it.each(['Код валюты', 'Валюта', 'Currency', 'Currency code'])('is a code: %s', (title) => {
    for (const codes of [
      [643, 840, 643, 978],
      ['643', '840', '643', '978'],
    ]) {
      const reading = read(withCodes(title, codes));
      expect(questionsOf(reading)).toEqual(['currency']);
      expect(reading.questions[0]?.choices.map(({ value }) => value)).toEqual(['RUB', 'EUR', 'USD']);
    }
  });

  it('names the only currency', () => {
    const reading = read(withCodes('Currency', ['978', '978', '978']));
    expect(questionsOf(reading)).toEqual([]);
    expect(reading.currency).toBe('EUR');
  });

  it('is read without its nought in front', () => {
    expect(read(withCodes('Currency', [51, 51])).currency).toBe('AMD');
    expect(read(withCodes('Currency', ['051', '051'])).currency).toBe('AMD');
  });

  it('that nobody knows is never added up with one that is known', () => {
    const reading = read(withCodes('Currency', [704, 840, 704]));
    expect(questionsOf(reading)).toEqual(['currency']);
    expect(reading.questions[0]?.choices.map(({ value }) => value)).toEqual(['704', 'USD']);
  });

  it('is none under another title, nor among numbers that are none', () => {
    expect(understoodOf(read(withCodes('Room', [643, 840, 643]))).columns.currency).toBeNull();
    expect(understoodOf(read(withCodes('Currency', [643, 1250, 77]))).columns.currency).toBeNull();
  });
});
