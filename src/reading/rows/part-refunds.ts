/** Rows that a mark calls refunded, and of which a column of sums says that only a part was. */
import { amountColumn } from '../../core/writing/amount-column.ts';
import { moneyOf } from './draft.ts';
import type { Work } from './work.ts';

export function createPartReader({ sheet, draft, columns, answers, context }: Work): (row: number) => boolean {
  const { refunded, marks } = columns;
  if (refunded === null || !marks.some(({ marked }) => marked === 'refunded')) return () => false;
  const cells = sheet.map((cellsOfRow) => cellsOfRow[refunded]);
  const column = amountColumn(cells, context.locale, answers.decimal);
  return (row) => {
    const back = Math.abs(column.read(cells[row])?.value ?? 0);
    return back > 0 && back < moneyOf(draft, row);
  };
}
