/** The order log that all contenders read: the same for a given size on every machine. */
import { createRandom } from '../sample/random.ts';
import type { BareScript, Range } from './bare-script.ts';

export interface OrderRanges {
  readonly customers: Range<string>;
  readonly dates: Range<Date>;
  readonly amounts: Range<number>;
}

const ROWS_PER_CUSTOMER = 5;
/** 2024 and 2025: the last day is the last of a month, so that months before it are those of the calendar. */
export const DAYS = 731;

/** Every customer buys once; the other rows go to few customers rather than to all alike. In the order of the days. */
export function customerNumbers(rows: number): number[] {
  const random = createRandom(20251231);
  const customers = Math.ceil(rows / ROWS_PER_CUSTOMER);
  return Array.from({ length: rows }, (_, row) =>
    row % ROWS_PER_CUSTOMER === 0 ? row / ROWS_PER_CUSTOMER : Math.floor(customers * random.next() ** 2),
  );
}

/** The day of each row, ascending as a log grows; the last row lies on the last day. */
export function dayNumbers(rows: number): number[] {
  return Array.from({ length: rows }, (_, row) => Math.floor(((row + 1) * (DAYS - 1)) / rows));
}

/** Cents, from 5 to 5,000. */
export function amountNumbers(rows: number): number[] {
  const random = createRandom(20240101);
  return Array.from({ length: rows }, () => random.whole(500, 500_000) / 100);
}

export function orderRanges(script: BareScript, rows: number): OrderRanges {
  const names = customerNumbers(rows).map((number) => `Customer ${String(number).padStart(6, '0')}`);
  return {
    // Cloned, each cell is a text of its own, as cells are: texts that are one object are compared for nothing.
    customers: script.range(structuredClone(names)),
    dates: script.dateRange(dayNumbers(rows)),
    amounts: script.range(amountNumbers(rows)),
  };
}
