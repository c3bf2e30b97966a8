/** `Range`: reading, writing and clearing values and formulas. */
import type { Area, CellStyle, EngineSheet } from '../engine/engine.ts';
import { inputOfFormula, inputOfValue, valueOfCell } from './cell-values.ts';
import type { Range } from './file-objects.ts';
import { requireReadableFormula } from './formula-locale.ts';
import { hasNoFormat } from './number-format.ts';
import type { RangeParts } from './range-parts.ts';
import { liveArea, requireCalculated, requireShape, sheetSettings } from './sheet-access.ts';
import type { TypedCell } from './typed-text.ts';

interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
  readonly skipFilteredRows?: boolean | undefined;
}

export function rangeContent(parts: RangeParts): Partial<Range> {
  const { context, sheetId, area, self } = parts;
  const fill = (value: TypedCell) =>
    Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
  return {
    getValues: () => readValues(parts),
    getValue: () => readValues(firstCell(parts))[0]?.[0],
    getDisplayValues: () => readDisplay(parts),
    getDisplayValue: () => readDisplay(firstCell(parts))[0]?.[0] ?? '',
    isBlank: () => readValues(parts).every((row) => row.every((value) => value === '')),
    setValues: (values: unknown[][]) => {
      requireShape(values, area, 'Range.setValues');
      const settings = sheetSettings(context);
      writeCells(
        parts,
        values.map((row) => Array.from(row, (value) => inputOfValue(value, settings))),
      );
      return self();
    },
    setValue: (value: unknown) => {
      writeCells(parts, fill(inputOfValue(value, sheetSettings(context))));
      return self();
    },
    getFormulas: () => readFormulas(parts),
    getFormula: () => readFormulas(firstCell(parts))[0]?.[0] ?? '',
    setFormulas: (formulas: string[][]) => {
      requireShape(formulas, area, 'Range.setFormulas');
      writeCells(
        parts,
        formulas.map((row) => Array.from(row, (formula) => ({ input: inputOfFormula(formula), format: null }))),
      );
      return self();
    },
    setFormula: (formula: string) => {
      writeCells(parts, fill({ input: inputOfFormula(formula), format: null }));
      return self();
    },
    clearContent: () => {
      clearContent(parts);
      return self();
    },
    clearFormat: () => {
      liveArea(context, sheetId, area).clearStyle(area);
      return self();
    },
    clear: (options: ClearOptions = {}) => {
      clear(parts, options);
      return self();
    },
  };
}

function firstCell(parts: RangeParts): RangeParts {
  return { ...parts, area: { ...parts.area, rows: 1, columns: 1 } };
}

function readValues({ context, sheetId, area }: RangeParts): unknown[][] {
  const sheet = liveArea(context, sheetId, area);
  requireCalculated(sheet, area);
  context.execution.moved(area.rows * area.columns);
  const styles = sheet.styles(area);
  const { timeZone } = context.state.engine;
  const { Date: ScriptDate } = context.state;
  return sheet
    .read(area)
    .map((row, r) => row.map((cell, c) => valueOfCell(cell, styles[r]?.[c]?.numberFormat ?? '', timeZone, ScriptDate)));
}

function readDisplay({ context, sheetId, area }: RangeParts): string[][] {
  const sheet = liveArea(context, sheetId, area);
  requireCalculated(sheet, area);
  context.execution.moved(area.rows * area.columns);
  return sheet.display(area);
}

function readFormulas({ context, sheetId, area }: RangeParts): string[][] {
  context.execution.moved(area.rows * area.columns);
  return liveArea(context, sheetId, area).formulas(area);
}

function writeCells({ context, sheetId, area }: RangeParts, cells: readonly (readonly TypedCell[])[]): void {
  const sheet = liveArea(context, sheetId, area);
  for (const { input } of cells.flat()) {
    if (input.kind === 'formula') {
      requireReadableFormula(input.formula, context.state.engine.locale);
    }
  }
  context.execution.moved(area.rows * area.columns);
  sheet.write(
    area,
    cells.map((row) => row.map((cell) => cell.input)),
  );
  for (let column = 0; column < area.columns; column += 1) {
    const formats = cells.map((row) => row[column]?.format ?? null);
    if (formats.some((format) => format !== null)) {
      addFormats(sheet, { ...area, column: area.column + column, columns: 1 }, formats);
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

function clearContent({ context, sheetId, area }: RangeParts): void {
  const row = Array.from({ length: area.columns }, () => ({ kind: 'empty' }) as const);
  liveArea(context, sheetId, area).write(
    area,
    Array.from({ length: area.rows }, () => row),
  );
}

/** Google clears contents and formats alone when no option is given; an option names the only thing to clear. */
function clear(parts: RangeParts, options: ClearOptions): void {
  const { context, sheetId, area } = parts;
  const sheet = liveArea(context, sheetId, area);
  const all = !options.contentsOnly && !options.formatOnly && !options.commentsOnly && !options.validationsOnly;
  if (options.skipFilteredRows) {
    throw new Error('Range.clear with skipFilteredRows is not in the workbench');
  }
  if (all || options.contentsOnly) {
    clearContent(parts);
  }
  if (all || options.formatOnly) {
    sheet.clearStyle(area);
  }
  if (options.commentsOnly) {
    sheet.setNotes(
      area,
      Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => '')),
    );
  }
  if (options.validationsOnly) {
    sheet.setValidation(area, null);
  }
}
