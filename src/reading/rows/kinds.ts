/** What kind of row it is: a refund takes money off, a fee or a transfer is no order. */
import type { Answers } from '../answers.ts';
import type { StatusUse } from '../reading.ts';
import { saidKey } from '../said-words.ts';
import type { TextColumn } from '../text-columns.ts';
import {
  isStrangeKind,
  type KindClass,
  kindClass,
  kindClasses,
  kindsTogether,
  settledAmong,
} from '../words/kind-words.ts';
import { type Draft, isOpen, moneyOf, put } from './draft.ts';
import { createSaidOf } from './state-of-row.ts';
import { createTally, type TallyOf } from './tally.ts';
import { unmatchedKinds } from './unmatched.ts';

export interface KindsRead {
  readonly negated: TallyOf;
  readonly negatedValues: readonly string[];
  readonly left: TallyOf;
  readonly leftValues: readonly string[];
  /** Words that are asked about: those that no dictionary knows count, as does money that came in. */
  readonly strange: readonly StatusUse[];
}

/** What a text in a column of kinds says by itself. */
export function kindIn(text: string): KindClass | null {
  return text === '' ? null : kindClass(text);
}

/** By the number of the text. */
export function kindsOf({ texts }: TextColumn): readonly (KindClass | null)[] {
  return kindClasses(texts);
}

/**
 * Rows that are no orders go to those left out; a refund with a positive amount becomes negative. Of words that nobody knows, and of
 * directions that may be meant either way, it is asked, and said, whether they count.
 */
export function judgeKinds(draft: Draft, column: TextColumn, answers: Answers): KindsRead {
  const kinds = kindsOf(column);
  const isDoubted = kindsTogether(column.texts)?.isSure === false;
  const isSold = kinds.map((kind, id) => kind !== 'noOrder' && kind !== 'refund' && column.texts[id] !== '');
  const idOf = (row: number) => column.ids[row] as number;
  const unmatched = unmatchedKinds(draft, idOf, settledAmong(column.texts), isSold);
  const isStrange = column.texts.map((text, id) => {
    return isDoubted ? text !== '' : unmatched.has(id) || (kinds[id] === null && isStrangeKind(text));
  });
  const isSaid = createSaidOf(answers);
  const wanted = new Set((answers.counts ?? []).map(saidKey));
  const strange = new Map<number, { readonly value: string; readonly counts: boolean; readonly tally: TallyOf }>();
  const [negated, left] = [createTally(), createTally()];
  const [negatedValues, leftValues] = [new Set<string>(), new Set<string>()];
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row)) continue;
    const id = column.ids[row] as number;
    const kind = kinds[id];
    const amount = draft.amount[row] as number;
    const value = column.texts[id] ?? '';
    let isLeft = kind === 'noOrder';
    if (isStrange[id] === true) {
      const use = strange.get(id) ?? {
        value,
        counts: isSaid(value) ? wanted.has(saidKey(value)) : !isLeft,
        tally: createTally(),
      };
      strange.set(id, use);
      use.tally.add(moneyOf(draft, row));
      isLeft = !use.counts;
    }
    if (isLeft) {
      left.add(moneyOf(draft, row));
      leftValues.add(value);
      put(draft, row, 'status');
    } else if (kind === 'refund' && amount > 0) {
      draft.amount[row] = -amount;
      negated.add(-amount);
      negatedValues.add(value);
    }
  }
  return {
    negated,
    negatedValues: [...negatedValues],
    left,
    leftValues: [...leftValues],
    strange: [...strange.values()].map(({ value, counts, tally }) => {
      return { value, counts, variant: 'kind', known: false, rows: tally.rows(), amount: tally.amount() };
    }),
  };
}
