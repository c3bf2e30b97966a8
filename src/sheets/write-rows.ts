/** Writes rows with their looks: the same few service calls for any block of cells. */
import type { Zone } from '../core/time/zone.ts';
import type { TabRow } from '../reports/tab-spec.ts';
import { type Content, cellContent } from './cell-content.ts';
import type { ListRules } from './filter-and-dropdowns.ts';
import { applyLooks, applyLooksOfMany, applyNumberFormats, looksOf, type Parts } from './looks.ts';
import type { Palette } from './palette.ts';
import type { Refer } from './sheet-reference.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What values and styles are turned into cells with. */
export interface CellContext {
  readonly zone: Zone;
  readonly palette: Palette;
  readonly refer: Refer;
  readonly listRuleOf: ListRules;
}

/** What `setValues` takes for so many rows and columns. */
export function contentsOf(
  rows: readonly TabRow[],
  height: number,
  width: number,
  { zone, refer }: Pick<CellContext, 'zone' | 'refer'>,
): Content[][] {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => cellContent(rows[row]?.values[column], zone, refer)),
  );
}

export interface Rewritten {
  /** Called as late as possible before the cells are written; what it throws stops that. */
  readonly lastLook?: (() => void) | undefined;
  /** For a block that may be large. */
  readonly parts?: Parts;
  /** The number formats that the block was just read with. */
  readonly formats?: readonly (readonly string[])[] | undefined;
}

/** `rows` begin at the first row of the range, which is `height` rows high and `width` columns wide. */
export function writeRows(
  range: Range,
  rows: readonly TabRow[],
  height: number,
  width: number,
  context: CellContext,
  { lastLook, parts, formats }: Rewritten = {},
): void {
  const contents = contentsOf(rows, height, width, context);
  const looks = looksOf(rows, height, width, context.palette);
  const write = () => {
    lastLook?.();
    range.setValues(contents);
  };
  if (parts !== undefined) {
    applyLooksOfMany(range, parts, looks, { rows, there: formats }, write);
    return;
  }
  applyNumberFormats(range, rows, looks);
  write();
  applyLooks(range, looks);
}
