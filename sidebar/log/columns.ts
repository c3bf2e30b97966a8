/** Which column of the log's sheet holds what, as the person corrects it. */
import { columnLetters } from '../../src/core/writing/a1.ts';
import type { Answers, OrderField, OrderLayout } from '../../src/rpc.ts';

export const REQUIRED = ['customer', 'date', 'amount'] as const satisfies readonly OrderField[];
export const OPTIONAL = ['orderId', 'manager', 'product', 'customerType'] as const satisfies readonly OrderField[];
export const FIELDS: readonly OrderField[] = [...REQUIRED, ...OPTIONAL];

/** Columns by field, from 0; not all of the needed ones may be known yet. */
export type ChosenColumns = Readonly<Partial<Record<OrderField, number>>>;

export function isComplete(columns: ChosenColumns): columns is OrderLayout {
  return missingFields(columns).length === 0;
}

export function missingFields(columns: ChosenColumns): readonly OrderField[] {
  return REQUIRED.filter((field) => columns[field] === undefined);
}

/** Gives a field its column, or none. A column serves one field: whichever had it before goes without. */
export function chooseColumn(columns: ChosenColumns, field: OrderField, column: number | null): ChosenColumns {
  const chosen: Partial<Record<OrderField, number>> = {};
  for (const other of FIELDS) {
    const kept = columns[other];
    if (other === field || kept === undefined || kept === column) continue;
    chosen[other] = kept;
  }
  if (column !== null) chosen[field] = column;
  return chosen;
}

const ROLES = {
  customer: 'customer',
  date: 'date',
  amount: 'amount',
  orderId: 'order',
  manager: 'manager',
  product: 'product',
  customerType: 'customerType',
} as const satisfies Readonly<Record<OrderField, string>>;

/** The fields that stand elsewhere than before, said by the titles of their columns, or by letters. */
export function columnAnswers(
  before: ChosenColumns,
  now: ChosenColumns,
  titles: readonly string[],
): NonNullable<Answers['columns']> {
  const nameOf = (column: number) => {
    const title = titles[column] ?? '';
    return title === '' || titles.indexOf(title) !== column ? columnLetters(column) : title;
  };
  const moved = FIELDS.filter((field) => before[field] !== now[field]);
  return Object.fromEntries(
    moved.map((field) => {
      const column = now[field];
      return [ROLES[field], column === undefined ? [] : [nameOf(column)]];
    }),
  );
}

/** The letters that people know the column by, and its title where it has one. */
export function columnName(column: number, titles: readonly string[]): string {
  const title = (titles[column] ?? '').trim();
  const letters = columnLetters(column);
  return title === '' || title === letters ? letters : `${letters}: ${title}`;
}
