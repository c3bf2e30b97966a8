/** `ConditionalFormatRule` and its builder. */
import type { Area, CellStyle, ConditionalRule } from '../engine/engine.ts';
import { checkedColor } from './colors.ts';
import type { Context } from './context.ts';
import { memberName } from './enumeration.ts';
import type { Range } from './file-objects.ts';
import { rangeHandles } from './handles.ts';
import { createRegistry } from './registry.ts';
import { serviceObject } from './service-object.ts';
import { SPREADSHEET_ENUMERATIONS } from './spreadsheet-enumerations.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Criteria = keyof typeof SPREADSHEET_ENUMERATIONS.BooleanCriteria;
type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType;
type Scale = Extract<ConditionalRule['rule'], { readonly type: 'scale' }>;
type Point = Scale['points'][number];
type Style = Partial<CellStyle>;

export interface FormatRule {
  readonly sheetId: number;
  readonly rule: ConditionalRule;
}

export const formatRules = createRegistry<FormatRule>('ConditionalFormatRule');

interface Condition {
  readonly criteria: Criteria;
  readonly values: readonly (string | number)[];
}

interface Draft {
  readonly sheetId: number | null;
  readonly areas: readonly Area[];
  readonly condition: Condition | null;
  readonly style: Style;
  readonly points: Readonly<Partial<Record<'min' | 'mid' | 'max', Point>>>;
}

const EMPTY: Draft = { sheetId: null, areas: [], condition: null, style: {}, points: {} };

export function createFormatRule(context: Context, data: FormatRule): Rule {
  const { rule, areas } = data.rule;
  const value = serviceObject<Rule>(context, 'ConditionalFormatRule', {
    getRanges: () => areas.map((area) => context.file.range(data.sheetId, area)),
    getBooleanCondition: () => (rule.type === 'scale' ? null : createCondition(context, conditionOf(rule), rule.style)),
    copy: () => createFormatRuleBuilder(context, draftOf(data)),
  });
  return formatRules.keep(value, data);
}

export function createFormatRuleBuilder(context: Context, start: Draft = EMPTY): Builder {
  let draft = start;
  const change = (patch: Partial<Draft>) => {
    draft = { ...draft, ...patch };
    return builder;
  };
  const when = (criteria: Criteria, ...values: (string | number)[]) => change({ condition: { criteria, values } });
  const style = (patch: Style) => change({ style: { ...draft.style, ...patch } });
  const point = (place: 'min' | 'mid' | 'max', value: Point) => change({ points: { ...draft.points, [place]: value } });
  const builder: Builder = serviceObject<Builder>(context, 'ConditionalFormatRuleBuilder', {
    setRanges: (ranges: Range[]) => {
      const handles = ranges.map((range) => rangeHandles.of(range));
      const sheetId = handles[0]?.sheetId ?? null;
      if (handles.some((handle) => handle.sheetId !== sheetId)) {
        throw new Error('The ranges of a conditional format rule must lie on one sheet.');
      }
      return change({ sheetId, areas: handles.map((handle) => handle.area) });
    },
    setBackground: (color: string | null) => style({ background: checkedColor(color) }),
    setFontColor: (color: string | null) => style({ fontColor: checkedColor(color) }),
    setBold: (bold: boolean | null) => style({ bold: bold === true }),
    setItalic: (italic: boolean | null) => style({ italic: italic === true }),
    setStrikethrough: (on: boolean | null) => style({ strikethrough: on === true }),
    setUnderline: (on: boolean | null) => style({ underline: on === true }),
    setGradientMinpoint: (color: string) => point('min', { at: 'min', color: required(color) }),
    setGradientMaxpoint: (color: string) => point('max', { at: 'max', color: required(color) }),
    setGradientMinpointWithValue: (color: string, type: Interpolation, value: string) =>
      point('min', valuedPoint(color, type, value)),
    setGradientMidpointWithValue: (color: string, type: Interpolation, value: string) =>
      point('mid', valuedPoint(color, type, value)),
    setGradientMaxpointWithValue: (color: string, type: Interpolation, value: string) =>
      point('max', valuedPoint(color, type, value)),
    whenCellEmpty: () => when('CELL_EMPTY'),
    whenCellNotEmpty: () => when('CELL_NOT_EMPTY'),
    whenFormulaSatisfied: (formula: string) => when('CUSTOM_FORMULA', formula),
    whenNumberBetween: (from: number, to: number) => when('NUMBER_BETWEEN', from, to),
    whenNumberNotBetween: (from: number, to: number) => when('NUMBER_NOT_BETWEEN', from, to),
    whenNumberEqualTo: (number: number) => when('NUMBER_EQUAL_TO', number),
    whenNumberNotEqualTo: (number: number) => when('NUMBER_NOT_EQUAL_TO', number),
    whenNumberGreaterThan: (number: number) => when('NUMBER_GREATER_THAN', number),
    whenNumberGreaterThanOrEqualTo: (number: number) => when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number),
    whenNumberLessThan: (number: number) => when('NUMBER_LESS_THAN', number),
    whenNumberLessThanOrEqualTo: (number: number) => when('NUMBER_LESS_THAN_OR_EQUAL_TO', number),
    whenTextContains: (text: string) => when('TEXT_CONTAINS', text),
    whenTextDoesNotContain: (text: string) => when('TEXT_DOES_NOT_CONTAIN', text),
    whenTextStartsWith: (text: string) => when('TEXT_STARTS_WITH', text),
    whenTextEndsWith: (text: string) => when('TEXT_ENDS_WITH', text),
    whenTextEqualTo: (text: string) => when('TEXT_EQUAL_TO', text),
    getRanges: () => {
      const { sheetId } = draft;
      return sheetId === null ? [] : draft.areas.map((area) => context.file.range(sheetId, area));
    },
    copy: () => createFormatRuleBuilder(context, draft),
    build: () => createFormatRule(context, ruleOf(draft)),
  });
  return builder;
}

function ruleOf(draft: Draft): FormatRule {
  const { sheetId, areas, condition, style, points } = draft;
  if (sheetId === null || areas.length === 0) {
    throw new Error('A conditional format rule needs at least one range.');
  }
  const scale = [points.min, points.mid, points.max].filter((point) => point !== undefined);
  if (condition === null) {
    if (points.min === undefined || points.max === undefined) {
      throw new Error('A conditional format rule needs a condition, or a colour scale with both ends.');
    }
    return { sheetId, rule: { areas, rule: { type: 'scale', points: scale } } };
  }
  if (scale.length > 0) {
    throw new Error('A conditional format rule has either a condition or a colour scale.');
  }
  if (Object.keys(style).length === 0) {
    throw new Error('A conditional format rule with a condition needs a format.');
  }
  const rule: ConditionalRule['rule'] =
    condition.criteria === 'CUSTOM_FORMULA'
      ? { type: 'formula', formula: String(condition.values[0]), style }
      : { type: 'compare', operator: condition.criteria, values: condition.values, style };
  return { sheetId, rule: { areas, rule } };
}

function draftOf({ sheetId, rule: { areas, rule } }: FormatRule): Draft {
  if (rule.type !== 'scale') {
    return { ...EMPTY, sheetId, areas, condition: conditionOf(rule), style: rule.style };
  }
  const [min, ...rest] = rule.points;
  const max = rest.at(-1);
  const mid = rest.length > 1 ? rest[0] : undefined;
  return { ...EMPTY, sheetId, areas, points: { ...(min && { min }), ...(mid && { mid }), ...(max && { max }) } };
}

function conditionOf(rule: Exclude<ConditionalRule['rule'], Scale>): Condition {
  if (rule.type === 'formula') {
    return { criteria: 'CUSTOM_FORMULA', values: [rule.formula] };
  }
  const criteria = memberNameOf(rule.operator);
  return { criteria, values: rule.values };
}

function memberNameOf(operator: string): Criteria {
  const names = Object.keys(SPREADSHEET_ENUMERATIONS.BooleanCriteria);
  const isCriteria = (name: string): name is Criteria => names.includes(name);
  if (!isCriteria(operator)) {
    throw new Error(`The criteria ${operator} is not in the workbench`);
  }
  return operator;
}

function createCondition(context: Context, condition: Condition, style: Style): BooleanCondition {
  return serviceObject<BooleanCondition>(context, 'BooleanCondition', {
    getCriteriaType: () => SPREADSHEET_ENUMERATIONS.BooleanCriteria[condition.criteria],
    getCriteriaValues: () => [...condition.values],
    getBackground: () => style.background ?? null,
    getFontColor: () => style.fontColor ?? null,
    getBold: () => style.bold ?? null,
    getItalic: () => style.italic ?? null,
  });
}

function valuedPoint(color: string, type: Interpolation, value: string): Point {
  const name = memberName(SPREADSHEET_ENUMERATIONS.InterpolationType, type);
  if (name === null) {
    throw new Error('Invalid argument: interpolation type');
  }
  if (name === 'MIN' || name === 'MAX') {
    return { at: name === 'MIN' ? 'min' : 'max', color: required(color) };
  }
  const at = ({ NUMBER: 'number', PERCENT: 'percent', PERCENTILE: 'percentile' } as const)[name];
  const number = Number(value);
  if (typeof value !== 'string' || value === '' || !Number.isFinite(number)) {
    throw new Error('Invalid argument: the value of a gradient point is a number as text');
  }
  return { at, value: number, color: required(color) };
}

function required(color: string): string {
  const checked = checkedColor(color);
  if (checked === null) {
    throw new Error('Invalid argument: color');
  }
  return checked;
}
