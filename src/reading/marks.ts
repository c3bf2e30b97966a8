/** Columns that say of each row whether their title holds: `Voided` true or false, `Paid` yes or no, an x under `Storniert`. */
import type { ColumnProfile, Profiles } from './profile.ts';
import { type ReadingContext, type Sheet, textOf } from './sheet.ts';
import type { TitleKind } from './title-kinds.ts';
import { isHandedOver, type StatusClass, statusClass, yesOrNo } from './value-words.ts';

const NO_NUMBER: ReadonlySet<TitleKind> = new Set([
  'other',
  'paymentStatus',
  'orderStatus',
  'status',
  'state',
  'stage',
]);

/** Yes, no, their blanks, and a second way to write each. */
const MOST_VALUES = 4;

export interface MarkColumn {
  readonly column: number;
  /** What a marked row is; of one that is not marked see `ofUnmarked`. */
  readonly marked: StatusClass;
}

/** What the title makes of the rows that are marked; null where that says nothing of whether they count. */
function classOfTitle(title: string): StatusClass | null {
  const found = statusClass(title);
  // Goods that are not sent yet are an order all the same.
  return found === 'closed' || found === 'open' || isHandedOver(title) ? null : found;
}

/** An order that was not cancelled counts; one that was not paid or won does not. */
export function ofUnmarked({ marked }: MarkColumn): StatusClass {
  return marked === 'counts' ? 'open' : 'counts';
}

/** Null for a word that is no mark. */
export function readMark(mark: MarkColumn, text: string): StatusClass | null {
  const said = text === '' ? false : yesOrNo(text);
  if (said === null) return null;
  return said ? mark.marked : ofUnmarked(mark);
}

/** Zeros and ones may be a number of goods or an amount, unless both are there and the title asks or promises no number. */
function couldBeMarks({ title, kind, amounts }: ColumnProfile, said: ReadonlySet<boolean>): boolean {
  if (amounts === 0) return true;
  return said.size === 2 && (title.trim().endsWith('?') || kind === null || NO_NUMBER.has(kind));
}

export function findMarks(sheet: Sheet, { columns, rows }: Profiles, { zone }: ReadingContext): MarkColumn[] {
  return columns.flatMap((profile): MarkColumn[] => {
    const { column, title, filled, distinct, dates } = profile;
    if (filled === 0 || distinct > MOST_VALUES || dates === 1) return [];
    const marked = classOfTitle(title);
    if (marked === null) return [];
    const said = new Set<boolean>();
    for (const row of rows) {
      const text = textOf(sheet[row]?.[column], zone);
      const mark = text === '' ? false : yesOrNo(text);
      if (mark === null) return [];
      said.add(mark);
    }
    // Where no row is paid or won the column is not kept.
    const isKept = marked !== 'counts' || said.has(true);
    return isKept && couldBeMarks(profile, said) ? [{ column, marked }] : [];
  });
}
