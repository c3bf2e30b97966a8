/** The export of a form as a table: where its titles stand, and in how many rows. */
import { isBlank } from '../../core/writing/cell.ts';
import { tidy } from '../../core/writing/spelling.ts';

export interface SurveyTable {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** The row of the sheet that the first of the rows is, from 1. */
  readonly firstRow: number;
}

/** What some services write below a question that has no items. */
const NO_ITEM = /^(response|open-ended response|ответ)$/i;

const textOf = (cell: unknown) => (isBlank(cell) ? '' : tidy(String(cell)));
const isText = (cell: unknown) => typeof cell === 'string' && !isBlank(cell) && Number.isNaN(Number(cell));

/**
 * Titles of two rows: the question once, and below it an item in each of its columns. The row of items holds texts only, and some
 * of them below empty cells.
 */
function hasItemsBelow(titles: readonly unknown[], below: readonly unknown[]): boolean {
  const unnamed = below.filter((cell, column) => isText(cell) && isBlank(titles[column]));
  return unnamed.length >= 2 && below.every((cell) => isBlank(cell) || isText(cell));
}

/** The title of each column as if all had stood in one row: `Question [Item]`. */
function joined(questions: readonly unknown[], items: readonly unknown[], width: number): string[] {
  let question = '';
  return Array.from({ length: width }, (_, column) => {
    question = isBlank(questions[column]) ? question : textOf(questions[column]);
    const item = textOf(items[column]);
    return item === '' || NO_ITEM.test(item) ? question : `${question} [${item}]`;
  });
}

/** Null where there are no titles with an answer below them. */
export function surveyTable(cells: readonly (readonly unknown[])[]): SurveyTable | null {
  const isEmpty = (row: readonly unknown[]) => row.every(isBlank);
  const at = cells.findIndex((row) => row.filter((cell) => !isBlank(cell)).length >= 2);
  const titles = cells[at];
  if (titles === undefined) return null;
  const below = cells[at + 1] ?? [];
  const two = hasItemsBelow(titles, below);
  const width = Math.max(titles.length, two ? below.length : 0);
  const first = at + (two ? 2 : 1);
  const rows = cells.slice(first);
  if (rows.every(isEmpty)) return null;
  return {
    titles: two ? joined(titles, below, width) : Array.from({ length: width }, (_, column) => textOf(titles[column])),
    rows,
    firstRow: first + 1,
  };
}
