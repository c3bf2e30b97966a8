/** The tab *Movement*: how customers moved between segments since an earlier day, and who. */

import { moversOf, totalsOf } from '../core/segments/movers.ts';
import type { Movement } from '../core/segments/rfm-movement.ts';
import { SEGMENTS } from '../core/segments/segments.ts';
import { withIds } from '../tables/customer-columns.ts';
import { MOVER_COLUMNS, type MoverRow, segmentName } from '../tables/segment-columns.ts';
import type { Texts } from '../text/language.ts';
import { BLANK_ROW, crossRows, line, tableRows } from './rows.ts';
import type { CellStyle, TabRow, TabSpec } from './tab-spec.ts';

/** The matrix needs a column per segment; the list below uses the first of them. */
const WIDTHS = [240, 170, 170, 130, 130, 130, 130, 130, 130, 130, 130];

/** What changed since the earlier day, in words. */
export function movementInWords(movement: Movement, texts: Texts): string {
  return texts.tabs.movement.inWords(movement.from.base.asOf, totalsOf(movement, moversOf(movement)));
}

/** A cell on the way down is worse, up better; the direction stands in words in the list below. */
function matrixStyle(count: number, from: number, to: number): CellStyle {
  if (count === 0 || from === SEGMENTS.length) return 'count';
  if (from === to) return 'same';
  return to > from ? 'worse' : 'better';
}

function matrixRows({ matrix }: Movement, texts: Texts): TabRow[] {
  const rows = matrix.map((counts, from) => ({
    name: segmentName(from, texts),
    values: counts,
    styles: counts.map((count, to) => matrixStyle(count, from, to)),
  }));
  const names = SEGMENTS.map((segment) => texts.segments.names[segment]);
  return crossRows(texts.tabs.movement.corner, names, rows);
}

export function movementTab(movement: Movement, texts: Texts): TabSpec {
  const { movement: words, columns: titles } = texts.tabs;
  const movers = moversOf(movement).map((mover): MoverRow => ({ ...mover, now: movement.to }));
  const columns = withIds(MOVER_COLUMNS, movement.to.base, ({ now, index }: MoverRow) => now.base.names[index]);
  return {
    key: 'movement',
    title: words.title,
    widths: WIDTHS,
    rows: [
      line(words.heading(movement.from.base.asOf, movement.to.base.asOf), 'title'),
      line(movementInWords(movement, texts)),
      BLANK_ROW,
      ...matrixRows(movement, texts),
      line(words.matrixNote),
      BLANK_ROW,
      ...(movers.length === 0 ? [line(words.nobody)] : tableRows(columns, movers, titles, texts, texts.notes.tabs)),
    ],
  };
}
