/** What a custom function gives back, as Univer's values: a table spills, a single cell does not. */
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { Cell } from './engine.ts';

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

export function toResult(
  cells: readonly (readonly Cell[])[],
  formats: readonly (readonly string[])[],
): BaseValueObject {
  const values = cells.map((row, y) => row.map((cell, x) => toValueObject(cell, formats[y]?.[x] ?? '')));
  const first = values[0]?.[0];
  if (first === undefined) return NullValueObject.create();
  if (values.length === 1 && values[0]?.length === 1) return first;
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
