/** The sign of currency in the sentences of a tab: put there before anything is written, remembered or compared. */
import type { MoneySign } from '../core/writing/locale-formats.ts';
import { withMoneySigns } from '../core/writing/money-marks.ts';
import type { CellStyle, TabRow, TabSpec } from '../reports/tab-spec.ts';

/** What holds sentences of ours: only there are amounts marked. */
const SENTENCES: readonly (CellStyle | undefined)[] = ['title', 'note'];

export function sayAmounts(tab: TabSpec, sign: MoneySign): TabSpec {
  const rows = tab.rows.map((row): TabRow => {
    const { styles } = row;
    if (!SENTENCES.some((style) => style !== undefined && styles.includes(style))) return row;
    const values = row.values.map((value, column) =>
      typeof value === 'string' && SENTENCES.includes(styles[column]) ? withMoneySigns(value, sign) : value,
    );
    return { ...row, values };
  });
  return { ...tab, rows };
}
