/** Which columns lie between two sums: what several fees, shipping and refunds left of what was charged. */

import { A_CENT } from './amount-evidence.ts';

/** Rows that have to tell; so many are enough. */
const LEAST_ROWS = 3;
const MOST_ROWS = 100;
const LEAST_SHARE = 0.95;
/** More columns that come to the difference by chance would be found as well; of more than these nobody tries all. */
const MOST_PARTS = 4;
const MOST_COLUMNS = 10;

type Numbers = readonly number[];

const orNothing = (value = Number.NaN) => (Number.isNaN(value) ? 0 : value);

export interface Part {
  readonly column: number;
  /** Whether it makes the whole less in most rows, as a fee does, and never more. */
  readonly isOff: boolean;
}

export interface Between {
  readonly parts: readonly Part[];
  /** The other amount is less as well what was given back of the whole. */
  readonly isAfterRefunds: boolean;
}

/** The fewest columns whose sum, each as it stands or turned round, leads from the one amount to the other; null where none do. */
export function partsBetween(
  whole: Numbers,
  rest: Numbers,
  refunds: Numbers | null,
  columns: readonly number[],
  numbersOf: (column: number) => Numbers,
): Between | null {
  const backOf = (row: number) => Math.abs(orNothing(refunds?.[row]));
  // A row that comes to nothing, or to less, was called off, with its fees or without.
  const telling = whole.flatMap((one, row) => (one * (rest[row] ?? Number.NaN) > 0 ? [row] : []));
  if (telling.length < LEAST_ROWS) return null;
  // Few rows have refunds: they come first, and have to tell by themselves.
  const returned = telling.filter((row) => backOf(row) > 0);
  const rows = [...returned, ...telling.filter((row) => backOf(row) === 0)].slice(0, MOST_ROWS);
  const backs = rows.map(backOf);
  const gaps = rows.map((row) => (rest[row] as number) - (whole[row] as number));
  const parts = columns
    .map((column) => ({ column, values: rows.map((row) => orNothing(numbersOf(column)[row])) }))
    .filter(({ values }) => values.some((value) => value !== 0))
    .slice(0, MOST_COLUMNS);
  const chosen: { readonly part: number; readonly sign: 1 | -1 }[] = [];
  const holdsIn = (count: number, back: number): boolean => {
    const allowed = count * (1 - LEAST_SHARE);
    let missed = 0;
    for (let at = 0; at < count && missed <= allowed; at++) {
      let gap = (gaps[at] as number) + back * (backs[at] as number);
      for (const { part, sign } of chosen) gap -= sign * (parts[part]?.values[at] as number);
      if (Math.abs(gap) >= A_CENT) missed++;
    }
    return missed <= allowed;
  };
  const choose = (from: number, more: number, back: number): boolean => {
    if (more === 0) return holdsIn(rows.length, back) && holdsIn(Math.min(returned.length, rows.length), back);
    for (let part = from; part < parts.length; part++) {
      for (const sign of [1, -1] as const) {
        chosen.push({ part, sign });
        if (choose(part + 1, more - 1, back)) return true;
        chosen.pop();
      }
    }
    return false;
  };
  for (let size = 0; size <= MOST_PARTS; size++) {
    const back = [0, 1].find((times) => times <= returned.length && choose(0, size, times));
    if (back === undefined) continue;
    // What a fee takes off a sale it gives back with the refund.
    const signs = rows.map((row) => Math.sign(whole[row] as number));
    const found = chosen.map(({ part, sign }) => {
      const { column = 0, values = [] } = parts[part] ?? {};
      const changes = values.map((value, at) => value * sign * (signs[at] as number));
      const off = changes.filter((change) => change < 0).length;
      return { column, isOff: off * 2 > rows.length && changes.every((change) => change <= 0) };
    });
    return { parts: found, isAfterRefunds: back === 1 };
  }
  return null;
}
