/** Rows that hold the same texts in several columns: what these say together is found out once. */
import type { TextColumn } from '../text-columns.ts';

export interface RowGroups {
  /** Of each row of the sheet the number of its group. */
  readonly ids: Int32Array;
  /** Of each group its first row; -1 for a number that no row bears. */
  readonly first: Int32Array;
}

function firstRows(ids: Int32Array, count: number): Int32Array {
  const first = new Int32Array(count).fill(-1);
  for (let row = ids.length - 1; row >= 0; row--) first[ids[row] as number] = row;
  return first;
}

export function groupRows([column, ...others]: readonly TextColumn[], rows: number): RowGroups {
  let ids = column?.ids ?? new Int32Array(rows);
  let count = column?.texts.length ?? 1;
  for (const other of others) {
    const groups = new Map<number, number>();
    ids = ids.map((id, row) => {
      const both = id * other.texts.length + (other.ids[row] as number);
      const known = groups.get(both) ?? groups.size;
      if (known === groups.size) groups.set(both, known);
      return known;
    });
    count = groups.size;
  }
  return { ids, first: firstRows(ids, count) };
}
