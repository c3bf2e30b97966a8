/** `Range`: number formats, alignment, wrapping, borders and merging. */
import type { BorderSide, BorderStyle, CellStyle, HorizontalAlignment, VerticalAlignment } from '../engine/engine.ts';
import { textArgument, truthValue } from './arguments.ts';
import { checkedColor } from './colors.ts';
import { memberName } from './enumeration.ts';
import type { Range } from './file-objects.ts';
import { hasNoFormat } from './number-format.ts';
import type { RangeParts } from './range-parts.ts';
import { oneOf } from './range-text-formats.ts';
import { liveArea } from './sheet-access.ts';
import { SPREADSHEET_ENUMERATIONS } from './spreadsheet-enumerations.ts';
import { getEach, getOne, setEach, setOne } from './style-members.ts';

type Horizontal = 'left' | 'center' | 'normal' | 'right';
type GoogleWrap = GoogleAppsScript.Spreadsheet.WrapStrategy;

const WRAPS = { WRAP: 'wrap', OVERFLOW: 'overflow', CLIP: 'clip' } as const;
const BORDERS: Readonly<Record<string, BorderStyle>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

const numberFormat = (value: string) => ({ numberFormat: textArgument(value, 'Range.setNumberFormat') });
const horizontal = (value: Horizontal | null): { horizontalAlignment: HorizontalAlignment } => {
  const checked = oneOf(value, ['left', 'center', 'normal', 'right']);
  return { horizontalAlignment: checked === null || checked === 'normal' ? 'general' : checked };
};
const vertical = (value: VerticalAlignment | null): { verticalAlignment: VerticalAlignment } => ({
  verticalAlignment: oneOf(value, ['top', 'middle', 'bottom']) ?? 'bottom',
});
const wrapped = (value: boolean) => ({ wrap: truthValue(value, 'Range.setWrap') ? 'wrap' : 'overflow' }) as const;
const strategy = (value: GoogleWrap) => {
  const name = memberName(SPREADSHEET_ENUMERATIONS.WrapStrategy, value);
  if (name === null) {
    throw new Error('Invalid argument: wrap strategy');
  }
  return { wrap: WRAPS[name] };
};
const formatOf = (style: CellStyle) => (hasNoFormat(style.numberFormat) ? 'General' : style.numberFormat);

export function rangeFormats(parts: RangeParts): Partial<Range> {
  const { context, sheetId, area, self } = parts;
  const merged = () =>
    liveArea(context, sheetId, area)
      .merges()
      .filter(
        (merge) =>
          merge.row < area.row + area.rows &&
          area.row < merge.row + merge.rows &&
          merge.column < area.column + area.columns &&
          area.column < merge.column + merge.columns,
      );
  return {
    setNumberFormat: setOne(parts, numberFormat),
    setNumberFormats: setEach(parts, 'Range.setNumberFormats', numberFormat),
    getNumberFormat: getOne(parts, formatOf),
    getNumberFormats: getEach(parts, formatOf),
    setHorizontalAlignment: setOne(parts, horizontal),
    setHorizontalAlignments: setEach(parts, 'Range.setHorizontalAlignments', horizontal),
    getHorizontalAlignment: getOne(parts, (style) => style.horizontalAlignment),
    getHorizontalAlignments: getEach(parts, (style) => style.horizontalAlignment),
    setVerticalAlignment: setOne(parts, vertical),
    setVerticalAlignments: setEach(parts, 'Range.setVerticalAlignments', vertical),
    getVerticalAlignment: getOne(parts, (style) => style.verticalAlignment),
    getVerticalAlignments: getEach(parts, (style) => style.verticalAlignment),
    setWrap: setOne(parts, wrapped),
    setWraps: setEach(parts, 'Range.setWraps', wrapped),
    getWrap: getOne(parts, (style) => style.wrap === 'wrap'),
    setWrapStrategy: setOne(parts, strategy),
    setWrapStrategies: setEach(parts, 'Range.setWrapStrategies', strategy),
    setBorder: (
      top: boolean | null,
      left: boolean | null,
      bottom: boolean | null,
      right: boolean | null,
      verticals: boolean | null,
      horizontals: boolean | null,
      color: string | null = null,
      style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
    ) => {
      const given = { top, left, bottom, right, vertical: verticals, horizontal: horizontals };
      const sides: Partial<Record<BorderSide, boolean>> = {};
      for (const side of ['top', 'left', 'bottom', 'right', 'vertical', 'horizontal'] as const) {
        const wanted = given[side];
        if (wanted !== null) {
          sides[side] = wanted;
        }
      }
      const name = style === null ? 'SOLID' : memberName(SPREADSHEET_ENUMERATIONS.BorderStyle, style);
      const border = name === null ? undefined : BORDERS[name];
      if (border === undefined) {
        throw new Error('Invalid argument: border style');
      }
      liveArea(context, sheetId, area).setBorder(area, sides, checkedColor(color) ?? '#000000', border);
      return self();
    },
    merge: () => {
      liveArea(context, sheetId, area).merge(area);
      return self();
    },
    breakApart: () => {
      for (const merge of merged()) {
        liveArea(context, sheetId, area).unmerge(merge);
      }
      return self();
    },
    isPartOfMerge: () => merged().length > 0,
    getMergedRanges: () => merged().map((merge) => context.file.range(sheetId, merge)),
  };
}
