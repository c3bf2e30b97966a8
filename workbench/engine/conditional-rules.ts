/** Conditional formats of a sheet, the first in the list winning. */
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { toArea, toRange } from './areas.ts';
import { type EngineContext, run } from './context.ts';
import type { Area, ConditionalRule } from './engine.ts';
import { rewrite } from './formula/from-engine.ts';
import { toEngine } from './formula/to-engine.ts';
import { movedArea, type Resize } from './moved-area.ts';
import { toRuleConfig } from './rule-config.ts';
import { formulaSetting } from './written-formulas.ts';

/** The rule as it was given travels with Univer's own, which is less exact. */
type KeptRule = IConditionFormattingRule & { readonly given?: ConditionalRule['rule'] };

function rulesOf(context: EngineContext, sheetId: string): readonly KeptRule[] {
  return context.injector.get(ConditionalFormattingRuleModel).getSubunitRules(context.unitId, sheetId) ?? [];
}

function sameAreas(one: readonly Area[], other: readonly Area[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Rules made by hand in Univer's own panel are left out, and left alone. */
export function readConditionalRules(context: EngineContext, sheetId: string): readonly ConditionalRule[] {
  return rulesOf(context, sheetId).flatMap(({ given, ranges }) =>
    given ? [{ areas: ranges.map(toArea), rule: given }] : [],
  );
}

/** The rules as they must be after rows or columns have come or gone: a formula is about its area's first cell. */
export function movedRules(
  context: EngineContext,
  sheetId: string,
  rules: readonly ConditionalRule[],
  resize: Resize,
): readonly ConditionalRule[] {
  const lexer = context.injector.get(LexerTreeBuilder);
  const setting = formulaSetting(context, sheetId);
  const moveFormula = (formula: string, right: number, down: number): string => {
    const engine = toEngine(formula, setting);
    return rewrite(formula, engine, lexer.moveFormulaRefOffset(engine, right, down), setting.decimalComma);
  };
  return rules.flatMap(({ areas, rule }) => {
    const moved = areas.flatMap((area) => movedArea(area, resize) ?? []);
    const [before, after] = [areas[0], moved[0]];
    if (!before || !after) return [];
    const right = after.column - before.column;
    const down = after.row - before.row;
    return [
      {
        areas: moved,
        rule: rule.type === 'formula' ? { ...rule, formula: moveFormula(rule.formula, right, down) } : rule,
      },
    ];
  });
}

/** Writes the rules only where Univer has not already moved them itself. */
export function keepConditionalRules(context: EngineContext, sheetId: string, rules: readonly ConditionalRule[]): void {
  const now = readConditionalRules(context, sheetId);
  const same =
    now.length === rules.length && now.every((rule, index) => sameAreas(rule.areas, rules[index]?.areas ?? []));
  if (!same) writeConditionalRules(context, sheetId, rules);
}

export function writeConditionalRules(
  context: EngineContext,
  sheetId: string,
  rules: readonly ConditionalRule[],
): void {
  const target = { unitId: context.unitId, subUnitId: sheetId };
  const setting = formulaSetting(context, sheetId);
  const model = context.injector.get(ConditionalFormattingRuleModel);
  // Checked before anything is taken away: a rule that cannot be kept must not cost the old ones.
  const configs = rules.map(({ rule }) => toRuleConfig(rule, setting));
  for (const { given, cfId } of [...rulesOf(context, sheetId)]) {
    if (given) {
      run(context, DeleteConditionalRuleMutation.id, { ...target, cfId });
    }
  }
  // Univer puts a new rule before the others, so the last comes first.
  rules
    .map(({ areas, rule }, index) => ({ areas, rule, config: configs[index] }))
    .reverse()
    .forEach(({ areas, rule: given, config }) => {
      const cfId = model.createCfId(context.unitId, sheetId);
      const ranges = areas.map(toRange);
      run(context, AddConditionalRuleMutation.id, {
        ...target,
        rule: { cfId, ranges, rule: config, stopIfTrue: false, given },
      });
    });
}
