/** `Nom` beside `Prénom` is the family's name alone: many titles of a name mean the whole of it, or what the other column lacks. */

import type { ReadingContext, Sheet } from '../sheet.ts';
import { fold } from '../words/fold.ts';
import { titleMeanings } from '../words/title-kind.ts';
import type { TitleKind } from '../words/title-kinds.ts';
import type { ColumnProfile, Profiles } from './profile.ts';
import { pairsIn } from './stand-in-columns.ts';

const FEW = 0.2;

const wordsOf = (title: string) => fold(title).split(' ');

/** `Nom client` and `Prénom client`, not `Имя флориста` and `Имя клиента`; and any title of no more than one word beside one. */
function isPair(half: ColumnProfile, name: ColumnProfile): boolean {
  const [ofHalf, ofName] = [wordsOf(half.title), wordsOf(name.title)];
  if (ofHalf.length === 1 && ofName.length === 1) return name.kind === 'name';
  // What they share is whose name it is: what each has for itself says which part of it.
  const own = ofHalf.filter((word) => !ofName.includes(word));
  return (
    ofHalf.length === ofName.length &&
    own.length < ofHalf.length &&
    titleMeanings([own.join(' ')])[0]?.kind === half.kind
  );
}

/** *Имя флориста* and *Фамилия клиента* are of two people: where both titles say whose names they are, they share a word. */
export function areOfOnePerson(first: ColumnProfile, last: ColumnProfile): boolean {
  const words = wordsOf(first.title);
  return first.whole || last.whole || wordsOf(last.title).some((word) => words.includes(word));
}

/** How many words stand in one of both titles only: least where both are of the same person. */
export function wordsApart(...both: readonly [first: ColumnProfile, last: ColumnProfile]): number {
  const words = both.flatMap(({ title }) => wordsOf(title));
  return new Set(words).size * 2 - words.length;
}

/** Whether the name hardly ever holds what stands in the other column. */
function lacks(sheet: Sheet, rows: readonly number[], half: number, name: number, context: ReadingContext): boolean {
  const pairs = pairsIn(sheet, rows, [[half], [name]], context, fold);
  const held = pairs.filter(([part, whole]) => ` ${whole} `.includes(` ${part} `));
  return pairs.length > 0 && held.length <= pairs.length * FEW;
}

/** The columns, the missing half of a name called so where only one of both has a title of its own. */
export function withHalves(
  sheet: Sheet,
  { columns, rows }: Profiles,
  context: ReadingContext,
): readonly ColumnProfile[] {
  const halves = columns.filter(({ kind, named }) => (kind === 'firstName' || kind === 'lastName') && named > 0);
  let whole = columns;
  for (const half of halves) {
    if (halves.some((one) => one.kind !== half.kind && areOfOnePerson(half, one))) continue;
    const other = whole.find(
      (one) =>
        (one.kind === 'name' || one.kind === 'customerName' || one.kind === 'participant') &&
        one.words > 0.5 &&
        isPair(half, one) &&
        lacks(sheet, rows, half.column, one.column, context),
    );
    const kind = half.kind === 'lastName' ? 'firstName' : 'lastName';
    whole = whole.map((one) =>
      one === other ? { ...one, kind, others: [...one.others, one.kind as TitleKind] } : one,
    );
  }
  return whole;
}
