/** A tab as plain data, before it is a sheet. The renderer alone knows how a sheet is written. */
import type { Day } from '../core/day.ts';

/** The tabs that the product builds. The key is stored in the user's file: it never changes. */
export const TAB_KEYS = ['customers', 'rfm-summary'] as const;
export type TabKey = (typeof TAB_KEYS)[number];

/** A day is a value of its own, so that it can't be mistaken for a number. */
export type TabValue = string | number | { readonly day: Day };

/** What a cell is; how that looks is the renderer's palette. */
export type CellStyle =
  | 'title'
  | 'note'
  | 'heading'
  | 'headingNumber'
  | 'text'
  | 'longText'
  | 'integer'
  | 'score'
  | 'decimal'
  | 'money'
  | 'percent'
  | 'date'
  | 'blank';

/** Values and styles of one row run parallel; a row may be shorter than the tab is wide. */
export interface TabRow {
  readonly values: readonly TabValue[];
  readonly styles: readonly CellStyle[];
}

export interface TabSpec {
  readonly key: TabKey;
  readonly title: string;
  /** Pixels, one per column: they say how wide the tab is. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly rows: readonly TabRow[];
}
