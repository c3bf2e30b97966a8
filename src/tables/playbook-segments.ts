/** The segments of the tab *Settings*: names, advice, and the map of codes, each in exactly one segment. */
import { showCell } from '../core/cell.ts';
import type { Playbook } from '../core/playbook.ts';
import { DEFAULT_SEGMENT_MAP, SEGMENTS, type Segment, type SegmentCodes } from '../core/segments.ts';
import { shorten } from '../text/format.ts';
import { cellName, type FoundTable, findRows, keyOf, report, type SettingsGrid } from './playbook-grid.ts';

/** So that a tab named after the segment has a name that Sheets takes. */
const LONGEST_NAME = 50;

type Rows = Readonly<Record<Segment, number | null>>;

const SPELLINGS = Object.fromEntries(SEGMENTS.map((segment) => [segment, [segment]])) as Record<Segment, [string]>;

function eachSegment(rows: Rows, read: (row: number | null, segment: Segment) => string): Record<Segment, string> {
  return Object.fromEntries(SEGMENTS.map((segment) => [segment, read(rows[segment], segment)])) as Record<
    Segment,
    string
  >;
}

function readNames(grid: SettingsGrid, rows: Rows, column: number): Record<Segment, string> {
  const cellOf = new Map<string, string>();
  return eachSegment(rows, (row) => {
    if (row === null) return '';
    const name = showCell(grid.cells[row]?.[column], grid.zone);
    const other = cellOf.get(keyOf(name));
    if (name === '') report(grid, 'name-empty', row, column);
    else if (name.length > LONGEST_NAME) report(grid, 'name-long', row, column);
    else if (other !== undefined) report(grid, 'twice', row, column, name, other);
    else cellOf.set(keyOf(name), cellName(row, column));
    return name;
  });
}

/** A number that Sheets made of several codes (`332,333`) is taken apart again. */
function codesIn(text: string, length: number): string[] {
  const parts = text.split(/[\s,.;]+/).filter((part) => part !== '');
  return parts.flatMap((part) =>
    part.length % length === 0 ? (part.match(new RegExp(`.{${length}}`, 'g')) ?? []) : [part],
  );
}

function readCodes(grid: SettingsGrid, rows: Rows, header: number, column: number, known: SegmentCodes): SegmentCodes {
  const all = Object.values(known).join(' ').split(' ').sort();
  const cellOf = new Map<string, string>();
  const read = eachSegment(rows, (row) => {
    if (row === null) return '';
    const cell = cellName(row, column);
    const codes = codesIn(showCell(grid.cells[row]?.[column], grid.zone), all[0]?.length ?? 0);
    for (const code of codes) {
      const other = cellOf.get(code);
      if (!all.includes(code)) report(grid, 'code-unknown', row, column, shorten(code));
      else if (other === undefined) cellOf.set(code, cell);
      else if (other !== cell) report(grid, 'twice', row, column, code, other);
    }
    return codes.join(' ');
  });
  const missing = all.filter((code) => !cellOf.has(code));
  if (missing.length > 0) report(grid, 'codes-missing', header, column, missing.join(', '));
  return read;
}

export function readSegments(grid: SettingsGrid, table: FoundTable): Pick<Playbook, 'names' | 'segmentAdvice' | 'map'> {
  const { header, columns } = table;
  const [, name, three, five, advice] = columns as readonly [number, number, number, number, number];
  const rows = findRows(grid, table, SPELLINGS);
  return {
    names: readNames(grid, rows, name),
    map: {
      three: readCodes(grid, rows, header, three, DEFAULT_SEGMENT_MAP.three),
      five: readCodes(grid, rows, header, five, DEFAULT_SEGMENT_MAP.five),
    },
    segmentAdvice: eachSegment(rows, (row) => (row === null ? '' : showCell(grid.cells[row]?.[advice], grid.zone))),
  };
}
