/** The tab *Touch points*: a line for each place where customers meet the company, filled in by people. */

import { MOST_KEY_VALUES } from '../../core/key-values/key-values.ts';
import type { Purpose } from '../../core/touch-points/roll-up.ts';
import { columnLetters } from '../../core/writing/a1.ts';
import {
  COMPUTED,
  SERVED,
  STAGE_LIST_LAYOUT,
  TOUCH_POINT_LAYOUT,
  type TouchPointField,
  titleOfComputed,
} from '../../tables/touch-point-layout.ts';
import type { Texts } from '../../text/language.ts';
import { headForm, rowsBefore } from '../head/head-form.ts';
import { formPart, type RenderedPart } from '../pay/form-tab.ts';
import { cell, formula, native, quoted } from '../pay/formula.ts';
import { line } from '../rows.ts';
import type { TabColumn, TabRow, TabSpec, TabValue } from '../tab-spec.ts';
import type { MapPlaces } from './roll-up.ts';

const ROOM = 200;
const STAGES = 15;
const MARKS = ['1', '2', '3', '4', '5'];
const COMPUTED_WIDTH = 90;
/** Between parts that stand side by side. */
const GAPS = 1;

/** What the points that the map begins with are there for, in their order. */
export const START_PURPOSES: readonly Purpose[] = [
  'attract',
  'attract',
  'attract',
  'attract',
  'attract',
  'attract',
  'retain',
  'retain',
  'retain',
  'stimulate',
  'stimulate',
  'attract',
  'retain',
];

const { keys } = TOUCH_POINT_LAYOUT;

/** Where key values are written down: the first of them. */
export type ChosenPlace = TabColumn;

/** The key values that were decided on, by a formula: it follows what is written down. */
export function valuesLine(chosen: ChosenPlace | null, { touchPoints }: Texts): TabValue {
  if (chosen === null) return touchPoints.noValues;
  const { tab, column, firstRow } = chosen;
  const letters = columnLetters(column);
  const range = formula`${[{ tab }]}$${letters}$${firstRow + 1}:$${letters}$${firstRow + MOST_KEY_VALUES}`;
  const named = formula`${quoted(touchPoints.ours)}&TEXTJOIN(" · ";TRUE;${range})`;
  return native(formula`IF(COUNTA(${range})=0;${quoted(touchPoints.noValues)};${named})`);
}

function computedPart(rows: number, header: number, texts: Texts): RenderedPart {
  const place = (row: number, key: TouchPointField) => cell(row, keys.indexOf(key));
  const weaknessColumn = keys.length + GAPS;
  const lines = Array.from({ length: rows }, (_, index): TabRow => {
    const row = header + 1 + index;
    const [quality, importance, due] = [place(row, 'quality'), place(row, 'importance'), place(row, 'due')];
    const weakness = cell(row, weaknessColumn);
    return {
      values: [
        native([`IF(ISNUMBER(${quality})*ISNUMBER(${importance});${importance}*(5-${quality});"")`]),
        // Of equally weak ones the more important first, then as they stand in the map.
        native([`IF(ISNUMBER(${weakness});${weakness}*1000000000+${importance}*1000000-ROW();"")`]),
        native([`IF(ISNUMBER(${due});${due}*10000+ROW();"")`]),
      ],
      styles: ['integer', 'muted', 'muted'],
    };
  });
  return {
    rows: [
      {
        values: COMPUTED.map((field) => titleOfComputed(texts, field)),
        styles: ['headingNumber', 'muted', 'muted'],
        notes: [texts.notes.points.weakness],
      },
      ...lines,
    ],
    dropdowns: [],
    widths: COMPUTED.map(() => COMPUTED_WIDTH),
  };
}

const STAGE_COLUMN = keys.length + GAPS + COMPUTED.length + GAPS;
const titleWords = ({ title, howTo }: Texts['touchPoints']) => ({ title, howTo: [...howTo, ''] });
const headerOf = (words: Texts['touchPoints']) => titleWords(words).howTo.length + 1;

/** Where everything stands in a map that was just made: its formulas have no values yet, so it can't be read. */
export function placesInNewMap({ touchPoints }: Texts): MapPlaces {
  const first = headerOf(touchPoints) + 1;
  const columns = [...keys, ...COMPUTED, 'listed' as const].map((field, index) => {
    const isComputed = index >= keys.length && field !== 'listed';
    return [field, field === 'listed' ? STAGE_COLUMN : index + (isComputed ? GAPS : 0)] as const;
  });
  return {
    ...{ first, last: first + ROOM - 1, lastStage: first + STAGES - 1 },
    columns: Object.fromEntries(columns) as MapPlaces['columns'],
  };
}

/** `chosen`: where the key values are written down; null where nothing decides on them yet. `segments`: by the names that they have here. */
export function touchPointsTab(segments: readonly string[], chosen: ChosenPlace | null, texts: Texts): TabSpec {
  const words = texts.touchPoints;
  const title = titleWords(words);
  const above = rowsBefore(title);
  const header = headerOf(words);
  const lines = words.start.map(([stage, point, channel, goal], index) => ({
    ...{ stage, point, channel, goal, purpose: START_PURPOSES[index] ?? null },
  }));
  const stages = [...new Set(lines.map(({ stage }) => stage))];
  const listed: TabColumn = { tab: 'touch-points', column: STAGE_COLUMN, firstRow: header + 1 };
  const served = [words.all, ...segments];
  const names = {
    ...{ stage: listed, quality: MARKS, importance: MARKS, value: chosen ?? [], due: { days: 'any' } as const },
    ...Object.fromEntries(SERVED.map((key) => [key, served])),
  };
  const map = formPart({ layout: TOUCH_POINT_LAYOUT, lines, spare: ROOM - lines.length, names }, texts, above);
  const list = formPart(
    { layout: STAGE_LIST_LAYOUT, lines: stages.map((stage) => ({ listed: stage })), spare: STAGES - stages.length },
    texts,
    above,
  );
  const tab = headForm('touch-points', title, [map, computedPart(ROOM, header, texts), list]);
  const weakness = keys.length + GAPS;
  return {
    ...tab,
    frozenColumns: 2,
    rows: tab.rows.map((row, index) => (index === header - 1 ? line(valuesLine(chosen, texts)) : row)),
    colourRules: [{ row: header + 1, rows: ROOM, column: weakness, columns: 1, when: { atLeast: 12 }, style: 'worse' }],
  };
}
