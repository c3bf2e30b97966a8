/** Writes what stands in the cells: values, results, formulas, looks, notes and links. */
import type { Style, Worksheet } from 'exceljs';
import type { Area, CellBorders, CellStyle, EngineSheet } from '../../engine/engine.ts';
import { excelCell } from './cells.ts';
import type { ExcelFormula } from './formula.ts';
import type { LeftOut } from './left-out.ts';
import { excelStyle } from './style.ts';

export function writeSheetContent(
  worksheet: Worksheet,
  sheet: EngineSheet,
  area: Area,
  toExcel: { readonly formula: (written: string) => ExcelFormula; readonly address: (written: string) => string },
): readonly LeftOut[] {
  const cells = sheet.read(area);
  const formulas = sheet.formulas(area);
  const styles = sheet.styles(area);
  const borders = sheet.borders(area);
  const notes = sheet.notes(area);
  const links = sheet.links(area);
  const styleOf = rememberStyles();
  const unknown = new Map<string, { functions: readonly string[]; cells: number }>();
  let cut = 0;
  let clipped = 0;

  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      const target = worksheet.getCell(row + 1, column + 1);
      const written = formulas[row]?.[column] ?? '';
      const link = links[row]?.[column] ?? null;
      const formula = written === '' ? null : toExcel.formula(written);
      const result = excelCell(cell, formula, link && toExcel.address(link));
      if (result.value !== null) target.value = result.value;
      if (result.cut) cut++;
      if (result.asValue.length > 0) {
        const key = result.asValue.join(', ');
        unknown.set(key, { functions: result.asValue, cells: (unknown.get(key)?.cells ?? 0) + 1 });
      }
      const style = styles[row]?.[column];
      if (style) target.style = styleOf(style, borders[row]?.[column] ?? {});
      if (style?.wrap === 'clip' && cell.kind === 'text') clipped++;
      const note = notes[row]?.[column] ?? '';
      if (note !== '') target.note = note;
    });
  });
  const sheetName = sheet.name;
  return [
    ...[...unknown.values()].map((item): LeftOut => ({ kind: 'as-values', sheet: sheetName, ...item })),
    ...(cut > 0 ? [{ kind: 'cut', sheet: sheetName, cells: cut } satisfies LeftOut] : []),
    ...(clipped > 0 ? [{ kind: 'clipped', sheet: sheetName, cells: clipped } satisfies LeftOut] : []),
  ];
}

/** Thousands of cells share a handful of looks; ExcelJS is much faster when they share the object too. */
function rememberStyles(): (style: CellStyle, borders: CellBorders) => Partial<Style> {
  const known = new Map<string, Partial<Style>>();
  return (style, borders) => {
    const key = JSON.stringify([style, borders]);
    const found = known.get(key) ?? excelStyle(style, borders);
    known.set(key, found);
    return found;
  };
}
