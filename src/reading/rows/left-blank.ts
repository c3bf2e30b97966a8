/** Which blank cells of customers and days are those of groups, of which the first row alone bears them. */
import { isBlank } from '../../core/writing/cell.ts';
import type { ColumnProfile } from '../columns/profile.ts';
import type { ColumnChoice } from '../columns/roles.ts';
import { NUMBERS_OF_PURCHASES, type TitleKind } from '../words/title-kinds.ts';
import { areMany, type BlanksBelow, blanksBelow, goTogether } from './blanks-below.ts';
import { beginAnew, followOneAnother, stayWithinDays } from './groups-of-rows.ts';
import type { Work } from './work.ts';

export interface LeftBlank {
  readonly names: BlanksBelow;
  readonly days: BlanksBelow;
  /** A good part of the rows, each below a cell that says something. */
  readonly areManyNames: boolean;
  readonly areManyDays: boolean;
  /** Something tells that they are groups. */
  readonly areGroupsOfNames: boolean;
  readonly areGroupsOfDays: boolean;
  /** The number of the order, where it is left blank with them. */
  readonly order: ColumnChoice | null;
}

/** Days of other things may be unknown of single rows: when a deal was won, when an invoice was paid. */
const DAYS_OF_ORDERS: ReadonlySet<TitleKind | null> = new Set<TitleKind | null>([null, 'date', 'orderDate']);

function blanksOf(work: Work, candidates: readonly ColumnChoice[]) {
  const { sheet, draft, columns } = work;
  const { date } = columns;
  const orders = [columns.order, ...candidates.map(({ column }) => column)].filter((column) => column !== null);
  const cellOf = (row: number, column: number) => sheet[row]?.[column];
  const isLine = (row: number, before: number) =>
    orders.some((column) => !isBlank(cellOf(row, column)) && cellOf(row, column) === cellOf(before, column));
  const sources = columns.keys.flat();
  const isNamed = (row: number) =>
    draft.key[row] !== 0 || draft.standIn[row] !== 0 || sources.some((column) => !isBlank(cellOf(row, column)));
  const isDated = (row: number) => date === null || !isBlank(cellOf(row, date));
  return { names: blanksBelow(draft, isNamed, isLine), days: blanksBelow(draft, isDated, isLine) };
}

/** The column that numbers the orders and is blank in those rows alone. */
function numberLeftBlank(
  { sheet }: Work,
  profiles: readonly ColumnProfile[],
  rows: readonly number[],
  blank: readonly number[],
): ColumnChoice | null {
  const isNumber = ({ kind, filled }: ColumnProfile) => filled > 0 && kind !== null && NUMBERS_OF_PURCHASES.has(kind);
  const found = profiles.filter(isNumber).find(({ column }) => {
    const unnumbered = rows.filter((row) => isBlank(sheet[row]?.[column]));
    return unnumbered.length === blank.length && goTogether(blank, unnumbered, rows.length);
  });
  return found === undefined ? null : { column: found.column, title: found.title, score: 0 };
}

/** Whether the column may be that of days which are not repeated: another day beside a blank one speaks against it. */
function areDaysOfOrders(
  { sheet, columns }: Work,
  profiles: readonly ColumnProfile[],
  { blank }: BlanksBelow,
): boolean {
  const { date } = columns;
  if (date === null || !DAYS_OF_ORDERS.has(profiles[date]?.kind ?? null)) return false;
  const others = profiles.filter(({ column, kind, dates }) => column !== date && dates >= 0.8 && kind !== 'otherDate');
  return !blank.some((row) => others.some(({ column }) => !isBlank(sheet[row]?.[column])));
}

export function findLeftBlank(
  work: Work,
  candidates: readonly ColumnChoice[],
  profiles: readonly ColumnProfile[],
): LeftBlank {
  const { draft, columns } = work;
  const { names, days } = blanksOf(work, candidates);
  const { rows } = names;
  const hasName = (row: number) => draft.key[row] !== 0 || draft.standIn[row] !== 0;
  const isDated = (row: number) => draft.dated[row] === 1;
  const dayOf = (row: number) => (isDated(row) ? (draft.day[row] as number) : null);
  const nameOf = (row: number) => draft.names.spellingOf(draft.key[row] as number);

  const isSomebody = names.from.some((row) => draft.key[row] !== 0);
  const areManyNames = !columns.customerAbove && isSomebody && areMany(names, hasName);
  const areManyDays = columns.date !== null && areMany(days, isDated);
  const areBoth = areManyNames && areManyDays && goTogether(names.blank, days.blank, rows.length);
  const numberOf = (blank: readonly number[]) => numberLeftBlank(work, profiles, rows, blank);
  const [ofNames, ofDays] = [areManyNames ? numberOf(names.blank) : null, areManyDays ? numberOf(days.blank) : null];
  const nameless = new Set(names.blank);
  const beginsGroup = (row: number) => areManyNames && !nameless.has(row);
  return {
    names,
    days,
    areManyNames,
    areManyDays,
    areGroupsOfNames:
      areManyNames && (areBoth || ofNames !== null || beginAnew(names, dayOf, nameOf) || stayWithinDays(names, dayOf)),
    areGroupsOfDays:
      areManyDays &&
      areDaysOfOrders(work, profiles, days) &&
      ((areBoth && names.blank.length === days.blank.length) ||
        ofDays !== null ||
        followOneAnother(days, dayOf, beginsGroup)),
    order: ofDays ?? ofNames,
  };
}
