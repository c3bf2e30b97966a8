/** `Range`: reading and writing values and formulas. */
import type { Area, CellStyle, EngineSheet } from '../engine/engine.ts';
import { inputOfValue, valueOfCell } from './cell-values.ts';
import type { Range } from './file-objects.ts';
import { requireReadableFormula } from './formula-locale.ts';
import { hasNoFormat } from './number-format.ts';
import type { RangeParts } from './range-parts.ts';
import { liveArea, requireCalculated, requireShape, sheetSettings } from './sheet-access.ts';
import type { TypedCell } from './typed-text.ts';

export function rangeContent(parts: RangeParts): Partial<Range> {
  const { context, sheetId, area, self } = parts;
  return {
    getValues: () => {
      const sheet = liveArea(context, sheetId, area);
      requireCalculated(sheet, area);
      context.execution.moved(area.rows * area.columns);
      const styles = sheet.styles(area);
      const { timeZone } = context.state.engine;
      const { Date: ScriptDate } = context.state;
      const format = (row: number, column: number) => styles[row]?.[column]?.numberFormat ?? '';
      return sheet
        .read(area)
        .map((row, r) => row.map((cell, c) => valueOfCell(cell, format(r, c), timeZone, ScriptDate)));
    },
    setValues: (values: unknown[][]) => {
      requireShape(values, area, 'Range.setValues');
      const settings = sheetSettings(context);
      writeCells(
        parts,
        values.map((row) => Array.from(row, (value) => inputOfValue(value, settings))),
      );
      return self();
    },
    getFormulas: () => {
      context.execution.moved(area.rows * area.columns);
      return liveArea(context, sheetId, area).formulas(area);
    },
  };
}

function writeCells({ context, sheetId, area }: RangeParts, cells: readonly (readonly TypedCell[])[]): void {
  const sheet = liveArea(context, sheetId, area);
  for (const { input } of cells.flat()) {
    if (input.kind === 'formula') requireReadableFormula(input.formula, context.state.engine.locale);
  }
  context.execution.moved(area.rows * area.columns);
  sheet.write(
    area,
    cells.map((row) => row.map((cell) => cell.input)),
  );
  for (let column = 0; column < area.columns; column += 1) {
    const formats = cells.map((row) => row[column]?.format ?? null);
    if (formats.some((format) => format !== null)) {
      // Formats come with the values: what refuses formats by themselves does not refuse these.
      addFormats(
        context.state.engine.sheet(sheetId) ?? sheet,
        { ...area, column: area.column + column, columns: 1 },
        formats,
      );
    }
  }
}

/** Gives the cells of one column the formats that their typed texts brought along, where they have none. */
function addFormats(sheet: EngineSheet, area: Area, formats: readonly (string | null)[]): void {
  const styles = sheet.styles(area);
  const patches = formats.map((format, row): Partial<CellStyle>[] => {
    const wanted = format !== null && hasNoFormat(styles[row]?.[0]?.numberFormat ?? '');
    return [wanted ? { numberFormat: format } : {}];
  });
  sheet.setStyles(area, patches);
}
