/** Columns by their letters. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnLetters, columnOfLetters } from '../../../src/core/writing/a1.ts';

describe('a column', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('%i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnOfLetters(letters)).toBe(column);
  });

  it('is found again by its letters', () => {
    fc.assert(fc.property(fc.nat(18_277), (column) => columnOfLetters(columnLetters(column)) === column));
  });
});
