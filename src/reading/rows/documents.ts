/**
 * Documents of one deal that no column of kinds tells, by the words before their numbers: *Payment 77* pays for *Invoice 1001*, *Quote 12*
 * sells nothing yet.
 */
import type { ColumnProfile } from '../columns/profile.ts';
import type { StatusUse } from '../reading.ts';
import { saidKey } from '../said-words.ts';
import { isKind, isSettling, kindClass, kindClasses, leadingWords } from '../words/kind-words.ts';
import { NUMBERS_OF_PURCHASES, type TitleKind } from '../words/title-kinds.ts';
import { isOpen, moneyOf, put } from './draft.ts';
import { createSaidOf } from './state-of-row.ts';
import { createTally, type TallyOf } from './tally.ts';
import type { Work } from './work.ts';

/** More of them are codes of something else. */
const MOST_WORDS = 12;
/** A shorter word may stand for anything. */
const CLEAR_LETTERS = 4;

/** Titles over numbers of documents. */
const OF_NUMBERS: ReadonlySet<TitleKind | null> = new Set<TitleKind | null>([
  ...NUMBERS_OF_PURCHASES,
  'id',
  'description',
  null,
]);

export interface Documents {
  readonly column: number;
  readonly uses: readonly StatusUse[];
  readonly left: TallyOf;
}

/** By the number of each text the words of a document that is no order, or `""`; null where the column tells none apart. */
function noOrdersIn(texts: readonly string[]): readonly string[] | null {
  const words = texts.map(leadingWords);
  const distinct = [...new Set(words)].filter((word) => word !== '');
  if (distinct.length < 2 || distinct.length > MOST_WORDS) return null;
  const classes = kindClasses(distinct);
  const isLeft = (word: string, at: number) =>
    classes[at] === 'noOrder' && (isKind(word, 'noOrder') || kindClass(word) !== 'noOrder');
  const left = new Set(distinct.filter(isLeft));
  const isSold = (word: string) => !left.has(word) && (kindClass(word) === 'sale' || isSettling(word));
  if (left.size === 0 || !distinct.some(isSold)) return null;
  return words.map((word) => (left.has(word) ? word : ''));
}

function findDocuments({ textsOf }: Work, profiles: readonly ColumnProfile[]) {
  for (const { column, kind, numbered, dates } of profiles) {
    if (!OF_NUMBERS.has(kind) || numbered < 0.9 || dates > 0.5) continue;
    const { texts, ids, hasLetters } = textsOf(column);
    const words = hasLetters ? noOrdersIn(texts) : null;
    if (words !== null) return { column, wordIn: (row: number) => words[ids[row] as number] ?? '' };
  }
  return null;
}

/** Leaves them out, and says which words have to be asked about. Null where there are none. */
export function judgeDocuments(work: Work, profiles: readonly ColumnProfile[]): Documents | null {
  const { draft, columns, answers } = work;
  if (columns.kind !== null || answers.columns?.kind !== undefined) return null;
  const found = findDocuments(work, profiles);
  if (found === null) return null;
  const isSaid = createSaidOf(answers);
  const wanted = new Set((answers.counts ?? []).map(saidKey));
  const uses = new Map<string, { readonly counts: boolean; readonly tally: TallyOf }>();
  const left = createTally();
  for (let row = 0; row < draft.size; row++) {
    const value = found.wordIn(row);
    if (value === '' || !isOpen(draft, row)) continue;
    const counts = isSaid(value) && wanted.has(saidKey(value));
    const use = uses.get(value) ?? { counts, tally: createTally() };
    uses.set(value, use);
    use.tally.add(moneyOf(draft, row));
    if (use.counts) continue;
    left.add(moneyOf(draft, row));
    put(draft, row, 'status');
  }
  return {
    column: found.column,
    uses: [...uses].map(([value, { counts, tally }]) => {
      const known = value.length >= CLEAR_LETTERS;
      return { value, counts, variant: 'kind', known, rows: tally.rows(), amount: tally.amount() };
    }),
    left,
  };
}
