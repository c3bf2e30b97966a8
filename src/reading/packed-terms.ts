/**
 * The form in which the script carries its dictionaries: half as long as they are written. All terms of a language stand in the
 * order of the alphabet, each without the letters that it shares with the one before; a capital says how many these are
 * (A none, B one) and where a term begins. `date`, `day`, `debit` are `AdateCyBebit`. What comes again and again in them, as `заказа`
 * does, is a sign.
 */
import type { TermLists } from './term-lists.ts';

interface PackedLanguage {
  readonly terms: string;
  /** For each term in turn a character: that of its list. A term of two lists stands there twice. */
  readonly lists: string;
  /** What the signs stand for, the first of them first; later ones may hold earlier ones. */
  readonly parts: string;
}

export interface PackedTerms {
  /** The list of the first character, of the second … */
  readonly names: readonly string[];
  readonly languages: readonly PackedLanguage[];
}

const NONE_SHARED = 'A'.charCodeAt(0);
const MOST_SHARED = 'Z'.charCodeAt(0) - NONE_SHARED;
const FIRST_LIST = '0'.charCodeAt(0);

function sharedLetters(first: string, second: string): number {
  let shared = 0;
  while (shared < MOST_SHARED && shared < first.length && first[shared] === second[shared]) shared++;
  return shared;
}

/** In no term: these hold letters, digits, spaces and stars, and no marks. */
const SIGNS = '!#$%&()+,-./:;<=>?@[]^_{}~';
const BETWEEN = '|';
const LONGEST_PART = 12;
/** Taken from one count: most of the others gain as much as they did before. */
const PARTS_AT_ONCE = 3;

/** In UTF-8, as the script is written. */
const bytesOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (letter < '\u0080' ? 1 : letter < '\u0800' ? 2 : 3), 0);

/** What a sign in its place saves. */
const savedBy = (part: string, times: number) => times * (bytesOf(part) - 1) - bytesOf(part) - 1;

/** Parts of the terms by what a sign in their place saves, the best first. */
function bestParts(terms: string): string[] {
  const counts = new Map<string, number>();
  for (const run of terms.split(/[A-Z\ud800-\udfff]/)) {
    for (let start = 0; start < run.length; start++) {
      const last = Math.min(run.length, start + LONGEST_PART);
      for (let end = start + 2; end <= last; end++) {
        const part = run.slice(start, end);
        counts.set(part, (counts.get(part) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .map(([part, times]) => ({ part, saved: savedBy(part, times) }))
    .filter(({ saved }) => saved > 0)
    .sort((first, second) => second.saved - first.saved || Number(first.part > second.part) - 0.5)
    .slice(0, PARTS_AT_ONCE)
    .map(({ part }) => part);
}

/** Puts signs in the place of parts, as long as that saves anything. */
function withSigns(terms: string): { readonly terms: string; readonly parts: string } {
  const parts: string[] = [];
  let packed = terms;
  for (let found = bestParts(packed); found.length > 0; found = parts.length < SIGNS.length ? bestParts(packed) : []) {
    const before = parts.length;
    for (const part of found) {
      const pieces = packed.split(part);
      const sign = SIGNS[parts.length];
      // Another part of the same count may have taken its letters.
      if (sign === undefined || savedBy(part, pieces.length - 1) <= 0) continue;
      packed = pieces.join(sign);
      parts.push(part);
    }
    if (parts.length === before) break;
  }
  return { terms: packed, parts: parts.join(BETWEEN) };
}

function withoutSigns({ terms, parts }: PackedLanguage): string {
  if (parts === '') return terms;
  const all = parts.split(BETWEEN);
  // The last ones first: they may hold others.
  return all.reduceRight((text, part, index) => text.split(SIGNS[index] as string).join(part), terms);
}

function packLanguage(lists: TermLists, names: readonly string[]): PackedLanguage {
  const rows = names.flatMap((name, index) => (lists[name] ?? []).map((term) => ({ term, index })));
  rows.sort((first, second) => Number(first.term > second.term) - Number(first.term < second.term));
  let before = '';
  let terms = '';
  for (const { term } of rows) {
    if (/[A-Z]/.test(term)) throw new Error(`"${term}" holds a capital: terms are folded first`);
    const shared = sharedLetters(before, term);
    terms += String.fromCharCode(NONE_SHARED + shared) + term.slice(shared);
    before = term;
  }
  return { ...withSigns(terms), lists: rows.map(({ index }) => String.fromCharCode(FIRST_LIST + index)).join('') };
}

export function packTerms(languages: readonly TermLists[]): PackedTerms {
  const names = [...new Set(languages.flatMap((lists) => Object.keys(lists)))];
  return { names, languages: languages.map((lists) => packLanguage(lists, names)) };
}

function isCapital(code: number): boolean {
  return code >= NONE_SHARED && code <= NONE_SHARED + MOST_SHARED;
}

function unpackLanguage(language: PackedLanguage, names: readonly string[]): TermLists {
  const terms = withoutSigns(language);
  const { lists } = language;
  const unpacked: Record<string, string[]> = {};
  let term = '';
  let start = 0;
  // Each execution that reads a log does this anew: a pattern that splits at capitals takes four times as long.
  for (let row = 0; row < lists.length; row++) {
    let end = start + 1;
    while (end < terms.length && !isCapital(terms.charCodeAt(end))) end++;
    term = term.slice(0, terms.charCodeAt(start) - NONE_SHARED) + terms.slice(start + 1, end);
    start = end;
    const name = names[lists.charCodeAt(row) - FIRST_LIST];
    if (name === undefined) continue;
    const list = unpacked[name] ?? [];
    list.push(term);
    unpacked[name] = list;
  }
  return unpacked;
}

export function unpackTerms({ names, languages }: PackedTerms): TermLists[] {
  return languages.map((language) => unpackLanguage(language, names));
}
