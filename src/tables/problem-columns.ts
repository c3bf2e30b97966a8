/** Every row of the log that is in no number, and customers whom the segments leave out. */
import type { CustomerBase, CustomerName } from '../core/log/customer-base.ts';
import type { OrderLog } from '../core/log/order-log.ts';
import type { Problem } from '../core/log/problem.ts';
import { columnLetters } from '../core/writing/a1.ts';
import { type Column, type ColumnTitle, column, type Wide } from './column.ts';
import type { OrderLayout } from './orders.ts';

export interface LogPlace {
  readonly sheetId: number;
  readonly layout: OrderLayout;
}

/** A row of the log that was not read, or is dated later than the day of the analysis. */
type LeftOut = (Problem | { readonly row: number; readonly field: 'date'; readonly later: number }) & {
  readonly place: LogPlace;
};

/** Those that can't be read, then those that are too late. */
export function leftOutRows(log: OrderLog, { asOf }: CustomerBase, place: LogPlace): LeftOut[] {
  const later = Array.from(log.day).flatMap((day, index): LeftOut[] =>
    day > asOf ? [{ row: (log.row[index] as number) + 1, field: 'date', later: day, place }] : [],
  );
  return [...log.problems.map((problem) => ({ ...problem, place })), ...later];
}

export const LEFT_OUT_COLUMNS: readonly Wide<Column<ColumnTitle, LeftOut>>[] = [
  column('row', 'score', 80, ({ row }) => row),
  column('cell', 'link', 90, ({ row, field, place: { sheetId, layout } }) => ({
    sheetId,
    // A problem of a field means that the log has a column for it.
    cell: `${columnLetters(layout[field] ?? 0)}${row}`,
  })),
  column('column', 'text', 130, ({ field }, { tabs }) => tabs.dataProblems.fields[field]),
  column('value', 'text', 260, (row, { format }) => ('later' in row ? format.day(row.later) : row.value)),
  column('cause', 'text', 340, (row, { tabs: { dataProblems } }) =>
    'later' in row ? dataProblems.later : dataProblems.causes[row.cause],
  ),
];

export const REFUND_COLUMNS: readonly Column<ColumnTitle, { name: CustomerName; revenue: number }>[] = [
  { id: 'customer', kind: 'text', value: ({ name }) => name.cell },
  { id: 'netAmount', kind: 'money', value: ({ revenue }) => revenue },
];
