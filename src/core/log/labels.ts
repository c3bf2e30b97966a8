/** What else the log says: a customer's type, a row's manager. */

import type { Day } from '../time/day.ts';
import { isBlank, isDate } from '../writing/cell.ts';
import { mostFrequent } from '../writing/most-frequent.ts';
import { compareCodePoints, isErrorText, spellingKey, tidy } from '../writing/spelling.ts';
import type { CustomerBase } from './customer-base.ts';
import type { Column, OrderLog } from './order-log.ts';

type Tally = Map<string, number>;

function count(tally: Tally, text: string): void {
  tally.set(text, (tally.get(text) ?? 0) + 1);
}

/** The cell's label, or `""` where it holds none. */
function labelIn(cell: unknown): string {
  if (isBlank(cell) || isDate(cell)) return '';
  const text = tidy(String(cell));
  return isErrorText(text) ? '' : text;
}

export interface RowLabels {
  /** Of each row of the log; `""` where it has none, or lies after the day. */
  readonly keys: readonly string[];
  /** How each key is written most often in these rows, of equally frequent spellings the smaller by code points. */
  readonly shown: ReadonlyMap<string, string>;
}

/** The labels of the rows up to a day. Labels that differ in case or white space are one. */
export function rowLabels(log: OrderLog, column: Column, asOf: Day): RowLabels {
  const textsOfKeys = new Map<string, Tally>();
  const keys = Array.from(log.row, (row, index) => {
    const text = (log.day[index] as number) > asOf ? '' : labelIn(column[row]);
    if (text === '') return '';
    const key = spellingKey(text);
    const texts = textsOfKeys.get(key) ?? new Map<string, number>();
    textsOfKeys.set(key, texts);
    count(texts, text);
    return key;
  });
  return { keys, shown: new Map([...textsOfKeys].map(([key, texts]) => [key, mostFrequent(texts)])) };
}

/**
 * The label that stands most often in the customer's used rows, of equally frequent ones the smaller by code points;
 * `""` where there is none. Runs parallel to the base.
 */
export function dominantLabels(log: OrderLog, base: CustomerBase, column: Column): string[] {
  const keysOfCustomers = Array.from({ length: log.customers }, (): Tally => new Map());
  const { keys, shown } = rowLabels(log, column, base.asOf);
  keys.forEach((key, index) => {
    const customer = log.spellings[log.spelling[index] as number]?.customer;
    const tally = customer === undefined ? undefined : keysOfCustomers[customer];
    if (key !== '' && tally !== undefined) count(tally, key);
  });
  return Array.from(base.customer, (customer) => {
    const tally = keysOfCustomers[customer] ?? [];
    return mostFrequent(new Map([...tally].map(([key, rows]) => [shown.get(key) ?? key, rows])));
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
