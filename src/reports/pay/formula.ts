/** Native formulas put together from pieces: understood in every locale, and no text of the user's ever becomes one. */
import { columnLetters } from '../../core/writing/a1.ts';
import type { SheetReference, TabValue } from '../tab-spec.ts';

export type Pieces = readonly (string | SheetReference)[];

/** A template of a formula, or of a part of one. Numbers must be whole: decimal signs differ between locales. */
export function formula(strings: TemplateStringsArray, ...parts: readonly (string | number | Pieces)[]): Pieces {
  return strings.flatMap((text, index): Pieces => {
    const part = parts[index];
    if (part === undefined) return [text];
    return [text, ...(typeof part === 'object' ? part : [String(part)])];
  });
}

/** The pieces as what stands in a cell. */
export function native(pieces: Pieces): TabValue {
  return { native: pieces };
}

/** A whole column of another sheet, so that new rows below are counted in every engine. */
export function wholeColumn(sheet: SheetReference, column: number): Pieces {
  const letters = columnLetters(column);
  return [sheet, `$${letters}:$${letters}`];
}

/** A text of ours within a formula. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Places count from 0; the column stays when the formula is copied. */
export function cell(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** A cell of the row that the formula stands in, wherever it is copied: for rules that colour several rows. */
export function inRow(row: number, column: number): string {
  return `$${columnLetters(column)}${row + 1}`;
}

/** Holds the place of a tilde while others are put in. */
const TILDE = '⁇';

/**
 * A criterion that is met by this very text: in criteria `*`, `?`, `>` and the like are a program. A tilde is any one sign there:
 * engines do not agree on how it is written before another sign.
 */
export function equalTo(place: string): string {
  const escaped = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${place};"~";"${TILDE}");"*";"~*");"?";"~?")`;
  return `"="&SUBSTITUTE(${escaped};"${TILDE}";"?")`;
}

/** A text that is known, as it stands in a criterion. */
export function likeText(text: string): string {
  return text.replace(/[~*?]/g, (sign) => (sign === '~' ? '?' : `~${sign}`));
}
