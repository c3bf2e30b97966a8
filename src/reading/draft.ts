/** The rows of a sheet while they are being read: one entry a row of the sheet in each column. */
import { BUCKETS, type Bucket, bucketNumber } from './buckets.ts';

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
  readonly key: string[];
  readonly standIn: string[];
  readonly order: string[];
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
    key: new Array<string>(size).fill(''),
    standIn: new Array<string>(size).fill(''),
    order: new Array<string>(size).fill(''),
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

/** Order numbers that stand in several open rows. Most logs have one row an order, and nothing to be looked for. */
export function numbersOfSeveralRows(draft: Draft): ReadonlySet<string> {
  const once = new Set<string>();
  const several = new Set<string>();
  for (let row = 0; row < draft.size; row++) {
    const order = draft.order[row] ?? '';
    if (!isOpen(draft, row) || order === '') continue;
    if (once.has(order)) several.add(order);
    else once.add(order);
  }
  return several;
}

/** The amount for counting: what can't be read is worth nothing. */
export function moneyOf(draft: Draft, row: number): number {
  const amount = draft.amount[row] as number;
  return Number.isNaN(amount) ? 0 : amount;
}
