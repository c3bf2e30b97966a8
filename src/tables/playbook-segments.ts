/** The segments of the tab *Settings*: names, advice, and the map of codes, each in exactly one segment. */
import type { Playbook } from '../core/customers/playbook.ts';
import { DEFAULT_SEGMENT_MAP, SEGMENTS, type SegmentCodes } from '../core/segments/segments.ts';
import { isErrorText } from '../core/writing/spelling.ts';
import { cellName, findRows, keyOf, pairUp, report, type SettingsGrid, textAt } from './playbook-grid.ts';
import type { TitleRow } from './title-row.ts';

/** So that a tab named after the segment has a name that Sheets takes. */
const LONGEST_NAME = 50;

function readNames(grid: SettingsGrid, rows: readonly number[], column: number): Playbook['names'] {
  const cellOf = new Map<string, string>();
  const names = rows.map((row) => {
    const name = textAt(grid, row, column);
    const other = cellOf.get(keyOf(name));
    if (name === '' || name.length > LONGEST_NAME || isErrorText(name)) report(grid, 'name', row, column);
    else if (other !== undefined) report(grid, 'twice', row, column, name, other);
    cellOf.set(keyOf(name), cellName(row, column));
    return name;
  });
  return pairUp(SEGMENTS, names);
}

/** A number that Sheets made of several codes (`332,333`) is taken apart again. */
function codesIn(text: string, length: number): string[] {
  const parts = text.split(/[\s,.;]+/).filter((part) => part !== '');
  return parts.flatMap((part) =>
    part.length % length === 0 ? (part.match(new RegExp(`.{${length}}`, 'g')) ?? []) : [part],
  );
}

function readCodes(
  grid: SettingsGrid,
  rows: readonly number[],
  header: number,
  column: number,
  known: SegmentCodes,
): SegmentCodes {
  const all = Object.values(known).join(' ').split(' ').sort();
  const cellOf = new Map<string, string>();
  const read = rows.map((row) => {
    const cell = cellName(row, column);
    const codes = codesIn(textAt(grid, row, column), all[0]?.length ?? 0);
    for (const code of codes) {
      const other = cellOf.get(code);
      if (!all.includes(code)) report(grid, 'code-unknown', row, column, code);
      else if (other === undefined) cellOf.set(code, cell);
      else if (other !== cell) report(grid, 'twice', row, column, code, other);
    }
    return codes.join(' ');
  });
  const missing = all.filter((code) => !cellOf.has(code));
  if (missing.length > 0) report(grid, 'codes-missing', header, column, missing.join(', '));
  return pairUp(SEGMENTS, read);
}

export function readSegments(
  grid: SettingsGrid,
  { header, columns }: TitleRow<'segment' | 'name' | 'three' | 'five' | 'advice'>,
): Pick<Playbook, 'names' | 'segmentAdvice' | 'map'> {
  const { segment: codes, name, three, five, advice } = columns;
  const rows = findRows(
    grid,
    header,
    codes,
    SEGMENTS.map((segment) => [segment]),
  );
  return {
    names: readNames(grid, rows, name),
    map: {
      three: readCodes(grid, rows, header, three, DEFAULT_SEGMENT_MAP.three),
      five: readCodes(grid, rows, header, five, DEFAULT_SEGMENT_MAP.five),
    },
    segmentAdvice: pairUp(
      SEGMENTS,
      rows.map((row) => textAt(grid, row, advice)),
    ),
  };
}
