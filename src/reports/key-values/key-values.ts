/**
 * The tab *Key customer values*: on top the key values and the picture, below all values with the rule's numbers. What is ticked,
 * the cut and the limit move ranks and quadrants by themselves.
 */
import type { RankedValue } from '../../core/key-values/key-values.ts';
import { BEST_IMPORTANCE, DEFAULT_KEY_VALUE_RULE, MOST_KEY_VALUES } from '../../core/key-values/key-values.ts';
import { QUADRANTS } from '../../core/key-values/quadrants.ts';
import { compareCodePoints } from '../../core/writing/spelling.ts';
import type { Texts } from '../../text/language.ts';
import { howToRows, withHidden } from '../how-to-rows.ts';
import { cell, formula, native, type Pieces, quoted, wholeColumn } from '../pay/formula.ts';
import { createGrid } from '../pay/grid.ts';
import { headingRow, widthsOf } from '../rows.ts';
import type { TabSpec, TabValue } from '../tab-spec.ts';
import {
  FIELDS,
  HELPER_STYLE,
  HELPERS,
  MEAN_FIELDS,
  meanCells,
  meanStyle,
  styleOf,
  VALUE_COLUMNS,
  type ValueField,
  type ValuePlaces,
  valueCells,
  valuePlace,
} from './value-table.ts';

/** What the answers say, as they were read. */
export interface ReadAnswers {
  readonly sheetId: number;
  /** In words: how many, of which sheet, when. */
  readonly read: string;
  /** In words. */
  readonly nps: string;
  /** A column of the answers, and how many of its cells were filled. */
  readonly counted: { readonly column: number; readonly filled: number };
  readonly isFew: boolean;
  readonly products: readonly string[];
}

/** Rows on top hold the key values, what was read, the rule and the quadrants, beside the picture. */
const LABEL = 0;
const VALUE = 3;
const TOP = 4;
const OURS = TOP + 1;
export const READ_ROW = OURS + MOST_KEY_VALUES + 1;
export const NPS_ROW = READ_ROW + 2;
const CUT_ROW = NPS_ROW + 2;
const LIMIT_ROW = CUT_ROW + 1;
const PRODUCT_ROW = LIMIT_ROW + 1;
const LEGEND_ROW = PRODUCT_ROW + 2;
export const HEADER_ROW = LEGEND_ROW + QUADRANTS.length + 2;
/** The picture begins right of what stands beside it. */
const PICTURE_COLUMN = 8;
/** For values that come with later answers. */
const ROOM = 8;
const GAP = 40;
const HELPER_WIDTH = 90;
const FIRST_HELPER = VALUE_COLUMNS.length + 1;

export function fieldColumn(field: ValueField): number {
  const helper = (HELPERS as readonly ValueField[]).indexOf(field);
  return helper >= 0 ? FIRST_HELPER + helper : valuePlace(field as (typeof VALUE_COLUMNS)[number]['id']);
}

export const LABELS = ['read', 'nps', 'cut', 'limit', 'product'] as const;
export type Label = (typeof LABELS)[number];

/** How many answers have come since; nothing as long as there are none. */
export function freshCell({ sheetId, counted }: ReadAnswers, texts: Texts): TabValue {
  const [before = '', after = ''] = texts.valueTabs.values.fresh;
  const more: Pieces = formula`COUNTA(${wholeColumn({ sheetId }, counted.column)})-${counted.filled}`;
  return native(formula`IF(${more}>0;${quoted(before)}&(${more})&${quoted(after)};"")`);
}

/** Places of names in the order of code points, from 1: what settles a tie. */
export function nameOrder(values: readonly RankedValue[]): (value: RankedValue) => number {
  const names = values.map(({ value }) => value).sort(compareCodePoints);
  return ({ value }) => names.indexOf(value) + 1;
}

export function keyValuesTab(values: readonly RankedValue[], answers: ReadAnswers, texts: Texts): TabSpec {
  const { values: words } = texts.valueTabs;
  const grid = createGrid(FIRST_HELPER + HELPERS.length);
  howToRows(words.title, withHidden(words.how, texts.payBoard.hidden)).forEach((row, index) => {
    grid.putRow(index, LABEL, row);
  });
  const first = HEADER_ROW + 2;
  const last = first + values.length + ROOM - 1;
  const places: ValuePlaces = {
    ...{ first, last, columnOf: fieldColumn, means: HEADER_ROW + 1 },
    cut: cell(CUT_ROW, VALUE),
    limit: cell(LIMIT_ROW, VALUE),
  };
  const all = (field: ValueField) => `${cell(first, fieldColumn(field))}:${cell(last, fieldColumn(field))}`;

  const shown = ['value', 'key', 'best', 'importance', 'low', 'high', 'answers'] as const;
  grid.put(
    TOP,
    LABEL,
    [words.ours, ...shown.slice(1).map((field) => (field === 'best' ? '' : words.columns[field]))],
    ['heading', ...shown.slice(1).map((): 'headingNumber' => 'headingNumber')],
  );
  for (let index = 0; index < MOST_KEY_VALUES; index++) {
    const of = (field: ValueField) => native([`IFERROR(INDEX(${all(field)};MATCH(${index + 1};${all('key')};0));"")`]);
    grid.put(
      OURS + index,
      LABEL,
      shown.map((field) => (field === 'best' ? '' : of(field))),
      ['heading', ...shown.slice(1).map(styleOf)],
    );
  }
  grid.put(READ_ROW, LABEL, [words.read, answers.read], ['text', 'note']);
  grid.put(READ_ROW + 1, 1, [freshCell(answers, texts)], 'note');
  grid.put(NPS_ROW, LABEL, [words.nps, answers.nps], ['text', 'note']);
  grid.put(NPS_ROW + 1, 1, [answers.isFew ? words.fewText : ''], 'note');
  grid.put(CUT_ROW, LABEL, [words.cut], 'text');
  grid.put(CUT_ROW, VALUE, [DEFAULT_KEY_VALUE_RULE.cut], 'work');
  grid.put(LIMIT_ROW, LABEL, [words.limit], 'text');
  grid.put(LIMIT_ROW, VALUE, [DEFAULT_KEY_VALUE_RULE.limit], 'work');
  grid.put(PRODUCT_ROW, LABEL, [words.product], 'text');
  grid.put(PRODUCT_ROW, VALUE, [words.all], 'work');
  QUADRANTS.forEach((quadrant, index) => {
    const legend = [texts.keyValues.quadrants[quadrant], words.quadrants[quadrant]];
    grid.put(LEGEND_ROW + index, LABEL, legend, ['text', 'note']);
  });

  grid.putRow(HEADER_ROW, LABEL, headingRow(VALUE_COLUMNS, words.columns, texts.notes.values));
  grid.put(HEADER_ROW - 1, FIRST_HELPER, [words.behind], HELPER_STYLE);
  grid.put(
    HEADER_ROW,
    FIRST_HELPER,
    HELPERS.map((field) => words.behindColumns[field]),
    HELPER_STYLE,
  );
  const means = meanCells(places, texts);
  for (const field of MEAN_FIELDS) grid.put(places.means, fieldColumn(field), [means[field]], meanStyle(field));
  const byName = nameOrder(values);
  for (let row = first; row <= last; row++) {
    const judged = values[row - first] ?? null;
    const cells = valueCells(places, row, judged, judged && byName(judged), texts);
    for (const field of FIELDS) grid.put(row, fieldColumn(field), [cells[field]], styleOf(field));
  }
  const table = { firstRow: first, rows: last - first + 1 };
  const body = { row: first, rows: table.rows };
  return {
    key: 'key-values',
    title: words.title,
    widths: [...widthsOf(VALUE_COLUMNS), GAP, ...HELPERS.map(() => HELPER_WIDTH)],
    keepsColumns: true,
    hiddenFrom: FIRST_HELPER,
    rows: grid.rows(),
    dropdowns: [
      { column: fieldColumn('best'), ...table, choices: { ticks: true } },
      { column: VALUE, firstRow: PRODUCT_ROW, rows: 1, choices: [words.all, ...answers.products] },
    ],
    namedPoints: {
      title: words.chart,
      across: words.columns.strength,
      upwards: words.columns.importance,
      firstRow: HEADER_ROW,
      rows: last - HEADER_ROW + 1,
      firstColumn: FIRST_HELPER,
      row: TOP,
      column: PICTURE_COLUMN,
    },
    colourRules: [
      { row: READ_ROW + 1, rows: 1, column: 1, columns: 6, when: { holds: `LEN($B$${READ_ROW + 2})` }, style: 'alert' },
      {
        ...body,
        column: fieldColumn('value'),
        columns: 2,
        when: { holds: `ISNUMBER(${cell(first, fieldColumn('key')).replace(/\$(\d+)$/, '$1')})` },
        style: 'better',
      },
    ],
  };
}

export const RULE_LIMITS = { cut: [0, BEST_IMPORTANCE], limit: [1, MOST_KEY_VALUES] } as const;
