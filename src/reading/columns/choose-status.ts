/** The columns that say whether a row counts by its state. */

import { type ReadingContext, type Sheet, textOf } from '../sheet.ts';
import { denialsAmong } from '../words/denials.ts';
import type { TitleKind } from '../words/title-kinds.ts';
import { isState, statusClass, yesOrNo } from '../words/value-words.ts';
import { areCodes } from './coded-states.ts';
import type { MarkColumn } from './marks.ts';
import { type ColumnProfile, fewTexts, type Profiles } from './profile.ts';
import { byTitle, type NameSource } from './roles.ts';

const STATUS_SCORES: Readonly<Partial<Record<TitleKind, number>>> = {
  paymentStatus: 100,
  orderStatus: 96,
  status: 94,
  stage: 85,
  state: 20,
  handOver: 40,
};

/** Titles under which anything may stand. */
export const VAGUE: ReadonlySet<TitleKind | null> = new Set([
  null,
  'description',
  'orderNumber',
  'invoiceNumber',
  'transactionNumber',
]);

/** Few distinct words: more are names. */
export const MOST_VALUES = 60;
/** Share of the filled cells whose words are known. */
export function knownShare(
  sheet: Sheet,
  rows: readonly number[],
  column: number,
  isKnown: (text: string) => boolean,
  { zone }: ReadingContext,
): number {
  const known = new Map<string, boolean>();
  let filled = 0;
  let hits = 0;
  for (const row of rows) {
    const text = textOf(sheet[row]?.[column], zone);
    if (text === '') continue;
    filled++;
    let hit = known.get(text);
    if (hit === undefined) {
      hit = isKnown(text);
      known.set(text, hit);
    }
    if (hit) hits++;
  }
  return filled === 0 ? 0 : hits / filled;
}

/** From this share on of words that are known as states a column is one, however many they are. */
const MOSTLY_KNOWN = 0.8;

function areFewWords({ filled, distinct, words, dates }: ColumnProfile, known: number): boolean {
  if (filled === 0 || words <= 0.5 || dates >= 0.5 || distinct > MOST_VALUES) return false;
  return filled < 12 || distinct * 2 <= filled || known >= MOSTLY_KNOWN;
}

/** Titles under which words for states may stand all the same: *Оплата* over `Не оплачен`, a title that nobody knows. */
const SCORES_BY_WORDS: ReadonlyMap<TitleKind | null, number> = new Map<TitleKind | null, number>([
  ['paidAmount', 92],
  ['paidDate', 92],
  ['otherDate', 60],
  ['other', 60],
  ['deposit', 60],
  ['type', 60],
  [null, 60],
]);

interface Candidate {
  readonly column: number;
  readonly title: string;
  readonly score: number;
  /** Its title says nothing. */
  readonly isVague?: boolean;
  /** Its title says something else: taken where nothing else tells what became of the rows. */
  readonly isLast?: boolean;
  readonly isCoded?: true;
}

/** Columns whose words are those of states: most of them known, and one that counts. Under a title for something else all are. */
function statesByWords(
  sheet: Sheet,
  { columns, rows }: Profiles,
  kind: number | null,
  context: ReadingContext,
): readonly Candidate[] {
  return columns.flatMap((profile) => {
    const { column, title, filled } = profile;
    const isVague = VAGUE.has(profile.kind);
    const base = SCORES_BY_WORDS.get(profile.kind);
    const isLast = base === undefined;
    if ((isLast && !isVague) || column === kind || profile.amounts > 0 || profile.distinct < 2) return [];
    // Most columns are none whatever their words are: these need not be looked up.
    if (!areFewWords(profile, 1) || (isLast && filled * 2 < rows.length)) return [];
    const classes = new Set<unknown>();
    const isKnown = (text: string) => {
      const found = statusClass(text);
      classes.add(found);
      return isLast ? isState(text) : found !== null;
    };
    const known = knownShare(sheet, rows, column, isKnown, context);
    if (known < (isLast ? 1 : MOSTLY_KNOWN) || !classes.has('counts') || !areFewWords(profile, known)) return [];
    if (isLast && classes.size < 2) return [];
    return [{ column, title, score: (base ?? 0) - 20 * (1 - known), isVague, isLast }];
  });
}

/** What is known already of the columns. */
interface Known {
  readonly kind: number | null;
  /** What tells customers apart. */
  readonly customer: () => NameSource;
}

/** Whether a word stands with several customers: names and what belongs to one customer does not. */
function isShared(
  sheet: Sheet,
  rows: readonly number[],
  column: number,
  customer: NameSource,
  { zone }: ReadingContext,
): boolean {
  const first = new Map<string, string>();
  return rows.some((row) => {
    const text = textOf(sheet[row]?.[column], zone);
    const name = customer.map((part) => textOf(sheet[row]?.[part], zone)).join(' ');
    const known = first.get(text) ?? name;
    first.set(text, known);
    return text !== '' && known !== name;
  });
}

/** *Guest status* is that of a guest, unless a word in it calls a row off. */
const STATUS_WORD = /(?:^| )(?:status|statut|estado|stato|stan|статус|стан)(?: |$)|ステータス|状態/;
/** Words that nobody knows beside one that counts may be those of states where that one stands in so many of the rows. */
const HALF = 0.5;

/** More distinct words are hardly those of states. */
const MOST_STRANGE_STATES = 8;

/**
 * Where nothing tells what became of the rows, a column that may do so in words or under a title that nobody knows: its words are asked
 * about. It bears one that says that a row was called off, or the titles are in a language that no dictionary has.
 */
function strangeStatus(
  sheet: Sheet,
  profiles: Profiles,
  { kind, customer }: Known,
  context: ReadingContext,
): number | null {
  // A kind of row says what was sold.
  if (kind !== null) return null;
  const titled = profiles.columns.filter(({ filled, folded }) => filled > 0 && folded !== '');
  const isForeign = titled.filter(({ native }) => native).length * 2 <= titled.length;
  const found = profiles.columns.filter((profile) => {
    const { column, filled, distinct, words, dates, emails, currencies } = profile;
    const isTitled = profile.kind === 'other' && STATUS_WORD.test(profile.folded);
    if (profile.kind !== null && profile.kind !== 'type' && !isTitled) return false;
    if (words <= 0.8 || dates > 0 || emails > 0 || currencies > 0.5 || distinct > MOST_STRANGE_STATES) return false;
    const texts = fewTexts(sheet, profiles, column, MOST_STRANGE_STATES + 1, context.zone);
    const isOff = [...(texts ?? [])].some((text) => {
      const found = statusClass(text);
      return isState(text) && (found === 'cancelled' || found === 'refunded');
    });
    // Yes and no say nothing of a state under a title that nobody knows.
    const isYesNo = [...(texts ?? [])].every((text) => text === '' || yesOrNo(text) !== null);
    // *Approved* beside what nobody knows may be told from it.
    if (distinct > 1 && denialsAmong([...(texts ?? [])]).size > 0) return true;
    const isDone = (text: string) => isState(text) && statusClass(text) === 'counts';
    const mayBeOff = profile.kind === null && distinct > 1 && areFewWords(profile, 0);
    if (mayBeOff && knownShare(sheet, profiles.rows, column, isDone, context) >= HALF) return true;
    if (isOff || !isForeign || isYesNo || profile.kind !== null) return isOff;
    const isStateLike =
      distinct > 1 && distinct < filled && filled * 2 > profiles.rows.length && areFewWords(profile, 0);
    return isStateLike && isShared(sheet, profiles.rows, column, customer(), context);
  });
  return found[0]?.column ?? null;
}

export interface StatusChoice {
  readonly status: number | null;
  /** Only its words say that it is one. */
  readonly byWords: boolean;
  readonly others: readonly number[];
}

/** Of columns of marks the one that says most: that the money is there, else that nothing was called off. */
function bestMark(marks: readonly MarkColumn[]): MarkColumn | undefined {
  return marks.find(({ marked }) => marked === 'counts') ?? marks[0];
}

export function chooseStatus(
  sheet: Sheet,
  { columns, rows }: Profiles,
  marks: readonly MarkColumn[],
  known: Known,
  context: ReadingContext,
): StatusChoice {
  const candidates = columns
    .flatMap((profile): Candidate[] => {
      const base = profile.kind === null ? undefined : STATUS_SCORES[profile.kind];
      if (base === undefined) return [];
      // Beside words codes say nothing new.
      if (profile.whole && base > 40 && areCodes(sheet, { columns, rows }, profile, context))
        return [{ column: profile.column, title: profile.title, score: base - 50, isCoded: true }];
      const share = knownShare(sheet, rows, profile.column, (text) => statusClass(text) !== null, context);
      if (!areFewWords(profile, share)) return [];
      const isSaid = profile.whole && base > 40;
      if (share === 0 && !isSaid) return [];
      if (profile.kind === 'state' && share < 0.8) return [];
      return [
        {
          column: profile.column,
          title: profile.title,
          // The more of its words nobody knows, the less it is the one that tells what was sold.
          score: base - (profile.whole ? 0 : 4) - (share === 0 ? 50 : 20 * (1 - share)),
        },
      ];
    })
    .concat(statesByWords(sheet, { columns, rows }, known.kind, context))
    .sort((first, second) => second.score - first.score || byTitle(first, second));
  const [best, ...others] = candidates.filter(({ isLast }) => isLast !== true);
  const last = candidates.find(({ isLast }) => isLast === true);
  const named = best?.column ?? bestMark(marks)?.column ?? null;
  const status = named ?? last?.column ?? strangeStatus(sheet, { columns, rows }, known, context);
  const isMark = marks.some(({ column }) => column === status);
  const byWords = best === undefined ? named === null && last !== undefined : best.isVague === true && !isMark;
  return { status, byWords, others: others.filter(({ isCoded }) => isCoded !== true).map(({ column }) => column) };
}

/** Whether the state of a row says nothing against it. */
export function createCountReader(
  sheet: Sheet,
  status: number | null,
  { zone }: ReadingContext,
): (row: number) => boolean {
  if (status === null) return () => true;
  const known = new Map<string, boolean>();
  return (row) => {
    const text = textOf(sheet[row]?.[status], zone);
    const counts = known.get(text) ?? !['open', 'cancelled', 'refunded'].includes(String(statusClass(text)));
    known.set(text, counts);
    return counts;
  };
}
