/** Terms found by an index of their neighbours: the same ones as when every term is held against the text. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isUnspaced } from '../../../src/reading/words/fold.ts';
import type { Match } from '../../../src/reading/words/terms.ts';
import { findIn } from './support/find-in.ts';

type Term = readonly [string, number];

/** What a term comes to at a word that begins there, or null. */
function matchOf(folded: string, start: number, [text, meaning]: Term): Match<number> | null {
  const endOf = (from: number) => (folded.indexOf(' ', from) === -1 ? folded.length : folded.indexOf(' ', from));
  const [word = '', ...others] = text.split(' ');
  if (word.endsWith('*')) {
    const begins = folded.slice(start, endOf(start)).startsWith(text.slice(0, -1));
    return begins ? { meaning, start, end: endOf(start) } : null;
  }
  if (folded.slice(start, endOf(start)) !== word) return null;
  const letters = others.length > 0 && text.endsWith('*') ? text.slice(0, -1) : text;
  const end = start + letters.length;
  if (!folded.startsWith(letters, start)) return null;
  if (letters !== text) return { meaning, start, end: endOf(end) };
  return end === endOf(end) ? { meaning, start, end } : null;
}

function everyMatch(folded: string, terms: readonly Term[]): Match<number>[] {
  const starts = [...folded].flatMap((_letter, at) => (at === 0 || folded[at - 1] === ' ' ? [at] : []));
  const words = starts.flatMap((start) => terms.map((term) => matchOf(folded, start, term)));
  const within = terms.map(([text, meaning]) => {
    const start = folded.indexOf(text);
    const isIn = isUnspaced(folded) && isUnspaced(text) && start !== -1;
    return isIn ? { meaning, start, end: start + text.length } : null;
  });
  return [...words, ...within].filter((match) => match !== null);
}

const sorted = (matches: readonly Match<number>[]) => matches.map((match) => JSON.stringify(match)).sort();

const letters = (kinds: string, maxLength: number) =>
  fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength }).map((each) => each.join(''));
const words = (kinds: string) =>
  fc.array(letters(kinds, 4), { minLength: 1, maxLength: 3 }).map((each) => each.join(' '));
const terms = fc
  .array(
    fc.tuple(words('aab1合'), fc.boolean()).map(([text, goesOn]) => (goesOn ? `${text}*` : text)),
    { maxLength: 30 },
  )
  .map((texts) => texts.map((text, index): Term => [text, index]));

it('finds every term, whatever it shares its beginning with', () => {
  fc.assert(
    fc.property(terms, words('aab1合c'), (known, folded) => {
      const finder = findIn(known);
      expect(sorted(finder.find(folded))).toEqual(sorted(everyMatch(folded, known)));
      const isWhole = ([text]: Term) => text === folded && !text.split(' ')[0]?.endsWith('*');
      expect(finder.whole(folded)).toEqual(known.filter(isWhole).map(([, meaning]) => meaning));
    }),
    { numRuns: 1000 },
  );
});

it('tells words of one letter from those that go on after it', () => {
  const finder = findIn<string>([
    ['a', 'letter'],
    ['a*', 'any'],
    ['ab', 'two'],
    ['a b', 'words'],
  ]);
  const found = (text: string) => finder.find(text).map(({ meaning }) => meaning);
  expect(found('a')).toEqual(['letter', 'any']);
  expect(found('ab')).toEqual(['two', 'any']);
  expect(found('a b')).toEqual(['letter', 'words', 'any']);
  expect(finder.whole('a b')).toEqual(['words']);
  expect(finder.whole('')).toEqual([]);
});
