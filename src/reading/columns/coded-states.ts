/** States and kinds of rows that are told by codes, `1` to `5` or `00` and `51`: nobody knows what these say without being told. */

import type { ReadingContext, Sheet } from '../sheet.ts';
import { type ColumnProfile, fewTexts, type Profiles } from './profile.ts';

/** More of them are numbers of something. */
const MOST_CODES = 12;
const FEW_ROWS = 12;

export function areCodes(
  sheet: Sheet,
  profiles: Profiles,
  { column, filled, words }: ColumnProfile,
  { zone }: ReadingContext,
): boolean {
  if (filled === 0 || words > 0) return false;
  const texts = [...(fewTexts(sheet, profiles, column, MOST_CODES + 1, zone) ?? [])].filter((text) => text !== '');
  return (
    texts.length > 1 &&
    (filled < FEW_ROWS || texts.length * 2 <= filled) &&
    texts.every((text) => /^\d{1,9}$/.test(text))
  );
}
