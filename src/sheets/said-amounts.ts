/** The sign of currency in the sentences of a tab: put there before anything is written, remembered or compared. */
import type { MoneySign } from '../core/writing/locale-formats.ts';
import { withMoneySigns } from '../core/writing/money-marks.ts';
import type { CellStyle, TabRow, TabSpec } from '../reports/tab-spec.ts';

/** What holds sentences of ours, as a row that is one cell does: only there are amounts marked. */
const SENTENCES: readonly (CellStyle | undefined)[] = ['title', 'note'];

function isSentence({ values, styles }: TabRow, column: number): boolean {
  return values.length === 1 || SENTENCES.includes(styles[column]);
}

export function sayAmounts(tab: TabSpec, sign: MoneySign): TabSpec {
  const rows = tab.rows.map((row): TabRow => {
    if (!row.values.some((_, column) => isSentence(row, column))) return row;
    const values = row.values.map((value, column) =>
      typeof value === 'string' && isSentence(row, column) ? withMoneySigns(value, sign) : value,
    );
    return { ...row, values };
  });
  return { ...tab, rows };
}
