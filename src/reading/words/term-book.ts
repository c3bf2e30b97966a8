/**
 * The terms of all languages, by how they begin. Each execution makes its finders anew and looks a few words up: of the thousands of
 * terms only the neighbours of these are unpacked.
 */
import type { TermLists } from './term-lists.ts';

export interface KnownTerm {
  readonly text: string;
  /** The name of its list. */
  readonly list: string;
  /** Position in the list of dictionaries. */
  readonly language: number;
}

export interface TermBook {
  /** How many there are. */
  readonly languages: number;
  /** All that begin so (`beginningOf`): language by language, in the order of the alphabet. */
  readonly near: (beginning: number) => readonly KnownTerm[];
  /** Every term: takes as long as all else that a small log needs, so that only what is rare may ask for it. */
  readonly all: () => readonly KnownTerm[];
  /** Lists of which a term has a digit. */
  readonly withDigits: readonly string[];
}

const LETTERS = 0x10000;
/** No letter of a word: a space or `*` there ends it. */
const LAST_MARK = '*'.charCodeAt(0);
/** Noughts alone stand for nobody, and for no date. */
export const DIGIT = /[1-9]/;

/** The first two letters of a text as a number; the second is left out where the first word has but one. */
export function beginningOf(text: string): number {
  const second = text.charCodeAt(1);
  return text.charCodeAt(0) * LETTERS + (second > LAST_MARK ? second : 0);
}

/** The same of all words of one letter that begin as this text does. */
export function beginningOfOneLetter(text: string): number {
  return text.charCodeAt(0) * LETTERS;
}

export function listsWithDigits(languages: readonly TermLists[]): string[] {
  const names = languages.flatMap((lists) =>
    Object.keys(lists).filter((name) => lists[name]?.some((term) => DIGIT.test(term))),
  );
  return [...new Set(names)];
}

/** Of what has not been packed. */
export function bookOf(languages: readonly TermLists[]): TermBook {
  const terms = languages.flatMap((lists, language) =>
    Object.entries(lists)
      .flatMap(([list, texts]) => texts.map((text): KnownTerm => ({ text, list, language })))
      .sort((first, second) => Number(first.text > second.text) - Number(first.text < second.text)),
  );
  const byBeginning = new Map<number, KnownTerm[]>();
  for (const term of terms) {
    const beginning = beginningOf(term.text);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), term]);
  }
  return {
    languages: languages.length,
    near: (beginning) => byBeginning.get(beginning) ?? [],
    all: () => terms,
    withDigits: listsWithDigits(languages),
  };
}
