/** The ledger of what was paid, as it is read back: its lines, and what was changed by hand. */
import type { Month } from '../../core/pay/month.ts';

/** Something in the ledger that is not as it was written. `line` counts from 1, as the ledger's first column does. */
export type LedgerFinding =
  /** A cell was changed; `column` is null where only the checksum tells that something was. */
  | {
      readonly kind: 'edited';
      readonly line: number;
      readonly column: string | null;
      readonly month: Month;
      readonly member: string;
    }
  /** Lines that stood before this one are gone, or it stands in another place. */
  | { readonly kind: 'order'; readonly line: number }
  /** A row of the sheet, counted from 1, that the product did not write. */
  | { readonly kind: 'foreign'; readonly row: number }
  /** So many lines are gone from the end. */
  | { readonly kind: 'cut'; readonly lines: number }
  /** The tab was deleted, or its titles were. */
  | { readonly kind: 'gone' };
