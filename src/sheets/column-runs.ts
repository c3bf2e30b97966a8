/** Columns side by side. */
import { columnLetters } from '../core/writing/a1.ts';

export interface ColumnRun {
  /** From 0. */
  readonly first: number;
  readonly count: number;
}

/** In the order in which they are given. */
export function columnRuns(columns: readonly number[]): readonly ColumnRun[] {
  const runs: { readonly first: number; count: number }[] = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.first + last.count === column) last.count++;
    else runs.push({ first: column, count: 1 });
  }
  return runs;
}

/** Their cells in so many rows from `row` on, from 0, in A1 notation. */
export function notationOf({ first, count }: ColumnRun, row: number, height: number): string {
  return `${columnLetters(first)}${row + 1}:${columnLetters(first + count - 1)}${row + height}`;
}
