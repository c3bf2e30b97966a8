/** A tab as plain data, before it is a sheet. The renderer alone knows how a sheet is written. */
import type { Day } from '../core/day.ts';
import { SEGMENTS, type Segment } from '../core/segments.ts';

/** The tabs that the product builds. The key is stored in the user's file: it never changes. */
export type TabKey =
  | 'customers'
  | 'rfm-summary'
  | 'movement'
  | 'abc-xyz'
  | 'abc-xyz-matrix'
  | 'data-problems'
  | `list:${Segment}`;

export function listKey(segment: Segment): TabKey {
  return `list:${segment}`;
}

export const TAB_KEYS: readonly TabKey[] = [
  'customers',
  'rfm-summary',
  'movement',
  'abc-xyz-matrix',
  'abc-xyz',
  ...SEGMENTS.map(listKey),
  'data-problems',
];

/**
 * What stands in a cell. A day, an instant, a formula and a link are values of their own, so that none can be mistaken
 * for another; a string is always text, never a formula.
 */
export type TabValue =
  | string
  | number
  | boolean
  | { readonly day: Day }
  | { readonly instant: number }
  /** The user's own, as it was read. */
  | { readonly formula: string }
  /** A link to a cell of the same file, in A1 notation. */
  | { readonly cell: string; readonly sheetId: number };

/** What a cell is; how that looks is the renderer's palette. */
export type CellStyle =
  | 'title'
  | 'note'
  | 'heading'
  | 'headingNumber'
  | 'workHeading'
  | 'text'
  | 'longText'
  | 'link'
  | 'integer'
  | 'score'
  | 'decimal'
  | 'money'
  | 'percent'
  | 'date'
  | 'class'
  | 'count'
  | 'better'
  | 'worse'
  | 'same'
  | 'work'
  | 'muted'
  | 'blank'
  | HeatStyle;

export const HEAT_STYLES = ['heat0', 'heat1', 'heat2', 'heat3', 'heat4', 'heat5'] as const;
export type HeatStyle = (typeof HEAT_STYLES)[number];

/** Values and styles of one row run parallel; a row may be shorter than the tab is wide. */
export interface TabRow {
  readonly values: readonly TabValue[];
  readonly styles: readonly CellStyle[];
  /** Number formats that the user gave to kept cells; null where the style's own holds. */
  readonly formats?: readonly (string | null)[];
}

/** Cells of one column that take a value from a list; other values are allowed, with a warning in the cell. */
export interface Dropdown {
  readonly column: number;
  readonly firstRow: number;
  readonly rows: number;
  readonly choices: readonly string[];
}

export interface BarChart {
  readonly title: string;
  /** The block that is drawn: a heading row and rows below it. */
  readonly firstRow: number;
  readonly rows: number;
  readonly categoryColumn: number;
  readonly valueColumn: number;
  /** Where its corner stands. */
  readonly row: number;
  readonly column: number;
}

export interface TabSpec {
  readonly key: TabKey;
  readonly title: string;
  /** Pixels, one per column: they say how wide the tab is. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  /** Holds the user's own columns, which were read and are written back: the whole sheet is the tab's. */
  readonly keepsColumns: boolean;
  /** Titles of the columns that are computed, where the tab keeps others beside them. */
  readonly computed?: readonly string[] | undefined;
  readonly rows: readonly TabRow[];
  /** The heading row of the table that gets a filter, and the number of rows below it. */
  readonly filter?: { readonly row: number; readonly rows: number } | undefined;
  readonly dropdowns?: readonly Dropdown[] | undefined;
  readonly chart?: BarChart | undefined;
}
