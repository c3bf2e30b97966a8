/** A formula of the user's that changes its place. */
import { columnLetters, columnOfLetters } from '../core/writing/a1.ts';
import type { ColumnName } from './column-name.ts';

/** Where a formula stands: its row, from 1, and the columns of its tab. */
export interface FormulaPlace {
  readonly row: number;
  readonly columns: readonly ColumnName[];
}

const NAME = /[\p{L}\d_.]/u.source;
const SKIPPED = `"(?:[^"]|"")*"|'(?:[^']|'')*'![$A-Z\\d:]+|${NAME}+![$A-Z\\d:]+`;
const WHOLE_COLUMNS = '\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}';
const REFERENCE = new RegExp(
  `${SKIPPED}|(?<!${NAME}|\\$)(?:(${WHOLE_COLUMNS})|(\\$?)([A-Z]{1,3})(\\$?)(\\d+))(?![\\p{L}\\d_(.])`,
  'gu',
);

/**
 * Moves a formula from one place to another: references to its own row follow, other rows stay; a column is found again by
 * its name, one that is not there any more stays as written. Text in quotes and references to other sheets are left alone.
 */
export function moveFormula(formula: string, from: FormulaPlace, to: FormulaPlace): string {
  const moved = (letters: string): string => {
    const name = from.columns[columnOfLetters(letters)];
    const column = name === undefined ? -1 : to.columns.indexOf(name);
    return column === -1 ? letters : columnLetters(column);
  };
  return formula.replace(
    REFERENCE,
    (found, columns?: string, columnSign?: string, letters?: string, rowSign?: string, row?: string) => {
      if (columns !== undefined) return columns.replace(/[A-Z]+/g, moved);
      if (letters === undefined) return found;
      const isOwn = rowSign === '' && Number(row) === from.row;
      return `${columnSign}${moved(letters)}${rowSign}${isOwn ? to.row : row}`;
    },
  );
}
