/** What the board counts, and what formulas can't: how many rows and how much money, and what to do about it. */
import { type ColumnShape, placeOf } from '../../tables/column.ts';
import type { Texts } from '../../text/language.ts';
import { headingRow } from '../rows.ts';
import type { TabValue } from '../tab-spec.ts';
import { type BoardInput, FIRST_DAY_CELL, isNumber, PAST_DAY_CELLS } from './board-input.ts';
import { columnOf, countedInMonth, datedInMonth, FIRST_MEMBER, range } from './board-members.ts';
import { cell, formula, native, type Pieces } from './formula.ts';
import type { Grid } from './grid.ts';

const IS_DAY = (date: Pieces) => formula`${date};">=${FIRST_DAY_CELL}";${date};"<${PAST_DAY_CELLS}"`;

/** How many rows the formulas see a date in. */
export function datedRows({ date }: BoardInput['log']): Pieces {
  return formula`COUNTIFS(${IS_DAY(date)})`;
}

export const COLUMNS: readonly ColumnShape<keyof Texts['payBoard']['check']['columns']>[] = [
  { id: 'cause', kind: 'text' },
  { id: 'rows', kind: 'integer' },
  { id: 'amount', kind: 'integer' },
  { id: 'todo', kind: 'note' },
];
const LABEL = 1;

export interface CheckCells {
  /** The ranges of the numbers of rows, and of the amounts, that are not counted. */
  readonly rows: string;
  readonly amounts: string;
  /** From each cause to its amount. */
  readonly causes: Readonly<Record<'row' | 'rows' | 'column' | 'columns', number>>;
}

/** The first row of a log that begins with its titles. */
function header({ date, amount }: BoardInput['log']): Pieces {
  return formula`ISTEXT(INDEX(${date};1))*ISTEXT(INDEX(${amount};1))`;
}

/** Each row falls under the first cause that holds for it, so that causes sum to what is not counted. */
function causes(input: BoardInput, texts: Texts): (readonly [string, Pieces, Pieces | null, string])[] {
  const { log, members, heads } = input;
  const { customer, date, amount } = log;
  const words = texts.payBoard.check;
  const numeric = isNumber(amount);
  const inMonth = datedInMonth(date);
  const counted = countedInMonth(input);
  const team = members.length + heads.length;
  // Formulas that fill a log leave empty texts below it: these rows are as blank as those with nothing.
  const filled = formula`SIGN(IFERROR(LEN(${customer})+LEN(${date})+LEN(${amount});1))`;
  return [
    [
      words.date,
      formula`SUMPRODUCT(${filled})-${header(log)}-COUNTIFS(${IS_DAY(date)})`,
      formula`SUMIFS(${amount};${numeric})-SUMIFS(${amount};${numeric};${IS_DAY(date)})`,
      words.convert,
    ],
    [words.amount, formula`COUNTIFS(${inMonth})-COUNTIFS(${inMonth};${numeric})`, null, words.convert],
    [
      words.customer,
      formula`COUNTIFS(${inMonth};${numeric})-COUNTIFS(${counted})`,
      formula`SUMIFS(${amount};${inMonth};${numeric})-SUMIFS(${amount};${counted})`,
      words.fill,
    ],
    [
      words.manager,
      formula`COUNTIFS(${counted})-SUM(${range('rows', team)})`,
      formula`SUMIFS(${amount};${counted})-SUM(${range('actual', team)})`,
      words.addMember,
    ],
  ];
}

/** Puts the table from the row on, and says where its numbers stand. */
export function putCheck(grid: Grid, row: number, input: BoardInput, texts: Texts): CheckCells {
  const words = texts.payBoard.check;
  const rounded = (pieces: Pieces): TabValue => native(formula`ROUND(${pieces};2)`);
  const sums = (from: number, count: number): TabValue[] =>
    (['rows', 'actual'] as const).map((place) => {
      const at = (index: number) => cell(FIRST_MEMBER + index, columnOf(place));
      return rounded(formula`SUM(${at(from)}:${at(from + count - 1)})`);
    });
  const { members, heads } = input;
  grid.putRow(row, LABEL, headingRow(COLUMNS, words.columns));
  const lines: (readonly TabValue[])[] = [[words.counted, ...sums(0, members.length)]];
  if (heads.length > 0) lines.push([words.heads, ...sums(members.length, heads.length)]);
  const firstCause = row + 1 + lines.length;
  const found = causes(input, texts);
  lines.push(
    ...found.map(([cause, rows, sum, todo]) => [cause, native(rows), sum === null ? '?' : rounded(sum), todo]),
  );
  lines.forEach((line, index) => {
    grid.put(
      row + 1 + index,
      LABEL,
      line,
      COLUMNS.map(({ kind }) => kind),
    );
  });
  const column = (id: 'rows' | 'amount') => {
    const place = LABEL + placeOf(COLUMNS, id);
    return `${cell(firstCause, place)}:${cell(firstCause + found.length - 1, place)}`;
  };
  const places = { row: firstCause, rows: found.length, column: LABEL, columns: COLUMNS.length - 1 };
  return { rows: column('rows'), amounts: column('amount'), causes: places };
}
