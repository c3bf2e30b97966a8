/** What may be typed into a cell. Criteria bear the names of Sheets' services: `NUMBER_BETWEEN`, `DATE_AFTER`. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  generateRandomId,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { serializeListOptions } from '@univerjs/sheets';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import { overlaps, tableOf, toArea, toRange } from './areas.ts';
import { type EngineContext, run } from './context.ts';
import type { Area, ValidationRule } from './engine.ts';
import { toEngine } from './formula/to-engine.ts';
import { readRule } from './validation-by-hand.ts';
import { formulaSetting } from './written-formulas.ts';

/** The rule as it was given travels with Univer's own, which is less exact. */
type KeptRule = ISheetDataValidationRule & { readonly given?: ValidationRule };

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  BETWEEN: DataValidationOperator.BETWEEN,
  NOT_BETWEEN: DataValidationOperator.NOT_BETWEEN,
  EQUAL_TO: DataValidationOperator.EQUAL,
  NOT_EQUAL_TO: DataValidationOperator.NOT_EQUAL,
  GREATER_THAN: DataValidationOperator.GREATER_THAN,
  GREATER_THAN_OR_EQUAL_TO: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LESS_THAN: DataValidationOperator.LESS_THAN,
  LESS_THAN_OR_EQUAL_TO: DataValidationOperator.LESS_THAN_OR_EQUAL,
  AFTER: DataValidationOperator.GREATER_THAN,
  ON_OR_AFTER: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  BEFORE: DataValidationOperator.LESS_THAN,
  ON_OR_BEFORE: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

/** Any date at all: from the first day on that Univer can write, for day 0 is "Invalid Date" there, before which no day comes. */
const ANY_DATE = { operator: DataValidationOperator.GREATER_THAN_OR_EQUAL, formula1: '1' };

function comparison(rule: ValidationRule) {
  const operator = OPERATORS[(rule.operator ?? '').replace(/^(NUMBER|DATE)_/, '')];
  if (!operator) {
    if (rule.type === 'date') return ANY_DATE;
    throw new Error(`The criterion ${rule.operator} is not in the workbench.`);
  }
  const [first, second] = rule.values;
  return {
    operator,
    formula1: String(first),
    ...(second !== undefined && { formula2: String(second) }),
  };
}

function criteria(rule: ValidationRule, toFormula: (written: string) => string) {
  switch (rule.type) {
    case 'list': {
      const formula1 =
        rule.source === null ? serializeListOptions(rule.values.map(String)) : toFormula(`=${rule.source}`);
      return { type: DataValidationType.LIST, formula1, showDropDown: true };
    }
    case 'checkbox':
      return { type: DataValidationType.CHECKBOX };
    case 'number':
      return { type: DataValidationType.DECIMAL, ...comparison(rule) };
    case 'date':
      return { type: DataValidationType.DATE, ...comparison(rule) };
    case 'formula':
      return { type: DataValidationType.CUSTOM, formula1: toFormula(String(rule.values[0] ?? '')) };
  }
}

/** What Univer's own panel makes has no given rule: it is read back from Univer's words. */
function ruleOf(kept: KeptRule): ValidationRule {
  return kept.given ?? readRule(kept);
}

export function validationsOver(
  context: EngineContext,
  sheetId: string,
  area: Area,
): { readonly areas: readonly Area[]; readonly rule: ValidationRule }[] {
  return context.injector
    .get(SheetDataValidationModel)
    .getRules(context.unitId, sheetId)
    .map((kept) => ({ areas: kept.ranges.map(toArea), rule: ruleOf(kept) }))
    .filter(({ areas }) => areas.some((covered) => overlaps(covered, area)));
}

export function readValidations(context: EngineContext, sheetId: string, area: Area): (ValidationRule | null)[][] {
  const model = context.injector.get(SheetDataValidationModel);
  return tableOf(area, (row, column) => {
    const rule: KeptRule | undefined = model.getRuleByLocation(context.unitId, sheetId, row, column);
    return rule === undefined ? null : ruleOf(rule);
  });
}

export function writeValidation(
  context: EngineContext,
  sheetId: string,
  area: Area,
  rule: ValidationRule | null,
): void {
  const target = { unitId: context.unitId, subUnitId: sheetId };
  const ranges = [toRange(area)];
  run(context, ClearRangeDataValidationCommand.id, { ...target, ranges });
  if (!rule) return;
  const setting = formulaSetting(context, sheetId);
  const kept: KeptRule = {
    uid: generateRandomId(8),
    ranges,
    allowBlank: true,
    errorStyle: rule.allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    ...(rule.help !== null && { error: rule.help, showErrorMessage: true }),
    ...criteria(rule, (written) => toEngine(written, setting)),
    given: rule,
  };
  run(context, AddSheetDataValidationCommand.id, { ...target, rule: kept });
}

const namedIn = (name: string) => `'${name.replaceAll("'", "''")}'!`;

/** Univer lets lists go on asking for cells of a sheet by the name that it had. */
export function followName(context: EngineContext, before: string, after: string): void {
  const model = context.injector.get(SheetDataValidationModel);
  for (const sheetId of model.getSubUnitIds(context.unitId)) {
    for (const kept of [...model.getRules(context.unitId, sheetId)]) {
      const rule = ruleOf(kept);
      if (rule.source?.startsWith(namedIn(before)) !== true) continue;
      const source = namedIn(after) + rule.source.slice(namedIn(before).length);
      for (const area of kept.ranges.map(toArea)) writeValidation(context, sheetId, area, { ...rule, source });
    }
  }
}
