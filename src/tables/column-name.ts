/** What a column of a tab is called wherever it stands, so that a formula finds it again when columns come or go. */

export type ColumnName = string;

/** The column of customers is called by another word in each language. */
export const CUSTOMER_COLUMN: ColumnName = 'customer';

/** Titles that columns of ours bore in tabs of before, and bear now: formulas that name them find them again. */
const FORMER_TITLES: Readonly<Partial<Record<string, string>>> = { Деньги: 'Выручка' };

export function computedColumn(title: string): ColumnName {
  return `computed ${FORMER_TITLES[title] ?? title}`;
}

export function ownColumn(title: string): ColumnName {
  return `own ${title}`;
}
