/** What the user keeps beside one customer. */
import type { ColumnName } from './column-name.ts';

export type KeptValue = string | number | boolean | { readonly instant: number } | { readonly formula: string };

export interface KeptCell {
  readonly value: KeptValue;
  readonly format: string;
  /** The row it was read from, from 1: a formula that refers to its own row is moved along. */
  readonly row: number;
  /** The columns of the tab that it was read from: what a formula refers to may stand elsewhere by now. */
  readonly columns: readonly ColumnName[];
}

/** What the user keeps above the row of titles, in a tab that does not keep the whole of it. */
export interface KeptAbove extends KeptCell {
  /** So many rows above the titles. */
  readonly distance: number;
  readonly column: ColumnName;
}

export interface KeptRow {
  /** As it stood in the tab; `""` for a note that stood beside no customer. */
  readonly customer: string | number;
  /** What stood there to tell the customer apart from others of the name; `""` where nothing did. */
  readonly id: string;
  /** By title of the column. Only cells that hold something. */
  readonly cells: ReadonlyMap<string, KeptCell>;
}
