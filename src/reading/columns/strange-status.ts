/** A column of states that no word and no title gives away. */
import { type ReadingContext, type Sheet, textOf } from '../sheet.ts';
import { yesOrNo } from '../words/cell-words.ts';
import { denialsAmong } from '../words/denials.ts';
import { isState, statusClass } from '../words/status-words.ts';
import { DATE_KINDS, MONEY_KINDS, type TitleKind } from '../words/title-kinds.ts';
import { areFewWords, knownShare } from './few-words.ts';
import { type ColumnProfile, fewTexts, type Profiles } from './profile.ts';
import type { NameSource } from './roles.ts';

/** What is known already of the columns. */
export interface KnownColumns {
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

/** Whether words that come again and again may say anything of a row: nobody knows the language. */
function areStateLike(
  sheet: Sheet,
  { rows }: Profiles,
  profile: ColumnProfile,
  customer: NameSource,
  context: ReadingContext,
): boolean {
  const { column, filled, distinct } = profile;
  const isAgain = distinct > 1 && distinct < filled && filled * 2 > rows.length && areFewWords(profile, 0);
  return isAgain && isShared(sheet, rows, column, customer, context);
}

/** Few words, and neither days, addresses nor currencies. */
function areWords({ words, dates, emails, currencies, distinct }: ColumnProfile): boolean {
  return words > 0.8 && dates === 0 && emails === 0 && currencies <= 0.5 && distinct <= MOST_STRANGE_STATES;
}

const CUSTOMERS: ReadonlySet<TitleKind | null> = new Set(['customerName', 'participant', 'company', 'person'] as const);

/** Whether one language has titles for all that a log needs: then the others are its own, too, whatever they say. */
function areOfLanguage(columns: readonly ColumnProfile[]): boolean {
  return [CUSTOMERS, DATE_KINDS, MONEY_KINDS].every((kinds: ReadonlySet<TitleKind | null>) =>
    columns.some(({ kind, whole, native, filled }) => filled > 0 && whole && native && kinds.has(kind)),
  );
}

/** Whether most titles are in a language that no dictionary has. */
function areForeign(columns: readonly ColumnProfile[]): boolean {
  if (areOfLanguage(columns)) return false;
  const titled = columns.filter(({ filled, folded }) => filled > 0 && folded !== '');
  // *Итого по договору* and *Дата аванса* are Russian, too.
  if (titled.filter(({ near }) => near).length * 3 >= titled.length * 2) return false;
  const ofLanguage = titled.filter(({ native }) => native).length * 2;
  // *Van* and *From* beside as many English titles are English; letters with accents say otherwise.
  const isAccented = ({ title }: ColumnProfile) => /[^\P{L}a-z]/iu.test(title);
  return ofLanguage < titled.length || (ofLanguage === titled.length && titled.some(isAccented));
}

/**
 * Columns that may say in words nobody knows what became of the rows, or of what kind they are, where somebody had to say what the
 * columns of such a sheet are: all of them are asked about.
 *
 * @param taken Columns that have a role already.
 */
export function strangeColumns(
  sheet: Sheet,
  profiles: Profiles,
  taken: ReadonlySet<number>,
  customer: NameSource,
  context: ReadingContext,
): readonly number[] {
  if (!areForeign(profiles.columns)) return [];
  return profiles.columns
    .filter((profile) => {
      const { column, kind, native } = profile;
      const isStranger = kind === null || kind === 'type' || !native;
      if (taken.has(column) || !isStranger || kind === 'product' || !areWords(profile)) return false;
      return areStateLike(sheet, profiles, profile, customer, context);
    })
    .map(({ column }) => column);
}

/**
 * Where nothing tells what became of the rows, a column that may do so in words or under a title that nobody knows: its words are asked
 * about. It bears one that says that a row was called off, or the titles are in a language that no dictionary has.
 */
export function strangeStatus(
  sheet: Sheet,
  profiles: Profiles,
  { kind, customer }: KnownColumns,
  context: ReadingContext,
): number | null {
  // A kind of row says what was sold.
  if (kind !== null) return null;
  const isForeign = areForeign(profiles.columns);
  const found = profiles.columns.filter((profile) => {
    const { column, distinct } = profile;
    const isTitled = profile.kind === 'other' && STATUS_WORD.test(profile.folded);
    // A *State* is one of a country, unless a word in it calls a row off.
    if (profile.kind !== null && profile.kind !== 'type' && profile.kind !== 'state' && !isTitled) return false;
    if (!areWords(profile)) return false;
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
    return areStateLike(sheet, profiles, profile, customer(), context);
  });
  return found[0]?.column ?? null;
}
