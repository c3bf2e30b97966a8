/** Plain letters are folded on a way of their own: it comes to the same. And what is told from beginnings alone is true. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRepeatReader } from '../../../src/reading/columns/titles.ts';
import { fold } from '../../../src/reading/words/fold.ts';
import { findIn } from './support/find-in.ts';

describe('folding', () => {
  it.each([
    ['OrderID', 'order id'],
    ['Total_Amount ($)', 'total amount'],
    ['Product(s)', 'product'],
    ['LineItemIDs', 'line item ids'],
    ['#1001', 'no 1001'],
    ['SKUCode', 'sku code'],
    ['', ''],
    ['--', ''],
    ['N° client', 'no client'],
    ['Łódź', 'lodz'],
    ['Ёлка №5', 'елка no5'],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('comes to the same for plain letters whether others stand beside them or not', () => {
    const pieces = fc.constantFrom(
      'ID',
      'IDs',
      '(s)',
      '(S)',
      '#',
      'A',
      'b',
      'Cd',
      '7',
      ' ',
      '_',
      '-',
      '$',
      "'",
      'order',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme-ascii' }),
          fc.array(pieces).map((each) => each.join('')),
        ),
        (text) => {
          expect(`${fold(text)} я`.trim()).toBe(fold(`${text} я`));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a beginning', () => {
  const { couldBegin } = findIn([
    ['no total', true],
    ['итого', true],
  ] as const);

  it.each(['#total', '# total', '#', 'No total', "'no total", ' no total', 'ИТОГО', '"Итого"', '-'])(
    'of %j could be that of a term',
    (text) => {
      expect(couldBegin(text)).toBe(true);
    },
  );

  it.each(['total', 'Anna', '1001', 'nope'])('of %j is none', (text) => {
    expect(couldBegin(text)).toBe(false);
  });

  it('with a number sign is none where no term begins with `no`', () => {
    expect(findIn([['total', true]] as const).couldBegin('#1001')).toBe(false);
  });
});

describe('titles that are repeated', () => {
  it.each([
    [['Order 1', 'Total'], ['ORDER 1', 'total'], true],
    [['Order 1', 'Total'], ['Order 2', 'Total'], false],
    [['Order', 'Total'], ['Order 2', 'Total'], false],
    [['Quarter ①', 'Total'], ['Quarter 1', 'Total'], true],
    [['Quarter 1', 'Total'], ['Quarter １', 'Total'], true],
    [['Order', 'Total'], ['Order', ''], false],
  ])('%j are by %j: %j', (titles, row, repeated) => {
    expect(createRepeatReader(titles)(row)).toBe(repeated);
  });
});
