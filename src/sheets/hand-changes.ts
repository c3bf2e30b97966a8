/** What people did to the rows and columns of a tab of ours: how far it reaches now, and what in it is theirs. */
import { asTyped } from './as-typed.ts';
import { type Extent, growTo } from './extent.ts';
import { type CellText, cellText, type Memory, textsOfRow } from './own-texts.ts';
import type { Edges } from './tab-edges.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Content = string | number | boolean | Date;

export interface TheirRow {
  /** From 0. */
  readonly row: number;
  /** As `setValues` takes them. */
  readonly cells: readonly Content[];
}

export interface Found {
  readonly filled: Extent;
  /** Rows within it with something that we have not written. */
  readonly theirs: readonly TheirRow[];
  /** All that was looked at; null where there is nothing. */
  readonly seen: { readonly range: GoogleAppsScript.Spreadsheet.Range; readonly extent: Extent } | null;
}

/** Drops lines at the end in which nothing is ours, down to `least`: they were put between the tab and its edge. */
function lastOf(lines: number, least: number, isOurs: (line: number) => boolean): number {
  let last = lines;
  while (last > least && !isOurs(last - 1)) last--;
  return last;
}

/**
 * `recorded` is what the last build filled. Without its edge a tab reaches at most that far, to the last line with
 * something of ours.
 */
export function findByHand(sheet: Sheet, edges: Edges, recorded: Extent, memory: Memory): Found {
  const rows = edges.row?.at ?? recorded.rows;
  const columns = edges.column?.at ?? recorded.columns;
  if (rows === 0 || columns === 0) return { filled: { rows: 0, columns: 0 }, theirs: [], seen: null };
  // The sheet may have become shorter than what is recorded; marks stand in the line after the last.
  if (edges.row === null || edges.column === null) {
    growTo(sheet, { rows: rows + 1, columns: columns + 1 }, { rows: 0, columns: 0 });
  }
  const range = sheet.getRange(1, 1, rows, columns);
  const formulas = range.getFormulas();
  const contents = range.getValues().map((row, index) =>
    row.map((value: Content, column): Content => {
      const typed = typeof value === 'string' ? asTyped(value) : value;
      return formulas[index]?.[column] || typed;
    }),
  );
  const texts = contents.map((row) => row.map(cellText));
  const isOurs = (text: CellText | undefined) => !!text && memory.isKnownAtEnd(text);
  // Customers may be called by numbers: then their rows differ by nothing else.
  const lines = texts.map((row, index) => [contents[index]?.[0], ...row].join('\n'));
  const filled = {
    // A row of ours that stands here twice was copied.
    rows: lastOf(
      rows,
      edges.row === null ? 0 : recorded.rows,
      (row) => !!texts[row]?.some(isOurs) && lines.indexOf(lines[row] ?? '') === row,
    ),
    columns: lastOf(columns, edges.column === null ? 0 : recorded.columns, (column) =>
      texts.some((row) => isOurs(row[column])),
    ),
  };
  const theirs = contents.slice(0, filled.rows).flatMap((cells, row) => {
    const known = textsOfRow(texts[row]?.slice(0, filled.columns) ?? []).every(memory.isKnown);
    return known ? [] : [{ row, cells: cells.slice(0, filled.columns) }];
  });
  return { filled, theirs, seen: { range, extent: { rows, columns } } };
}
