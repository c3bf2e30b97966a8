/** The map of touch points as it stands in its tab; what is wrong with a cell is reported. */
import type { TouchPoint } from '../../core/touch-points/roll-up.ts';
import { spellingKey, tidy } from '../../core/writing/spelling.ts';
import type { MapField, MapPlaces } from '../../reports/touch-points/roll-up.ts';
import { readLines } from '../../tables/pay/form-lines.ts';
import { findTable } from '../../tables/title-row.ts';
import {
  COMPUTED,
  SERVED,
  STAGE_LIST_LAYOUT,
  TOUCH_POINT_LAYOUT,
  titleOfComputed,
} from '../../tables/touch-point-layout.ts';
import { ALL_TEXTS, type Texts } from '../../text/language.ts';
import type { TypedTab } from '../head/typed-tab.ts';

export interface MappedPoint extends TouchPoint {
  readonly step: string;
  /** Null without a date. */
  readonly due: number | null;
  readonly row: number;
}

export interface ReadMap {
  readonly points: readonly MappedPoint[];
  readonly stages: readonly string[];
  /** The first row with a point that has no formulas; null where all have. */
  readonly beyond: number | null;
}

const FIELDS: readonly MapField[] = [...TOUCH_POINT_LAYOUT.keys, ...COMPUTED, 'listed'];

function titleOf(texts: Texts, field: MapField): string {
  if (field === 'listed') return STAGE_LIST_LAYOUT.titleOf(texts, 'listed');
  if (field === 'weakness' || field === 'order' || field === 'byDay') return titleOfComputed(texts, field);
  return TOUCH_POINT_LAYOUT.titleOf(texts, field);
}

/** Null where titles are missing, which is reported. */
export function findMap({ source, content }: TypedTab): MapPlaces | null {
  const { header, columns } = findTable(content, FIELDS, (field) => ALL_TEXTS.map((texts) => titleOf(texts, field)));
  const missing = FIELDS.filter((field) => columns[field] === undefined);
  if (missing.length > 0) {
    const titles = missing.map((field) => titleOf(source.texts, field));
    source.report({ row: header, column: 0, title: '' }, { code: 'titles', titles });
    return null;
  }
  const whole = columns as MapPlaces['columns'];
  const first = header + 1;
  const lastWith = (holds: (row: number) => boolean) =>
    content.values.reduce((last, _, row) => (row >= first && holds(row) ? row : last), first);
  const last = lastWith((row) => (content.formulas[row]?.[whole.order] ?? '') !== '');
  const listed = lastWith((row) => String(content.values[row]?.[whole.listed] ?? '') !== '');
  // Room for stages that are still to be written.
  return { first, last, columns: whole, lastStage: Math.max(listed, first + ROOM_FOR_STAGES) };
}

const ROOM_FOR_STAGES = 14;

/** `segments`: those that a point can serve. `all`: the word for all of them. */
export function readMap(tab: TypedTab, segments: readonly string[]): ReadMap {
  const { source } = tab;
  const names = (texts: readonly string[]) => new Map(texts.map((text) => [spellingKey(tidy(text)), text]));
  const listed = readLines(source, STAGE_LIST_LAYOUT)?.lines ?? [];
  const stages = listed.flatMap(({ values }) => values.listed ?? []);
  const all = ALL_TEXTS.map(({ touchPoints }) => touchPoints.all);
  const [knownStages, knownSegments] = [names(stages), names([...segments, ...all])];
  const lines = readLines(source, TOUCH_POINT_LAYOUT)?.lines ?? [];
  const points = lines.flatMap((line): MappedPoint[] => {
    const { point, owner, standard, quality, importance, purpose, step, due } = line.values;
    const stage = line.known('stage', knownStages);
    const served = SERVED.flatMap((key) => {
      const name = line.known(key, knownSegments);
      return name === '' ? [] : all.includes(name) ? segments : [name];
    });
    if (point === null) return [];
    return [
      {
        ...{ stage, name: point, owner: owner ?? '', standard: standard ?? '', quality, importance, purpose },
        ...{ segments: served, step: step ?? '', due, row: line.row },
      },
    ];
  });
  const places = findMap(tab);
  const beyond = places === null ? undefined : points.find(({ row }) => row > places.last);
  return { points, stages, beyond: beyond?.row ?? null };
}
