/** Whether the texts of a column may be the words of states. */
import { type ReadingContext, type Sheet, textOf } from '../sheet.ts';
import type { TitleKind } from '../words/title-kinds.ts';
import type { ColumnProfile } from './profile.ts';

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
export const MOSTLY_KNOWN = 0.8;

export function areFewWords({ filled, distinct, words, dates }: ColumnProfile, known: number): boolean {
  if (filled === 0 || words <= 0.5 || dates >= 0.5 || distinct > MOST_VALUES) return false;
  return filled < 12 || distinct * 2 <= filled || known >= MOSTLY_KNOWN;
}
