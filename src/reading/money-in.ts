/** What came in and what went out in a column each, as banks and cash books write it: what came in is the amount. */
import type { ColumnProfile } from './profile.ts';
import type { TitleKind } from './title-kinds.ts';

const speaksOf = ({ kind, others, whole }: ColumnProfile, wanted: TitleKind) =>
  kind === wanted || (whole && others.includes(wanted));

/** Whether each row has a sum in one of both at most, and some have one in either. */
function takeTurns(first: readonly number[], second: readonly number[]): boolean {
  const isSum = (number: number | undefined) => number !== undefined && !Number.isNaN(number) && number !== 0;
  const [one, other] = [first.some(isSum), second.some(isSum)];
  return one && other && first.every((number, row) => !(isSum(number) && isSum(second[row])));
}

/**
 * The column of what came in, beside one of what went out; null where there are none of both.
 * @param areOfOthers Whether those who stand beside the one are others than those beside the other. A ledger of debtors writes sales and
 * what was paid for them in such columns too, of the same customers: *Credit* says that money came in only where nobody stands in both.
 */
export function moneyIn(
  columns: readonly ColumnProfile[],
  numbersOf: (column: number) => readonly number[],
  areOfOthers: (column: number, other: number) => boolean,
): number | null {
  const sums = columns.filter(({ amounts, money }) => amounts > 0.8 && money > 0);
  const pairOf = (came: TitleKind, went: TitleKind) => {
    const outs = sums.filter((profile) => speaksOf(profile, went));
    const ins = sums.filter((profile) => speaksOf(profile, came) && !outs.includes(profile));
    return ins.flatMap((one) =>
      outs
        .filter((other) => takeTurns(numbersOf(one.column), numbersOf(other.column)))
        .map((other) => [one.column, other.column] as const),
    )[0];
  };
  const [came] = pairOf('moneyIn', 'moneyOut') ?? [];
  if (came !== undefined) return came;
  const [credit, debit] = pairOf('credit', 'debit') ?? [];
  return credit !== undefined && debit !== undefined && areOfOthers(credit, debit) ? credit : null;
}
