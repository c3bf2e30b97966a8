/** What came in and what went out in a column each, as banks and cash books write it: what came in is the amount. */

import type { TitleKind } from '../words/title-kinds.ts';
import type { ColumnProfile } from './profile.ts';

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
 * what was paid for them in such columns too, of the same customers: then nobody knows which of both is a sale.
 */
export function moneyIn(
  columns: readonly ColumnProfile[],
  numbersOf: (column: number) => readonly number[],
  areOfOthers: (column: number, other: number) => boolean,
): number | null {
  const speaking = (wanted: TitleKind) =>
    columns.filter((profile) => profile.money > 0 && profile.amounts > 0.8 && speaksOf(profile, wanted));
  const outs = speaking('moneyOut');
  const isPaired = ({ column: came }: ColumnProfile) =>
    outs.some(
      ({ column: went }) => came !== went && takeTurns(numbersOf(came), numbersOf(went)) && areOfOthers(came, went),
    );
  return speaking('moneyIn').find(isPaired)?.column ?? null;
}
