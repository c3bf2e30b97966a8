/** The table of values: what was counted in the answers stands in it as numbers, what follows from them as native formulas. */

import { ENOUGH_ANSWERS } from '../../core/key-values/judge-values.ts';
import type { RankedValue } from '../../core/key-values/key-values.ts';
import { QUADRANTS } from '../../core/key-values/quadrants.ts';
import { roundRatio } from '../../core/numbers/rounding.ts';
import { type ColumnShape, placeOf, type Wide } from '../../tables/column.ts';
import type { Texts } from '../../text/language.ts';
import { cell, native, quoted } from '../pay/formula.ts';
import type { CellStyle, TabValue } from '../tab-spec.ts';

export type ValueColumn = keyof Texts['valueTabs']['values']['columns'];
type BehindColumn = keyof Texts['valueTabs']['values']['behindColumns'];

export const VALUE_COLUMNS: readonly Wide<ColumnShape<ValueColumn>>[] = [
  { id: 'value', kind: 'text', width: 240 },
  { id: 'key', kind: 'score', width: 80 },
  { id: 'best', kind: 'class', width: 130, titleLeft: true },
  { id: 'importance', kind: 'decimal', width: 100 },
  { id: 'low', kind: 'decimal', width: 80 },
  { id: 'high', kind: 'decimal', width: 80 },
  { id: 'answers', kind: 'integer', width: 80 },
  { id: 'strength', kind: 'decimal', width: 120 },
  { id: 'us', kind: 'decimal', width: 80 },
  { id: 'rival', kind: 'decimal', width: 110 },
  { id: 'rivalName', kind: 'text', width: 130 },
  { id: 'lead', kind: 'decimal', width: 80 },
  { id: 'opportunity', kind: 'decimal', width: 110 },
  { id: 'quadrant', kind: 'text', width: 150 },
  { id: 'why', kind: 'text', width: 820 },
];

/** Behind the picture: its five columns, then what ranks are told by. */
export const PICTURE = ['name', 'across', 'upwards', 'colour', 'size'] as const satisfies readonly BehindColumn[];
export const HELPERS: readonly BehindColumn[] = [...PICTURE, 'isKey', 'byLead', 'byName'];

export type ValueField = ValueColumn | BehindColumn;
export const FIELDS: readonly ValueField[] = [...VALUE_COLUMNS.map(({ id }) => id), ...HELPERS];

export function titleOfField({ valueTabs }: Texts, field: ValueField): string {
  const { columns, behindColumns }: { readonly columns: object; readonly behindColumns: object } = valueTabs.values;
  return String({ ...columns, ...behindColumns }[field as never]);
}

export interface ValuePlaces {
  /** Rows from 0, both inside. */
  readonly first: number;
  readonly last: number;
  readonly columnOf: (field: ValueField) => number;
  /** Cells of the rule. */
  readonly cut: string;
  readonly limit: string;
  /** Of the row with the means, which the picture shows as a point, too. */
  readonly means: number;
}

export const HELPER_STYLE: CellStyle = 'muted';

export function styleOf(field: ValueField): CellStyle {
  return VALUE_COLUMNS.find(({ id }) => id === field)?.kind ?? HELPER_STYLE;
}

/** What people fill in: it is never written over. */
export const TYPED: readonly ValueField[] = ['value', 'best'];

const known = (number: number | null): TabValue => (number === null ? '' : roundRatio(number));

type At = (field: ValueField) => string;

function reason(at: At, cut: string, { valueTabs, format }: Texts): string {
  const { why: words } = valueTabs.values;
  const [, point = '.'] = format.number(0.5, 1);
  // Engines do not agree on the decimal sign of a number that becomes a text.
  const shown = (place: string) => `SUBSTITUTE(ROUND(${place};1);".";${quoted(point)})`;
  const both = ([before = '', after = '']: readonly string[], middle: string) =>
    `${quoted(before)}&${middle}&${quoted(after)}`;
  const [from = '', to = ''] = words.limits;
  const limits = `${quoted(from)}&${shown(at('low'))}&${quoted(to)}&${shown(at('high'))}`;
  const few = `IF(${at('answers')}<${ENOUGH_ANSWERS};${both(words.few, at('answers'))};"")`;
  const compared = `IF(ISNUMBER(${at('lead')});IF(${at('lead')}>0;${both(words.leads, shown(at('lead')))};IF(${at('lead')}=0;${quoted(words.equal)};${both(words.rivalLeads, shown(`-${at('lead')}`))}));${quoted(words.unknown)})`;
  const best = `IF(AND(${at('best')}=TRUE;SUM(${at('lead')})<=0);${quoted(words.willLead)};${compared})`;
  const isMany = `IF(AND(${at('isKey')}=1;${at('key')}="");${quoted(words.tooMany)};"")`;
  const maybe = `IF(${at('low')}<${cut};${quoted(words.maybeBelow)};"")`;
  const standing = `IF(${at('importance')}<${cut};${both(words.belowCut, shown(cut))};${best}&${isMany}&${maybe})`;
  const said = `${both(words.importance, shown(at('importance')))}&${limits}&${few}&${standing}`;
  return `IF(${at('value')}="";"";IF(ISNUMBER(${at('importance')});${said};${quoted(words.noAnswers)}))`;
}

/** The cells of one row. `judged` is null where the answers have no such value. */
export function valueCells(
  places: ValuePlaces,
  row: number,
  judged: RankedValue | null,
  byName: number | null,
  texts: Texts,
): Record<ValueField, TabValue> {
  const { first, last, columnOf, cut, limit, means } = places;
  const at: At = (field) => cell(row, columnOf(field));
  const all = (field: ValueField) => `${cell(first, columnOf(field))}:${cell(last, columnOf(field))}`;
  const [meanAcross, meanUpwards] = [cell(means, columnOf('across')), cell(means, columnOf('upwards'))];
  const tied = (field: ValueField) => `(${all(field)}=${at(field)})`;
  const isAhead = `(${all('importance')}>${at('importance')})+${tied('importance')}*((${all('byLead')}>${at('byLead')})+${tied('byLead')}*(${all('byName')}<${at('byName')}))`;
  const rank = `1+SUMPRODUCT((${all('isKey')}=1)*(${isAhead}))`;
  const [keepUp, concentrate, overkill, low] = QUADRANTS.map((each) => quoted(texts.keyValues.quadrants[each]));
  const isPlaced = `ISNUMBER(${at('importance')})*ISNUMBER(${at('strength')})`;
  const strong = (yes = '', no = '') => `IF(${at('strength')}>=${meanAcross};${yes};${no})`;
  const isBest = `(ISNUMBER(${at('lead')})*(${at('lead')}>0)+(${at('best')}=TRUE)>0)`;
  return {
    value: judged?.value ?? '',
    best: false,
    importance: known(judged?.importance ?? null),
    low: known(judged?.importanceInterval?.low ?? null),
    high: known(judged?.importanceInterval?.high ?? null),
    answers: judged === null ? '' : judged.importanceAnswers,
    strength: known(judged?.strength ?? null),
    us: known(judged?.us ?? null),
    rival: known(judged?.rival ?? null),
    rivalName: judged?.rivalName ?? '',
    byName: byName ?? '',
    key: native([`IF(${at('isKey')}=1;IF(${rank}<=${limit};${rank};"");"")`]),
    lead: native([`IF(ISNUMBER(${at('us')})*ISNUMBER(${at('rival')});ROUND(${at('us')}-${at('rival')};9);"")`]),
    opportunity: native([`IF(${isPlaced};${at('importance')}+MAX(${at('importance')}-${at('strength')};0);"")`]),
    quadrant: native([
      `IF(${isPlaced};IF(${at('importance')}>=${meanUpwards};${strong(keepUp, concentrate)};${strong(overkill, low)});"")`,
    ]),
    why: native([reason(at, cut, texts)]),
    name: native([`IF(${isPlaced};${at('value')};"")`]),
    across: native([`IF(${isPlaced};${at('strength')};"")`]),
    upwards: native([`IF(${isPlaced};${at('importance')};"")`]),
    colour: native([`IF(${isPlaced};${at('quadrant')};"")`]),
    size: native([`IF(${isPlaced};1;"")`]),
    // Far behind all others where nobody was compared with.
    byLead: native([`IF(ISNUMBER(${at('lead')});${at('lead')};-99)`]),
    isKey: native([`IF(ISNUMBER(${at('importance')});IF((${at('importance')}>=ROUND(${cut};9))*${isBest};1;0);0)`]),
  };
}

const OF_MEANS = ['value', 'importance', 'strength', ...PICTURE] as const;

/** The row of the means: the cross-hair of the quadrants, which the picture shows as a point, too. */
export function meanCells(
  { first, last, columnOf, means }: ValuePlaces,
  texts: Texts,
): Record<(typeof OF_MEANS)[number], TabValue> {
  const { mean } = texts.valueTabs.values;
  const average = (field: ValueField) => {
    const column = columnOf(field);
    return native([`IFERROR(ROUND(AVERAGE(${cell(first, column)}:${cell(last, column)});9);"")`]);
  };
  const same = (field: ValueField) => native([`${cell(means, columnOf(field))}`]);
  return {
    ...{ value: mean, importance: same('upwards'), strength: same('across') },
    ...{ name: mean, across: average('across'), upwards: average('upwards'), colour: mean, size: 1 },
  };
}

export const MEAN_FIELDS: readonly (typeof OF_MEANS)[number][] = OF_MEANS;

/** Muted: it is no value. */
export function meanStyle(field: ValueField): CellStyle {
  return field === 'importance' || field === 'strength' ? 'decimal' : HELPER_STYLE;
}

export const valuePlace = (column: ValueColumn): number => placeOf(VALUE_COLUMNS, column);
