/** The tab *Movement*: how customers moved between segments since an earlier day, and who. */

import { type Mover, moversOf, totalsOf } from '../core/segments/movers.ts';
import type { Movement } from '../core/segments/rfm-movement.ts';
import { SEGMENTS } from '../core/segments/segments.ts';
import { asDay } from '../core/time/day.ts';
import type { Texts } from '../text/language.ts';
import type { CellStyle, TabRow, TabSpec } from './tab-spec.ts';

/** The matrix needs a column per segment; the list below uses the first of them. */
const WIDTHS = [240, 170, 170, 130, 130, 130, 130, 130, 130, 130, 130];
const LIST_STYLES: readonly CellStyle[] = ['text', 'text', 'text', 'text', 'money', 'date'];
const EMPTY_ROW: TabRow = { values: [], styles: [] };

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

function matrixRows(movement: Movement, texts: Texts): TabRow[] {
  const words = texts.tabs.movement;
  const names = SEGMENTS.map((segment) => texts.segments.names[segment]);
  return [
    { values: [words.corner, ...names], styles: ['heading', ...names.map((): CellStyle => 'headingNumber')] },
    ...movement.matrix.map(
      (counts, from): TabRow => ({
        values: [names[from] ?? texts.segments.notYet, ...counts],
        styles: ['text', ...counts.map((count, to) => matrixStyle(count, from, to))],
      }),
    ),
    { values: [words.matrixNote], styles: ['note'] },
  ];
}

function moverRow(movement: Movement, mover: Mover, texts: Texts): TabRow {
  const { base } = movement.to;
  const nameOf = (position: number | null) => {
    const segment = position === null ? undefined : SEGMENTS[position];
    return segment === undefined ? texts.segments.notYet : texts.segments.names[segment];
  };
  return {
    values: [
      base.names[mover.index]?.cell ?? '',
      nameOf(mover.from),
      nameOf(mover.to),
      texts.tabs.movement.directions[mover.direction],
      base.revenue[mover.index] as number,
      { day: asDay(base.lastPurchase[mover.index] as number) },
    ],
    styles: LIST_STYLES,
  };
}

export function movementTab(movement: Movement, texts: Texts): TabSpec {
  const words = texts.tabs.movement;
  const movers = moversOf(movement);
  const listHeading: TabRow = {
    values: words.columns,
    styles: LIST_STYLES.map((style) => (style === 'text' ? 'heading' : 'headingNumber')),
  };
  return {
    key: 'movement',
    title: words.title,
    widths: WIDTHS,
    frozenRows: 0,
    keepsColumns: false,
    rows: [
      { values: [words.heading(movement.from.base.asOf, movement.to.base.asOf)], styles: ['title'] },
      { values: [movementInWords(movement, texts)], styles: ['note'] },
      EMPTY_ROW,
      ...matrixRows(movement, texts),
      EMPTY_ROW,
      ...(movers.length === 0
        ? [{ values: [words.nobody], styles: ['note' as const] }]
        : [listHeading, ...movers.map((mover) => moverRow(movement, mover, texts))]),
    ],
  };
}
