/**
 * The form in which the script carries its dictionaries: a third as long as they are written. All terms of a language stand in the
 * order of the alphabet. Those with the same beginning (`beginningOf`) are a group: the first one whole, each further one without
 * the letters that it shares with the one before; a capital says how many these are (A none, B one) and where a term begins.
 * `date`, `day`, `debit` are `ZdateCyZdebit`. Then the pair of characters that stands there most often becomes one sign, and so on,
 * as long as there are signs and something is spared. No pair goes over the mark between groups, so that each is unpacked alone.
 */
import { lazily } from '../../core/lazily.ts';
import { beginningOf, type KnownTerm, listsWithDigits, type TermBook } from './term-book.ts';
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
  readonly withDigits: readonly string[];
  readonly languages: readonly PackedLanguage[];
}

/** Between groups of terms that begin with the same letters, and between those of their lists. */
const MARK = 'Z';
const NONE_SHARED = 'A'.charCodeAt(0);
const MOST_SHARED = 'N'.charCodeAt(0) - NONE_SHARED;
const CAPITALS = MARK.charCodeAt(0) - NONE_SHARED;
const FIRST_LIST = '0'.charCodeAt(0);
/** In a text of JavaScript a backslash takes two bytes. */
const NO_LISTS = [MARK.charCodeAt(0), '\\'.charCodeAt(0)];
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
    if (!pair.includes(MARK) && !/[\ud800-\udfff]/.test(pair)) times.set(pair, (times.get(pair) ?? 0) + 1);
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

type Meanings = readonly (string | undefined)[];

/** What each sign stands for, by its code. */
function meaningsOf(pairs: string, signs: string): Meanings {
  const meanings: string[] = [];
  const meaningOf = (code: number) => meanings[code] ?? String.fromCharCode(code);
  // A pair may hold earlier signs.
  for (let at = 0; at < pairs.length; at += 2) {
    const [first, second] = [pairs.charCodeAt(at), pairs.charCodeAt(at + 1)];
    meanings[signs.charCodeAt(at / 2)] = meaningOf(first) + meaningOf(second);
  }
  return meanings;
}

/** The first so many letters, or all. */
function withoutSigns(short: string, meanings: Meanings, letters = Number.POSITIVE_INFINITY): string {
  let written = '';
  for (let at = 0; at < short.length && written.length < letters; at++) {
    written += meanings[short.charCodeAt(at)] ?? short.charAt(at);
  }
  return written;
}

function sharedLetters(first: string, second: string): number {
  let shared = 0;
  while (shared < MOST_SHARED && shared < first.length && first[shared] === second[shared]) shared++;
  return shared;
}

/** The codes of the lists, in the order of their names. */
function codesOfLists(count: number): number[] {
  return Array.from({ length: count + NO_LISTS.length }, (_, at) => FIRST_LIST + at).filter(
    (code) => !NO_LISTS.includes(code),
  );
}

function packLanguage(termLists: TermLists, names: readonly string[], signs: string): PackedLanguage {
  const rows = names.flatMap((name, index) => (termLists[name] ?? []).map((term) => ({ term, index })));
  rows.sort((first, second) => Number(first.term > second.term) - Number(first.term < second.term));
  const codes = codesOfLists(names.length);
  let before = '';
  let terms = '';
  let listsOfTerms = '';
  for (const { term, index } of rows) {
    if (/[A-Z]/.test(term)) throw new Error(`"${term}" holds a capital: terms are folded first`);
    if ([...SIGNS, ...LAST_SIGNS].some((sign) => term.includes(sign)))
      throw new Error(`"${term}" holds a sign: terms are folded first`);
    if (before === '' || beginningOf(before) !== beginningOf(term)) {
      terms += MARK + term;
      listsOfTerms += MARK;
    } else {
      const shared = sharedLetters(before, term);
      terms += String.fromCharCode(NONE_SHARED + shared) + term.slice(shared);
    }
    listsOfTerms += String.fromCharCode(codes[index] ?? 0);
    before = term;
  }
  const [short, pairs] = withSigns(terms, signs);
  const [lists, listPairs] = withSigns(listsOfTerms, LIST_SIGNS);
  return { terms: short, pairs, lists, listPairs };
}

export function packTerms(languages: readonly TermLists[]): PackedTerms {
  const names = [...new Set(languages.flatMap((lists) => Object.keys(lists)))];
  const all = languages.flatMap((lists) => Object.values(lists).flat()).join('');
  const signs = [...`${SIGNS}${MORE_SIGNS}`].filter((sign) => !all.includes(sign)).join('');
  const withDigits = listsWithDigits(languages);
  return {
    signs,
    names,
    withDigits,
    languages: languages.map((lists) => packLanguage(lists, names, signs + LAST_SIGNS)),
  };
}

function isCapital(code: number): boolean {
  return code >= NONE_SHARED && code <= NONE_SHARED + MOST_SHARED;
}

/** The terms of one group. */
function termsOf(group: string): string[] {
  const terms: string[] = [];
  let term = '';
  // A pattern that splits at capitals takes four times as long.
  for (let start = 0; start < group.length; ) {
    const shares = isCapital(group.charCodeAt(start));
    let end = start + 1;
    while (end < group.length && !isCapital(group.charCodeAt(end))) end++;
    term = shares
      ? term.slice(0, group.charCodeAt(start) - NONE_SHARED) + group.slice(start + 1, end)
      : group.slice(start, end);
    terms.push(term);
    start = end;
  }
  return terms;
}

interface Group {
  readonly beginning: number;
  readonly terms: () => KnownTerm[];
}

/** Of a group whose first term is one letter, a capital follows it at once. */
function beginningOfGroup(group: string, meanings: Meanings): number {
  const letters = withoutSigns(group, meanings, 2);
  return beginningOf(isCapital(letters.charCodeAt(1)) ? letters.charAt(0) : letters);
}

function groupsOf(packed: PackedLanguage, language: number, signs: string, listOf: (code: number) => string): Group[] {
  const meanings = meaningsOf(packed.pairs, signs);
  const listMeanings = meaningsOf(packed.listPairs, LIST_SIGNS);
  const lists = packed.lists.split(MARK);
  return packed.terms
    .split(MARK)
    .map((group, at) => ({
      beginning: beginningOfGroup(group, meanings),
      terms() {
        const codes = withoutSigns(lists[at] ?? '', listMeanings);
        return termsOf(withoutSigns(group, meanings)).map((text, row) => {
          return { text, list: listOf(codes.charCodeAt(row)), language };
        });
      },
    }))
    .slice(1);
}

export function unpackTerms({ signs, names, withDigits, languages }: PackedTerms): TermBook {
  const codes = codesOfLists(names.length);
  const listOf = (code: number) => names[codes.indexOf(code)] ?? '';
  const packed = new Map<number, Group[]>();
  for (const [language, each] of languages.entries()) {
    for (const group of groupsOf(each, language, signs + LAST_SIGNS, listOf)) {
      const known = packed.get(group.beginning);
      if (known === undefined) packed.set(group.beginning, [group]);
      else known.push(group);
    }
  }
  const unpacked = new Map<number, readonly KnownTerm[]>();
  const near = (beginning: number): readonly KnownTerm[] => {
    const known = unpacked.get(beginning);
    if (known !== undefined) return known;
    const terms = (packed.get(beginning) ?? []).flatMap((group) => group.terms());
    unpacked.set(beginning, terms);
    return terms;
  };
  return {
    languages: languages.length,
    near,
    all: lazily(() => [...packed.keys()].flatMap(near).sort((first, second) => first.language - second.language)),
    withDigits,
  };
}
