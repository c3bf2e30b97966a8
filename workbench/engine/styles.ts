/** The looks of cells: Univer's short style keys on one side, the workbench's words on the other. */
import {
  BooleanNumber,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { tableOf } from './areas.ts';
import { cellReader } from './cells.ts';
import { type EngineContext, runLooks, worksheetOf } from './context.ts';
import { DEFAULT_STYLE } from './defaults.ts';
import type { Area, CellStyle, HorizontalAlignment, VerticalAlignment, WrapStrategy as Wrap } from './engine.ts';

const HORIZONTAL: Readonly<Record<HorizontalAlignment, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  general: HorizontalAlign.UNSPECIFIED,
};
const VERTICAL: Readonly<Record<VerticalAlignment, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const WRAP: Readonly<Record<Wrap, WrapStrategy>> = {
  wrap: WrapStrategy.WRAP,
  overflow: WrapStrategy.OVERFLOW,
  clip: WrapStrategy.CLIP,
};

export function nameOf<K extends string>(names: Readonly<Record<K, unknown>>, value: unknown, otherwise: K): K {
  for (const name in names) {
    if (names[name] === value) return name;
  }
  return otherwise;
}

/** Null takes a property away again. */
export type StylePatch = { readonly [K in keyof IStyleData]?: IStyleData[K] | null };

const flag = (on: boolean) => (on ? BooleanNumber.TRUE : null);
const line = (on: boolean) => (on ? { s: BooleanNumber.TRUE } : null);
const color = (rgb: string | null) => (rgb === null ? null : { rgb });

export function toStylePatch(style: Partial<CellStyle>): StylePatch {
  return {
    ...(style.numberFormat !== undefined && { n: style.numberFormat === '' ? null : { pattern: style.numberFormat } }),
    ...(style.bold !== undefined && { bl: flag(style.bold) }),
    ...(style.italic !== undefined && { it: flag(style.italic) }),
    ...(style.underline !== undefined && { ul: line(style.underline) }),
    ...(style.strikethrough !== undefined && { st: line(style.strikethrough) }),
    ...(style.fontFamily !== undefined && { ff: style.fontFamily }),
    ...(style.fontSize !== undefined && { fs: style.fontSize }),
    ...(style.fontColor !== undefined && { cl: color(style.fontColor) }),
    ...(style.background !== undefined && { bg: color(style.background) }),
    ...(style.horizontalAlignment !== undefined && {
      ht: style.horizontalAlignment === 'general' ? null : HORIZONTAL[style.horizontalAlignment],
    }),
    ...(style.verticalAlignment !== undefined && { vt: VERTICAL[style.verticalAlignment] }),
    ...(style.wrap !== undefined && { tb: WRAP[style.wrap] }),
  };
}

export function toCellStyle(style: Nullable<IStyleData>, spilled: Nullable<IStyleData>): CellStyle {
  return {
    numberFormat: style?.n?.pattern ?? spilled?.n?.pattern ?? DEFAULT_STYLE.numberFormat,
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    underline: style?.ul?.s === BooleanNumber.TRUE,
    strikethrough: style?.st?.s === BooleanNumber.TRUE,
    fontFamily: style?.ff ?? DEFAULT_STYLE.fontFamily,
    fontSize: style?.fs ?? DEFAULT_STYLE.fontSize,
    fontColor: style?.cl?.rgb ?? DEFAULT_STYLE.fontColor,
    background: style?.bg?.rgb ?? DEFAULT_STYLE.background,
    horizontalAlignment: nameOf(HORIZONTAL, style?.ht, DEFAULT_STYLE.horizontalAlignment),
    verticalAlignment: nameOf(VERTICAL, style?.vt, DEFAULT_STYLE.verticalAlignment),
    wrap: nameOf(WRAP, style?.tb, DEFAULT_STYLE.wrap),
  };
}

export function readStyles(context: EngineContext, sheetId: string, area: Area): CellStyle[][] {
  const styles = context.workbook.getStyles();
  const matrix = worksheetOf(context, sheetId).getCellMatrix();
  const at = cellReader(context, sheetId);
  return tableOf(area, (row, column) =>
    toCellStyle(styles.getStyleByCell(matrix.getValue(row, column)), styles.getStyleByCell(at(row, column).data)),
  );
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other || (one ?? null) === (other ?? null)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [before, after] = [Object.entries(one), new Map(Object.entries(other))];
  return before.length === after.size && before.every(([key, value]) => isSame(value, after.get(key)));
}

/** For tables of looks: equal ones share one patch, which stays what it is, so that Univer works out once what it comes to. */
export function sharedPatches(): (style: Partial<CellStyle>) => StylePatch {
  const patches = new Map<string, StylePatch>();
  return (style) => {
    const key = JSON.stringify(style);
    const patch = patches.get(key) ?? Object.freeze(toStylePatch(style));
    patches.set(key, patch);
    return patch;
  };
}

/** Whether a cell looks so already. */
function changesNothing(style: Nullable<IStyleData>, patch: StylePatch): boolean {
  for (const key in patch) {
    const name = key as keyof IStyleData;
    if (!isSame(patch[name], style?.[name])) return false;
  }
  return true;
}

/** Writes one patch for each cell. Univer takes ten times as long to write a look as to read it: what is there stays. */
export function writePatches(
  context: EngineContext,
  sheetId: string,
  area: Area,
  patchAt: (y: number, x: number) => StylePatch | null,
): void {
  const matrix = worksheetOf(context, sheetId).getCellMatrix();
  const styles = context.workbook.getStyles();
  const cellValue: Record<number, Record<number, object>> = {};
  /** By patch and by looks that are there: a table has few of both. */
  const answers = new Map<StylePatch, Map<Nullable<IStyleData>, boolean>>();
  const isThere = (style: Nullable<IStyleData>, patch: StylePatch): boolean => {
    const ofPatch = answers.get(patch) ?? new Map<Nullable<IStyleData>, boolean>();
    answers.set(patch, ofPatch);
    const answer = ofPatch.get(style) ?? changesNothing(style, patch);
    ofPatch.set(style, answer);
    return answer;
  };
  for (let y = 0; y < area.rows; y += 1) {
    const row: Record<number, object> = {};
    let changes = false;
    for (let x = 0; x < area.columns; x += 1) {
      const old: Nullable<ICellData> = matrix.getValue(area.row + y, area.column + x);
      const patch = patchAt(y, x);
      if (patch !== null && isThere(styles.getStyleByCell(old), patch)) continue;
      changes = true;
      // The kind is named again: Univer would otherwise guess it anew from the text, and `007` become a number.
      row[area.column + x] = { s: patch, ...(old?.t !== undefined && { t: old.t }) };
    }
    if (changes) cellValue[area.row + y] = row;
  }
  if (Object.keys(cellValue).length > 0) runLooks(context, sheetId, cellValue);
}
