/** What a formula hands to a custom function: Univer's references, arrays and values as cells with their formats. */
import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  type BaseReferenceObject,
  BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import { toCell } from './cells.ts';
import type { EngineContext } from './context.ts';
import type { Cell, EngineArgument } from './engine.ts';

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
  if (value === null || value === undefined || value.isNull()) return EMPTY;
  if (value.isError()) {
    return toCell({ v: String(value.getValue()), t: CellValueType.STRING }, true);
  }
  const plain = value.getValue();
  if (typeof plain === 'boolean') {
    return { kind: 'boolean', value: plain };
  }
  return typeof plain === 'number' ? { kind: 'number', value: plain } : { kind: 'text', value: String(plain) };
}

export function toArgument(context: EngineContext, variant: FunctionVariantType): EngineArgument {
  if (isReference(variant)) return referenceCells(context, variant);
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
