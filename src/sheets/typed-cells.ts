/** Comparing a part of a sheet with what was read before, while writes into it are under way. */
import { dayFromSerial, MILLISECONDS_PER_DAY } from '../core/time/day.ts';
import type { Zone } from '../core/time/zone.ts';
import { isDate } from '../core/writing/cell.ts';
import { asTyped } from './as-typed.ts';
import type { Content } from './cell-content.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface SeenCells {
  readonly values: readonly (readonly unknown[])[];
  /** `""` where a cell holds none. */
  readonly formulas: readonly (readonly string[])[];
}

export interface TypedCells {
  readonly formulas: readonly (readonly string[])[];
  /** Cells without a formula, as rectangles; places count from 0, within what was read. */
  readonly spans: readonly {
    readonly row: number;
    readonly column: number;
    readonly values: readonly (readonly unknown[])[];
  }[];
}

/** Stands in what was seen for a cell that may hold anything. */
export const ANYTHING = Symbol('anything');

interface Span {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  width: number;
}

/** Columns side by side without a formula. */
function plainColumns(formulas: readonly (readonly string[])[], width: number): Span[] {
  const spans: Span[] = [];
  for (let column = 0; column < width; column++) {
    if (formulas.some((row) => row[column] !== '')) continue;
    const last = spans[spans.length - 1];
    if (last !== undefined && last.column + last.width === column) last.width++;
    else spans.push({ row: 0, column, height: formulas.length, width: 1 });
  }
  return spans;
}

/** So many calls at most for what stands between formulas: then a column where every other cell is one costs no more. */
const MOST_GAPS = 20;

/** Cells without a formula in columns with some, the longest stretches first. */
function gapsBetween(formulas: readonly (readonly string[])[], width: number): Span[] {
  const gaps: Span[] = [];
  for (let column = 0; column < width; column++) {
    if (formulas.every((row) => row[column] === '')) continue;
    let start = 0;
    for (let row = 0; row <= formulas.length; row++) {
      if (row < formulas.length && formulas[row]?.[column] === '') continue;
      if (row > start) gaps.push({ row: start, column, height: row - start, width: 1 });
      start = row + 1;
    }
  }
  return gaps.sort((one, other) => other.height - one.height).slice(0, MOST_GAPS);
}

/**
 * Rows from `first`, from 0. No value of a formula is read: it may hang on what was just written, and Sheets would calculate
 * the file anew for each look. What stands between formulas is read where it takes few calls.
 */
export function readTyped(sheet: Sheet, first: number, height: number, width: number): TypedCells {
  const formulas = sheet.getRange(first + 1, 1, height, width).getFormulas();
  const spans = [...plainColumns(formulas, width), ...gapsBetween(formulas, width)].map((span) => ({
    row: span.row,
    column: span.column,
    values: sheet.getRange(first + span.row + 1, span.column + 1, span.height, span.width).getValues(),
  }));
  return { formulas, spans };
}

/** Clocks change by an hour or two: on such a day the hours since midnight are not those that the cell holds. */
const CLOCK_CHANGE = 0.1;

/** Whether the number is what Sheets counts for the instant in days. */
function isSerialOf(serial: number, instant: number, zone: Zone): boolean {
  const day = zone.dayAt(instant);
  const before = dayFromSerial(Math.floor(serial));
  if (day === null || before === null) return day === before;
  const days = day - before + (instant - zone.startOf(day)) / MILLISECONDS_PER_DAY;
  return Math.abs(days - (serial % 1)) < CLOCK_CHANGE;
}

/** A cell that holds a date holds a number: which of the two is read depends on its format, which we may have set already. */
function isSame(now: unknown, before: unknown, zone: Zone): boolean {
  if (before === ANYTHING) return true;
  if (isDate(now) && isDate(before)) return now.getTime() === before.getTime();
  if (isDate(now) && typeof before === 'number') return isSerialOf(before, now.getTime(), zone);
  if (isDate(before) && typeof now === 'number') return isSerialOf(now, before.getTime(), zone);
  return now === before;
}

/** Whether what was typed is the same. A formula's result is not compared: it may change by itself. */
export function isTypedSame(now: SeenCells, before: SeenCells, zone: Zone): boolean {
  return (
    now.values.length === before.values.length &&
    now.values.every((row, index) => {
      const [formulas, formulasBefore] = [now.formulas[index] ?? [], before.formulas[index] ?? []];
      return (
        row.length === before.values[index]?.length &&
        row.every((value, column) => {
          const formula = formulas[column] ?? '';
          if (formula !== (formulasBefore[column] ?? '')) return false;
          return formula !== '' || isSame(value, before.values[index]?.[column], zone);
        })
      );
    })
  );
}

/** Whether the cells are those that stood from row `first` on. */
export function isAsSeen(
  now: TypedCells,
  seen: SeenCells,
  { first, zone }: { readonly first: number; readonly zone: Zone },
): boolean {
  const isFormulaSame = now.formulas.every((row, index) =>
    row.every((formula, column) => formula === (seen.formulas[first + index]?.[column] ?? '')),
  );
  return (
    isFormulaSame &&
    now.spans.every(({ row: top, column, values }) =>
      values.every((row, index) =>
        row.every((value, offset) => isSame(value, seen.values[first + top + index]?.[column + offset] ?? '', zone)),
      ),
    )
  );
}

/** A cell that was read, as `setValues` takes it to write the same once more. */
export function typedAgain({ values, formulas }: SeenCells, row: number, column: number): Content {
  const formula = formulas[row]?.[column];
  const value = values[row]?.[column] ?? '';
  if (formula) return formula;
  if (typeof value === 'number' || typeof value === 'boolean' || isDate(value)) return value;
  return asTyped(String(value));
}
