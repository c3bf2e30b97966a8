/** What was found in a cell is remembered; it is the same as if each were read anew. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCellReader, MOST_REMEMBERED } from '../../src/reading/rows/free-columns.ts';

describe('what the cells of a column say', () => {
  it('is what each says read alone, also where they fall on one place', () => {
    const cell = fc.oneof(
      fc.string({ minLength: 1, maxLength: 3 }),
      fc.constantFrom('a', 'ba', 'cba', 'dba', 'deba', 'я'),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        const readCell = createCellReader((text) => (text.includes('b') ? null : text));
        expect(cells.map((text) => readCell(text))).toEqual(cells.map((text) => (text.includes('b') ? null : text)));
      }),
    );
  });

  it('is what each says where more differ than are remembered', () => {
    const cells = Array.from({ length: MOST_REMEMBERED * 3 }, (_, at) => `order ${at % (MOST_REMEMBERED * 2)}`);
    const readCell = createCellReader((text) => text.endsWith('7'));
    expect(cells.map((cell) => readCell(cell))).toEqual(cells.map((text) => text.endsWith('7')));
  });
});
