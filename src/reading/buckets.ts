/** Every row of the sheet lies in exactly one of these. */

export const BUCKETS = [
  'used',
  'titles',
  'preamble',
  'blank',
  'continuation',
  'totals',
  'status',
  'currency',
  'later',
  'anonymous',
  'bad',
] as const;

export type Bucket = (typeof BUCKETS)[number];

export interface Tally {
  readonly rows: number;
  /** In the currency that is read; of rows without an amount nothing. */
  readonly amount: number;
}

export type BucketTallies = Readonly<Record<Bucket, Tally>>;

/** Position of a bucket: what the column of buckets holds. */
export function bucketNumber(bucket: Bucket): number {
  return BUCKETS.indexOf(bucket);
}
