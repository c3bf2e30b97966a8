/** What else the log says of a customer: its type, its manager. */
import { isBlank, isDate } from './cell.ts';
import type { CustomerBase } from './customer-base.ts';
import type { Column, OrderLog } from './order-log.ts';
import { compareCodePoints, isErrorText, spellingKey, tidy } from './spelling.ts';

interface Tally {
  readonly text: string;
  rows: number;
}

/**
 * The label that stands most often in the customer's used rows, of equally frequent ones the smaller by code points;
 * `""` where there is none. Runs parallel to the base. Labels that differ in case or white space are one.
 */
export function dominantLabels(log: OrderLog, base: CustomerBase, column: Column): string[] {
  const tallies: Map<string, Tally>[] = Array.from({ length: log.customers }, () => new Map());
  for (let index = 0; index < log.size; index++) {
    if ((log.day[index] as number) > base.asOf) continue;
    const cell = column[log.row[index] as number];
    if (isBlank(cell) || isDate(cell)) continue;
    const text = tidy(String(cell));
    if (isErrorText(text)) continue;
    const customer = log.spellings[log.spelling[index] as number]?.customer;
    const tally = customer === undefined ? undefined : tallies[customer];
    const known = tally?.get(spellingKey(text));
    if (known === undefined) tally?.set(spellingKey(text), { text, rows: 1 });
    else known.rows++;
  }
  return Array.from(base.customer, (customer) => {
    let best: Tally = { text: '', rows: 0 };
    for (const tally of tallies[customer]?.values() ?? []) {
      const smaller = tally.rows === best.rows && compareCodePoints(tally.text, best.text) < 0;
      if (tally.rows > best.rows || smaller) best = tally;
    }
    return best.text;
  });
}

/** The distinct labels of a column, most frequent first, then by code points. */
export function distinctLabels(labels: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const label of labels) if (label !== '') counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts]
    .sort(([first, more], [second, less]) => less - more || compareCodePoints(first, second))
    .map(([label]) => label);
}
