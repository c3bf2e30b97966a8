/** The rows of a reading as columns: what an order log is made of. Each is as long as the sheet. */

export interface ReadRows {
  /** Position in the list of buckets. */
  readonly bucket: Int8Array;
  readonly day: Int32Array;
  /** What counts: with its sign, less what was refunded, in the currency of the reading. */
  readonly amount: Float64Array;
  /** What tells the customer apart, as written; `""` for nobody. */
  readonly key: readonly string[];
  /** `""` where the row shows no name beside the key. */
  readonly shown: readonly string[];
  /** `""` where the row has no order number, or none was proved. */
  readonly order: readonly string[];
  /** Whether the customer's cell is a number. */
  readonly numeric: Uint8Array;
}
