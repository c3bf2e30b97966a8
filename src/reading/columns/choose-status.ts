/** The columns that say whether a row counts by its state. */
import { type ReadingContext, type Sheet, textOf } from '../sheet.ts';
import { isState, statusClass } from '../words/status-words.ts';
import type { TitleKind } from '../words/title-kinds.ts';
import { areCodes } from './coded-states.ts';
import { areFewWords, knownShare, MOSTLY_KNOWN } from './few-words.ts';
import type { MarkColumn } from './marks.ts';
import type { Profiles } from './profile.ts';
import { byTitle } from './roles.ts';
import { type StatusCandidate, statesByWords } from './states-by-words.ts';
import { type KnownColumns, strangeStatus } from './strange-status.ts';

const STATUS_SCORES: Readonly<Partial<Record<TitleKind, number>>> = {
  paymentStatus: 100,
  orderStatus: 96,
  status: 94,
  stage: 85,
  state: 20,
  handOver: 40,
};

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
  known: KnownColumns,
  context: ReadingContext,
): StatusChoice {
  const candidates = columns
    .flatMap((profile): StatusCandidate[] => {
      const base = profile.kind === null ? undefined : STATUS_SCORES[profile.kind];
      if (base === undefined) return [];
      // Beside words codes say nothing new.
      if (profile.whole && base > 40 && areCodes(sheet, { columns, rows }, profile, context))
        return [{ column: profile.column, title: profile.title, score: base - 50, isCoded: true }];
      const share = knownShare(sheet, rows, profile.column, (text) => statusClass(text) !== null, context);
      const isSaid = profile.whole && base > 40;
      // Known words under such a title are states, however many days or numbers stand behind them: *Shipped 03/12*.
      const isKnown = isSaid && share >= MOSTLY_KNOWN;
      // With a word for a state under such a title it is one, though it has up to five times as many words as another may have.
      const isSure = isSaid && knownShare(sheet, rows, profile.column, isState, context) > 0;
      const distinct = isKnown ? 1 : profile.distinct / (isSure ? 5 : 1);
      if (!areFewWords({ ...profile, distinct }, share)) return [];
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
  // A *Type* may be that of customers, *New* and *Return*.
  const isOfType = named === null && columns.some(({ column, kind }) => column === status && kind === 'type');
  const byWords =
    best === undefined ? named === null && (last !== undefined || isOfType) : best.isVague === true && !isMark;
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
