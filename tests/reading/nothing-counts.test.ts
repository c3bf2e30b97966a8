/** A log of which no row would count is asked about, whatever its words are known for. */
import { describe, expect, it } from 'vitest';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

const log = (title: string, words: readonly string[]): Cells => [
  ['Date', 'Customer', title, 'Amount'],
  ...words.map((word, at) => [`2025-01-1${at}`, at % 2 === 0 ? 'Ann' : 'Bo', word, 10]),
];

describe('a state by which no row counts', () => {
  it.each([
    ['Visit', ['New', 'New', 'Return', 'New', 'Return', 'Return']],
    ['Status', ['Open', 'Lost', 'Open', 'Lost', 'Open', 'Open']],
    ['Статус', ['Новый', 'Возврат', 'Новый', 'Новый', 'Возврат', 'Новый']],
  ] as const)('is asked about under %s', (title, words) => {
    const [first, second] = [...new Set(words)];
    const cells = log(title, words);
    expect(questionsOf(read(cells))).toEqual(['status']);
    const counts = [first ?? '', second ?? ''];
    expect(questionsOf(read(cells, { answers: { counts } }))).toEqual([]);
    expect(customersOf(read(cells, { answers: { counts } }))).toEqual({
      Ann: [3, 30, '2025-01-14'],
      Bo: [3, 30, '2025-01-15'],
    });
  });

  it('is asked about no more once it was said that none of its words count', () => {
    expect(questionsOf(read(log('Status', ['Open', 'Lost', 'Open', 'Lost']), { answers: { counts: [] } }))).toEqual([]);
  });

  it('is known where some rows count', () => {
    expect(questionsOf(read(log('Status', ['Open', 'Lost', 'Won', 'Lost'])))).toEqual([]);
  });
});
