/** Something in the ledger that is not as it was written. */
import type { Month } from './month.ts';

/** `line` counts from 1, as the ledger's first column does. */
export type LedgerFinding =
  /** A cell was changed; `column` is its title, or null where only the checksum tells that one was. */
  | {
      readonly kind: 'edited';
      readonly line: number;
      readonly column: string | null;
      readonly month: Month;
      readonly member: string;
    }
  /** Lines that stood before this one are gone, or it stands in another place. */
  | { readonly kind: 'order'; readonly line: number }
  /** A row of the sheet, counted from 1, that the product did not write, or whose record is unreadable. */
  | { readonly kind: 'foreign'; readonly row: number }
  /** So many lines are gone from the end. */
  | { readonly kind: 'cut'; readonly lines: number }
  /** The tab was deleted, or its titles were changed. */
  | { readonly kind: 'gone' }
  /** What was kept of how far it reached can't be read: lines gone from its end could not be found. */
  | { readonly kind: 'end-unknown' };
