/** What a price is that of one of, where no column counts pieces: hours, tons, nights. */
import { lazily } from '../../core/lazily.ts';
import { listed } from '../words/finders.ts';
import { isMoney } from './amount-titles.ts';
import type { ColumnProfile } from './profile.ts';
import type { NumbersOf } from './sums.ts';

const measures = lazily(() => listed(['measures']));

const saysMeasure = ({ folded }: ColumnProfile) => measures().find(folded).length > 0;

/** Columns that a price could be multiplied by; none where each row has but one. */
export function measuresIn(columns: readonly ColumnProfile[], numbersOf: NumbersOf): readonly ColumnProfile[] {
  return columns.filter(
    (profile) =>
      (profile.kind === null || profile.kind === 'other') &&
      isMoney(profile) &&
      profile.priced === 0 &&
      saysMeasure(profile) &&
      numbersOf(profile.column).some((count) => count > 0 && count !== 1),
  );
}

/** Once may be chance. */
const LEAST_ROWS = 2;

/** Whether a price stays as it is in rows that have more: then it is hardly that of the row. */
function staysAsItIs(prices: readonly number[], counts: readonly number[]): boolean {
  const first = new Map<number, number>();
  const again = prices.filter((price, row) => {
    const count = counts[row] ?? Number.NaN;
    if (!(count > 0)) return false;
    const known = first.get(price) ?? count;
    first.set(price, known);
    return known !== count;
  });
  return again.length >= LEAST_ROWS;
}

/** Those by which a price may be multiplied: *Price per night* is that of one of them, *Price* may be. */
export function measuresOfPrice(
  columns: readonly ColumnProfile[],
  price: number,
  numbersOf: NumbersOf,
): readonly ColumnProfile[] {
  const isOfOne = columns.some((each) => each.column === price && (each.kind === 'unitPrice' || saysMeasure(each)));
  return measuresIn(columns, numbersOf).filter(
    ({ column }) => isOfOne || staysAsItIs(numbersOf(price), numbersOf(column)),
  );
}
