/** Orders that stand in several rows. */
import { type Draft, findOrdersOfSeveralRows, isOpen, orderOfCustomer } from './draft.ts';

/** The rows with an amount of each order that has several. */
export function ordersOfLines(draft: Draft): number[][] {
  const isOfSeveral = findOrdersOfSeveralRows(draft);
  const lines = new Map<number, number[]>();
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row) || !isOfSeveral(draft.order[row] as number) || Number.isNaN(draft.amount[row])) continue;
    const key = orderOfCustomer(draft, row);
    const known = lines.get(key);
    if (known === undefined) lines.set(key, [row]);
    else known.push(row);
  }
  return [...lines.values()].filter((rows) => rows.length > 1);
}
