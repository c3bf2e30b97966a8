/** The rows of a sheet while they are being read: one entry a row of the sheet in each column. */
import { BUCKETS, type Bucket, bucketNumber } from '../buckets.ts';
import { createNameTable, type NameTable } from './name-table.ts';

export interface Draft {
  readonly size: number;
  /** Number of the bucket, -1 while none is known. */
  readonly bucket: Int8Array;
  readonly day: Int32Array;
  /** 1 where the date was read. */
  readonly dated: Uint8Array;
  /** As it is written, before signs, refunds and rates; not a number where none was read. */
  readonly written: Float64Array;
  readonly amount: Float64Array;
  /** Whose numbers the next two hold. */
  readonly names: NameTable;
  readonly key: Int32Array;
  readonly standIn: Int32Array;
  /** A table of its own, since a name that is shown tells nobody apart. */
  readonly shownNames: NameTable;
  readonly shown: Int32Array;
  /** Number of the order's text in its column; 0 for none. */
  readonly order: Int32Array;
  readonly currency: (string | null)[];
}

export function createDraft(size: number): Draft {
  return {
    size,
    bucket: new Int8Array(size).fill(-1),
    day: new Int32Array(size),
    dated: new Uint8Array(size),
    written: new Float64Array(size).fill(Number.NaN),
    amount: new Float64Array(size).fill(Number.NaN),
    names: createNameTable(),
    key: new Int32Array(size),
    standIn: new Int32Array(size),
    shownNames: createNameTable(),
    shown: new Int32Array(size),
    order: new Int32Array(size),
    currency: new Array<string | null>(size).fill(null),
  };
}

export function put(draft: Draft, row: number, bucket: Bucket): void {
  draft.bucket[row] = bucketNumber(bucket);
}

export function isOpen(draft: Draft, row: number): boolean {
  return draft.bucket[row] === -1;
}

export function bucketOf(draft: Draft, row: number): Bucket | null {
  return BUCKETS[draft.bucket[row] ?? -1] ?? null;
}

export function openRows(draft: Draft): number[] {
  const rows: number[] = [];
  for (let row = 0; row < draft.size; row++) if (draft.bucket[row] === -1) rows.push(row);
  return rows;
}

/** Whether the order's number stands in several open rows. Most logs have one row an order, and nothing to be looked for. */
export function findOrdersOfSeveralRows(draft: Draft): (order: number) => boolean {
  // A column has no more texts than rows, and `""`.
  const rows = new Uint8Array(draft.size + 1);
  for (let row = 0; row < draft.size; row++) {
    const order = draft.order[row] as number;
    if (draft.bucket[row] === -1 && order !== 0 && rows[order] !== 2) rows[order] = rows[order] === 1 ? 2 : 1;
  }
  return (order) => rows[order] === 2;
}

/** A number for the customer and the order of a row: lines of one order bear the same. */
export function orderOfCustomer({ names, key, order, size }: Draft, row: number): number {
  return names.spellingOf(key[row] as number) * (size + 1) + (order[row] as number);
}

/** The amount for counting: what can't be read is worth nothing. */
export function moneyOf(draft: Draft, row: number): number {
  const amount = draft.amount[row] as number;
  return Number.isNaN(amount) ? 0 : amount;
}
