/** What kind of row it is: a refund takes money off, a fee or a transfer is no order. */
import { type Draft, isOpen, moneyOf, put } from './draft.ts';
import { type ReadingContext, type Sheet, textOf } from './sheet.ts';
import { createTally, type TallyOf } from './tally.ts';
import { type KindClass, kindClass } from './value-words.ts';

export interface KindsRead {
  readonly negated: TallyOf;
  readonly negatedValues: readonly string[];
  readonly left: TallyOf;
  readonly leftValues: readonly string[];
}

export function createKindReader(context: ReadingContext): (cell: unknown) => KindClass | null {
  const known = new Map<string, KindClass | null>();
  return (cell) => {
    const text = textOf(cell, context.zone);
    if (text === '') return null;
    let kind = known.get(text);
    if (kind === undefined) {
      kind = kindClass(text);
      known.set(text, kind);
    }
    return kind;
  };
}

/** Rows that are no orders go to those left out; a refund with a positive amount becomes negative. */
export function judgeKinds(sheet: Sheet, draft: Draft, column: number, context: ReadingContext): KindsRead {
  const read = createKindReader(context);
  const [negated, left] = [createTally(), createTally()];
  const [negatedValues, leftValues] = [new Set<string>(), new Set<string>()];
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row)) continue;
    const cell = sheet[row]?.[column];
    const kind = read(cell);
    const amount = draft.amount[row] as number;
    if (kind === 'noOrder') {
      left.add(moneyOf(draft, row));
      leftValues.add(textOf(cell, context.zone));
      put(draft, row, 'status');
    } else if (kind === 'refund' && amount > 0) {
      draft.amount[row] = -amount;
      negated.add(-amount);
      negatedValues.add(textOf(cell, context.zone));
    }
  }
  return { negated, negatedValues: [...negatedValues], left, leftValues: [...leftValues] };
}
