/** The last row of a log where it may be the total of all others, under whatever name and day. */
import { isBlank } from '../../core/writing/cell.ts';
import type { Sheet } from '../sheet.ts';
import { isTotalLabel, speaksOfTotal } from '../words/total-words.ts';
import { type Draft, isOpen } from './draft.ts';

/** So many orders come to the amount of the one below them by no chance. */
const BY_NO_CHANCE = 4;

interface Above {
  /** How many orders above the last row come to its amount; 0 where none do. */
  readonly summed: number;
  /** Whether it comes to more than they do. */
  readonly isMore: boolean;
}

/**
 * Whether it is one: what stands in the place of its customer stands nowhere else, and it is the sum of the rows above. *Total* alone may
 * come to more, as where rows were filtered: no order is as large as all others.
 */
export function isLastTotal(
  sheet: Sheet,
  draft: Draft,
  last: number,
  names: readonly number[],
  { summed, isMore }: Above,
): boolean {
  const cells = sheet[last] ?? [];
  const speaks = summed > 0 ? speaksOfTotal : isTotalLabel;
  const isTotal = names.some((column) => {
    const said = cells[column];
    return !isBlank(said) && (summed >= BY_NO_CHANCE || ((summed > 0 || isMore) && speaks(String(said))));
  });
  const isAgain = (row: readonly unknown[], at: number) =>
    at < last && isOpen(draft, at) && names.every((column) => row[column] === cells[column]);
  return isTotal && !sheet.some(isAgain);
}
