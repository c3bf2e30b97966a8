/** A conditional format in Univer's words. Criteria bear the names of Sheets' services: `NUMBER_GREATER_THAN`. */
import type { IStyleBase } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/sheets-conditional-formatting';
import type { CellStyle, ConditionalRule } from './engine.ts';
import { type FormulaSetting, toEngine } from './formula/to-engine.ts';
import { toStylePatch } from './styles.ts';

type Rule = ConditionalRule['rule'];
type Compare = Extract<Rule, { readonly type: 'compare' }>;
type Scale = Extract<Rule, { readonly type: 'scale' }>;
type Single = Exclude<CFNumberOperator, CFNumberOperator.between | CFNumberOperator.notBetween>;

const NUMBER: Readonly<Record<string, Single>> = {
  NUMBER_EQUAL_TO: CFNumberOperator.equal,
  NUMBER_NOT_EQUAL_TO: CFNumberOperator.notEqual,
  NUMBER_GREATER_THAN: CFNumberOperator.greaterThan,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: CFNumberOperator.greaterThanOrEqual,
  NUMBER_LESS_THAN: CFNumberOperator.lessThan,
  NUMBER_LESS_THAN_OR_EQUAL_TO: CFNumberOperator.lessThanOrEqual,
  DATE_EQUAL_TO: CFNumberOperator.equal,
  DATE_AFTER: CFNumberOperator.greaterThan,
  DATE_BEFORE: CFNumberOperator.lessThan,
};
const BETWEEN: Readonly<Record<string, CFNumberOperator.between | CFNumberOperator.notBetween>> = {
  NUMBER_BETWEEN: CFNumberOperator.between,
  NUMBER_NOT_BETWEEN: CFNumberOperator.notBetween,
};
const TEXT: Readonly<Record<string, CFTextOperator>> = {
  TEXT_CONTAINS: CFTextOperator.containsText,
  TEXT_DOES_NOT_CONTAIN: CFTextOperator.notContainsText,
  TEXT_STARTS_WITH: CFTextOperator.beginsWith,
  TEXT_ENDS_WITH: CFTextOperator.endsWith,
  TEXT_EQUAL_TO: CFTextOperator.equal,
  CELL_EMPTY: CFTextOperator.containsBlanks,
  CELL_NOT_EMPTY: CFTextOperator.notContainsBlanks,
};
const POINT: Readonly<Record<Scale['points'][number]['at'], CFValueType>> = {
  min: CFValueType.min,
  max: CFValueType.max,
  number: CFValueType.num,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
};

/** A rule's style says only what it changes: nothing in it takes anything away. */
function ruleStyle(style: Partial<CellStyle>): IStyleBase {
  const stated = Object.entries(toStylePatch(style)).filter(([, value]) => value !== null);
  return Object.fromEntries(stated);
}

function compare(rule: Compare): IConditionalFormattingRuleConfig {
  const base = { type: CFRuleType.highlightCell, style: ruleStyle(rule.style) } as const;
  const [first, second] = rule.values;
  const number = NUMBER[rule.operator];
  if (number !== undefined) {
    return { ...base, subType: CFSubRuleType.number, operator: number, value: Number(first) };
  }
  const between = BETWEEN[rule.operator];
  if (between !== undefined) {
    return { ...base, subType: CFSubRuleType.number, operator: between, value: [Number(first), Number(second)] };
  }
  const text = TEXT[rule.operator];
  if (text !== undefined) {
    return { ...base, subType: CFSubRuleType.text, operator: text, value: String(first ?? '') };
  }
  throw new Error(`The criterion ${rule.operator} is not in the workbench.`);
}

export function toRuleConfig(rule: Rule, setting: FormulaSetting): IConditionalFormattingRuleConfig {
  switch (rule.type) {
    case 'compare':
      return compare(rule);
    case 'formula':
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: toEngine(rule.formula, setting),
        style: ruleStyle(rule.style),
      };
    case 'scale':
      return {
        type: CFRuleType.colorScale,
        config: rule.points.map((point, index) => ({
          index,
          color: point.color,
          value: { type: POINT[point.at], ...(point.value !== undefined && { value: point.value }) },
        })),
      };
  }
}
