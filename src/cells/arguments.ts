/** From the arguments of a custom function, as a formula gives them, to what core takes. */
import { AppError } from '../core/app-error.ts';
import type { Argument } from '../core/argument.ts';
import type { Column } from '../core/log/order-log.ts';
import { assertScores, type Cuts, cutsFromRows, DEFAULT_SCORES } from '../core/segments/scores.ts';
import type { Day } from '../core/time/day.ts';
import { isBlank, showCell } from '../core/writing/cell.ts';
import { createDayReader } from '../core/writing/day-reader.ts';
import { parseAmount } from '../core/writing/parse-amount.ts';
import type { Environment } from './environment.ts';

/** Omitted arguments and empty cells are not told apart by the platform: both take the default. */
export function isOmitted(argument: unknown): boolean {
  return isBlank(argument) || (Array.isArray(argument) && argument.every(isOmitted));
}

/** A range of one column, an array of values or a single cell. */
export function optionalColumn(value: unknown, argument: Argument): Column | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (!Array.isArray(value)) return [value];
  const rows: readonly unknown[] = value;
  const first = rows[0];
  if (!Array.isArray(first)) return rows;
  if (first.length !== 1) throw new AppError('column.width', { argument, width: first.length });
  return rows.map((row) => (Array.isArray(row) ? row[0] : row));
}

/**
 * The cells of one column; `beside` are the other columns. An empty cell is a column of one blank row, but beside ranges it
 * is an argument left out: some calls hand it over like that.
 *
 * @throws AppError `column.missing`, `column.width`.
 */
export function requiredColumn(value: unknown, argument: Argument, beside: readonly unknown[]): Column {
  if (value === '' && !beside.some(Array.isArray)) return [''];
  const column = optionalColumn(value, argument);
  if (column === undefined) throw new AppError('column.missing', { argument });
  return column;
}

/** The one cell of an argument that may be a range of one cell. */
export function single(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.length === 1 ? single(value[0]) : value;
}

/** Null where it is omitted. @throws AppError `day.unreadable`. */
export function optionalDay(value: unknown, argument: Argument, environment: Environment): Day | null {
  if (isOmitted(value)) return null;
  const cell = single(value);
  const day = createDayReader(environment.locale, environment.zone)(cell);
  if (day === null) throw new AppError('day.unreadable', { argument, value: showCell(cell, environment.zone) });
  return day;
}

/** @throws AppError `day.missing`, `day.unreadable`. */
export function requiredDay(value: unknown, argument: Argument, environment: Environment): Day {
  const day = optionalDay(value, argument, environment);
  if (day === null) throw new AppError('day.missing', { argument });
  return day;
}

/** A number, or a text that reads as one. */
function toNumber(value: unknown, environment: Environment): unknown {
  return typeof value === 'string' ? (parseAmount(value, environment.locale)?.value ?? value) : value;
}

export interface Scoring {
  readonly scores: number;
  readonly cuts: Cuts | null;
}

/** The number of scores and the user's own cuts; cuts without scores say how many there are. */
export function scoring(scores: unknown, cuts: unknown, environment: Environment): Scoring {
  let wanted: number | null = null;
  if (!isOmitted(scores)) {
    const cell = single(scores);
    const number = toNumber(cell, environment);
    if (typeof number !== 'number') {
      throw new AppError('scores.invalid', { value: showCell(cell, environment.zone) });
    }
    assertScores(number);
    wanted = number;
  }
  if (isOmitted(cuts)) return { scores: wanted ?? DEFAULT_SCORES, cuts: null };
  const rows: readonly unknown[] = Array.isArray(cuts) ? cuts : [cuts];
  const table = rows.map((row) => (Array.isArray(row) ? row : [row]).map((cell) => toNumber(cell, environment)));
  const own = cutsFromRows(table, wanted);
  return { scores: own.recency.length + 1, cuts: own };
}
