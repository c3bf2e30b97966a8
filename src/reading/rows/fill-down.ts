/** Customer and day of rows that leave them to the row above: cells that were merged, or not repeated by a report. */
import { roundSum } from '../../core/numbers/rounding.ts';
import { remembered } from '../../core/writing/remembered.ts';
import type { ColumnProfile } from '../columns/profile.ts';
import type { ColumnChoice } from '../columns/roles.ts';
import type { TextColumn } from '../text-columns.ts';
import { isDitto } from '../words/cell-words.ts';
import type { BlanksBelow } from './blanks-below.ts';
import { type Draft, isOpen, moneyOf } from './draft.ts';
import { findLeftBlank } from './left-blank.ts';
import { note, titleOf, type Work } from './work.ts';

/** By the row the one above that holds for it. */
type Above = ReadonlyMap<number, number>;

export interface FillDown {
  readonly customers: Above;
  readonly days: Above;
  /** The column of the order's number, where it is left blank as well. */
  readonly order: ColumnChoice | null;
  /** Otherwise it is asked first. */
  readonly isFilled: boolean;
}

const NONE: Above = new Map();
const NOTHING: FillDown = { customers: NONE, days: NONE, order: null, isFilled: false };

function aboveOf({ rows, from }: BlanksBelow): Above {
  return new Map(rows.flatMap((row, at) => (from[at] === row ? [] : [[row, from[at] ?? row] as const])));
}

/**
 * Rows whose customer is written as that of the row above; and whether many have no customer or no day: few logs have, and nothing else is
 * looked at in all others.
 */
function lookAbove({ draft, columns }: Work): { readonly dittos: Above; readonly lacksMany: boolean } {
  const dittos = new Map<number, number>();
  const isSame = remembered(isDitto);
  let above = -1;
  let rows = 0;
  let lacking = 0;
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row)) continue;
    const isKnown = columns.customerAbove || draft.key[row] !== 0;
    const standIn = draft.standIn[row] as number;
    if (!isKnown && standIn !== 0 && above !== -1 && isSame(draft.names.texts[standIn] ?? '')) dittos.set(row, above);
    else above = row;
    if (Number.isNaN(draft.written[row])) continue;
    rows++;
    if (!(isKnown || standIn !== 0) || draft.dated[row] === 0) lacking++;
  }
  return { dittos, lacksMany: lacking > 1 && lacking * 4 >= rows };
}

function fill({ draft }: Work, { customers, days }: FillDown, numeric: Uint8Array): void {
  for (const [row, from] of customers) {
    for (const column of [draft.key, draft.standIn, draft.shown]) column[row] = column[from] as number;
    numeric[row] = numeric[from] as number;
  }
  for (const [row, from] of days) {
    draft.day[row] = draft.day[from] as number;
    draft.dated[row] = 1;
  }
}

/**
 * Takes customers and days from above where that was said, or where what is proposed is taken. `numeric`: of each row whether the
 * customer's cell is a number.
 */
export function fillDown(
  work: Work,
  candidates: readonly ColumnChoice[],
  profiles: readonly ColumnProfile[],
  numeric: Uint8Array,
): FillDown {
  const { answers } = work;
  const { dittos, lacksMany } = lookAbove(work);
  if (answers.fillDown === false || !(dittos.size > 0 || lacksMany)) return NOTHING;
  const found = findLeftBlank(work, candidates, profiles);
  // Whoever has said so of this log has said it of rows that tell nothing themselves.
  const isSaid = answers.fillDown === true && !found.areGroupsOfNames && !found.areGroupsOfDays;
  const filling: FillDown = {
    customers: found.areGroupsOfNames || (isSaid && found.areManyNames) ? aboveOf(found.names) : dittos,
    days: found.areGroupsOfDays || (isSaid && found.areManyDays) ? aboveOf(found.days) : NONE,
    order: found.order,
    isFilled: answers.fillDown ?? answers.takeProposed === true,
  };
  if (filling.isFilled) fill(work, filling, numeric);
  return filling;
}

/** A row that leaves the number of its order to the one above is a line of it, if customer and day are the same. */
export function fillOrdersDown({ draft }: Work, { customers, days, isFilled }: FillDown, { ids }: TextColumn): void {
  if (!isFilled) return;
  for (const row of rowsOf(customers, days)) {
    const from = days.get(row) ?? customers.get(row) ?? row;
    const isSame = draft.key[row] === draft.key[from] && draft.day[row] === draft.day[from];
    if (isOpen(draft, row) && ids[row] === 0 && isSame) draft.order[row] = draft.order[from] as number;
  }
}

/** One may have been forgotten. */
const LEAST_BLANK = 2;

/**
 * Rows that leave the number of their order to the one above, and bear its customer and day: lines of it. None where any row without a
 * number is another customer's or another day's: then numbers are missing.
 */
export function fillBlankOrders({ draft, answers }: Work): readonly number[] {
  const { key, standIn, day, order, names } = draft;
  if (answers.fillDown === false) return [];
  const whose = (row: number) => `${names.spellingOf(key[row] as number)} ${standIn[row]} ${day[row]}`;
  const lines: (readonly [row: number, order: number])[] = [];
  let above = -1;
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row) || Number.isNaN(draft.written[row])) continue;
    if (order[row] !== 0) above = row;
    else if (above === -1 || whose(row) !== whose(above)) return [];
    else lines.push([row, order[above] as number]);
  }
  if (lines.length < LEAST_BLANK) return [];
  for (const [row, number] of lines) order[row] = number;
  return lines.map(([row]) => row);
}

function rowsOf(customers: Above, days: Above): number[] {
  return [...new Set([...customers.keys(), ...days.keys()])].sort((one, other) => one - other);
}

/** Rows that count if cells above hold, and those that count by themselves. */
function countingRows(draft: Draft, { customers, days }: FillDown) {
  const filled: number[] = [];
  const own: number[] = [];
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row) || Number.isNaN(draft.amount[row])) continue;
    const isNamed = draft.key[customers.get(row) ?? row] !== 0;
    if (!isNamed || draft.dated[days.get(row) ?? row] === 0) continue;
    filled.push(row);
    if (!customers.has(row) && !days.has(row)) own.push(row);
  }
  return { filled, own };
}

/** Says what was filled, or asks, with what either answer gives. Wants rows that do not count put aside. */
export function judgeFillDown(work: Work, filling: FillDown, isMixed: boolean): void {
  const { draft, columns, answers, questions } = work;
  const { customers, days } = filling;
  const rows = rowsOf(customers, days).filter((row) => isOpen(draft, row));
  if (rows.length === 0) return;
  const sumOf = (of: readonly number[]) => roundSum(of.reduce((sum, row) => sum + moneyOf(draft, row), 0));
  const filled = [customers.size === 0 ? [] : (columns.keys[0] ?? []), days.size === 0 ? [] : [columns.date]].flat();
  const titles = filled.map((column) => titleOf(work, column));
  if (filling.isFilled) note(work, 'fill-down', { titles }, rows.length, isMixed ? 0 : sumOf(rows));
  if (answers.fillDown !== undefined) return;
  const counting = countingRows(draft, filling);
  const choice = (value: string, of: readonly number[]) => {
    return { value, rows: of.length, ...(isMixed ? {} : { amount: sumOf(of) }) };
  };
  questions.push({
    code: 'fill-down',
    params: { titles, rows: rows.length },
    proposed: 'yes',
    choices: [choice('yes', counting.filled), choice('no', counting.own)],
  });
}
