/** Lets a formula call a function of the workbench with what it was really given, and spill what it gives back. */
import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  type FunctionVariantType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { toCell } from './cells.ts';
import { type EngineContext, worksheetOf } from './context.ts';
import type { Cell, EngineArgument, EngineResult, FormulaCell } from './engine.ts';
import { sheetNumber } from './sheet-ids.ts';

export type CustomFunction = (args: readonly EngineArgument[], caller: FormulaCell) => EngineResult;

const EMPTY: Cell = { kind: 'empty', value: null };

/** Univer hands an argument over as a reference, an array or a single value. */
function isReference(variant: FunctionVariantType): variant is BaseReferenceObject {
  return variant.isReferenceObject();
}

function isArray(variant: FunctionVariantType): variant is ArrayValueObject {
  return variant instanceof ArrayValueObject;
}

function referenceCells(context: EngineContext, reference: BaseReferenceObject): EngineArgument {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const styles = context.workbook.getStyles();
  const formatOf = (data: Nullable<ICellData>): string => styles.getStyleByCell(data)?.n?.pattern ?? '';
  const cells: Cell[][] = [];
  const formats: string[][] = [];
  for (let row = startRow; row <= endRow; row += 1) {
    const cellRow: Cell[] = [];
    const formatRow: string[] = [];
    for (let column = startColumn; column <= endColumn; column += 1) {
      const data = reference.getCellData(row, column);
      const cell = toCell(data, true);
      cellRow.push(cell);
      formatRow.push(cell.kind === 'number' ? formatOf(data) : '');
    }
    cells.push(cellRow);
    formats.push(formatRow);
  }
  return { kind: 'range', cells, formats };
}

function valueCell(value: Nullable<BaseValueObject>): Cell {
  if (value === null || value === undefined || value.isNull()) {
    return EMPTY;
  }
  if (value.isError()) {
    return toCell({ v: String(value.getValue()), t: CellValueType.STRING }, true);
  }
  const plain = value.getValue();
  if (typeof plain === 'boolean') {
    return { kind: 'boolean', value: plain };
  }
  return typeof plain === 'number' ? { kind: 'number', value: plain } : { kind: 'text', value: String(plain) };
}

function toArgument(context: EngineContext, variant: FunctionVariantType): EngineArgument {
  if (isReference(variant)) {
    return referenceCells(context, variant);
  }
  if (isArray(variant)) {
    const rows = variant.getArrayValue();
    return {
      kind: 'range',
      cells: rows.map((row) => row.map(valueCell)),
      formats: rows.map((row) => row.map((value) => value?.getPattern() ?? '')),
    };
  }
  if (!(variant instanceof BaseValueObject) || variant.isNull()) {
    return { kind: 'omitted' };
  }
  const cell = valueCell(variant);
  const format = variant.getPattern();
  // A value that a function gave with a format, such as DATE's, is told apart from a number only by that.
  return format === '' ? { kind: 'value', cell } : { kind: 'range', cells: [[cell]], formats: [[format]] };
}

function toValueObject(cell: Cell, format: string): BaseValueObject {
  switch (cell.kind) {
    case 'empty':
      // Nothing at all would be shown as 0 inside of a spill.
      return StringValueObject.create('');
    case 'boolean':
      return BooleanValueObject.create(cell.value === true);
    case 'number':
      return NumberValueObject.create(Number(cell.value), format);
    case 'text':
      return StringValueObject.create(String(cell.value));
    case 'error': {
      const type = Object.values(ErrorType).find((text) => text === cell.value);
      return ErrorValueObject.create(type ?? ErrorType.ERROR);
    }
  }
}

function toResult(cells: readonly (readonly Cell[])[], formats: readonly (readonly string[])[]): BaseValueObject {
  const values = cells.map((row, y) => row.map((cell, x) => toValueObject(cell, formats[y]?.[x] ?? '')));
  const first = values[0]?.[0];
  if (first === undefined) {
    return NullValueObject.create();
  }
  if (values.length === 1 && values[0]?.length === 1) {
    return first;
  }
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** The key under which the sentence behind an error is kept: equal formulas of one sheet have equal errors. */
export function messageKey(sheetId: string, formula: string): string {
  return `${sheetId}!${formula}`;
}

class WorkbenchFunction extends BaseFunction {
  override needsReferenceObject = true;
  private readonly context: EngineContext;
  private readonly run: CustomFunction;

  constructor(name: string, context: EngineContext, run: CustomFunction) {
    super(name);
    this.context = context;
    this.run = run;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const key = this.key();
    this.context.messages.delete(key);
    const result = this.attempt(variants);
    if ('error' in result) {
      this.context.messages.set(key, result.message);
      return ErrorValueObject.create(ErrorType.ERROR);
    }
    return toResult(result.cells, result.formats);
  }

  /** An exception here would end the process, not the formula: it becomes the cell's error. */
  private attempt(variants: readonly FunctionVariantType[]): EngineResult {
    try {
      const caller = { sheetId: sheetNumber(this.subUnitId ?? ''), row: this.row, column: this.column };
      return this.run(
        variants.map((variant) => toArgument(this.context, variant)),
        caller,
      );
    } catch (error) {
      return { error: '#ERROR!', message: error instanceof Error ? error.message : String(error) };
    }
  }

  private key(): string {
    const sheetId = this.subUnitId ?? '';
    const { formulaData, unitId } = this.context;
    const formula =
      worksheetOf(this.context, sheetId).getCellMatrix().getValue(this.row, this.column)?.f ??
      formulaData.getFormulaStringByCell(this.row, this.column, sheetId, unitId);
    return messageKey(sheetId, formula ?? '');
  }
}

export function registerCustomFunction(context: EngineContext, name: string, run: CustomFunction): void {
  const upper = name.toUpperCase();
  context.functions.registerExecutors(new WorkbenchFunction(upper, context, run));
  // A formula parsed before now holds the failure to find this name.
  context.functions.deleteFormulaAstCacheKey(upper);
}

/** Univer's editor offers a function only when it is described; the words for people are the page's. */
export function describeCustomFunction(context: EngineContext, name: string): void {
  context.injector.get(IDescriptionService).registerDescriptions([
    {
      functionName: name.toUpperCase(),
      functionType: FunctionType.User,
      description: '',
      abstract: '',
      functionParameter: [],
    },
  ]);
}
