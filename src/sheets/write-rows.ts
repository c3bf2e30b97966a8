/** Writes rows with their looks: the same few service calls for any block of cells. */
import type { Zone } from '../core/time/zone.ts';
import type { TabRow } from '../reports/tab-spec.ts';
import { cellContent } from './cell-content.ts';
import type { ListRules } from './filter-and-dropdowns.ts';
import { applyLooks, applyNumberFormats, looksOf, type TextStyles } from './looks.ts';
import type { Palette } from './palette.ts';
import type { Refer } from './sheet-reference.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What values and styles are turned into cells with. */
export interface CellContext {
  readonly zone: Zone;
  readonly palette: Palette;
  readonly refer: Refer;
  readonly textStyleOf: TextStyles;
  readonly listRuleOf: ListRules;
}

/**
 * `rows` begin at the first row of the range, which is `height` rows high and `width` columns wide. `lastLook` is called as
 * late as possible before the cells are written; what it throws stops that.
 */
export function writeRows(
  range: Range,
  rows: readonly TabRow[],
  height: number,
  width: number,
  { zone, palette, refer, textStyleOf }: CellContext,
  lastLook?: () => void,
): void {
  const contents = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => cellContent(rows[row]?.values[column], zone, refer)),
  );
  const looks = looksOf(rows, height, width, palette);
  applyNumberFormats(range, rows, looks);
  lastLook?.();
  range.setValues(contents);
  applyLooks(range, looks, textStyleOf);
}
