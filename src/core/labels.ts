/** What else the log says of a customer: its type, its manager. */
import { isBlank, isDate } from './cell.ts';
import type { CustomerBase } from './customer-base.ts';
import type { Column, OrderLog } from './order-log.ts';
import { compareCodePoints, isErrorText, spellingKey, tidy } from './spelling.ts';

type Tally = Map<string, number>;

function count(tally: Tally, text: string): void {
  tally.set(text, (tally.get(text) ?? 0) + 1);
}

function mostFrequent(tally: Tally): string {
  let best = '';
  let most = 0;
  for (const [text, rows] of tally) {
    if (rows < most || (rows === most && compareCodePoints(text, best) > 0)) continue;
    best = text;
    most = rows;
  }
  return best;
}

/** The cell's label, or `""` where it holds none. */
function labelIn(cell: unknown): string {
  if (isBlank(cell) || isDate(cell)) return '';
  const text = tidy(String(cell));
  return isErrorText(text) ? '' : text;
}

/**
 * The label that stands most often in the customer's used rows, of equally frequent ones the smaller by code points;
 * `""` where there is none. Runs parallel to the base. Labels that differ in case or white space are one, written for
 * all customers as most often in the log.
 */
export function dominantLabels(log: OrderLog, base: CustomerBase, column: Column): string[] {
  const keysOfCustomers = Array.from({ length: log.customers }, (): Tally => new Map());
  const textsOfKeys = new Map<string, Tally>();
  for (let index = 0; index < log.size; index++) {
    if ((log.day[index] as number) > base.asOf) continue;
    const text = labelIn(column[log.row[index] as number]);
    const customer = log.spellings[log.spelling[index] as number]?.customer;
    const keys = customer === undefined ? undefined : keysOfCustomers[customer];
    if (text === '' || keys === undefined) continue;
    const key = spellingKey(text);
    const texts = textsOfKeys.get(key) ?? new Map<string, number>();
    textsOfKeys.set(key, texts);
    count(texts, text);
    count(keys, key);
  }
  const shown = new Map([...textsOfKeys].map(([key, texts]) => [key, mostFrequent(texts)]));
  return Array.from(base.customer, (customer) => {
    const keys = keysOfCustomers[customer] ?? [];
    return mostFrequent(new Map([...keys].map(([key, rows]) => [shown.get(key) ?? key, rows])));
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
