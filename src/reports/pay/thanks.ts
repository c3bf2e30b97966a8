/** The tab *Thanks*: who thanked whom for what, filled in by the team. */
import type { Texts } from '../../text/language.ts';
import type { CellStyle, TabColumn, TabSpec } from '../tab-spec.ts';
import { createGrid } from './grid.ts';

const STYLES: readonly CellStyle[] = ['date', 'text', 'text', 'longText'];
const WIDTHS = [110, 220, 220, 560];
const HEADING = 2;
const LINES = 1000;

/** `names`: those to choose from. */
export function thanksTab(names: TabColumn, texts: Texts): TabSpec {
  const words = texts.payBoard.thanks;
  const { date, from, to, why } = words.columns;
  const grid = createGrid(WIDTHS.length);
  grid.put(0, 0, [words.title], 'title');
  grid.put(1, 0, [words.note], 'note');
  grid.put(HEADING, 0, [date, from, to, why], 'heading');
  for (let row = HEADING + 1; row <= HEADING + LINES; row++) grid.put(row, 0, ['', '', '', ''], STYLES);
  return {
    key: 'thanks',
    title: words.title,
    widths: WIDTHS,
    frozenRows: HEADING + 1,
    keepsColumns: true,
    rows: grid.rows(),
    dropdowns: [1, 2].map((column) => ({ column, firstRow: HEADING + 1, rows: LINES, choices: names })),
  };
}
