/** The looks of a block of cells, each setter called once. */
import type { CellStyle, TabRow } from '../reports/tab-spec.ts';
import type { Look, Palette } from './palette.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

const BLANK: readonly CellStyle[] = [];

/** One array per distinct row of styles, shared by all rows that look alike. */
export function looksOf(
  rows: readonly TabRow[],
  height: number,
  width: number,
  palette: Palette,
): readonly (readonly Look[])[] {
  const known = new Map<readonly CellStyle[], readonly Look[]>();
  return Array.from({ length: height }, (_, index) => {
    const styles = rows[index]?.styles ?? BLANK;
    let looks = known.get(styles);
    if (looks === undefined) {
      looks = Array.from({ length: width }, (_unused, column) => palette[styles[column] ?? 'blank']);
      known.set(styles, looks);
    }
    return looks;
  });
}

/** The number formats of the looks, and in kept cells those that the user gave. */
function numberFormats(rows: readonly TabRow[], looks: readonly (readonly Look[])[]): string[][] {
  return looks.map((row, index) => {
    const own = rows[index]?.formats;
    return row.map((look, column) => own?.[column] ?? look.numberFormat);
  });
}

/** Weight, size and colour in one setter instead of three; each style is built once, since that takes five service calls. */
export type TextStyles = (look: Look) => TextStyle;

export function createTextStyles(): TextStyles {
  const known = new Map<string, TextStyle>();
  return ({ fontWeight, fontSize, fontColor }) => {
    const key = `${fontWeight} ${fontSize} ${fontColor}`;
    let style = known.get(key);
    if (style === undefined) {
      const builder = SpreadsheetApp.newTextStyle();
      style = builder
        .setBold(fontWeight === 'bold')
        .setFontSize(fontSize)
        .setForegroundColor(fontColor)
        .build();
      known.set(key, style);
    }
    return style;
  };
}

/** Before values are written: in a cell with the format of texts a number would become a text. */
export function applyNumberFormats(range: Range, rows: readonly TabRow[], looks: readonly (readonly Look[])[]): void {
  range.setNumberFormats(numberFormats(rows, looks));
}

type Looks = readonly (readonly Look[])[];

/** One part of each look, in one array for all rows that look alike. */
function partsOf<Part>(looks: Looks, part: (look: Look) => Part): Part[][] {
  const known = new Map<readonly Look[], Part[]>();
  return looks.map((row) => {
    const parts = known.get(row) ?? row.map(part);
    known.set(row, parts);
    return parts;
  });
}

function applyCells(range: Range, looks: Looks): void {
  range.setBackgrounds(partsOf(looks, (look) => look.background));
  range.setHorizontalAlignments(partsOf(looks, (look) => look.horizontalAlignment));
  range.setWraps(partsOf(looks, (look) => look.wrap));
}

/** `looks` begin at the first row of the range. */
export function applyLooks(range: Range, looks: Looks, textStyleOf: TextStyles): void {
  range.setTextStyles(partsOf(looks, textStyleOf));
  applyCells(range, looks);
}

/** The same of few cells: two calls more, where the styles of texts would take five for each. */
export function applyFewLooks(range: Range, looks: Looks): void {
  range.setFontWeights(partsOf(looks, (look) => look.fontWeight));
  range.setFontSizes(partsOf(looks, (look) => look.fontSize));
  range.setFontColors(partsOf(looks, (look) => look.fontColor));
  applyCells(range, looks);
}
