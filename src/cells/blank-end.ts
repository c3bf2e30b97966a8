/** Open ranges: `A2:A` brings a blank row for every row of the sheet below the last one that is filled. */

/** How many rows there are up to the last one that is filled, or as many as asked for. */
export function filledRows(range: readonly unknown[], atLeast: number): number {
  for (let rows = range.length; rows > atLeast; rows--) {
    const row = range[rows - 1];
    const cell: unknown = Array.isArray(row) && row.length === 1 ? row[0] : row;
    if (cell !== '') return rows;
  }
  return atLeast;
}

/**
 * Columns that are read row by row beside each other, without the rows at their end that are blank in all of them; one row
 * stays. Where the columns are not equally tall, all stay as they are, to be refused.
 */
export function withoutBlankEnd(columns: readonly unknown[]): readonly unknown[] {
  const given = columns.filter((column) => column !== undefined && column !== null && column !== '');
  const ranges = given.filter(Array.isArray);
  const [{ length: height } = []] = ranges;
  if (ranges.length < given.length || ranges.some(({ length }) => length !== height)) return columns;
  const filled = ranges.reduce<number>((rows, range) => filledRows(range, rows), 1);
  if (filled === height) return columns;
  return columns.map((column) => (Array.isArray(column) ? column.slice(0, filled) : column));
}
