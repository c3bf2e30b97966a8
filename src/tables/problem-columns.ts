/** Rows of the log that can't be read, and customers whom the segments leave out. */
import type { CustomerName } from '../core/log/customer-base.ts';
import type { Problem } from '../core/log/problem.ts';
import { columnLetters } from '../core/writing/a1.ts';
import type { Reading } from '../reading/reading.ts';
import { type Column, type ColumnTitle, column, type Wide } from './column.ts';

/** So many rows of a kind are listed one by one. */
const MOST_OF_A_KIND = 20;

/** A cell that can't be read, or the first of many that can't for the same reason. */
interface LeftOut extends Problem {
  readonly sheetId: number;
  /** Position of its column. */
  readonly column: number;
  /** Null where the row is listed for itself. */
  readonly ofKind: number | null;
}

function columnOf(field: Problem['field'], { columns }: Reading): number {
  const places: Readonly<Record<Problem['field'], number | null | undefined>> = {
    customer: columns.keys[0]?.[0],
    date: columns.date,
    amount: columns.amount ?? columns.price,
    orderId: columns.order,
  };
  // A problem of a field means that the log has a column for it.
  return places[field] ?? 0;
}

/** In the order of the sheet; a kind with more rows than anybody reads is said once, with its count. */
export function leftOutRows(reading: Reading, sheetId: number): LeftOut[] {
  const kindOf = ({ field, cause }: Problem) => `${field} ${cause}`;
  const counts = new Map<string, number>();
  for (const problem of reading.problems) counts.set(kindOf(problem), (counts.get(kindOf(problem)) ?? 0) + 1);
  const said = new Set<string>();
  return reading.problems.flatMap((problem): LeftOut[] => {
    const kind = kindOf(problem);
    const count = counts.get(kind) ?? 0;
    const isMany = count > MOST_OF_A_KIND;
    if (isMany && said.has(kind)) return [];
    said.add(kind);
    return [{ ...problem, sheetId, column: columnOf(problem.field, reading), ofKind: isMany ? count : null }];
  });
}

export const LEFT_OUT_COLUMNS: readonly Wide<Column<ColumnTitle, LeftOut>>[] = [
  column('row', 'score', 80, ({ row }) => row),
  column('cell', 'link', 90, ({ row, sheetId, column: position }) => ({
    sheetId,
    cell: `${columnLetters(position)}${row}`,
  })),
  column('column', 'text', 130, ({ field }, { tabs }) => tabs.dataProblems.fields[field]),
  column('value', 'text', 260, ({ value, ofKind }, { tabs }) =>
    ofKind === null ? value : tabs.dataProblems.many(ofKind),
  ),
  column('cause', 'text', 340, ({ cause }, { tabs }) => tabs.dataProblems.causes[cause]),
];

export interface RefundsOnly {
  readonly name: CustomerName;
  readonly revenue: number;
}

export const REFUND_COLUMNS: readonly Column<ColumnTitle, RefundsOnly>[] = [
  { id: 'customer', kind: 'text', value: ({ name }) => name.cell },
  { id: 'netAmount', kind: 'money', value: ({ revenue }) => revenue },
];
