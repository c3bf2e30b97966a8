/** Names in a column of cells: of stages, of values. */
import type { Zone } from '../time/zone.ts';
import { isBlank, isDate, isErrorCell, showCell } from './cell.ts';
import { mostFrequent } from './most-frequent.ts';
import { spellingKey, tidy } from './spelling.ts';

export interface DistinctName {
  /** As most of its rows spell it; of equally frequent spellings the smaller by code points. */
  readonly text: string;
  /** What goes into a cell: a number where all of its rows hold numbers. */
  readonly cell: string | number;
}

export interface DistinctNames {
  /** Of each row the position of its name; −1 where it has none. */
  readonly of: readonly number[];
  /** In the order of their first appearance. */
  readonly names: readonly DistinctName[];
  /** Dates and errors, which are no names; rows count from 1. */
  readonly unreadable: readonly { readonly row: number; readonly value: string }[];
}

interface Spellings {
  readonly position: number;
  readonly rows: Map<string, number>;
  numeric: boolean;
}

/** Spellings that differ in case or white space are one name. */
export function distinctNames(cells: readonly unknown[], zone: Zone): DistinctNames {
  const known = new Map<string, Spellings>();
  const unreadable: { row: number; value: string }[] = [];
  const of = cells.map((cell, index) => {
    if (isBlank(cell)) return -1;
    const text = showCell(cell, zone);
    if (isDate(cell) || isErrorCell(cell)) {
      unreadable.push({ row: index + 1, value: text });
      return -1;
    }
    const key = spellingKey(tidy(text));
    const name = known.get(key) ?? { position: known.size, rows: new Map<string, number>(), numeric: true };
    known.set(key, name);
    name.rows.set(text, (name.rows.get(text) ?? 0) + 1);
    name.numeric = name.numeric && typeof cell === 'number' && Number.isFinite(cell);
    return name.position;
  });
  const names = [...known.values()].map(({ rows, numeric }): DistinctName => {
    const text = mostFrequent(rows);
    return { text, cell: numeric ? Number(text) : text };
  });
  return { of, names, unreadable };
}
