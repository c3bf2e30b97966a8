/** `Range`: number formats, text styles, backgrounds, alignment and wrapping. */
import type { CellStyle, HorizontalAlignment, VerticalAlignment } from '../engine/engine.ts';
import { positiveNumber, textArgument, truthValue } from './arguments.ts';
import { checkedColor } from './colors.ts';
import type { Range, Sheet } from './file-objects.ts';
import { sheetHandles } from './handles.ts';
import { FORMAT_OF_NONE, hasNoFormat } from './number-format.ts';
import type { RangeParts } from './range-parts.ts';
import { checkedArea, liveArea, liveSheet, requireShape } from './sheet-access.ts';

const ALIGNMENTS: Readonly<Record<string, HorizontalAlignment>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  normal: 'general',
};

const VERTICAL: readonly string[] = ['top', 'middle', 'bottom'] satisfies readonly VerticalAlignment[];

function isVertical(value: string): value is VerticalAlignment {
  return VERTICAL.includes(value);
}

/** General is no format: a date that is typed there later is shown as one. */
const numberFormat = (value: string) => {
  const format = textArgument(value, 'Range.setNumberFormat');
  return { numberFormat: hasNoFormat(format) ? '' : format };
};
const fontWeight = (value: string | null) => {
  if (value !== null && value !== 'bold' && value !== 'normal') throw new Error(`Invalid argument: "${value}"`);
  return { bold: value === 'bold' };
};
const fontSize = (value: number) => ({ fontSize: positiveNumber(value, 'Range.setFontSizes') });
const fontColor = (value: string | null) => ({ fontColor: checkedColor(value) });
const background = (value: string | null) => ({ background: checkedColor(value) });
const wrapped = (value: boolean) => ({ wrap: truthValue(value, 'Range.setWraps') ? 'wrap' : 'overflow' }) as const;
/** Null means the default. */
const horizontal = (value: string | null) => {
  const horizontalAlignment = ALIGNMENTS[value ?? 'normal'];
  if (horizontalAlignment === undefined) {
    throw new Error(`Invalid argument: "${value}"`);
  }
  return { horizontalAlignment };
};

export function rangeFormats(parts: RangeParts): Partial<Range> {
  const { context, sheetId, area, self } = parts;
  return {
    setNumberFormat: (value: string) => {
      liveArea(context, sheetId, area).setStyle(area, numberFormat(value));
      return self();
    },
    setNumberFormats: setEach(parts, 'Range.setNumberFormats', numberFormat),
    getNumberFormats: () => {
      context.execution.moved(area.rows * area.columns);
      const styles = liveArea(context, sheetId, area).styles(area);
      return styles.map((row) =>
        row.map((style) => (hasNoFormat(style.numberFormat) ? FORMAT_OF_NONE : style.numberFormat)),
      );
    },
    copyFormatToRange: (target: number | Sheet, column: number, columnEnd: number, row: number, rowEnd: number) => {
      const sheet = liveSheet(context, typeof target === 'number' ? target : sheetHandles.of(target).sheetId);
      const place = checkedArea(sheet, row, column, rowEnd - row + 1, columnEnd - column + 1);
      const looks = liveArea(context, sheetId, area).styles(area);
      // What is copied is repeated until the place is full.
      const repeated = Array.from({ length: place.rows }, (_, y) =>
        Array.from({ length: place.columns }, (_unused, x) => looks[y % area.rows]?.[x % area.columns] ?? {}),
      );
      sheet.setStyles(place, repeated);
    },
    setFontWeights: setEach(parts, 'Range.setFontWeights', fontWeight),
    setFontSizes: setEach(parts, 'Range.setFontSizes', fontSize),
    setFontColors: setEach(parts, 'Range.setFontColors', fontColor),
    setBackgrounds: setEach(parts, 'Range.setBackgrounds', background),
    setHorizontalAlignments: setEach(parts, 'Range.setHorizontalAlignments', horizontal),
    setFontWeight: setAll(parts, fontWeight),
    setFontSize: setAll(parts, fontSize),
    setFontColor: setAll(parts, fontColor),
    setBackground: setAll(parts, background),
    setHorizontalAlignment: setAll(parts, horizontal),
    setWrap: setAll(parts, wrapped),
    setVerticalAlignment: (value) => {
      const alignment = value ?? 'bottom';
      if (!isVertical(alignment)) throw new Error(`Invalid argument: "${value}"`);
      liveArea(context, sheetId, area).setStyle(area, { verticalAlignment: alignment });
      return self();
    },
    setWraps: setEach(parts, 'Range.setWraps', wrapped),
  };
}

/** Sets one property of the style of all cells alike: no cell is carried. */
function setAll<Value>(
  { context, sheetId, area, self }: RangeParts,
  patch: (value: Value) => Partial<CellStyle>,
): (value: Value) => Range {
  return (value) => {
    liveArea(context, sheetId, area).setStyle(area, patch(value));
    return self();
  };
}

/** Sets one property of the cells' style, cell by cell. */
function setEach<Value>(
  { context, sheetId, area, self }: RangeParts,
  call: string,
  patch: (value: Value) => Partial<CellStyle>,
): (values: Value[][]) => Range {
  return (values) => {
    requireShape(values, area, call);
    context.execution.moved(area.rows * area.columns);
    liveArea(context, sheetId, area).setStyles(
      area,
      values.map((row) => Array.from(row, patch)),
    );
    return self();
  };
}
