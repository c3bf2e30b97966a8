/** What the titles of a sheet say, by the dictionaries of all languages at once. */
import { DICTIONARIES } from './dictionaries/index.ts';
import { fold } from './fold.ts';
import { createTermFinder, type Match, type TermFinder, termsIn, widest } from './terms.ts';
import { PRECEDENCE, TITLE_KINDS, type TitleKind, VETOES } from './title-kinds.ts';

interface Meaning {
  readonly kind: TitleKind;
  /** Position in the list of dictionaries. */
  readonly language: number;
}

export interface TitleMeaning {
  /** Null where no dictionary knows a word of it. */
  readonly kind: TitleKind | null;
  /** True where a term is the whole title. */
  readonly whole: boolean;
  /** True where the title says that the tax is in the amount, or is not. */
  readonly taxRemark: boolean;
  readonly folded: string;
}

interface Vocabulary {
  readonly titles: TermFinder<Meaning>;
  readonly taxRemarks: TermFinder<true>;
  readonly fillers: ReadonlySet<string>;
  readonly deals: TermFinder<true>;
}

let vocabulary: Vocabulary | undefined;

function withoutFillers(folded: string, fillers: ReadonlySet<string>): string {
  const words = folded.split(' ');
  const kept = words.filter((word) => !fillers.has(word));
  return kept.length === 0 ? folded : kept.join(' ');
}

/** Built at first need: custom functions that read no titles must not wait for it. */
function vocabularyOfTitles(): Vocabulary {
  if (vocabulary !== undefined) return vocabulary;
  const fillers = new Set(DICTIONARIES.flatMap((dictionary) => termsIn(dictionary.fillers)));
  const titles = DICTIONARIES.flatMap((dictionary, language) =>
    TITLE_KINDS.flatMap((kind) =>
      termsIn(dictionary.titles[kind] ?? '').map(
        (term) => [withoutFillers(term, fillers), { kind, language }] satisfies [string, Meaning],
      ),
    ),
  );
  const flags = (lists: readonly string[]) =>
    lists.flatMap((list) => termsIn(list).map((term) => [term, true] as const));
  vocabulary = {
    titles: createTermFinder(titles),
    taxRemarks: createTermFinder(flags(DICTIONARIES.map(({ taxRemarks }) => taxRemarks))),
    fillers,
    deals: createTermFinder(flags(DICTIONARIES.map(({ deals }) => deals))),
  };
  return vocabulary;
}

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

function rank(candidate: Candidate, weights: readonly number[]): readonly number[] {
  const precedence = PRECEDENCE.indexOf(candidate.kind);
  return [
    candidate.whole ? 1 : 0,
    VETOES.has(candidate.kind) ? 1 : 0,
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
  const { titles: finder, taxRemarks, fillers } = vocabularyOfTitles();
  const read = titles.map((title) => {
    let folded = fold(title);
    const remarks = taxRemarks.find(folded);
    for (const { start, end } of widest(remarks)) {
      folded = `${folded.slice(0, start)}${' '.repeat(end - start)}${folded.slice(end)}`;
    }
    const bare = folded.replace(/ +/g, ' ').trim();
    const taxRemark = remarks.length > 0 && bare !== '';
    const plain = withoutFillers(bare === '' ? fold(title) : bare, fillers);
    return { folded: plain, taxRemark, candidates: candidatesOf(plain, finder.find(plain)) };
  });
  const weights = DICTIONARIES.map(
    (_, language) =>
      read.filter(({ candidates }) =>
        candidates.some((candidate) => candidate.language === language && candidate.whole && candidate.covered > 2),
      ).length,
  );
  return read.map(({ folded, taxRemark, candidates }) => {
    const [best] = [...candidates].sort((first, second) => compareRanks(rank(first, weights), rank(second, weights)));
    return { kind: best?.kind ?? null, whole: best?.whole ?? false, taxRemark, folded };
  });
}

/** Whether the titles are those of a list of deals: then it is the closing that makes a purchase. */
export function speakOfDeals(meanings: readonly TitleMeaning[]): boolean {
  const { deals } = vocabularyOfTitles();
  return meanings.some(({ folded }) => deals.find(folded).length > 0);
}
