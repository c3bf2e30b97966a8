/** Shares as people write them. */
import type { Locale } from './locale.ts';
import { parseAmount } from './parse-amount.ts';

/** Finite numbers and texts that read as one, `70%` as 0.7; undefined for all else. */
export function shareIn(cell: unknown, locale: Locale): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  const percent = /^(.*\d)\s*%\s*$/.exec(cell);
  const read = parseAmount(percent?.[1] ?? cell, locale);
  if (read === null) return undefined;
  return percent === null ? read.value : read.value / 100;
}
