/** A cell's looks in ExcelJS's words. */
import type { Alignment, Border, Borders, Fill, Font, Style } from 'exceljs';
import type { BorderLine, CellBorders, CellStyle } from '../../engine/engine.ts';

const VERTICAL = { top: 'top', middle: 'middle', bottom: 'bottom' } as const;

/** That of new sheets: a font without a name is shown in whatever one the program likes. */
const NEW_SHEETS_FONT = 'Arial';

/** Only what differs from an untouched cell, so that the file's own defaults hold elsewhere. */
export function excelStyle(style: Partial<CellStyle>, borders: CellBorders = {}): Partial<Style> {
  const font = excelFont(style);
  const alignment = excelAlignment(style);
  return {
    ...(style.numberFormat ? { numFmt: style.numberFormat } : {}),
    ...(Object.keys(font).length > 0 ? { font: { name: NEW_SHEETS_FONT, ...font } } : {}),
    ...(style.background ? { fill: excelFill(style.background) } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(Object.keys(borders).length > 0 ? { border: excelBorders(borders) } : {}),
  };
}

/** The looks that a conditional rule adds; there Excel reads a solid fill's colour from the background. */
export function excelRuleStyle(style: Partial<CellStyle>): Partial<Style> {
  const { fill: _, font: _named, ...looks } = excelStyle(style);
  const font = excelFont(style);
  const rest = { ...looks, ...(Object.keys(font).length > 0 ? { font } : {}) };
  if (!style.background) return rest;
  return { ...rest, fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(style.background) } } };
}

export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

function excelFont(style: Partial<CellStyle>): Partial<Font> {
  return {
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.underline ? { underline: true } : {}),
    ...(style.strikethrough ? { strike: true } : {}),
    ...(style.fontFamily ? { name: style.fontFamily } : {}),
    ...(style.fontSize ? { size: style.fontSize } : {}),
    ...(style.fontColor ? { color: { argb: argb(style.fontColor) } } : {}),
  };
}

function excelBorders({ top, left, bottom, right }: CellBorders): Partial<Borders> {
  return {
    ...(top ? { top: excelLine(top) } : {}),
    ...(left ? { left: excelLine(left) } : {}),
    ...(bottom ? { bottom: excelLine(bottom) } : {}),
    ...(right ? { right: excelLine(right) } : {}),
  };
}

/** Both call the kinds of lines alike. */
function excelLine({ style, color }: BorderLine): Border {
  return { style, color: { argb: argb(color) } };
}

function excelFill(color: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(color) } };
}

function excelAlignment(style: Partial<CellStyle>): Partial<Alignment> {
  const { horizontalAlignment, verticalAlignment } = style;
  return {
    ...(horizontalAlignment && horizontalAlignment !== 'general' ? { horizontal: horizontalAlignment } : {}),
    ...(verticalAlignment && verticalAlignment !== 'bottom' ? { vertical: VERTICAL[verticalAlignment] } : {}),
    ...(style.wrap === 'wrap' ? { wrapText: true } : {}),
  };
}
