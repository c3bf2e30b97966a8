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
  /** Columns side by side without a formula. */
  readonly spans: readonly { readonly column: number; readonly values: readonly (readonly unknown[])[] }[];
}

/** Stands in what was seen for a cell that may hold anything. */
export const ANYTHING = Symbol('anything');

function spansOf(formulas: readonly (readonly string[])[], width: number): [column: number, width: number][] {
  const spans: [number, number][] = [];
  for (let column = 0; column < width; column++) {
    if (formulas.some((row) => row[column] !== '')) continue;
    const last = spans[spans.length - 1];
    if (last !== undefined && last[0] + last[1] === column) last[1]++;
    else spans.push([column, 1]);
  }
  return spans;
}

/**
 * Rows from `first`, from 0. Of columns with formulas no values are read: their results may hang on what was just written, and
 * Sheets would calculate the file anew for each look.
 */
export function readTyped(sheet: Sheet, first: number, height: number, width: number): TypedCells {
  const formulas = sheet.getRange(first + 1, 1, height, width).getFormulas();
  const spans = spansOf(formulas, width).map(([column, columns]) => ({
    column,
    values: sheet.getRange(first + 1, column + 1, height, columns).getValues(),
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

/** Whether the cells are those that stood from row `first` on. A formula's references change where rows come or go. */
export function isAsSeen(
  now: TypedCells,
  seen: SeenCells,
  {
    first,
    references = 'same',
    zone,
  }: { readonly first: number; readonly references?: 'same' | 'moved'; readonly zone: Zone },
): boolean {
  const isFormulaSame = now.formulas.every((row, index) =>
    row.every((formula, column) => {
      const before = seen.formulas[first + index]?.[column] ?? '';
      return references === 'same' ? formula === before : (formula === '') === (before === '');
    }),
  );
  return (
    isFormulaSame &&
    now.spans.every(({ column, values }) =>
      values.every((row, index) =>
        row.every((value, offset) => isSame(value, seen.values[first + index]?.[column + offset] ?? '', zone)),
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
