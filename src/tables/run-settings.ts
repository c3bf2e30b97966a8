/** The settings of a segmentation as they are kept in the user's file and sent by the sidebar: checked, never trusted. */

import { AppError } from '../core/app-error.ts';
import type { CallSettings, NextSettings } from '../core/customers/next-settings.ts';
import { GROUPS, type Group, type GroupRule } from '../core/groups/abcxyz.ts';
import { assertScores, type Cuts, cutsFromRows, METRICS } from '../core/segments/scores.ts';
import { SEGMENTS, type Segment } from '../core/segments/segments.ts';
import { currencyFrom, fieldsOf, invalid, sheetIdFrom } from './checked.ts';
import { groupRuleFrom } from './group-rule.ts';
import { type KeptReading, keptReadingFrom, readingOfLayout } from './kept-reading.ts';
import { callSettingsFrom, nextSettingsFrom } from './next-settings.ts';
import { isComplete, ORDER_FIELDS, type OrderField, type OrderLayout } from './orders.ts';

export const SETTINGS_VERSION = 2;

/** Named columns by their positions in the sheet. */
const VERSION_BY_POSITIONS = 1;

export interface SegmentSettings {
  readonly version: typeof SETTINGS_VERSION;
  readonly sheetId: number;
  /** What was understood of the log and what was answered, by titles: the next export is read the same. */
  readonly reading: KeptReading;
  readonly scores: number;
  readonly cuts: Cuts | null;
  /** Whether customers are also judged by ABC×XYZ. */
  readonly abcXyz: boolean;
  /** How, unless the tab *Settings* says how. */
  readonly groupRule: GroupRule;
  /** How far back customers are compared with themselves. */
  readonly compareWith: Comparison;
  /** Segments that get a call list, in the order of `SEGMENTS`. */
  readonly lists: readonly Segment[];
  /** Groups that get one, in the order of `GROUPS`; none without ABC×XYZ. */
  readonly groupLists: readonly Group[];
  readonly next: NextSettings;
  readonly calls: CallSettings;
}

/** How many months back each comparison looks. */
export const COMPARISONS = { none: 0, month: 1, quarter: 3, year: 12 } as const;
export type Comparison = keyof typeof COMPARISONS;

function isComparison(value: unknown): value is Comparison {
  return typeof value === 'string' && Object.keys(COMPARISONS).includes(value);
}

/** @throws AppError `settings.invalid` unless it names a column for each required field, each column once. */
export function layoutFrom(value: unknown): OrderLayout {
  const columns = fieldsOf(value, 'columns');
  const layout: Partial<Record<OrderField, number>> = {};
  for (const field of ORDER_FIELDS) {
    const column = columns[field];
    if (column === undefined || column === null) continue;
    if (typeof column !== 'number' || !Number.isInteger(column) || column < 0) throw invalid('columns');
    layout[field] = column;
  }
  const used = Object.values(layout);
  if (!isComplete(layout) || new Set(used).size !== used.length) throw invalid('columns');
  return layout;
}

function cutsFrom(value: unknown, scores: number): Cuts | null {
  if (value === null || value === undefined) return null;
  const stored = fieldsOf(value, 'cuts');
  const rows = METRICS.map((metric) => {
    const row = stored[metric];
    // What the page sends are numbers; what is no number there would be said as the object that it is.
    if (!Array.isArray(row) || row.some((cut) => typeof cut !== 'number')) throw invalid('cuts');
    return row as readonly unknown[];
  });
  return cutsFromRows(rows, scores);
}

/**
 * @param titlesOf Gives the first row of a sheet: settings of the first version named columns by positions.
 * @throws AppError `settings.invalid`, `settings.newer`, `reading.answers`, and what checking scores and cuts throws.
 */
export function settingsFrom(
  value: unknown,
  titlesOf: (sheetId: number) => readonly unknown[] = () => [],
): SegmentSettings {
  const stored = fieldsOf(value, 'settings');
  const { version, scores, lists, groupLists = [], compareWith = 'none', abcXyz = false } = stored;
  if (typeof version === 'number' && version > SETTINGS_VERSION) throw new AppError('settings.newer', {});
  if (version !== SETTINGS_VERSION && version !== VERSION_BY_POSITIONS) throw invalid('version');
  const sheetId = sheetIdFrom(stored['sheetId']);
  if (typeof scores !== 'number') throw invalid('scores');
  const reading =
    version === SETTINGS_VERSION
      ? keptReadingFrom(stored['reading'])
      : readingOfLayout(layoutFrom(stored['layout']), currencyFrom(stored['currency']), titlesOf(sheetId));
  if (!Array.isArray(lists) || !Array.isArray(groupLists)) throw invalid('lists');
  if (typeof abcXyz !== 'boolean') throw invalid('abcXyz');
  if (!isComparison(compareWith)) throw invalid('compareWith');
  assertScores(scores);
  return {
    version: SETTINGS_VERSION,
    sheetId,
    reading,
    scores,
    cuts: cutsFrom(stored['cuts'], scores),
    abcXyz,
    groupRule: groupRuleFrom(stored['groupRule']),
    compareWith,
    lists: SEGMENTS.filter((segment) => lists.includes(segment)),
    groupLists: GROUPS.filter((group) => abcXyz && groupLists.includes(group)),
    next: nextSettingsFrom(stored['next']),
    calls: callSettingsFrom(stored['calls']),
  };
}
