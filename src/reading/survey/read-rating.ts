/** What one cell of an answer says. */
import { isBlank, isDate, isErrorCell } from '../../core/writing/cell.ts';
import { tidy } from '../../core/writing/spelling.ts';
import { levelOf, says } from './look-up.ts';

export type Rating =
  | { readonly kind: 'blank' }
  /** Of a scale of numbers. */
  | { readonly kind: 'number'; readonly rating: number }
  /** Of words, from 1 to 5. */
  | { readonly kind: 'word'; readonly rating: number }
  | { readonly kind: 'other' };

const BLANK: Rating = { kind: 'blank' };
const OTHER: Rating = { kind: 'other' };
/** `5`, `5 – very important`, `5 (best)`, `5.`; not `5 years`, `5,5`, `5-6`, `50%`. */
const LEADING_NUMBER = /^(\d{1,2})(?:\s*[-–—:.=)(]+\s*\D.*|\.?)$/su;

export function readRating(cell: unknown): Rating {
  if (isBlank(cell)) return BLANK;
  if (isDate(cell) || isErrorCell(cell) || typeof cell === 'boolean') return OTHER;
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 0 ? { kind: 'number', rating: cell } : OTHER;
  const text = tidy(String(cell));
  if (says('noAnswer', text) || /^[-–—.]+$/.test(text)) return BLANK;
  const level = levelOf(text);
  if (level !== null) return { kind: 'word', rating: level };
  const [, digits] = LEADING_NUMBER.exec(text) ?? [];
  return digits === undefined ? OTHER : { kind: 'number', rating: Number(digits) };
}
