/**
 * Documents of one deal that no column of kinds tells, by the words before their numbers: *Payment 77* pays for *Invoice 1001*, *Quote 12*
 * sells nothing yet.
 */
import type { ColumnProfile } from '../columns/profile.ts';
import type { StatusUse } from '../reading.ts';
import { isKind, isSettling, kindClasses, leadingWordsOf, settledAmong } from '../words/kind-words.ts';
import { type DocumentKind, documentOfCode } from '../words/number-codes.ts';
import { NUMBERS_OF_PURCHASES, type TitleKind } from '../words/title-kinds.ts';
import { isOpen, moneyOf, put } from './draft.ts';
import { createTally, type TallyOf } from './tally.ts';
import { unmatchedKinds } from './unmatched.ts';
import { createAnswerOf, createWordsAsked } from './words-asked.ts';
import type { Work } from './work.ts';

/** More of them are codes of something else. */
const MOST_WORDS = 12;
/** A shorter word may stand for anything. */
const CLEAR_LETTERS = 4;

/** Beside invoices these are none that is left out: what goes back is taken off. */
const SAYS_NO_MORE: ReadonlySet<DocumentKind | null> = new Set<DocumentKind | null>(['invoice', 'credit', null]);

/** Titles over numbers of documents. */
export const OF_NUMBERS: ReadonlySet<TitleKind | null> = new Set<TitleKind | null>([
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

interface Found {
  readonly column: number;
  /** The words before each number. */
  readonly words: readonly string[];
  /** The number of the words in each row. */
  readonly idIn: (row: number) => number;
  readonly isLeft: readonly boolean[];
  /** Those that are no order only since others are listed. */
  readonly isSettled: readonly boolean[];
  readonly isSold: readonly boolean[];
}

/** What each of the words says beside the others; null where they tell nothing apart. */
function judgeWords(words: readonly string[]): Pick<Found, 'isLeft' | 'isSettled' | 'isSold'> | null {
  const classes = kindClasses(words);
  const settled = settledAmong(words);
  const codes = words.map(documentOfCode);
  const isSold = words.map(
    (word, at) =>
      codes[at] === 'invoice' || (classes[at] !== 'noOrder' && (classes[at] === 'sale' || isSettling(word))),
  );
  // Letters that may stand for anything say something beside those of invoices only.
  const isByCode = words.map((_word, at) => codes.includes('invoice') && !SAYS_NO_MORE.has(codes[at] ?? null));
  const isLeft = words.map((word, at) => settled[at] === true || isByCode[at] === true || isKind(word, 'noOrder'));
  if (!isLeft.includes(true) || !isSold.some((sold, at) => sold && isLeft[at] !== true)) return null;
  const isSettled = words.map((_word, at) => settled[at] === true || (isByCode[at] === true && codes[at] !== 'offer'));
  return { isLeft, isSettled, isSold: isSold.map((sold, at) => sold && isLeft[at] !== true) };
}

function findDocuments({ textsOf }: Work, profiles: readonly ColumnProfile[]): Found | null {
  for (const { column, kind, numbered, dates } of profiles) {
    if (!OF_NUMBERS.has(kind) || numbered < 0.9 || dates > 0.5) continue;
    const { texts, ids, hasLetters } = textsOf(column);
    if (!hasLetters) continue;
    const leading = leadingWordsOf(texts);
    const words = [...new Set(leading)];
    if (words.length < 2 || words.length > MOST_WORDS) continue;
    const judged = judgeWords(words);
    const numbers = leading.map((word) => words.indexOf(word));
    const idIn = (row: number) => numbers[ids[row] as number] as number;
    if (judged !== null) return { column, words, idIn, ...judged };
  }
  return null;
}

/** Leaves them out, and says which words have to be asked about. Null where there are none. */
export function judgeDocuments(work: Work, profiles: readonly ColumnProfile[]): Documents | null {
  const { draft, columns, answers } = work;
  if (columns.kind !== null || answers.columns?.kind !== undefined) return null;
  const found = findDocuments(work, profiles);
  if (found === null) return null;
  const answerOf = createAnswerOf(answers);
  const words = createWordsAsked<number>();
  const left = createTally();
  const unmatched = unmatchedKinds(draft, found.idIn, found.isSettled, found.isSold);
  for (let row = 0; row < draft.size; row++) {
    const id = found.idIn(row);
    if (found.isLeft[id] !== true || !isOpen(draft, row)) continue;
    const value = found.words[id] ?? '';
    const known = value.length >= CLEAR_LETTERS && !unmatched.has(id);
    const asked = () => ({ value, counts: answerOf(value) ?? false, known });
    if (words.add(id, moneyOf(draft, row), asked)) continue;
    left.add(moneyOf(draft, row));
    put(draft, row, 'status');
  }
  return { column: found.column, uses: words.read(), left };
}
