/** Rows and their money, added up exactly. */
import { addTo, createSums, type Sums, sumAt } from '../../core/numbers/summation.ts';

export interface TallyOf {
  readonly add: (amount: number) => void;
  readonly rows: () => number;
  readonly amount: () => number;
  /** Whether none of the rows is worth anything. */
  readonly isWorthless: () => boolean;
}

export function createTally(): TallyOf {
  const sums: Sums = createSums(1);
  let rows = 0;
  let isWorthless = true;
  return {
    add(amount) {
      rows++;
      if (!Number.isFinite(amount)) return;
      if (amount !== 0) isWorthless = false;
      addTo(sums, 0, amount);
    },
    rows: () => rows,
    amount: () => sumAt(sums, 0),
    isWorthless: () => isWorthless,
  };
}
