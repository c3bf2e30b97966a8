/** What kind of row it is: a refund takes money off, a fee or a transfer is no order. */
import { type Draft, isOpen, moneyOf, put } from './draft.ts';
import { createTally, type TallyOf } from './tally.ts';
import type { TextColumn } from './text-columns.ts';
import { type KindClass, kindClass, kindClasses } from './value-words.ts';

export interface KindsRead {
  readonly negated: TallyOf;
  readonly negatedValues: readonly string[];
  readonly left: TallyOf;
  readonly leftValues: readonly string[];
}

/** What a text in a column of kinds says by itself. */
export function kindIn(text: string): KindClass | null {
  return text === '' ? null : kindClass(text);
}

/** By the number of the text. */
export function kindsOf({ texts }: TextColumn): readonly (KindClass | null)[] {
  return kindClasses(texts);
}

/** Rows that are no orders go to those left out; a refund with a positive amount becomes negative. */
export function judgeKinds(draft: Draft, column: TextColumn): KindsRead {
  const kinds = kindsOf(column);
  const [negated, left] = [createTally(), createTally()];
  const [negatedValues, leftValues] = [new Set<string>(), new Set<string>()];
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row)) continue;
    const id = column.ids[row] as number;
    const kind = kinds[id];
    const amount = draft.amount[row] as number;
    if (kind === 'noOrder') {
      left.add(moneyOf(draft, row));
      leftValues.add(column.texts[id] ?? '');
      put(draft, row, 'status');
    } else if (kind === 'refund' && amount > 0) {
      draft.amount[row] = -amount;
      negated.add(-amount);
      negatedValues.add(column.texts[id] ?? '');
    }
  }
  return { negated, negatedValues: [...negatedValues], left, leftValues: [...leftValues] };
}
