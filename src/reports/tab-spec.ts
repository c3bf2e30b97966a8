/** A tab as plain data, before it is a sheet. The renderer alone knows how a sheet is written. */

import { GROUPS, type Group } from '../core/groups/abcxyz.ts';
import { HEAD_TABS } from '../core/head-tools.ts';
import { monthFrom } from '../core/pay/month.ts';
import { PAY_TABS } from '../core/pay/pay-tabs.ts';
import type { PayoutMethod } from '../core/pay/payout-methods.ts';
import { SEGMENTS, type Segment } from '../core/segments/segments.ts';
import type { Kind, TableValue } from '../tables/column.ts';

/** In the order in which they stand; call lists come in before what is read last. */
export const SINGLE_TABS = [
  'customers',
  'rfm-summary',
  'movement',
  'what-comes-next',
  'cohorts',
  'abc-xyz-matrix',
  'abc-xyz',
  'products',
  'calls-brought',
  'data-problems',
  'settings',
  ...PAY_TABS,
  ...HEAD_TABS,
] as const;

type SingleTab = (typeof SINGLE_TABS)[number];

/**
 * The tabs that the product builds. The key is stored in the user's file: it never changes. There is a call list for each
 * segment and group, a payout tab for each month (`2026-10`), a statement for each manager (a key of the name's own).
 */
export type TabKey = SingleTab | `list:${Segment}` | `group:${Group}` | `payout:${string}` | `statement:${string}`;

export function listKey(segment: Segment): TabKey {
  return `list:${segment}`;
}

export function groupKey(group: Group): TabKey {
  return `group:${group}`;
}

const FAMILIES: readonly (readonly [prefix: string, isMember: (name: string) => boolean])[] = [
  ['list:', (name) => (SEGMENTS as readonly string[]).includes(name)],
  ['group:', (name) => (GROUPS as readonly string[]).includes(name)],
  ['payout:', (name) => monthFrom(name) !== null],
  ['statement:', (name) => name !== ''],
];

export function isTabKey(key: unknown): key is TabKey {
  if (typeof key !== 'string') return false;
  if ((SINGLE_TABS as readonly string[]).includes(key)) return true;
  return FAMILIES.some(([prefix, isMember]) => key.startsWith(prefix) && isMember(key.slice(prefix.length)));
}

/** What stands in a cell: what a table holds, and what can't be kept in one. */
export type TabValue =
  | TableValue
  | boolean
  | { readonly instant: number }
  /** The user's own, as it was read. */
  | { readonly formula: string }
  /** One of ours, of native functions alone, without its `=`, in pieces: the renderer names the sheets and quotes them. */
  | { readonly native: readonly (string | SheetReference)[] };

/** Stands for the sheet's name and the `!` before a range. */
export type SheetReference = { readonly sheetId: number } | { readonly tab: TabKey };

/** What a cell is; how that looks is the renderer's palette. */
export type CellStyle =
  | Kind
  | 'title'
  | 'answer'
  | 'heading'
  | 'headingNumber'
  | 'headingCentre'
  | 'workHeading'
  | 'alert'
  | 'alertMoney'
  | 'total'
  | 'count'
  | 'better'
  | 'worse'
  /** The same of money: to the cent, and to the whole. */
  | 'betterMoney'
  | 'worseMoney'
  | 'betterSum'
  | 'worseSum'
  | 'same'
  | 'amber'
  /** Which of several it is; a dash for none. */
  | 'position'
  /** Numbers beside what they are, where they stand in no column of numbers. */
  | 'leftInteger'
  | 'leftDecimal'
  | 'leftPercent'
  /** A word of a light, in whatever colour. */
  | 'light'
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
  /** What is shown where one points at the cell; in rows of titles alone. */
  readonly notes?: readonly (string | undefined)[];
}

/** A column of a tab of ours from a row on, however many rows it will have: what is added there is offered as well. */
export interface TabColumn {
  readonly tab: TabKey;
  readonly column: number;
  readonly firstRow: number;
}

/** Not from a list: from the calendar. */
export interface AnyDay {
  readonly days: 'any';
}

/** A box to tick: the cell holds true or false. */
export interface Ticks {
  readonly ticks: true;
}

/** Cells of one column that take a value from a list; other values are allowed, with a warning in the cell. */
export interface Dropdown {
  readonly column: number;
  readonly firstRow: number;
  readonly rows: number;
  readonly choices: readonly string[] | TabColumn | AnyDay | Ticks;
}

/** Cells that take a style by what they hold, for as long as they hold it: what moves without us is coloured so. */
export interface ColourRule {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  readonly when:
    | { readonly atLeast: number }
    | { readonly below: number }
    | { readonly text: string }
    /** A native formula for the range's first cell, without its `=`. */
    | { readonly holds: string };
  readonly style: CellStyle;
}

/** What a line is, by which it is drawn: the file's own, the market's, or that of a method of paying. */
export type LineLook = 'own' | 'market' | PayoutMethod;

export interface LineChart {
  readonly title: string;
  readonly firstRow: number;
  readonly rows: number;
  readonly categoryColumn: number;
  /** One line each; the last is drawn over the others. */
  readonly valueColumns: readonly number[];
  /** Of each line; in the order of the colours where it is not said. */
  readonly looks?: readonly LineLook[];
  readonly row: number;
  readonly column: number;
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

/** Several bars beside each other for each category, a colour for each column. */
export interface GroupedBars extends Omit<BarChart, 'valueColumn'> {
  readonly valueColumns: readonly number[];
}

/**
 * Points with their names: five columns beside each other hold the name, how far right, how far up, what is told apart by its
 * colour, and the size.
 */
export interface NamedPoints {
  readonly title: string;
  /** What lies along the axes. */
  readonly across: string;
  readonly upwards: string;
  readonly firstRow: number;
  readonly rows: number;
  readonly firstColumn: number;
  readonly row: number;
  readonly column: number;
}

export interface TabSpec {
  readonly key: TabKey;
  readonly title: string;
  /** Pixels, one per column: they say how wide the tab is. */
  readonly widths: readonly number[];
  /** None where it is not said. */
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** From this column on stands what formulas and checks lean on: hidden in a new tab, and what comes to it later. */
  readonly hiddenFrom?: number | undefined;
  /** Holds the user's own columns, which were read and are written back: the whole sheet is the tab's. */
  readonly keepsColumns?: boolean;
  /** Titles of the columns that are computed, where the tab keeps others beside them. */
  readonly computed?: readonly string[] | undefined;
  readonly rows: readonly TabRow[];
  /**
   * Where the tab's columns stood when it was read, -1 for a new one, and how many rows further up: what lies over a column
   * goes along with it. `own`: which of the columns are the user's.
   */
  readonly stood?: { readonly above: number; readonly columns: readonly number[]; readonly own: readonly number[] };
  /**
   * The heading row of the table that gets a filter, and the number of rows below it. Where the tab keeps columns it goes over
   * all of the sheet's: a column outside of it would stay where it is when the others are sorted by it.
   */
  readonly filter?: { readonly row: number; readonly rows: number } | undefined;
  readonly dropdowns?: readonly Dropdown[] | undefined;
  readonly chart?: BarChart | undefined;
  readonly lineChart?: LineChart | undefined;
  readonly groupedBars?: GroupedBars | undefined;
  readonly namedPoints?: NamedPoints | undefined;
  readonly colourRules?: readonly ColourRule[] | undefined;
}
