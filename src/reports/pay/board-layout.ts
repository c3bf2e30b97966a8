/** Where the board's blocks stand, and the criteria of the rows that its month and this week count. */
import type { BoardInput, BoardKpi, Difference } from './board-input.ts';
import { type CountedLog, countable, isBetween, type LogColumns, ruleColumns } from './counted-log.ts';
import { cell, type Pieces } from './formula.ts';

/** The first column of the block. */
export const BEHIND = 10;
/** Columns of the block. */
export const PLACES = [
  'name',
  'criterion',
  'kpi',
  'hired',
  'left',
  'plan',
  'actual',
  'attainment',
  'place',
  'order',
  'shown',
  'rows',
  'thanks',
  'week',
  'total',
] as const;
export type MemberPlace = (typeof PLACES)[number];
export const BEHIND_COLUMNS = PLACES.length;

/** The row of the month's days, and the first row of members. */
export const DAYS_ROW = 1;
export const FIRST_MEMBER = 6;
/** Places are shown of so many, and of who ties with the last of them. */
export const SHOWN_PLACES = 3;

/** The column, from 0, of one of the member's values. */
export const columnOf = (place: MemberPlace) => BEHIND + PLACES.indexOf(place);
const day = (position: number) => cell(DAYS_ROW, BEHIND + position);
export const DAYS = { first: day(0), last: day(1), workdays: day(2), complete: day(3), left: day(4), dated: day(5) };
const NEXT_MONTH = `(${DAYS.last}+1)`;
export const MONDAY = '(TODAY()-WEEKDAY(TODAY();2)+1)';

/** The cells of all members in one column. */
export function range(place: MemberPlace, members: number): string {
  return `${cell(FIRST_MEMBER, columnOf(place))}:${cell(FIRST_MEMBER + members - 1, columnOf(place))}`;
}

/** Where the rules of the log stand: beside the members. */
export const RULES = { row: FIRST_MEMBER, column: BEHIND + BEHIND_COLUMNS };

/** The board's log with its rules in their place. */
export function logOf({ log }: Pick<BoardInput, 'log'>): CountedLog {
  return { ...log, at: RULES };
}

/** The first column beside the rules. */
export function behindRules({ log }: Pick<BoardInput, 'log'>): number {
  return RULES.column + ruleColumns(log.rules);
}

/** How many columns beside the rules hold what was found. */
export function foundColumns({ found }: Pick<BoardInput, 'found'>): number {
  return found.differences.length === 0 && found.undated.amount === 0 ? 0 : 4;
}

/** The row of the title of what KPIs over a part of the log came to: below the members and the heads behind them. */
function titleOfKpis({ members, heads }: BoardInput): number {
  return FIRST_MEMBER + members.length + Math.max(1, heads.length);
}

export function rowOfKpi(input: BoardInput, index: number): number {
  return titleOfKpis(input) + 1 + index;
}

/** The first row below them; there is nothing of them where there are none. */
export function belowKpis(input: BoardInput): number {
  const { length } = input.parts.kpis;
  return length === 0 ? titleOfKpis(input) : rowOfKpi(input, length) + 1;
}

/** Whom a difference is of: first the members, then the heads, then the KPIs. */
export function subjectOf(input: BoardInput, { name, kpi }: Difference): number {
  const people = [...input.members.map((member) => member.name), ...input.heads];
  if (kpi === undefined) return people.indexOf(name);
  const own = ({ member, name: of }: BoardKpi) => of === kpi && input.members[member]?.name === name;
  return people.length + input.parts.kpis.findIndex(own);
}

/** What pay counts beyond the board of one of them in the month that is shown; the place is a formula of its own. */
export function beyond(input: BoardInput, subject: string | number): string {
  const column = behindRules(input);
  const all = (offset: number) =>
    `${cell(FIRST_MEMBER, column + offset)}:${cell(FIRST_MEMBER + input.found.differences.length - 1, column + offset)}`;
  return `SUMIFS(${all(2)};${all(3)};${subject};${all(0)};${DAYS.first})`;
}

/** Whether money is missing that pay counts: the cell is filled once it is known where the causes stand. */
export const MISSING = cell(DAYS_ROW, columnOf('actual'));

/** The criteria of rows of the board's month that formulas can add. */
export function countableInMonth({ log }: BoardInput): Pieces {
  return countable(log, DAYS.first, NEXT_MONTH);
}

/** The criteria of cells dated in the board's month. */
export function datedInMonth(column: Pieces): Pieces {
  return isBetween(column, DAYS.first, NEXT_MONTH);
}

/** The criteria of rows of this week, from Monday, that formulas can add. */
export function countableInWeek(log: LogColumns): Pieces {
  return countable(log, MONDAY, `(${MONDAY}+7)`);
}
