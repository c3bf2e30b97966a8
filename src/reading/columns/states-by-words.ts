/** Columns whose words say that they tell states, whatever their titles say. */
import type { ReadingContext, Sheet } from '../sheet.ts';
import { isState, statusClass } from '../words/status-words.ts';
import type { TitleKind } from '../words/title-kinds.ts';
import { areFewWords, knownShare, MOSTLY_KNOWN, VAGUE } from './few-words.ts';
import type { Profiles } from './profile.ts';

/** Titles under which words for states may stand all the same: *Оплата* over `Не оплачен`, a title that nobody knows. */
const SCORES_BY_WORDS: ReadonlyMap<TitleKind | null, number> = new Map<TitleKind | null, number>([
  ['paidAmount', 92],
  ['paidDate', 92],
  ['otherDate', 60],
  ['other', 60],
  ['deposit', 60],
  ['type', 60],
  ['rowKind', 60],
  [null, 60],
]);

export interface StatusCandidate {
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
export function statesByWords(
  sheet: Sheet,
  { columns, rows }: Profiles,
  kind: number | null,
  context: ReadingContext,
): readonly StatusCandidate[] {
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
