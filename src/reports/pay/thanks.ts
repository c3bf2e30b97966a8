/** The tab *Thanks*: who thanked whom for what, filled in by the team. */
import { type ColumnShape, placeOf, type Wide } from '../../tables/column.ts';
import type { Texts } from '../../text/language.ts';
import { headingRow, line, widthsOf } from '../rows.ts';
import type { TabColumn, TabRow, TabSpec } from '../tab-spec.ts';

export const THANKS_COLUMNS: readonly Wide<ColumnShape<keyof Texts['payBoard']['thanks']['columns']>>[] = [
  { id: 'date', kind: 'date', width: 110, titleLeft: true },
  { id: 'from', kind: 'text', width: 220 },
  { id: 'to', kind: 'text', width: 220 },
  { id: 'why', kind: 'longText', width: 560 },
];
const LINES = 1000;

/** `names`: those to choose from. */
export function thanksTab(names: TabColumn, texts: Texts): TabSpec {
  const { title, note, columns } = texts.payBoard.thanks;
  const empty: TabRow = { values: THANKS_COLUMNS.map(() => ''), styles: THANKS_COLUMNS.map(({ kind }) => kind) };
  const above = [line(title, 'title'), line(note), headingRow(THANKS_COLUMNS, columns, texts.notes.thanks)];
  const people = [placeOf(THANKS_COLUMNS, 'from'), placeOf(THANKS_COLUMNS, 'to')];
  return {
    key: 'thanks',
    title,
    widths: widthsOf(THANKS_COLUMNS),
    frozenRows: above.length,
    keepsColumns: true,
    rows: [...above, ...Array.from({ length: LINES }, () => empty)],
    dropdowns: people.map((column) => ({ column, firstRow: above.length, rows: LINES, choices: names })),
  };
}
