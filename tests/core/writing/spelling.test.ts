/** Names: what counts as white space, when two spellings are one customer, and how names are sorted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCodePoints, isErrorText, spellingKey, tidy } from '../../../src/core/writing/spelling.ts';

describe('tidy', () => {
  it.each([
    ['  Acme  ', 'Acme'],
    ['Acme  Ltd', 'Acme Ltd'],
    ['Acme\u00a0Ltd', 'Acme Ltd'],
    ['Acme\u202fLtd', 'Acme Ltd'],
    ['Acme \u00a0\u202f\t\n Ltd', 'Acme Ltd'],
    ['\u00a0Acme\u202f', 'Acme'],
    ['\ufeffAcme', 'Acme'],
    ['\u00a0', ''],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(tidy(text)).toBe(expected);
  });
});

describe('one customer', () => {
  it.each([
    ['ООО «Ромашка»', 'ооо «ромашка»'],
    ['Ёлка', 'ёЛКА'],
    ['ACME', 'Acme'],
    ['MÜLLER', 'Müller'],
  ])('%s and %s', (first, second) => {
    expect(spellingKey(first)).toBe(spellingKey(second));
  });

  it.each([
    ['Acme', 'Acme Ltd'],
    ['Елка', 'Ёлка'],
    ['ООО Вектор', 'ООО "Вектор"'],
  ])('but not %s and %s', (first, second) => {
    expect(spellingKey(first)).not.toBe(spellingKey(second));
  });
});

describe('the order of names', () => {
  const codePoints = (text: string): number[] => Array.from(text, (character) => character.codePointAt(0) ?? 0);

  function compareLists(first: readonly number[], second: readonly number[]): number {
    const index = first.findIndex((point, position) => point !== second[position]);
    if (index === -1) return first.length - second.length;
    const other = second[index];
    return other === undefined ? 1 : (first[index] ?? 0) - other;
  }

  it('is by code points, whatever the characters', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, (first, second) => {
        const expected = Math.sign(compareLists(codePoints(first), codePoints(second)));
        expect(Math.sign(compareCodePoints(first, second))).toBe(expected);
      }),
    );
  });

  it('puts emoji behind the last character of the basic plane', () => {
    expect(['😀', '\uffee', 'я', 'Z', 'a', 'A', '10', '9'].sort(compareCodePoints)).toEqual([
      '10',
      '9',
      'A',
      'Z',
      'a',
      'я',
      '\uffee',
      '😀',
    ]);
  });
});

it.each(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!'])('%s is an error', (text) => {
  expect(isErrorText(text)).toBe(true);
});

it.each(['', '#', '#1', 'N/A', '# 12', '#Acme!'])('%j is no error', (text) => {
  expect(isErrorText(text)).toBe(false);
});
