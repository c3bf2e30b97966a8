/** Terms of the dictionaries, ready to be looked up. */
import { lazily } from '../../core/lazily.ts';
import { fold, isUnspaced } from './fold.ts';
import { beginningOf, beginningOfOneLetter, DIGIT } from './term-book.ts';

export interface Match<Meaning> {
  readonly meaning: Meaning;
  /** Place in the folded text. */
  readonly start: number;
  readonly end: number;
}

export interface Term<Meaning> {
  readonly text: string;
  readonly meaning: Meaning;
}

/** Where a finder takes its terms from: most often those are enough that begin as what is looked up. */
export interface Terms<Meaning> {
  readonly near: (beginning: number) => readonly Term<Meaning>[];
  readonly all: () => readonly Term<Meaning>[];
  readonly hasDigits: () => boolean;
}

/** Finds terms as whole words; of a term that ends in `*` the last word goes on with any letters. */
export interface TermFinder<Meaning> {
  /** All terms that stand in the folded text. */
  find(folded: string): Match<Meaning>[];
  /** The meanings of the terms that are the whole of the folded text. */
  whole(folded: string): readonly Meaning[];
  /** Whether the text, not folded yet, could be a term: hardly any has digits, as most addresses and numbers of a log have. */
  couldBe(text: string): boolean;
  /** Whether the text, not folded yet, could begin with a term: spares folding all the names of a log. */
  couldBegin(text: string): boolean;
}

/** So many letters tell most names from all terms. */
const BEGINNING = 3;

function createBeginningFilter({ near, all }: Terms<unknown>): (text: string) => boolean {
  const begins = (folded: string) =>
    (folded.length > 1 ? near(beginningOf(folded)) : all()).some(({ text }) => text.startsWith(folded));
  const known = new Map<string, boolean>();
  return (text) => {
    // `#` is read as `no`: told at once, since order numbers begin so, each with other digits.
    const beginning = text.startsWith('#') ? '#' : text.slice(0, BEGINNING);
    let could = known.get(beginning);
    if (could === undefined) {
      const folded = beginning === '#' ? 'no' : fold(beginning);
      // What begins with marks is looked at as a whole; digits behind them, as of phones, fold to themselves.
      const isUnclear = beginning !== '#' && (folded.length < BEGINNING || folded.includes(' '));
      could = (isUnclear && !/^\d+$/.test(folded)) || begins(folded);
      known.set(beginning, could);
    }
    return could;
  };
}

/** What begins with the same letters, ready to be looked up. */
interface Neighbours<Meaning> {
  readonly byFirstWord: ReadonlyMap<string, readonly Term<Meaning>[]>;
  readonly byWhole: ReadonlyMap<string, readonly Meaning[]>;
  readonly beginnings: readonly Term<Meaning>[];
}

function indexed<Meaning>(terms: readonly Term<Meaning>[]): Neighbours<Meaning> {
  const byFirstWord = new Map<string, Term<Meaning>[]>();
  const byWhole = new Map<string, Meaning[]>();
  const beginnings: Term<Meaning>[] = [];
  for (const { text, meaning } of terms) {
    const space = text.indexOf(' ');
    const firstWord = space === -1 ? text : text.slice(0, space);
    if (firstWord.endsWith('*')) {
      beginnings.push({ text: text.slice(0, -1), meaning });
      continue;
    }
    const known = byFirstWord.get(firstWord);
    if (known === undefined) byFirstWord.set(firstWord, [{ text, meaning }]);
    else known.push({ text, meaning });
    const whole = byWhole.get(text);
    if (whole === undefined) byWhole.set(text, [meaning]);
    else whole.push(meaning);
  }
  return { byFirstWord, byWhole, beginnings };
}

export function createTermFinder<Meaning>(terms: Terms<Meaning>): TermFinder<Meaning> {
  const indexes = new Map<number, Neighbours<Meaning>>();
  const near = (beginning: number): Neighbours<Meaning> => {
    const known = indexes.get(beginning);
    if (known !== undefined) return known;
    const index = indexed(terms.near(beginning));
    indexes.set(beginning, index);
    return index;
  };
  const unspaced = lazily(() => terms.all().filter(({ text }) => isUnspaced(text)));

  const matchAt = (folded: string, start: number, { text, meaning }: Term<Meaning>): Match<Meaning> | null => {
    const open = text.endsWith('*');
    const letters = open ? text.slice(0, -1) : text;
    if (!folded.startsWith(letters, start)) return null;
    const end = start + letters.length;
    const wordEnd = folded.indexOf(' ', end) === -1 ? folded.length : folded.indexOf(' ', end);
    if (open) return { meaning, start, end: wordEnd };
    return end === wordEnd ? { meaning, start, end } : null;
  };

  return {
    find(folded) {
      const matches: Match<Meaning>[] = [];
      const add = (match: Match<Meaning> | null): void => {
        if (match !== null) matches.push(match);
      };
      for (let start = 0; start < folded.length; ) {
        const space = folded.indexOf(' ', start);
        const end = space === -1 ? folded.length : space;
        const word = folded.slice(start, end);
        const own = beginningOf(word);
        const ofOneLetter = beginningOfOneLetter(word);
        for (const term of near(own).byFirstWord.get(word) ?? []) add(matchAt(folded, start, term));
        for (const beginning of own === ofOneLetter ? [own] : [ofOneLetter, own]) {
          for (const { text, meaning } of near(beginning).beginnings) {
            if (word.startsWith(text)) add({ meaning, start, end });
          }
        }
        start = end + 1;
      }
      if (isUnspaced(folded)) {
        for (const { text, meaning } of unspaced()) {
          const start = folded.indexOf(text);
          if (start !== -1) add({ meaning, start, end: start + text.length });
        }
      }
      return matches;
    },
    whole: (folded) => near(beginningOf(folded)).byWhole.get(folded) ?? [],
    couldBe: (text) => terms.hasDigits() || !DIGIT.test(text),
    couldBegin: createBeginningFilter(terms),
  };
}

/** Leaves out matches that lie within a longer one: `unit price` is no `price`. */
export function widest<Meaning>(matches: readonly Match<Meaning>[]): Match<Meaning>[] {
  return matches.filter(
    (match) =>
      !matches.some(
        (other) =>
          other.start <= match.start && other.end >= match.end && other.end - other.start > match.end - match.start,
      ),
  );
}
