/** Whether a column numbers the orders: its numbers have to belong to one customer and one day each. */

import type { ColumnChoice } from '../columns/roles.ts';
import type { TextColumn, TextColumns } from '../text-columns.ts';
import { type Draft, isOpen } from './draft.ts';
import { kindsOf } from './kinds.ts';

const LEAST_SHARE = 0.98;

/** Rows that can tell: 1 in each. */
function provingRows(draft: Draft, kinds: TextColumn | null): Uint8Array {
  const kindOf = kinds === null ? [] : kindsOf(kinds);
  const proving = new Uint8Array(draft.size);
  for (let row = 0; row < draft.size; row++) {
    const amount = draft.written[row] as number;
    if (!isOpen(draft, row) || draft.dated[row] === 0 || draft.key[row] === 0 || amount < 0) continue;
    // What goes back bears the number of the order, on a later day.
    if (kinds === null || kindOf[kinds.ids[row] as number] !== 'refund') proving[row] = 1;
  }
  return proving;
}

/** Of the numbers that stand in several rows, at least 98 % belong to one customer, and to one day where that is asked. */
function isProved(
  { names, key, day, size }: Draft,
  { ids, texts }: TextColumn,
  proving: Uint8Array,
  days: 'one' | 'any',
): boolean {
  const first = new Int32Array(texts.length).fill(-1);
  const several = new Set<number>();
  const broken = new Set<number>();
  for (let row = 0; row < size; row++) {
    const order = ids[row] as number;
    if (order === 0 || proving[row] === 0) continue;
    const known = first[order] as number;
    if (known === -1) {
      first[order] = row;
      continue;
    }
    several.add(order);
    const isOneCustomer =
      key[known] === key[row] || names.spellingOf(key[known] as number) === names.spellingOf(key[row] as number);
    if (!isOneCustomer || (days === 'one' && day[known] !== day[row])) broken.add(order);
  }
  return several.size === 0 || several.size - broken.size >= several.size * LEAST_SHARE;
}

/** Fewer receipts of several rows may be chance. */
const LEAST_RECEIPTS = 2;

/** Whether nearly all numbers of one day, and of one till, belong to one customer, and some of them stand in several rows. */
function isProvedDaily(
  { names, key, day, size }: Draft,
  { ids, texts }: TextColumn,
  till: TextColumn | null,
  proving: Uint8Array,
): boolean {
  const first = new Map<number, number>();
  const several = new Set<number>();
  const broken = new Set<number>();
  for (let row = 0; row < size; row++) {
    const number = ids[row] as number;
    if (number === 0 || proving[row] === 0) continue;
    const place = (day[row] as number) * (till?.texts.length ?? 1) + (till?.ids[row] ?? 0);
    const receipt = place * texts.length + number;
    const known = first.get(receipt);
    if (known === undefined) {
      first.set(receipt, row);
      continue;
    }
    several.add(receipt);
    if (names.spellingOf(key[known] as number) !== names.spellingOf(key[row] as number)) broken.add(receipt);
  }
  return several.size >= LEAST_RECEIPTS && several.size - broken.size >= several.size * LEAST_SHARE;
}

/**
 * The first column whose numbers begin anew each day: those of receipts, which a till counts from one in each shift. `tills`: columns
 * that may tell tills apart. Two customers have no order together, so that nothing else has to be known of these.
 */
export function dailyOrder(
  draft: Draft,
  candidates: readonly ColumnChoice[],
  tills: readonly number[],
  kind: number | null,
  textsOf: TextColumns,
): number | null {
  const proving = provingRows(draft, kind === null ? null : textsOf(kind));
  const places = [null, ...tills];
  const isProvedAt = (column: number) =>
    places.some((till) => isProvedDaily(draft, textsOf(column), till === null ? null : textsOf(till), proving));
  return candidates.find(({ column }) => isProvedAt(column))?.column ?? null;
}

/** How many of the numbers stand on several days. */
function countOverDays({ day, written, size }: Draft, { ids, texts }: TextColumn, proving: Uint8Array): number {
  const first = new Int32Array(texts.length).fill(-1);
  const over = new Set<number>();
  for (let row = 0; row < size; row++) {
    const order = ids[row] as number;
    // A row of nothing is no purchase on any day.
    if (order === 0 || proving[row] === 0 || !((written[row] as number) > 0)) continue;
    if (first[order] === -1) first[order] = row;
    else if (day[first[order] as number] !== day[row]) over.add(order);
  }
  return over.size;
}

export interface OrderOverDays {
  readonly column: ColumnChoice;
  /** How many of its numbers stand on several days. */
  readonly orders: number;
}

/**
 * The first column whose numbers belong to one customer each, but stand on several days: purchases that are paid in parts, or
 * contracts under which something is bought again and again. Which of both nobody but the user knows.
 */
export function orderOverDays(
  draft: Draft,
  candidates: readonly ColumnChoice[],
  kind: number | null,
  textsOf: TextColumns,
): OrderOverDays | null {
  const proving = provingRows(draft, kind === null ? null : textsOf(kind));
  const column = candidates.find((candidate) => isProved(draft, textsOf(candidate.column), proving, 'any'));
  const orders = column === undefined ? 0 : countOverDays(draft, textsOf(column.column), proving);
  return column === undefined || orders === 0 ? null : { column, orders };
}

/** Whether any of the numbers stands in several rows. */
function groupsRows({ ids }: TextColumn, proving: Uint8Array): boolean {
  const seen = new Set<number>();
  for (const [row, number] of ids.entries()) {
    if (number === 0 || proving[row] === 0) continue;
    if (seen.has(number)) return true;
    seen.add(number);
  }
  return false;
}

/**
 * The first column whose numbers belong to one customer and one day each; null where none does. Of those whose titles say as much, one
 * that groups rows comes before one that has another number in each: *Ticket ID* beside *Order ID*.
 */
export function provedOrder(
  draft: Draft,
  candidates: readonly ColumnChoice[],
  kind: number | null,
  textsOf: TextColumns,
  saysAsMuch: (column: number, other: number) => boolean = () => false,
): number | null {
  const proving = provingRows(draft, kind === null ? null : textsOf(kind));
  const isProof = ({ column }: ColumnChoice) => isProved(draft, textsOf(column), proving, 'one');
  const first = candidates.find(isProof)?.column;
  if (first === undefined) return null;
  const alike = candidates.filter(({ column }) => column !== first && saysAsMuch(first, column));
  if (alike.length === 0 || groupsRows(textsOf(first), proving)) return first;
  const grouping = alike.find((other) => groupsRows(textsOf(other.column), proving) && isProof(other));
  return grouping?.column ?? first;
}
