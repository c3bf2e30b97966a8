/** Every row of the log that is in no number, and customers whom the segments leave out. */
import type { CustomerBase, CustomerName } from '../core/log/customer-base.ts';
import type { OrderLog } from '../core/log/order-log.ts';
import type { Problem } from '../core/log/problem.ts';
import { columnLetters } from '../core/writing/a1.ts';
import type { Column, ColumnTitle, Wide } from './column.ts';
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
  { id: 'row', kind: 'score', width: 80, value: ({ row }) => row },
  {
    id: 'cell',
    kind: 'link',
    width: 90,
    // A problem of a field means that the log has a column for it.
    value: ({ row, field, place: { sheetId, layout } }) => ({
      sheetId,
      cell: `${columnLetters(layout[field] ?? 0)}${row}`,
    }),
  },
  { id: 'column', kind: 'text', width: 130, value: ({ field }, { tabs }) => tabs.dataProblems.fields[field] },
  {
    id: 'value',
    kind: 'text',
    width: 260,
    value: (row, { format }) => ('later' in row ? format.day(row.later) : row.value),
  },
  {
    id: 'cause',
    kind: 'text',
    width: 340,
    value: (row, { tabs: { dataProblems } }) => ('later' in row ? dataProblems.later : dataProblems.causes[row.cause]),
  },
];

export const REFUND_COLUMNS: readonly Column<ColumnTitle, { name: CustomerName; revenue: number }>[] = [
  { id: 'customer', kind: 'text', value: ({ name }) => name.cell },
  { id: 'netAmount', kind: 'money', value: ({ revenue }) => revenue },
];
