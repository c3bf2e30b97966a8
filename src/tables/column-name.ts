/** What a column of a tab is called wherever it stands, so that a formula finds it again when columns come or go. */

export type ColumnName = string;

/** The column of customers is called by another word in each language. */
export const CUSTOMER_COLUMN: ColumnName = 'customer';

export function computedColumn(title: string): ColumnName {
  return `computed ${title}`;
}

export function ownColumn(title: string): ColumnName {
  return `own ${title}`;
}
