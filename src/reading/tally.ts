/** Rows and their money, added up exactly. */
import { addTo, createSums, type Sums, sumAt } from '../core/numbers/summation.ts';

export interface TallyOf {
  readonly add: (amount: number) => void;
  readonly rows: () => number;
  readonly amount: () => number;
}

export function createTally(): TallyOf {
  const sums: Sums = createSums(1);
  let rows = 0;
  return {
    add(amount) {
      rows++;
      if (Number.isFinite(amount)) addTo(sums, 0, amount);
    },
    rows: () => rows,
    amount: () => sumAt(sums, 0),
  };
}
