/** Writes what belongs to a sheet as a whole: sizes, frozen rows, merges, filter, checks and conditional formats. */
import type { Worksheet } from 'exceljs';
import type { Area, EngineSheet } from '../../engine/engine.ts';
import { areaName } from './address.ts';
import type { LeftOut } from './left-out.ts';
import { addRules } from './rules.ts';
import { argb } from './style.ts';
import { excelValidation } from './validation.ts';

/** Excel measures columns in digits of its default font and rows in points. */
const PIXELS_PER_DIGIT = 7;
const PIXELS_AROUND = 5;
const POINTS_PER_PIXEL = 0.75;

export function writeSheetSetting(
  worksheet: Worksheet,
  sheet: EngineSheet,
  area: Area,
  toExcel: (written: string) => string | null,
): readonly LeftOut[] {
  if (sheet.hidden) worksheet.state = 'hidden';
  if (sheet.tabColor !== null) worksheet.properties.tabColor = { argb: argb(sheet.tabColor) };
  if (sheet.frozenRows > 0 || sheet.frozenColumns > 0) {
    worksheet.views = [{ state: 'frozen', xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows }];
  }
  writeSizes(worksheet, sheet, area);
  for (const { row, column, rows, columns } of sheet.merges()) {
    worksheet.mergeCells(row + 1, column + 1, row + rows, column + columns);
  }
  const filter = sheet.filter();
  if (filter !== null) worksheet.autoFilter = areaName(filter);
  return [
    ...writeValidations(worksheet, sheet, area, toExcel),
    ...addRules(worksheet, sheet.conditionalRules(), toExcel),
  ];
}

function writeSizes(worksheet: Worksheet, sheet: EngineSheet, area: Area): void {
  for (let column = 0; column < area.columns; column++) {
    const digits = (sheet.columnWidth(column) - PIXELS_AROUND) / PIXELS_PER_DIGIT;
    const written = worksheet.getColumn(column + 1);
    written.width = Math.max(1, Math.round(digits * 100) / 100);
    if (sheet.isColumnHidden(column)) written.hidden = true;
  }
  const usual = sheet.rowHeight(sheet.rowCount - 1);
  // Charts lie over as many rows as here.
  worksheet.properties.defaultRowHeight = usual * POINTS_PER_PIXEL;
  for (let row = 0; row < area.rows; row++) {
    const height = sheet.rowHeight(row);
    if (height !== usual) worksheet.getRow(row + 1).height = height * POINTS_PER_PIXEL;
  }
}

function writeValidations(
  worksheet: Worksheet,
  sheet: EngineSheet,
  area: Area,
  toExcel: (written: string) => string | null,
): readonly LeftOut[] {
  const leftOut = new Set<string>();
  if (area.rows === 0) return [];
  sheet.validations(area).forEach((line, row) => {
    line.forEach((rule, column) => {
      if (rule === null) return;
      const converted = excelValidation(rule, toExcel);
      if (converted === null) leftOut.add(rule.type);
      else worksheet.getCell(row + 1, column + 1).dataValidation = converted;
    });
  });
  return [...leftOut].map((type): LeftOut => ({ kind: 'validation', sheet: sheet.name, type }));
}
