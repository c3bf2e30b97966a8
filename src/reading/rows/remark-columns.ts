/** The columns in which a row may be called off, and how their cells are read: remarks, what was sold, how it was paid and whether. */

import { lazily } from '../../core/lazily.ts';
import { isBlank } from '../../core/writing/cell.ts';
import type { ColumnProfile } from '../columns/profile.ts';
import { textOf } from '../sheet.ts';
import { yesOrNo } from '../words/cell-words.ts';
import { listed } from '../words/finders.ts';
import { fold } from '../words/fold.ts';
import { isTender, saysOwing } from '../words/money-ways.ts';
import { isNoPurchase } from '../words/no-purchase.ts';
import { against, calledOffIn, denialIn, type Remark, remarkIn } from '../words/remark-words.ts';
import { isGivenBack, statusClass } from '../words/status-words.ts';
import type { TitleKind } from '../words/title-kinds.ts';
import { createCellReader, freeColumns, MOST_REMEMBERED } from './free-columns.ts';
import type { Work } from './work.ts';

/** More of them are names. */
const MOST_WAYS = 20;
/** Some of the first rows were paid somehow, as a rule: else the column is not looked through. */
const FIRST_ROWS = 300;

/** A way of payment that is none. */
function owingIn(text: string): Remark | null {
  if (saysOwing(text) || (yesOrNo(text) === false && /\p{L}/u.test(text))) return against(text);
  const remark = remarkIn(text);
  return remark?.isUnpaid === true && remark.isClear ? remark : null;
}

/** Whether it holds ways of payment, of which some say that nobody paid. A column of states says it otherwise. */
function isPaying({ sheet, columns, textsOf, context }: Work, { column, distinct }: ColumnProfile): boolean {
  const tells = (cells: readonly unknown[]) => isTender(textOf(cells[column], context.zone));
  if (columns.status !== null || distinct < 2 || distinct > MOST_WAYS || !sheet.slice(0, FIRST_ROWS).some(tells))
    return false;
  const { texts } = textsOf(column);
  return texts.length <= MOST_WAYS * 2 && texts.some((text) => owingIn(text) !== null);
}

/** Titles under which it is said whether a row was paid, and when, in any words. */
const PAID: readonly TitleKind[] = ['paidAmount', 'paidDate'];
/** Titles of states, whose words are too many and too strange to be judged as such. */
const STATES: readonly TitleKind[] = ['paymentStatus', 'orderStatus', 'status', 'stage'];
/** In so many of the rows: a blank beside them says that a row was not. */
const MOSTLY_FILLED = 0.5;

const NOTES = /note|nota|memo|comment|remar|observ|merkung|kommentar|uwagi|примеч|приміт|ком+ент/;

export interface RemarkColumn {
  readonly column: number;
  /** What the cell of a row says against it. */
  readonly read: (row: number) => Remark | null;
}

/** Reads the cells of a column, each text once while there are few. */
function reading(
  { sheet, context }: Work,
  column: number,
  readText: (text: string) => Remark | null,
  saidBare: (cell: unknown) => Remark | null = () => null,
): RemarkColumn {
  const readCell = createCellReader((cell) => readText(textOf(cell, context.zone)));
  const read = (row: number) => {
    const cell = sheet[row]?.[column];
    return typeof cell !== 'string' || cell === '' ? saidBare(cell) : readCell(cell);
  };
  return { column, read };
}

/** Whether it is said of the rows somewhere that they were paid, in the title or below it. */
function saysPaid({ textsOf }: Work, { column, title, distinct }: ColumnProfile): boolean {
  const isDone = (text: string) => statusClass(text) === 'counts' || yesOrNo(text) === true;
  return isDone(title) || (distinct <= MOST_WAYS && textsOf(column).texts.some(isDone));
}

/** A *transfer* is none of an order, and pays for one. */
const waysToPay = lazily(() => listed(['tenders', 'noOrder', 'yes', 'counts']));
/** Words alone that name no way of payment, and do not say that it was paid. */
const isStrange = (text: string) => /^\D*\p{L}\D*$/u.test(text) && waysToPay().find(fold(text)).length === 0;

/** Words that may deny that it was paid, as another one of their column does; many are what somebody wrote as they liked. */
function strangeAmong(texts: readonly string[], read: (text: string) => Remark | null): ReadonlySet<string> {
  if (texts.length > MOST_REMEMBERED || !texts.some((text) => read(text) !== null)) return new Set();
  const strange = texts.filter((text) => isStrange(text) && read(text) === null);
  return new Set(strange.length > MOST_WAYS ? [] : strange);
}

/** A *no* says nothing without its title. */
function paidColumn(work: Work, profile: ColumnProfile, size: number): RemarkColumn {
  const { column, title, filled, amounts, dates } = profile;
  const under = (text: string): Remark => against(`${title}: ${text}`);
  const isWorded = amounts < MOSTLY_FILLED && dates < MOSTLY_FILLED;
  const isFull = filled >= size * MOSTLY_FILLED && work.columns.order === null && work.columns.status === null;
  const saysBlank = isWorded && isFull && saysPaid(work, profile);
  const denial = (text: string) => (yesOrNo(text) === false ? under(text) : denialIn(text));
  const strange = lazily(() => strangeAmong(work.textsOf(column).texts.slice(1), denial));
  const read = (text: string) =>
    denial(text) ?? (strange().has(text) ? { ...against(text), isStrange: true as const } : null);
  return reading(work, column, read, (cell) => {
    if (cell === 0) return isWorded ? under('0') : null;
    return saysBlank && isBlank(cell) ? under('–') : null;
  });
}

export function remarkColumns(work: Work, profiles: readonly ColumnProfile[], isRental: boolean): RemarkColumn[] {
  const size = Math.max(...profiles.map(({ filled }) => filled));
  const noPurchaseIn = (text: string): Remark | null =>
    isNoPurchase(text) ? { ...against(text), isNoPurchase: true } : null;
  const soldIn = (text: string) => noPurchaseIn(text) ?? calledOffIn(text);
  const said = (text: string): Remark | null => {
    const remark = noPurchaseIn(text) ?? remarkIn(text);
    // What was rented comes back when all went well.
    return isRental && remark !== null && isGivenBack(remark.word) ? null : remark;
  };
  const saidInNote = (text: string) => (saysOwing(text) ? against(text) : said(text));
  return freeColumns(work, profiles, ['product', ...PAID, ...STATES]).map((profile) => {
    const { column, kind, folded } = profile;
    if (kind !== null && PAID.includes(kind)) return paidColumn(work, profile, size);
    if (isPaying(work, profile)) return reading(work, column, owingIn);
    return reading(work, column, kind === 'product' ? soldIn : NOTES.test(folded) ? saidInNote : said);
  });
}
