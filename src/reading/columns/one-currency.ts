/** The same sums in one currency, beside a column that holds several: only these can be added up. */
import { areEqual } from './amount-evidence.ts';
import { isSum, NO_PARTS } from './amount-titles.ts';
import type { ColumnProfile } from './profile.ts';
import type { Sums } from './sums.ts';

/** Whether the sums of some currencies are as they were, and those of all others are not. */
function keepsSome(
  sums: readonly number[],
  others: readonly number[],
  currencies: readonly (string | null)[],
): boolean {
  const told = new Map<string, { rows: number; equal: number }>();
  for (const [row, code] of currencies.entries()) {
    const [sum = Number.NaN, other = Number.NaN] = [sums[row], others[row]];
    if (code === null || sum === 0) continue;
    if (Number.isNaN(sum + other)) return false;
    const tally = told.get(code) ?? { rows: 0, equal: 0 };
    tally.rows++;
    tally.equal += Number(areEqual(sum, other));
    told.set(code, tally);
  }
  const tallies = [...told.values()];
  const kept = tallies.filter(({ rows, equal }) => equal === rows);
  const changed = tallies.filter(({ equal }) => equal === 0);
  return kept.length > 0 && changed.length > 0 && kept.length + changed.length === tallies.length;
}

/** Which of both it is, where the sums say that one is the other converted: by the signs beside them, or by the titles. */
function saysOne(own: ColumnProfile, of: ColumnProfile, { currenciesOf, namesCurrency }: Sums): boolean {
  if (own.kind === 'convertedAmount' || namesCurrency(own)) return true;
  // *Amount (foreign currency)*
  if (of.kind === 'currency' || of.others.includes('currency')) return true;
  const isSigned = own.priced > 0 && of.priced > 0;
  return isSigned && new Set(currenciesOf(own.column).filter((code) => code !== null)).size === 1;
}

/** Whether one column of money is another one, which holds several currencies, in one of them. */
export function isConverted(own: ColumnProfile, of: ColumnProfile, sums: Sums): boolean {
  if (own.column === of.column || NO_PARTS.has(own.kind) || !(own.kind === null || isSum(own.kind))) return false;
  const currencies = sums.currenciesOf(of.column);
  if (new Set(currencies.filter((code) => code !== null)).size < 2 || !saysOne(own, of, sums)) return false;
  // It may be in a third one.
  if (own.kind === 'convertedAmount' && of.kind !== own.kind) return true;
  return keepsSome(sums.numbersOf(of.column), sums.numbersOf(own.column), currencies);
}
