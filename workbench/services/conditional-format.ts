/** `ConditionalFormatRule` and its builder. */
import type { Area, CellStyle, ConditionalRule } from '../engine/engine.ts';
import { textArgument } from './arguments.ts';
import { checkedColor } from './colors.ts';
import type { Context } from './context.ts';
import type { Range } from './file-objects.ts';
import { rangeHandles } from './handles.ts';
import { createRegistry } from './registry.ts';
import { serviceObject } from './service-object.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;

export interface FormatRule {
  readonly sheetId: number;
  readonly rule: ConditionalRule;
}

export const formatRules = createRegistry<FormatRule>('ConditionalFormatRule');

interface Draft {
  readonly sheetId: number | null;
  readonly areas: readonly Area[];
  readonly formula: string | null;
  readonly style: Partial<CellStyle>;
}

/** Rules that a person made, colour scales too, come as they are and can be set again. */
export function createFormatRule(context: Context, data: FormatRule): Rule {
  const { rule } = data.rule;
  const value = serviceObject<Rule>(context, 'ConditionalFormatRule', {
    getBooleanCondition: () =>
      rule.type === 'scale' ? null : createCondition(context, rule.type === 'formula' ? [rule.formula] : rule.values),
  });
  return formatRules.keep(value, data);
}

function createCondition(context: Context, values: readonly (string | number)[]): BooleanCondition {
  return serviceObject<BooleanCondition>(context, 'BooleanCondition', { getCriteriaValues: () => [...values] });
}

export function createFormatRuleBuilder(context: Context): Builder {
  let draft: Draft = { sheetId: null, areas: [], formula: null, style: {} };
  const change = (patch: Partial<Draft>) => {
    draft = { ...draft, ...patch };
    return builder;
  };
  const style = (patch: Partial<CellStyle>) => change({ style: { ...draft.style, ...patch } });
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
    whenFormulaSatisfied: (formula: string) =>
      change({ formula: textArgument(formula, 'ConditionalFormatRuleBuilder.whenFormulaSatisfied') }),
    build: () => createFormatRule(context, ruleOf(draft)),
  });
  return builder;
}

function ruleOf({ sheetId, areas, formula, style }: Draft): FormatRule {
  if (sheetId === null || areas.length === 0) throw new Error('A conditional format rule needs at least one range.');
  if (formula === null) throw new Error('A conditional format rule needs a condition.');
  if (Object.keys(style).length === 0) throw new Error('A conditional format rule with a condition needs a format.');
  return { sheetId, rule: { areas, rule: { type: 'formula', formula, style } } };
}
