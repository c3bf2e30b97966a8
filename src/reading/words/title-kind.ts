/** What the titles of a sheet say, by the dictionaries of all languages at once. */

import { lazily } from '../../core/lazily.ts';
import { finderOf } from './finders.ts';
import { fold } from './fold.ts';
import { knownTerms } from './known-terms.ts';
import { beginningOf } from './term-book.ts';
import { type ListName, withoutFillers } from './term-lists.ts';
import { type Match, type TermFinder, widest } from './terms.ts';
import { NUMBERS_OF_PURCHASES, PRECEDENCE, TITLE_KINDS, type TitleKind, VETOES } from './title-kinds.ts';

interface Meaning {
  readonly kind: TitleKind;
  /** Position in the list of dictionaries. */
  readonly language: number;
}

export interface TitleMeaning {
  /** Null where no dictionary knows a word of it. */
  readonly kind: TitleKind | null;
  /** What else it names, likeliest first: *Commande* numbers an order or says when it was made, *Paid* is a day or a sum. */
  readonly others: readonly TitleKind[];
  /** True where a term is the whole title. */
  readonly whole: boolean;
  /** The same in the language that most of the titles are written in. */
  readonly native: boolean;
  /** Whether any word of it is in that language. */
  readonly near: boolean;
  /** How many letters the term has that says it. */
  readonly covered: number;
  /** True where the title says that the tax is in the amount, or is not. */
  readonly taxRemark: boolean;
  readonly folded: string;
}

interface Vocabulary {
  /** Every word of the titles. */
  readonly words: () => ReadonlySet<string>;
  readonly titles: TermFinder<Meaning>;
  readonly taxRemarks: TermFinder<true>;
  readonly fillers: TermFinder<true>;
  readonly deals: TermFinder<true>;
  readonly rentals: TermFinder<true>;
  readonly rentalDays: TermFinder<true>;
  readonly staff: TermFinder<true>;
}

/** The whole word, where names of fields cut it short. */
function uncut(word: string): string {
  const pair = knownTerms()
    .near(beginningOf(word))
    .find(({ list, text }) => list === 'abbreviations' && text.startsWith(`${word} `));
  return pair?.text.slice(word.length + 1) ?? word;
}

const FEWEST_LETTERS = 7;

/** `customername` → `customer name`: as few words as there can be. Null where it is not made of known ones. */
function splitWords(glued: string, wordsOfTitles: () => ReadonlySet<string>): string | null {
  if (glued.length < FEWEST_LETTERS || !/^[a-z]+$/.test(glued)) return null;
  const words = wordsOfTitles();
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= glued.length; end++) {
    let shortest: readonly string[] | null = null;
    for (let start = 0; start < end; start++) {
      const before = best[start] ?? null;
      const word = glued.slice(start, end);
      const isShorter = before !== null && (shortest === null || before.length + 1 < shortest.length);
      if (before !== null && isShorter && words.has(word)) shortest = [...before, word];
    }
    best.push(shortest);
  }
  return best[glued.length]?.join(' ') ?? null;
}

/** Names of fields as people would write them: `CUST_NM` → `customer name`, `ORDERDATE` → `order date`. */
function spelledOut(folded: string, { titles, words }: Vocabulary): string {
  if (titles.whole(folded).length > 0) return folded;
  const whole = folded.split(' ').map(uncut).join(' ');
  if (whole !== folded || whole.includes(' ') || titles.find(whole).length > 0) return whole;
  return splitWords(whole, words) ?? whole;
}

const KINDS: ReadonlySet<string> = new Set(TITLE_KINDS);

/** Of titles written in one word: only these need all terms. */
function wordsOfTitles(): ReadonlySet<string> {
  const terms = knownTerms()
    .all()
    .filter(({ list }) => KINDS.has(list));
  return new Set(terms.flatMap(({ text }) => text.split(' ')).filter((word) => word.length > 1));
}

/** Built at first need: custom functions that read no titles must not wait for it. */
const vocabularyOfTitles = lazily((): Vocabulary => {
  const flags = (name: ListName) => finderOf([name], () => true as const);
  return {
    titles: finderOf(TITLE_KINDS, (kind, language): Meaning => ({ kind, language })),
    taxRemarks: flags('taxRemarks'),
    fillers: flags('fillers'),
    deals: flags('deals'),
    rentals: flags('rentals'),
    rentalDays: flags('rentalDays'),
    staff: flags('staff'),
    words: lazily(wordsOfTitles),
  };
});

interface Candidate extends Meaning {
  readonly covered: number;
  readonly whole: boolean;
}

/** Whatever stands in the longest terms, vetoes first. */
function candidatesOf(folded: string, matches: readonly Match<Meaning>[]): Candidate[] {
  return widest(matches).map(({ meaning, start, end }) => ({
    ...meaning,
    covered: end - start,
    whole: end - start === folded.length,
  }));
}

const WHOM: ReadonlySet<TitleKind> = new Set(['customerName', 'customerNames', 'participant', 'company', 'person']);
const PARTS_OF_PERSONS: ReadonlySet<TitleKind> = new Set(['email', 'phone', 'firstName', 'lastName']);

/** *Driver name*, *ФИО мастера*, *Email менеджера*: of a person, and not of a customer. */
function isOfStaff({ kind, whole, covered }: Candidate, folded: string, { staff }: Vocabulary): boolean {
  const isNamed = kind === 'customerName';
  if (whole || !(isNamed || kind === 'name' || kind === 'person' || PARTS_OF_PERSONS.has(kind))) return false;
  return staff.find(folded).some(({ start, end }) => !isNamed || end - start > covered);
}

/** *Phase de la transaction*, *Transaction result* number nothing: beside what it is the state of there stands but the word for it. */
function stateOfPurchase(candidates: readonly Candidate[], folded: string): readonly Candidate[] {
  const [purchase] = candidates.filter(({ kind }) => NUMBERS_OF_PURCHASES.has(kind));
  const length = folded.length - 1 - (purchase?.covered ?? 0);
  return candidates
    .filter(({ kind, covered }) => (kind === 'status' || kind === 'stage') && covered === length)
    .map((state) => ({ ...state, whole: true }));
}

/** @param ofWhom Whether the title names a customer: `Email acheteur` is an e-mail, however long the other word. */
function rank(candidate: Candidate, weights: readonly number[], ofWhom: boolean): readonly number[] {
  const precedence = PRECEDENCE.indexOf(candidate.kind);
  return [
    candidate.whole ? 1 : 0,
    VETOES.has(candidate.kind) ? 1 : 0,
    ofWhom && PARTS_OF_PERSONS.has(candidate.kind) ? 1 : 0,
    candidate.covered,
    weights[candidate.language] ?? 0,
    -precedence,
  ];
}

function compareRanks(first: readonly number[], second: readonly number[]): number {
  const differing = first.findIndex((value, index) => value !== second[index]);
  return differing === -1 ? 0 : (second[differing] ?? 0) - (first[differing] ?? 0);
}

/** The same of each title once the language that most of them are written in is known: `nombre` is a name in Spanish, a number in French. */
export function titleMeanings(titles: readonly string[]): TitleMeaning[] {
  const vocabulary = vocabularyOfTitles();
  const { titles: finder, taxRemarks, fillers } = vocabulary;
  const isFiller = (word: string) => fillers.whole(word).length > 0;
  const read = titles.map((title) => {
    // `% of total` is no total; `Total (incl. 20% VAT)` is one, whatever the rate.
    let folded = fold(title.replace(/\d+(?:[.,]\d+)?\s*%/g, ' ').replace(/%/g, ' percent '));
    const remarks = taxRemarks.find(folded);
    for (const { start, end } of widest(remarks)) {
      folded = `${folded.slice(0, start)}${' '.repeat(end - start)}${folded.slice(end)}`;
    }
    const bare = folded.replace(/ +/g, ' ').trim();
    const taxRemark = remarks.length > 0 && bare !== '';
    const plain = spelledOut(withoutFillers(bare === '' ? fold(title) : bare, isFiller), vocabulary);
    return { folded: plain, taxRemark, candidates: candidatesOf(plain, finder.find(plain)) };
  });
  const weights = Array.from(
    { length: knownTerms().languages },
    (_, language) =>
      read.filter(({ candidates }) =>
        candidates.some((candidate) => candidate.language === language && candidate.whole && candidate.covered > 2),
      ).length,
  );
  const language = weights.indexOf(Math.max(...weights));
  return read.map(({ folded, taxRemark, candidates }) => {
    const ofWhom = candidates.some(({ kind }) => WHOM.has(kind));
    const rankOf = (candidate: Candidate) => rank(candidate, weights, ofWhom);
    const ordered = [...candidates].sort((first, second) => compareRanks(rankOf(first), rankOf(second)));
    const ranked = [...stateOfPurchase(ordered, folded), ...ordered];
    const [best = null, ...others] = [...new Set(ranked.map(({ kind }) => kind))];
    // German, Dutch and Swedish write it in one word with what it is the state of: `Betaalstatus`.
    const isStaff = ranked[0] !== undefined && isOfStaff(ranked[0], folded, vocabulary);
    const isStatus = best === null && /^\p{L}+status$/u.test(folded);
    const near = candidates.filter((candidate) => candidate.language === language);
    const native = isStatus || near.some(({ whole }) => whole);
    return {
      kind: isStatus ? 'status' : isStaff ? 'manager' : best,
      others,
      whole: ranked[0]?.whole ?? isStatus,
      native,
      near: near.length > 0,
      covered: ranked[0]?.covered ?? 0,
      taxRemark,
      folded,
    };
  });
}

/** Whether titles, or words for states, are those of a list of deals: then it is the closing that makes a purchase. */
export function speakOfDeals(folded: readonly string[]): boolean {
  const { deals } = vocabularyOfTitles();
  return folded.some((text) => deals.find(text).length > 0);
}

/** The same of rentals, by the titles alone: there what was returned was paid for. */
export function speakOfRentals(folded: readonly string[]): boolean {
  const { rentals, rentalDays } = vocabularyOfTitles();
  const days = folded.filter((text) => rentalDays.find(text).length > 0);
  return days.length > 1 || folded.some((text) => rentals.find(text).length > 0);
}
