/** Columns that say of each row whether their title holds: `Voided` true or false, `Paid` yes or no, an x under `Storniert`. */

import type { ReadingContext, Sheet } from '../sheet.ts';
import { isNoDate, yesOrNo } from '../words/cell-words.ts';
import {
  besideState,
  deniesCalling,
  doubtfulMark,
  isHandedOver,
  type StatusClass,
  statusClass,
} from '../words/status-words.ts';
import { titleMeanings } from '../words/title-kind.ts';
import type { TitleKind } from '../words/title-kinds.ts';
import { type ColumnProfile, fewTexts, holdsAnything, type Profiles } from './profile.ts';

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
/** The same in cells: some have spaces around them. */
const MOST_CELLS = 12;

/** *Оплата (да/нет)* asks whether it was paid. */
const PAID: ReadonlySet<TitleKind | null> = new Set<TitleKind | null>(['paidAmount', 'paidDate', 'paymentStatus']);

const MOSTLY_DAYS = 0.8;

export interface MarkColumn {
  readonly column: number;
  /** What a marked row is; of one that is not marked see `ofUnmarked`. */
  readonly marked: StatusClass;
  /** A day is the mark: `Refunded at`. How much of the row it takes nobody says. */
  readonly byDay?: true;
  /** Nobody knows what the title speaks of: *Gizmo returned*. */
  readonly isUnsure?: true;
}

/** What the title makes of the rows that are marked; null where that says nothing of whether they count. */
function classOfTitle(title: string): StatusClass | null {
  const found = statusClass(title);
  // Goods that are not sent yet are an order all the same.
  return found === 'closed' || found === 'open' || isHandedOver(title) ? null : found;
}

/** What is no sale: that a deposit was given back, or a commission paid, says nothing of it. */
const NO_SALE: ReadonlySet<TitleKind | null> = new Set<TitleKind | null>(['other', 'deposit', 'discount']);
/** *Was refunded*, *ist storniert*: words of a title beside the one that says what became of a row. */
const NEUTRAL = /(?:^| )(?:\p{L}{1,3}|been|mode|date|flag|wurde|bereits|datum|дата|отметка|уже|fecha|data)(?= |$)/gu;

/** What a title says beside its words for a state. */
function restOfTitle(title: string): string {
  return besideState(title).replace(NEUTRAL, '').trim();
}

/** Whether that is more than the name of one thing. */
function saysMore(title: string): boolean {
  return restOfTitle(title).includes(' ');
}

/** Of what else the title speaks: of `nothing` that matters, of what is `noSale`, or nobody knows of what. */
function elseOfTitle(title: string): 'nothing' | 'noSale' | 'unknown' {
  const rest = restOfTitle(title);
  const kind = rest === '' ? undefined : titleMeanings([rest])[0]?.kind;
  return kind === undefined ? 'nothing' : NO_SALE.has(kind) ? 'noSale' : kind === null ? 'unknown' : 'nothing';
}

/** An order that was not cancelled counts; one that was not paid or won does not. */
export function ofUnmarked({ marked }: MarkColumn): StatusClass {
  return marked === 'counts' ? 'open' : 'counts';
}

/** `Cancelled` under *Cancelled* is a mark as well, and so is `Not cancelled`. */
function isMarked(text: string, marked: StatusClass): boolean | null {
  if (deniesCalling(text)) return false;
  return yesOrNo(text) ?? (marked !== 'counts' && statusClass(text) === marked ? true : null);
}

/** Null for a word that is no mark. */
export function readMark(mark: MarkColumn, text: string): StatusClass | null {
  const said = text === '' ? false : mark.byDay === true ? !isNoDate(text) : isMarked(text, mark.marked);
  if (said === null) return null;
  return said ? mark.marked : ofUnmarked(mark);
}

/** Beside them *Returned* may be a number of goods. */
const OF_PIECES: ReadonlySet<TitleKind | null> = new Set<TitleKind | null>(['quantity', 'unitPrice', 'price']);

/** Zeros and ones may be a number of goods or an amount, unless both are there and the title asks or promises no number. */
function couldBeMarks(
  { title, kind, whole, others, amounts, words }: ColumnProfile,
  said: ReadonlySet<boolean>,
  { columns }: Profiles,
): boolean {
  if (amounts === 0) return true;
  if (others.includes('quantity')) return false;
  // A nought beside *yes*.
  if (words >= 0.5) return true;
  // *Is Refunded*: noughts and ones are no money.
  const isFlag = kind === 'refundedAmount' && !(whole && columns.some((column) => OF_PIECES.has(column.kind)));
  return (
    said.size === 2 && (title.trim().endsWith('?') || kind === null || NO_NUMBER.has(kind) || isFlag || PAID.has(kind))
  );
}

/** *Reason for rejection*: whoever gives one has called it off. */
const REASON = /\b(?:reason|grund|\w+grund|motif|motivo)\b/;

/** Columns whose days, or reasons, say that the rows which have one were called off or refunded, or that those without were not paid. */
export function findDayMarks(sheet: Sheet, profiles: Profiles): MarkColumn[] {
  const { columns, rows } = profiles;
  return columns.flatMap(({ column, title, folded, filled, dates, words, kind }): MarkColumn[] => {
    const isReason = REASON.test(folded) && (filled === 0 || words > 0.5);
    const mayBeDay = kind === 'otherDate' || kind === 'paidDate' || kind === null;
    const isDay = mayBeDay && (filled === 0 || dates >= MOSTLY_DAYS);
    if (!(isDay || isReason) || filled >= rows.length) return [];
    const marked = isDay && kind === 'paidDate' ? 'counts' : classOfTitle(title);
    const isSaid = marked !== null && (isDay || marked === 'refunded' || marked === 'cancelled');
    return isSaid && holdsAnything(sheet, profiles, column) ? [{ column, marked, byDay: true }] : [];
  });
}

export function findMarks(sheet: Sheet, profiles: Profiles, { zone }: ReadingContext): MarkColumn[] {
  return profiles.columns.flatMap((profile): MarkColumn[] => {
    const { column, title, distinct, dates } = profile;
    if (distinct > MOST_VALUES || dates === 1) return [];
    const doubtful = doubtfulMark(title);
    const marked =
      (doubtful === null ? classOfTitle(title) : doubtful === 'offIfSet' ? 'refunded' : 'counts') ??
      (PAID.has(profile.kind) ? 'counts' : null);
    const texts = marked === null ? null : fewTexts(sheet, profiles, column, MOST_CELLS, zone);
    if (marked === null || texts === null || texts.size > MOST_VALUES + 1) return [];
    const about = doubtful === null ? elseOfTitle(title) : 'unknown';
    if (about === 'noSale' && marked !== 'cancelled') return [];
    // *Sold Via Promoted Listings* says how, and not whether.
    if (about === 'unknown' && doubtful === null && marked === 'counts' && saysMore(title)) return [];
    if ([...texts].every((text) => text === '')) return [];
    const said = new Set<boolean>();
    for (const text of texts) {
      const mark = text === '' ? false : isMarked(text, marked);
      if (mark === null) return [];
      said.add(mark);
    }
    // Where no row is paid or won the column is not kept.
    const isKept = marked !== 'counts' || said.has(true);
    // Words alone leave open what a blank says, or one of them beside others; a word and its denial say it all.
    const isWorded =
      [...texts].some((text) => text !== '' && yesOrNo(text) === null) &&
      ![...texts].some((text) => deniesCalling(text));
    const doubt = about !== 'nothing' || isWorded ? ({ isUnsure: true } as const) : {};
    return isKept && couldBeMarks(profile, said, profiles) ? [{ column, marked, ...doubt }] : [];
  });
}

/** Columns under *Shipped*, *Отгружено* that say of each row whether it was. */
export function findHandOverMarks(sheet: Sheet, profiles: Profiles, { zone }: ReadingContext): number[] {
  return profiles.columns
    .filter(({ column, title, distinct, dates, amounts }) => {
      if (!isHandedOver(title) || doubtfulMark(title) !== null || distinct > MOST_VALUES || dates > 0 || amounts > 0)
        return false;
      const texts = [...(fewTexts(sheet, profiles, column, MOST_CELLS, zone) ?? [])].filter((text) => text !== '');
      return texts.length > 0 && texts.every((text) => yesOrNo(text) !== null);
    })
    .map(({ column }) => column);
}

/** A column of marks is no amount and no name, whatever its title says. */
export function withoutTitlesOf(marks: readonly MarkColumn[], profiles: Profiles): Profiles {
  const columns = profiles.columns.map((profile) =>
    marks.some(({ column }) => column === profile.column) ? { ...profile, kind: null } : profile,
  );
  return { ...profiles, columns };
}
