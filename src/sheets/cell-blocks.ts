/** Changes of single cells, put together into rectangles: a service call each instead of one for each cell. */
import type { TabChange } from '../app/ports.ts';
import type { TabRow } from '../reports/tab-spec.ts';

export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly rows: readonly TabRow[];
}

function rowOf(changes: readonly TabChange[]): TabRow {
  return { values: changes.map(({ value }) => value), styles: changes.map(({ style }) => style) };
}

/** Runs of neighbours in a row; those of equal place and width below each other are one block. */
export function blocksOf(changes: readonly TabChange[]): readonly CellBlock[] {
  const runs: TabChange[][] = [];
  for (const change of [...changes].sort((one, other) => one.row - other.row || one.column - other.column)) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    if (before?.row === change.row && before.column === change.column - 1) run?.push(change);
    else runs.push([change]);
  }
  const blocks: CellBlock[] = [];
  for (const run of runs) {
    const { row, column } = run[0] as TabChange;
    const above = blocks.findIndex(
      (block) => block.column === column && block.width === run.length && block.row + block.rows.length === row,
    );
    const block = blocks[above] ?? { row, column, width: run.length, rows: [] };
    blocks[above === -1 ? blocks.length : above] = { ...block, rows: [...block.rows, rowOf(run)] };
  }
  return blocks;
}
