/** Customer and day of rows that leave them to the row above: cells that were merged, or not repeated by a report. */
import { roundSum } from '../core/numbers/rounding.ts';
import { isBlank } from '../core/writing/cell.ts';
import { areMany, type BlanksBelow, blanksBelow, goTogether } from './blanks-below.ts';
import { isOpen, moneyOf } from './draft.ts';
import { beginAnew, followOneAnother, stayWithinDays } from './groups-of-rows.ts';
import type { ColumnProfile } from './profile.ts';
import type { ColumnChoice } from './roles.ts';
import type { TextColumn } from './text-columns.ts';
import { NUMBERS_OF_PURCHASES, type TitleKind } from './title-kinds.ts';
import { note, titleOf, type Work } from './work.ts';

/** What the cells above hold for. */
export interface FillDown {
  /** By the row the one above that names its customer. */
  readonly customers: ReadonlyMap<number, number>;
  readonly days: ReadonlyMap<number, number>;
  /** The column of the order's number, where it is blank in rows that are blank otherwise. */
  readonly order: ColumnChoice | null;
  readonly isFilled: boolean;
}

const NOTHING: FillDown = { customers: new Map(), days: new Map(), order: null, isFilled: false };

/** Days of other things may be unknown of single rows: when a deal was won, when an invoice was paid. */
const DAYS_OF_ORDERS: ReadonlySet<TitleKind | null> = new Set<TitleKind | null>([null, 'date', 'orderDate']);

function sourcesOf({ rows, from }: BlanksBelow): ReadonlyMap<number, number> {
  return new Map(rows.flatMap((row, at) => (from[at] === row ? [] : [[row, from[at] ?? -1] as const])));
}

/** The number of an order stands in the first of its rows, with what else is left to it. */
function orderLeftBlank(
  { sheet }: Work,
  profiles: readonly ColumnProfile[],
  { rows }: BlanksBelow,
  blank: readonly number[],
): ColumnChoice | null {
  const isNumber = ({ kind, filled }: ColumnProfile) => filled > 0 && kind !== null && NUMBERS_OF_PURCHASES.has(kind);
  const found = profiles.filter(isNumber).find(({ column }) => {
    const unnumbered = rows.filter((row) => isBlank(sheet[row]?.[column]));
    return goTogether(blank, unnumbered, rows.length) && blank.length === unnumbered.length;
  });
  return found === undefined ? null : { column: found.column, title: found.title, score: 0 };
}

/** The blanks of either column, and which of the two are told to be those of groups. */
function findBlanks(work: Work, candidates: readonly ColumnChoice[], profiles: readonly ColumnProfile[]) {
  const { sheet, draft, columns } = work;
  const { date } = columns;
  const orders = [columns.order, ...candidates.map(({ column }) => column)].filter((column) => column !== null);
  let before = -1;
  const isLine = (row: number): boolean => {
    const above = sheet[before] ?? [];
    before = row;
    return orders.some((column) => !isBlank(sheet[row]?.[column]) && sheet[row]?.[column] === above[column]);
  };
  const named = columns.keys.flat();
  const isNamed = (row: number) =>
    draft.key[row] !== 0 || draft.standIn[row] !== 0 || named.some((column) => !isBlank(sheet[row]?.[column]));
  const names = blanksBelow(draft, isNamed, isLine);
  before = -1;
  const days = blanksBelow(draft, (row) => date === null || !isBlank(sheet[row]?.[date]), isLine);
  const hasName = (row: number) => draft.key[row] !== 0 || draft.standIn[row] !== 0;
  const areManyNames = !columns.customerAbove && areMany(names, hasName);
  const areManyDays = date !== null && areMany(days, (row) => draft.dated[row] === 1);
  const dayOf = (row: number) => (draft.dated[row] === 1 ? (draft.day[row] as number) : null);
  const nameOf = (row: number) => draft.names.spellingOf(draft.key[row] as number);
  const both = areManyNames && areManyDays && goTogether(names.blank, days.blank, names.rows.length);
  const order =
    areManyNames || areManyDays ? orderLeftBlank(work, profiles, names, both ? names.blank : days.blank) : null;
  const orderOfNames = areManyNames ? orderLeftBlank(work, profiles, names, names.blank) : null;
  const otherDays = profiles.filter(({ column, dates }) => column !== date && dates >= 0.8);
  const isOtherwiseDated = days.blank.some((row) => otherDays.some(({ column }) => !isBlank(sheet[row]?.[column])));
  const begins = (row: number) => areManyNames && !names.blank.includes(row);
  const areNames =
    areManyNames && (both || orderOfNames !== null || beginAnew(names, dayOf, nameOf) || stayWithinDays(names, dayOf));
  const areDays =
    areManyDays &&
    DAYS_OF_ORDERS.has(profiles[date]?.kind ?? null) &&
    !isOtherwiseDated &&
    (order !== null || (both && names.blank.length === days.blank.length) || followOneAnother(days, dayOf, begins));
  return { names, days, areManyNames, areManyDays, areNames, areDays, order: order ?? orderOfNames };
}

/** Rows that lack either are many in few logs: then nothing is looked at further. */
function lacksMany({ draft, columns }: Work): boolean {
  let [rows, lacking] = [0, 0];
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row) || Number.isNaN(draft.written[row])) continue;
    rows++;
    const isNamed = columns.customerAbove || draft.key[row] !== 0 || draft.standIn[row] !== 0;
    if (!isNamed || draft.dated[row] === 0) lacking++;
  }
  return lacking > 1 && lacking * 4 >= rows;
}

/**
 * Takes customers and days from above, where that was answered; where nothing was, only if what is proposed is taken. `numeric`: whether
 * the customer's cell is a number, of each row.
 */
export function fillDown(
  work: Work,
  candidates: readonly ColumnChoice[],
  profiles: readonly ColumnProfile[],
  numeric: Uint8Array,
): FillDown {
  const { draft, answers } = work;
  if (answers.fillDown === false || !lacksMany(work)) return NOTHING;
  const { names, days, order, ...found } = findBlanks(work, candidates, profiles);
  // Whoever said that cells hold for those below has said so of this log, however its rows stand.
  const isSaid = answers.fillDown === true && !found.areNames && !found.areDays;
  const customers = found.areNames || (isSaid && found.areManyNames) ? sourcesOf(names) : NOTHING.customers;
  const dayRows = found.areDays || (isSaid && found.areManyDays) ? sourcesOf(days) : NOTHING.days;
  const isFilled = answers.fillDown ?? answers.takeProposed === true;
  const filling: FillDown = { customers, days: dayRows, order, isFilled };
  if (!isFilled) return filling;
  for (const [row, from] of customers) {
    for (const column of [draft.key, draft.standIn, draft.shown]) column[row] = column[from] as number;
    numeric[row] = numeric[from] as number;
  }
  for (const [row, from] of dayRows) {
    draft.day[row] = draft.day[from] as number;
    draft.dated[row] = 1;
  }
  return filling;
}

/** A row that leaves day and number to the one above is a line of its order. */
export function fillOrdersDown({ draft }: Work, filling: FillDown, { ids }: TextColumn): void {
  if (!filling.isFilled) return;
  const rows = [...new Set([...filling.customers.keys(), ...filling.days.keys()])].sort((one, other) => one - other);
  for (const row of rows) {
    const from = filling.days.get(row) ?? filling.customers.get(row) ?? row;
    const isSame = draft.key[row] === draft.key[from] && draft.day[row] === draft.day[from];
    if (isOpen(draft, row) && ids[row] === 0 && isSame) draft.order[row] = draft.order[from] as number;
  }
}

/** Says what was filled, or asks, with what either answer gives. Wants rows that do not count put aside. */
export function judgeFillDown(work: Work, { customers, days, isFilled }: FillDown, isMixed: boolean): void {
  const { draft, columns, answers, questions } = work;
  const rows = [...new Set([...customers.keys(), ...days.keys()])].filter((row) => isOpen(draft, row));
  if (rows.length === 0) return;
  const sumOf = (of: readonly number[]) =>
    isMixed ? 0 : roundSum(of.reduce((sum, row) => sum + moneyOf(draft, row), 0));
  const named = customers.size === 0 ? [] : (columns.keys[0] ?? []);
  const dated = days.size === 0 || columns.date === null ? [] : [columns.date];
  const titles = [...named, ...dated].map((column) => titleOf(work, column));
  if (isFilled) note(work, 'fill-down', { titles }, rows.length, sumOf(rows));
  if (answers.fillDown !== undefined) return;
  const blank = new Set(rows);
  const all: number[] = [];
  for (let row = 0; row < draft.size; row++) {
    const isWhole = draft.key[row] !== 0 && draft.dated[row] === 1 && !Number.isNaN(draft.amount[row]);
    if (isOpen(draft, row) && (isWhole || blank.has(row))) all.push(row);
  }
  const others = all.filter((row) => !blank.has(row));
  const choice = (value: string, of: readonly number[]) => ({
    value,
    rows: of.length,
    ...(isMixed ? {} : { amount: sumOf(of) }),
  });
  questions.push({
    code: 'fill-down',
    params: { titles, rows: rows.length },
    proposed: 'yes',
    choices: [choice('yes', all), choice('no', others)],
  });
}
