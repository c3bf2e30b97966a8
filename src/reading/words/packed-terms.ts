/**
 * The form in which the script carries its dictionaries: a third as long as they are written. All terms of a language stand in the
 * order of the alphabet, each without the letters that it shares with the one before; a capital says how many these are
 * (A none, B one) and where a term begins. `date`, `day`, `debit` are `AdateCyBebit`. Then the pair of characters that stands there
 * most often becomes one sign, and so on, as long as there are signs and something is spared.
 */
import type { TermLists } from './term-lists.ts';

interface PackedLanguage {
  readonly terms: string;
  /** What the signs stand for, two characters each, which may be earlier signs. */
  readonly pairs: string;
  /** For each term in turn a character: that of its list. A term of two lists stands there twice. Pairs of them have signs as well. */
  readonly lists: string;
  readonly listPairs: string;
}

export interface PackedTerms {
  /** What stands for pairs, the first of them first; after these the letters of two bytes. */
  readonly signs: string;
  /** The list of the first character, of the second … */
  readonly names: readonly string[];
  readonly languages: readonly PackedLanguage[];
}

const NONE_SHARED = 'A'.charCodeAt(0);
const MOST_SHARED = 'N'.charCodeAt(0) - NONE_SHARED;
const CAPITALS = 'Z'.charCodeAt(0) - NONE_SHARED + 1;
const FIRST_LIST = '0'.charCodeAt(0);
/** In a text of JavaScript it takes two bytes. */
const BACKSLASH = '\\'.charCodeAt(0);
/** Before the first list, and as many behind the last one as pay off. */
const LIST_SIGNS = `!#$%&'()*+,-./${lettersFrom(0x100, 100)}`;

/** Stand in no term, as terms are folded. */
const SIGNS = "!#$%&()+,-./:;<=>?@[]^_{|}~'`";
/** The capitals that are left, and digits, as far as no term has them. */
const MORE_SIGNS = [lettersFrom(NONE_SHARED + MOST_SHARED + 1, CAPITALS - MOST_SHARED - 1), '0123456789'].join('');
/**
 * Letters of two bytes that no term has once it is folded: they spare for letters that are not Latin, which take as many. With these and
 * the ones before, all took 43.8 kB instead of 49.9; with more of them, and with pairs that spare but one byte, half a kilobyte less.
 */
const LAST_SIGNS = lettersFrom(0x100, 430);
/** A pair has to spare so much more than the two characters that it takes. */
const LEAST_SPARED = 1;

function lettersFrom(code: number, count: number): string {
  return String.fromCharCode(...Array.from({ length: count }, (_, at) => code + at));
}

const bytesOf = (text: string) => (/^[ -~]*$/.test(text) ? text.length : encodeURI(text).replace(/%../g, '.').length);

/** The pair for which a sign spares most bytes, and how many. */
function dearestPair(text: string, sign: string): readonly [pair: string, spared: number] {
  const times = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    // Half a character has no bytes of its own.
    if (!/[\ud800-\udfff]/.test(pair)) times.set(pair, (times.get(pair) ?? 0) + 1);
  }
  let dearest: readonly [string, number] = ['', 0];
  for (const [pair, count] of times) {
    const spared = count * (bytesOf(pair) - bytesOf(sign)) - bytesOf(pair);
    if (spared > dearest[1]) dearest = [pair, spared];
  }
  return dearest;
}

function withSigns(written: string, signs: string): readonly [short: string, pairs: string] {
  let [short, pairs] = [written, ''];
  for (const sign of signs) {
    const [pair, spared] = dearestPair(short, sign);
    if (spared < LEAST_SPARED) break;
    short = short.split(pair).join(sign);
    pairs += pair;
  }
  return [short, pairs];
}

/**
 * In one pass, at each execution that reads a log: putting back one sign after the other goes through everything for each. Joined at
 * the end, into one piece that is looked into fast: put together with `+`, the command line took 120 to 135 ms for a small file, and 86 to 92 so.
 */
function withoutSigns(short: string, pairs: string, signs: string): string {
  const meanings: string[] = [];
  const meaningOf = (code: number) => meanings[code] ?? String.fromCharCode(code);
  // A pair may hold earlier signs.
  for (let at = 0; at < pairs.length; at += 2) {
    const [first, second] = [pairs.charCodeAt(at), pairs.charCodeAt(at + 1)];
    meanings[signs.charCodeAt(at / 2)] = meaningOf(first) + meaningOf(second);
  }
  const written: string[] = [];
  let start = 0;
  for (let at = 0; at < short.length; at++) {
    const meaning = meanings[short.charCodeAt(at)];
    if (meaning === undefined) continue;
    written.push(short.slice(start, at), meaning);
    start = at + 1;
  }
  written.push(short.slice(start));
  return written.join('');
}

function sharedLetters(first: string, second: string): number {
  let shared = 0;
  while (shared < MOST_SHARED && shared < first.length && first[shared] === second[shared]) shared++;
  return shared;
}

function characterOfList(index: number): string {
  const code = FIRST_LIST + index;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

function packLanguage(termLists: TermLists, names: readonly string[], signs: string): PackedLanguage {
  const rows = names.flatMap((name, index) => (termLists[name] ?? []).map((term) => ({ term, index })));
  rows.sort((first, second) => Number(first.term > second.term) - Number(first.term < second.term));
  let before = '';
  let terms = '';
  for (const { term } of rows) {
    if (/[A-Z]/.test(term)) throw new Error(`"${term}" holds a capital: terms are folded first`);
    if ([...SIGNS, ...LAST_SIGNS].some((sign) => term.includes(sign)))
      throw new Error(`"${term}" holds a sign: terms are folded first`);
    const shared = sharedLetters(before, term);
    terms += String.fromCharCode(NONE_SHARED + shared) + term.slice(shared);
    before = term;
  }
  const [short, pairs] = withSigns(terms, signs);
  const [lists, listPairs] = withSigns(rows.map(({ index }) => characterOfList(index)).join(''), LIST_SIGNS);
  return { terms: short, pairs, lists, listPairs };
}

export function packTerms(languages: readonly TermLists[]): PackedTerms {
  const names = [...new Set(languages.flatMap((lists) => Object.keys(lists)))];
  const all = languages.flatMap((lists) => Object.values(lists).flat()).join('');
  const signs = [...`${SIGNS}${MORE_SIGNS}`].filter((sign) => !all.includes(sign)).join('');
  return { signs, names, languages: languages.map((lists) => packLanguage(lists, names, signs + LAST_SIGNS)) };
}

function isCapital(code: number): boolean {
  return code >= NONE_SHARED && code <= NONE_SHARED + MOST_SHARED;
}

function unpackLanguage(packed: PackedLanguage, names: readonly string[], signs: string): TermLists {
  const lists = withoutSigns(packed.lists, packed.listPairs, LIST_SIGNS);
  const terms = withoutSigns(packed.terms, packed.pairs, signs);
  const unpacked: Record<string, string[]> = {};
  let term = '';
  let start = 0;
  // Each execution that reads a log does this anew: a pattern that splits at capitals takes four times as long.
  for (let row = 0; row < lists.length; row++) {
    let end = start + 1;
    while (end < terms.length && !isCapital(terms.charCodeAt(end))) end++;
    term = term.slice(0, terms.charCodeAt(start) - NONE_SHARED) + terms.slice(start + 1, end);
    start = end;
    const code = lists.charCodeAt(row);
    const name = names[(code < BACKSLASH ? code : code - 1) - FIRST_LIST];
    if (name === undefined) continue;
    const list = unpacked[name] ?? [];
    list.push(term);
    unpacked[name] = list;
  }
  return unpacked;
}

export function unpackTerms({ signs, names, languages }: PackedTerms): TermLists[] {
  return languages.map((language) => unpackLanguage(language, names, signs + LAST_SIGNS));
}
