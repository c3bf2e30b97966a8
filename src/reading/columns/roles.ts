/** What columns are taken for, and what is asked where that can't be known. */
import { compareCodePoints } from '../../core/writing/spelling.ts';
import type { MarkColumn } from './marks.ts';

export const ROLES = [
  'customer',
  'shown',
  'date',
  'amount',
  'price',
  'quantity',
  'refunded',
  'order',
  'status',
  'handOver',
  'kind',
  'currency',
  'manager',
  'product',
  'customerType',
  'contact',
] as const;

export type Role = (typeof ROLES)[number];

/** Columns that say one thing together: a name out of one column, or of the first and the last name. */
export type NameSource = readonly number[];

export interface ColumnChoice {
  readonly column: number;
  readonly title: string;
  readonly score: number;
}

export interface ChosenColumns {
  /** Whom a row belongs to: the first of these that is filled. */
  readonly keys: readonly NameSource[];
  /** How many of the keys are columns of their own; the others stand in where these are empty. */
  readonly ownKeys: number;
  /** What is shown of a customer: the first of these that is filled. */
  readonly shown: readonly NameSource[];
  /** True where the customer stands in a row of its own above its orders. */
  readonly customerAbove: boolean;
  readonly date: number | null;
  readonly amount: number | null;
  /** Both where the amount is their product. */
  readonly price: number | null;
  readonly quantity: number | null;
  /** The quantity, where the amount is a price that is that of the whole row already. */
  readonly growsWith: number | null;
  /** What was paid up to now, beside the amount. */
  readonly paid: number | null;
  readonly refunded: number | null;
  /** What was refunded, where the amount is less it already. */
  readonly refundedWithin: number | null;
  readonly order: number | null;
  /** The numbers begin anew each day, as those of receipts do with a shift: number and day together tell orders apart. */
  readonly orderDaily: boolean;
  readonly status: number | null;
  /** Only the words of the status say that it is one: all of them are asked about. */
  readonly statusByWords: boolean;
  /** Columns of marks such as `Voided`; the status may be one of them. */
  readonly marks: readonly MarkColumn[];
  /** Other columns of states: of the order beside the payment, of the shipment. */
  readonly otherStatuses: readonly number[];
  readonly kind: number | null;
  readonly currency: number | null;
  readonly manager: number | null;
  readonly product: number | null;
  readonly customerType: number | null;
  readonly contacts: readonly number[];
  /** Columns that tell the lines of an order apart: price, quantity, product. */
  readonly lines: readonly number[];
}

/** Of columns that fit alike the one with the longer title says more; never the place decides while titles differ. */
export function byTitle(
  first: { readonly title: string; readonly column: number },
  second: { readonly title: string; readonly column: number },
): number {
  return (
    second.title.length - first.title.length ||
    compareCodePoints(first.title.toLowerCase(), second.title.toLowerCase()) ||
    first.column - second.column
  );
}
