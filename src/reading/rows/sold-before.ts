/** Whether a refund goes back for anything that was bought before. */
import { type Draft, isOpen, moneyOf } from './draft.ts';

/** The sales of a customer by their days, each with the largest sum up to then. */
interface Sold {
  readonly days: number[];
  readonly most: number[];
}

/** How many of the days, which rise, are no later. */
function countUpTo(days: readonly number[], day: number): number {
  let [from, to] = [0, days.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((days[middle] as number) <= day) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Whether the customer of a row bought for that much, in one row, earlier or on that day.
 *
 * @param isSale The rows that are asked about are none.
 */
export function createSoldBefore(draft: Draft, isSale: (row: number) => boolean): (row: number) => boolean {
  const { names, key, day } = draft;
  const whose = (row: number) => names.spellingOf(key[row] as number);
  const sales: number[] = [];
  for (let row = 0; row < draft.size; row++)
    if (isOpen(draft, row) && moneyOf(draft, row) > 0 && isSale(row)) sales.push(row);
  sales.sort((one, other) => (day[one] as number) - (day[other] as number));
  const byCustomer = new Map<number, Sold>();
  for (const row of sales) {
    const { days, most } = byCustomer.get(whose(row)) ?? { days: [], most: [] };
    byCustomer.set(whose(row), { days, most });
    days.push(day[row] as number);
    most.push(Math.max(moneyOf(draft, row), most[most.length - 1] ?? 0));
  }
  return (row) => {
    const sold = byCustomer.get(whose(row));
    const count = sold === undefined ? 0 : countUpTo(sold.days, day[row] as number);
    return count > 0 && (sold?.most[count - 1] ?? 0) >= moneyOf(draft, row);
  };
}
