/** `Range`: number formats, text styles, backgrounds, alignment and wrapping. */
import type { CellStyle, HorizontalAlignment, VerticalAlignment } from '../engine/engine.ts';
import { textArgument, truthValue } from './arguments.ts';
import { checkedColor } from './colors.ts';
import type { Range } from './file-objects.ts';
import { FORMAT_OF_NONE, hasNoFormat } from './number-format.ts';
import type { RangeParts } from './range-parts.ts';
import { liveArea, requireShape } from './sheet-access.ts';
import { textStyles } from './text-style.ts';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

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
const textStyle = (value: TextStyle) => textStyles.of(value);
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
    setTextStyles: setEach(parts, 'Range.setTextStyles', textStyle),
    setBackgrounds: setEach(parts, 'Range.setBackgrounds', background),
    setHorizontalAlignments: setEach(parts, 'Range.setHorizontalAlignments', horizontal),
    setVerticalAlignment: (value) => {
      const alignment = value ?? 'bottom';
      if (!isVertical(alignment)) throw new Error(`Invalid argument: "${value}"`);
      liveArea(context, sheetId, area).setStyle(area, { verticalAlignment: alignment });
      return self();
    },
    setWraps: setEach(parts, 'Range.setWraps', wrapped),
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
