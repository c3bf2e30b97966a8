/** The rows of a reading as columns: what an order log is made of. Each is as long as the sheet. */

export interface ReadRows {
  /** Position in the list of buckets. */
  readonly bucket: Int8Array;
  readonly day: Int32Array;
  /** What counts: with its sign, less what was refunded, in the currency of the reading. */
  readonly amount: Float64Array;
  /** What tells customers apart, as written; the first is `""`. */
  readonly keys: readonly string[];
  /** Of each key the position of its spelling in the keys: keys of one spelling are one customer. */
  readonly spellings: readonly number[];
  /** Position in the keys; 0 for nobody. */
  readonly key: Int32Array;
  /** What customers are called; the first is `""`. */
  readonly names: readonly string[];
  /** Position in the names; 0 where the row shows none beside the key. */
  readonly shown: Int32Array;
  /** The same for all rows of an order; 0 where the row has no order number, or none was proved. */
  readonly order: Int32Array;
  /** Whether the customer's cell is a number. */
  readonly numeric: Uint8Array;
}
