/** Values of a status as people answer with them: in any capitals, without accents, but never a mark for one that is not set. */
import { AppError } from '../core/app-error.ts';
import type { Zone } from '../core/time/zone.ts';
import type { Answers } from './answers.ts';
import type { Reading } from './reading.ts';
import { type Sheet, textOf } from './sheet.ts';
import { fold } from './words/fold.ts';

declare module '../core/app-error.ts' {
  interface ErrorParams {
    /** No row has what was said to count. */
    readonly 'reading.no-value': { readonly value: string; readonly values: readonly string[] };
  }
}

const SET = /[✓✔+]\s*$/;
const NOT_SET = /(?:^|[\s:])[-–—−]\s*$/;

export function saidKey(text: string): string {
  return `${fold(text)}${SET.test(text) ? ' ✓' : NOT_SET.test(text) ? ' –' : ''}`;
}

/** @throws AppError `reading.no-value` where none of the words of which it was said that they count stands in any row. */
export function assertWordsStand(sheet: Sheet, reading: Reading, { counts = [] }: Answers, zone: Zone): void {
  const { status, columns, titlesRow, rows } = reading;
  const values = [...new Set(status.map(({ value }) => value))];
  const known = new Set(values.flatMap((value) => [value, value.slice(value.lastIndexOf(': ') + 1)]).map(saidKey));
  // Nothing at all: none of them counts.
  if (counts.every((word) => word === '')) return;
  const isStray = (word: string) => !known.has(saidKey(word));
  // Words that are said for every month need not all stand in each.
  if (rows === null || counts.length === 0 || !counts.every(isStray)) return;
  for (const column of [columns.status, columns.kind]) {
    if (column === null) continue;
    for (const cells of sheet.slice((titlesRow ?? -1) + 1)) known.add(saidKey(textOf(cells[column], zone)));
  }
  const [value] = counts;
  if (value !== undefined && counts.every(isStray)) throw new AppError('reading.no-value', { value, values });
}
