/** `Nom` beside `Prénom` is the family's name alone: many titles of a name mean the whole of it, or what the other column lacks. */

import { type ReadingContext, type Sheet, textOf } from '../sheet.ts';
import { fold } from '../words/fold.ts';
import type { ColumnProfile, Profiles } from './profile.ts';

const FEW = 0.2;

const wordsOf = (title: string) => fold(title).split(' ');

/** `Nom client` and `Prénom client`, and any title of no more than one word beside one. */
function isPair(half: ColumnProfile, name: ColumnProfile): boolean {
  const [ofHalf, ofName] = [wordsOf(half.title), wordsOf(name.title)];
  if (ofHalf.length === 1 && ofName.length === 1) return name.kind === 'name';
  return ofHalf.length === ofName.length && ofName.some((word) => ofHalf.includes(word));
}

/** Whether the name hardly ever holds what stands in the other column. */
function lacks(sheet: Sheet, rows: readonly number[], half: number, name: number, { zone }: ReadingContext): boolean {
  let both = 0;
  let held = 0;
  for (const row of rows) {
    const [part, whole] = [half, name].map((column) => fold(textOf(sheet[row]?.[column], zone)));
    if (part === undefined || whole === undefined || part === '' || whole === '') continue;
    both++;
    if (` ${whole} `.includes(` ${part} `)) held++;
  }
  return both > 0 && held <= both * FEW;
}

/** The columns, the missing half of a name called so where only one of both has a title of its own. */
export function withHalves(
  sheet: Sheet,
  { columns, rows }: Profiles,
  context: ReadingContext,
): readonly ColumnProfile[] {
  const isThere = (kind: 'firstName' | 'lastName') => columns.find((one) => one.kind === kind && one.named > 0);
  const [first, last] = [isThere('firstName'), isThere('lastName')];
  const half = first ?? last;
  if (half === undefined || (first !== undefined && last !== undefined)) return columns;
  const other = columns.find(
    (one) =>
      (one.kind === 'name' || one.kind === 'customerName') &&
      one.words > 0.5 &&
      isPair(half, one) &&
      lacks(sheet, rows, half.column, one.column, context),
  );
  const kind = first === undefined ? 'firstName' : 'lastName';
  return other === undefined ? columns : columns.map((one) => (one === other ? { ...one, kind } : one));
}
