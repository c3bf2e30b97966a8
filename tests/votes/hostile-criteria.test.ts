/** Whatever somebody is called, the criteria of that name are met by the cells that say it, and by no others. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overName } from '../../src/reports/pay/by-name.ts';
import { cell, formula, type Pieces } from '../../src/reports/pay/formula.ts';
import type { Cell } from '../../workbench/engine/engine.ts';
import { hostileText, MANY } from '../core/support/hostile-texts.ts';
import { calculateAgain } from './support/second-engine.ts';

const NAMES_A_BOOK = 250;
const BOOKS = MANY / NAMES_A_BOOK;

/** A cell's text as everybody compares it: small letters of the alphabets that have one form of each. */
const name = hostileText
  .map((text) =>
    text
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .toLowerCase(),
  )
  .filter((text) => /[\p{L}\p{Nd}]/u.test(text) && text.toUpperCase().toLowerCase() === text && !text.includes('~'));

function countOf(one: string, row: number): string {
  const column = ['$A:$A'];
  const pieces: Pieces = overName({ name: one, place: cell(row, 0) }, column, (own) => formula`COUNTIFS(${own})`);
  return `=${pieces.map(String).join('')}`;
}

test('in the second engine', () => {
  let tried = 0;
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: NAMES_A_BOOK, maxLength: NAMES_A_BOOK }), (names) => {
      const text = (value: string): Cell => ({ kind: 'text', value });
      const cells = names.map((one) => [text(one), text('')]);
      const formulas = names.map((one, row) => ['', countOf(one, row)]);
      const again = calculateAgain([{ name: 'Log', rowCount: names.length, columnCount: 2, cells, formulas }]);
      tried += names.length;
      const wrong = names.filter((_, row) => again.read('Log', row, 1).value !== 1);
      expect(wrong).toEqual([]);
    }),
    { numRuns: BOOKS },
  );
  process.stdout.write(`${tried} hostile cases: criteria of names\n`);
});
