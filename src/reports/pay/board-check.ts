/** What the board counts, and what formulas can't: how many rows and how much money, and what to do about it. */
import { firstDayOf } from '../../core/pay/month.ts';
import { type ColumnShape, placeOf } from '../../tables/column.ts';
import type { Texts } from '../../text/language.ts';
import { headingRow } from '../rows.ts';
import type { TabValue } from '../tab-spec.ts';
import { type BoardInput, FIRST_DAY_CELL, type Found, PAST_DAY_CELLS } from './board-input.ts';
import {
  behindRules,
  beyond,
  columnOf,
  countableInMonth,
  DAYS_ROW,
  datedInMonth,
  FIRST_MEMBER,
  logOf,
  range,
  subjectOf,
} from './board-layout.ts';
import { nearRows } from './board-parts.ts';
import { sharedRows } from './board-shared.ts';
import { type CountedLog, countedRows, countedWorth, isNumber, rowsLeftOut, rowsOf, worthOf } from './counted-log.ts';
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
  { id: 'amount', kind: 'sum' },
  { id: 'todo', kind: 'note' },
];
const LABEL = 1;

export interface CheckCells {
  /** The ranges of the numbers of rows, and of the amounts, that are not counted. */
  readonly rows: string;
  readonly amounts: string;
  /** Of the causes for which pay may count what formulas can't add. */
  readonly missing: string;
  /** From each cause to its amount. */
  readonly causes: Readonly<Record<'row' | 'rows' | 'column' | 'columns', number>>;
  /** The range of what pay counts beyond the formulas; null where it counts the same. */
  readonly differences: string | null;
  /** The rows that say how many rows are spelled almost as those that KPIs count; null where no KPI counts such. */
  readonly near: { readonly row: number; readonly rows: number; readonly range: string } | null;
  /** The first row below. */
  readonly end: number;
}

/** The first row of a log that begins with its titles. */
function header({ date, amount }: BoardInput['log']): Pieces {
  return formula`ISTEXT(INDEX(${date};1))*ISTEXT(INDEX(${amount};1))`;
}

/** The cell with what rows without a date bear that the reading leaves out. */
function undatedAmount(input: BoardInput): string {
  return cell(DAYS_ROW, behindRules(input) + 2);
}

interface Cause {
  readonly name: string;
  readonly rows: Pieces;
  /** Null where nobody knows. */
  readonly amount: Pieces | null;
  readonly todo: string;
}

/** How many rows have no date that formulas see, but for those that are known to need none. */
export function undatedRows(log: CountedLog, found: Found): Pieces {
  const { customers, date, amount, rules } = log;
  // Formulas that fill a log leave empty texts below it: these rows are as blank as those with nothing.
  const [customer = date] = customers;
  const filled = formula`SIGN(IFERROR(LEN(${customer})+LEN(${date})+LEN(${amount});1))`;
  // Deals that are open or lost may have no date.
  const named = formula`${customer};"<>"`;
  const undated = formula`-${rowsLeftOut(log, named)}+${rowsLeftOut(log, formula`${named};${IS_DAY(date)}`)}`;
  const leftOut = customers.length === 0 || rules.leftOut.length === 0 ? [] : undated;
  const known = found.undated.rows === 0 ? [] : formula`-${found.undated.rows}`;
  return formula`SUMPRODUCT(${filled})-${header(log)}-${datedRows(log)}${leftOut}${known}`;
}

/** Each row falls under the first cause that holds for it, so that causes sum to what is not counted. */
function causes(input: BoardInput, texts: Texts): Cause[] {
  const { members, heads, found } = input;
  const log = logOf(input);
  const { date, amount, rules } = log;
  const words = texts.payBoard.check;
  const numeric = isNumber(amount);
  const inMonth = datedInMonth(date);
  const inTheMonth = countableInMonth(input);
  const team = members.length + heads.length;
  const knownAmount = found.undated.amount === 0 ? [] : formula`-${undatedAmount(input)}`;
  const further = found.continuations ? formula`-${rowsOf(log, formula`${inMonth};${amount};"="`)}` : [];
  const unknown: Cause = {
    name: words.unknown,
    rows: formula`COUNTIFS(${inMonth})-${rowsOf(log, inMonth)}-${rowsLeftOut(log, inMonth)}`,
    amount: null,
    todo: words.buildAgain(rules.titles.join(', ')),
  };
  return [
    ...(rules.columns.length === 0 ? [] : [unknown]),
    {
      name: words.date,
      rows: undatedRows(log, found),
      amount: formula`${worthOf(log, numeric)}-(${worthOf(log, formula`${numeric};${IS_DAY(date)}`)})${knownAmount}`,
      todo: words.convert,
    },
    {
      name: words.amount,
      rows: formula`${rowsOf(log, inMonth)}-${rowsOf(log, formula`${inMonth};${numeric}`)}${further}`,
      amount: null,
      todo: words.convert,
    },
    {
      name: words.customer,
      rows: formula`${rowsOf(log, inTheMonth)}-(${countedRows(log, inTheMonth)})`,
      amount: formula`${worthOf(log, inTheMonth)}-(${countedWorth(log, inTheMonth)})`,
      todo: words.fill,
    },
    {
      name: words.manager,
      rows: formula`${countedRows(log, inTheMonth)}-SUM(${range('rows', team)})${sharedRows(input, '-')}`,
      amount: formula`${countedWorth(log, inTheMonth)}-SUM(${range('total', team)})`,
      todo: words.addMember,
    },
  ];
}

/** Puts the table from the row on, and says where its numbers stand. */
export function putCheck(grid: Grid, row: number, input: BoardInput, texts: Texts): CheckCells {
  const words = texts.payBoard.check;
  const rounded = (pieces: Pieces): TabValue => native(formula`ROUND(${pieces};2)`);
  const sums = (from: number, count: number): TabValue[] =>
    (['rows', 'total'] as const).map((place) => {
      const at = (index: number) => cell(FIRST_MEMBER + index, columnOf(place));
      const shared = place === 'rows' && from === 0 ? sharedRows(input, '+') : [];
      return rounded(formula`SUM(${at(from)}:${at(from + count - 1)})${shared}`);
    });
  const { members, heads } = input;
  grid.putRow(row, LABEL, headingRow(COLUMNS, words.columns));
  const lines: (readonly TabValue[])[] = [[words.counted, ...sums(0, members.length)]];
  if (heads.length > 0) lines.push([words.heads, ...sums(members.length, heads.length)]);
  const log = logOf(input);
  const leftOut = rowsLeftOut(log, countableInMonth(input));
  if (log.rules.columns.length > 0) {
    lines.push([words.leftOut, native(leftOut), '', words.by(log.rules.titles.join(', '))]);
  }
  const firstCause = row + 1 + lines.length;
  const found = causes(input, texts);
  lines.push(
    ...found.map(({ name, rows, amount, todo }) => [name, native(rows), amount === null ? '?' : rounded(amount), todo]),
  );
  const firstDifference = row + 1 + lines.length + 1;
  const differences = differenceLines(input, texts);
  lines.push(...differences);
  const firstNear = row + 1 + lines.length;
  const near = nearLines(input, texts);
  lines.push(...near);
  if (input.found.otherPlans.length > 0) lines.push([words.otherPlans(input.found.otherPlans.join(', ')), '', '', '']);
  const { notLive } = input.parts;
  const said = notLive.map(({ member, kpi, actual }) => `${words.ofKpi(member, kpi)} ${texts.format.number(actual)}`);
  if (said.length > 0) lines.push([words.notLive(texts.format.day(input.found.on), said.join('; ')), '', '', '']);
  lines.forEach((line, index) => {
    grid.put(
      row + 1 + index,
      LABEL,
      line,
      COLUMNS.map(({ kind }) => kind),
    );
  });
  putFound(grid, input, texts);
  const column = (id: 'rows' | 'amount', first: number, count: number) => {
    const place = LABEL + placeOf(COLUMNS, id);
    return `${cell(first, place)}:${cell(first + count - 1, place)}`;
  };
  const places = { row: firstCause, rows: found.length, column: LABEL, columns: COLUMNS.length - 1 };
  // The last two are nobody's in pay as well: no customer, no manager of the team.
  const uncounted = found.length - 2;
  return {
    missing: column('rows', firstCause, uncounted),
    rows: column('rows', firstCause, found.length),
    amounts: column('amount', firstCause, found.length),
    causes: places,
    differences:
      input.found.differences.length === 0 ? null : column('amount', firstDifference, differences.length - 1),
    near:
      near.length === 0 ? null : { row: firstNear, rows: near.length, range: column('rows', firstNear, near.length) },
    end: row + 1 + lines.length,
  };
}

/** What pay counts beyond the formulas, of each in the month that is shown; as it was when the log was last read. */
function differenceLines(input: BoardInput, texts: Texts): (readonly TabValue[])[] {
  const { found } = input;
  const words = texts.payBoard.check;
  const day = texts.format.day(found.on);
  if (found.differences.length === 0) return [[words.agrees(day), '', '', '']];
  const bySubject = new Map(found.differences.map((each) => [subjectOf(input, each), each]));
  const lines = [...bySubject].map(([subject, { name, kpi }]): readonly TabValue[] => {
    const amount = native([`ROUND(${beyond(input, subject)};2)`]);
    return [kpi === undefined ? name : words.ofKpi(name, kpi), '', amount, ''];
  });
  return [[words.differs(day), '', '', words.why], ...lines];
}

/** Rows of the month whose product or type is spelled almost as those that KPIs count, and was not there before. */
function nearLines(input: BoardInput, texts: Texts): (readonly TabValue[])[] {
  const { unknown, buildAgain } = texts.payBoard.check;
  const inMonth = datedInMonth(input.log.date);
  return input.parts.watched.map((watch, index): readonly TabValue[] => {
    return [unknown, native(nearRows(input, index, inMonth)), '?', buildAgain(watch.title)];
  });
}

/** The block that these lines lean on. */
function putFound(grid: Grid, input: BoardInput, texts: Texts): void {
  const { differences, undated } = input.found;
  const column = behindRules(input);
  const { behindDifferences, behindUndated, ofKpi } = texts.payBoard.check;
  if (undated.amount !== 0) grid.put(DAYS_ROW, column, [behindUndated, '', undated.amount], 'muted');
  if (differences.length === 0) return;
  grid.put(FIRST_MEMBER - 2, column, [behindDifferences], 'muted');
  differences.forEach((each, index) => {
    const { month, name, kpi, amount } = each;
    const label = kpi === undefined ? name : ofKpi(name, kpi);
    const values: readonly TabValue[] = [{ day: firstDayOf(month) }, label, amount, subjectOf(input, each)];
    grid.put(FIRST_MEMBER + index, column, values, ['month', 'muted', 'muted', 'muted']);
  });
}
