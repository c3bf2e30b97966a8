/** Whether a refund goes back for anything that was bought before. */
import { type Draft, isOpen, moneyOf } from './draft.ts';

/** Whether the customer of a row bought for that much, in one row, earlier or on that day. */
export function createSoldBefore(
  draft: Draft,
  isSale: (row: number) => boolean = () => true,
): (row: number) => boolean {
  const { names, key, day } = draft;
  const byCustomer = new Map<number, number[]>();
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row) || !(moneyOf(draft, row) > 0) || !isSale(row)) continue;
    const customer = names.spellingOf(key[row] as number);
    const rows = byCustomer.get(customer) ?? [];
    byCustomer.set(customer, rows);
    rows.push(row);
  }
  return (row) => {
    const own = byCustomer.get(names.spellingOf(key[row] as number)) ?? [];
    return own.some((other) => {
      const isEarlier = (day[other] as number) < (day[row] as number) || (day[other] === day[row] && other !== row);
      return isEarlier && moneyOf(draft, other) >= moneyOf(draft, row);
    });
  };
}
