/** Neighbouring cells of a column that hold the same thing, so that the engine is told once for all of them. */

export interface Run<Value> {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly value: Value;
}

/** Covers the grid; cells that are equal by `===` stay together down a column, never across. */
export function runsOfEqual<Value>(grid: readonly (readonly Value[])[]): Run<Value>[] {
  const runs: Run<Value>[] = [];
  const columns = grid[0]?.length ?? 0;
  for (let column = 0; column < columns; column++) {
    let start = 0;
    for (let row = 1; row <= grid.length; row++) {
      const value = grid[start]?.[column];
      if (row < grid.length && grid[row]?.[column] === value) continue;
      runs.push({ row: start, column, rows: row - start, value: value as Value });
      start = row;
    }
  }
  return runs;
}
