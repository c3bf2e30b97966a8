/** Open-ended ranges (`A2:C`) for an engine that knows only closed ones: closed at the sheet's edge, and opened again. */
import { lettersOfColumn } from '../cell-name.ts';
import { columnNumber, isOpen, type Reference, type ReferenceEnd, rowNumber } from './reference.ts';

export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

const dollar = (part: string): string => (part.startsWith('$') ? '$' : '');

/** A range written from the open side (`A:A2`) means the same as `A2:A`. */
function startWithTheCell(start: ReferenceEnd, end: ReferenceEnd): readonly [ReferenceEnd, ReferenceEnd] {
  if (start.row === '') {
    return [
      { column: start.column, row: end.row },
      { column: end.column, row: '' },
    ];
  }
  if (start.column === '') {
    return [
      { column: end.column, row: start.row },
      { column: '', row: end.row },
    ];
  }
  return [start, end];
}

/** The range to the edge of a sheet of that size; what is closed already stays. */
export function closeRange(reference: Reference, size: SheetSize): Reference {
  if (!isOpen(reference) || reference.end === null) return reference;
  const [start, end] = startWithTheCell(reference.start, reference.end);
  if (end.row === '') {
    if (rowNumber(start.row) === 1) {
      return { ...reference, start: { column: start.column, row: '' }, end: { column: end.column, row: '' } };
    }
    const last = Math.max(size.rows, rowNumber(start.row));
    return { ...reference, start, end: { column: end.column, row: `${dollar(start.row)}${last}` } };
  }
  const last = lettersOfColumn(Math.max(size.columns, columnNumber(start.column)) - 1);
  return { ...reference, start, end: { column: `${dollar(start.column)}${last}`, row: end.row } };
}

/** The engine has moved a closed range: gives it the open form that the user's own text had. */
export function reopenRange(moved: Reference, written: Reference): Reference {
  if (!isOpen(written) || written.end === null || moved.end === null) return moved;
  const [, writtenEnd] = startWithTheCell(written.start, written.end);
  if (writtenEnd.row === '') {
    const start = moved.start.row === '' ? { column: moved.start.column, row: '1' } : moved.start;
    return { ...moved, start, end: { column: moved.end.column, row: '' } };
  }
  const start = moved.start.column === '' ? { column: 'A', row: moved.start.row } : moved.start;
  return { ...moved, start, end: { column: '', row: moved.end.row } };
}
