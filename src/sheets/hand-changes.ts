/** What people did to the rows and columns of a tab of ours: how far it reaches now, and what in it is theirs. */
import { asTyped } from './as-typed.ts';
import type { Content } from './cell-content.ts';
import { type Extent, growTo, isSameExtent } from './extent.ts';
import { type CellText, cellText, createMemory, type Memory, textsOfRow } from './own-texts.ts';
import type { Mark } from './owned-tabs.ts';
import { type Edges, findEdgeMarks, locateEdges, MARKS_OF_A_TAB } from './tab-edges.ts';
import { printOfCells } from './tab-print.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface TheirRow {
  /** From 0. */
  readonly row: number;
  /** As `setValues` takes them. */
  readonly cells: readonly Content[];
}

/** A part of the sheet from its first cell on, as `setValues` takes it. */
interface Seen {
  readonly range: Range;
  readonly extent: Extent;
  readonly contents: readonly (readonly Content[])[];
}

export interface Found {
  readonly filled: Extent;
  /** Rows within it with something that we have not written. */
  readonly theirs: readonly TheirRow[];
  /** All that was looked at; null where there is nothing. */
  readonly seen: Seen | null;
  /** Null where they stand at the tab's ends for sure, and stay there. */
  readonly edges: Edges | null;
  /** Whether all cells are as the last build wrote them. */
  readonly isUntouched: boolean;
}

function look(range: Range, extent: Extent): Seen {
  const formulas = range.getFormulas();
  const contents = range.getValues().map((row, index) =>
    row.map((value: Content, column): Content => {
      const typed = typeof value === 'string' ? asTyped(value) : value;
      return formulas[index]?.[column] || typed;
    }),
  );
  return { range, extent, contents };
}

/** Null where a part of it is gone: what does not fit into a sheet is refused when it is asked for. */
function rangeWithin(sheet: Sheet, { rows, columns }: Extent): Range | null {
  try {
    return sheet.getRange(1, 1, rows, columns);
  } catch {
    return null;
  }
}
/** Drops lines at the end in which nothing is ours, down to `least`: they were put between the tab and its edge. */
function lastOf(lines: number, least: number, isOurs: (line: number) => boolean): number {
  let last = lines;
  while (last > least && !isOurs(last - 1)) last--;
  return last;
}

/** `before`: what was looked at already, as far as the last build filled. Without its edge a tab reaches at most that far, to the last line with something of ours. */
function findByHand(sheet: Sheet, edges: Edges, recorded: Extent, memory: Memory, before: Seen | null) {
  const rows = edges.row?.at ?? recorded.rows;
  const columns = edges.column?.at ?? recorded.columns;
  const extent = { rows, columns };
  if (rows === 0 || columns === 0) return { filled: { rows: 0, columns: 0 }, theirs: [], seen: null };
  // The sheet may have become shorter than what is recorded; marks stand in the line after the last.
  if (edges.row === null || edges.column === null) {
    growTo(sheet, { rows: rows + 1, columns: columns + 1 }, { rows: 0, columns: 0 });
  }
  const isSeen = before !== null && isSameExtent(before.extent, extent);
  const seen = isSeen ? before : look(sheet.getRange(1, 1, rows, columns), extent);
  const { contents } = seen;
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
  return { filled, theirs, seen };
}

/**
 * Looks at the tab before it is written again. Where every cell stands as the last build wrote it, no line was put in or taken
 * out: then it is only asked whether the marks of its ends are there, not where, unless the tab is to become another size.
 */
export function findTab(sheet: Sheet, { filled, texts, print }: Mark, wanted: Extent): Found {
  const range = print === undefined ? null : rangeWithin(sheet, filled);
  const seen = range && look(range, filled);
  const isUntouched = seen !== null && printOfCells(seen.contents) === print?.cells;
  const marks = findEdgeMarks(sheet);
  if (isUntouched && isSameExtent(filled, wanted) && marks.length === MARKS_OF_A_TAB) {
    return { filled, theirs: [], seen, edges: null, isUntouched };
  }
  const edges = locateEdges(marks);
  return { ...findByHand(sheet, edges, filled, createMemory(texts), seen), edges, isUntouched };
}
