/** Writes rows with their looks: the same few service calls for any block of cells. */
import type { Zone } from '../core/time/zone.ts';
import { withMoneySigns } from '../core/writing/money-marks.ts';
import type { CellStyle, TabRow } from '../reports/tab-spec.ts';
import { cellContent } from './cell-content.ts';
import type { ListRules } from './filter-and-dropdowns.ts';
import { applyLooks, applyNumberFormats, looksOf, type TextStyles } from './looks.ts';
import type { Palette } from './palette.ts';
import type { Refer } from './sheet-reference.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What holds sentences of ours: only there are amounts marked. */
const SENTENCES: ReadonlySet<CellStyle | undefined> = new Set<CellStyle>(['title', 'note']);

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
    Array.from({ length: width }, (_unused, column) => {
      const value = rows[row]?.values[column];
      const isSentence = SENTENCES.has(rows[row]?.styles[column]);
      const said = isSentence && typeof value === 'string' ? withMoneySigns(value, palette.moneySign) : value;
      return cellContent(said, zone, refer);
    }),
  );
  const looks = looksOf(rows, height, width, palette);
  applyNumberFormats(range, rows, looks);
  lastLook?.();
  range.setValues(contents);
  applyLooks(range, looks, textStyleOf);
}
