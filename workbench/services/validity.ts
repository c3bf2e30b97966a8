/** Whether a value may stand in a cell with a rule that rejects; whatever can't be decided here is rejected. */
import type { Cell, CellInput, Engine, EngineSheet, ValidationRule } from '../engine/engine.ts';
import { areaOfCells, splitSheet } from './notation.ts';

/** A value as the rule sees it; a formula counts by its result, which is known only where it stands already. */
export type Checked = Exclude<CellInput, { readonly kind: 'formula' }> | { readonly kind: 'unknown' };

export function checkedCell({ kind, value }: Cell): Checked {
  if (kind === 'number') return { kind, value: Number(value) };
  if (kind === 'boolean') return { kind, value: value === true };
  if (kind === 'text') return { kind, value: String(value) };
  return kind === 'empty' ? { kind } : { kind: 'unknown' };
}

/** Texts of a list: its own, or what stands in the cells that it names. */
export function choicesOf(engine: Engine, holder: EngineSheet, rule: ValidationRule): readonly string[] {
  if (rule.source === null) return rule.values.map(String);
  const { name, cells } = splitSheet(rule.source);
  const sheet = name === null ? holder : engine.sheets().find((candidate) => candidate.name === name);
  if (sheet === undefined) return [];
  return sheet.read(areaOfCells(sheet, cells)).flatMap((row) => row.map(({ value }) => String(value ?? '')));
}

/** `choices` are those of a list. Nothing at all may stand in every cell. */
export function isValid(rule: ValidationRule, input: Checked, choices: readonly string[]): boolean {
  if (input.kind === 'empty' || (input.kind === 'text' && input.value === '')) return true;
  if (input.kind === 'unknown') return false;
  switch (rule.type) {
    case 'list':
      return choices.includes(String(input.value));
    case 'checkbox':
      return rule.values.length === 0
        ? input.kind === 'boolean'
        : rule.values.map(String).includes(String(input.value));
    case 'number':
    case 'date':
      return input.kind === 'number' && isWithin(rule, input.value);
    case 'formula':
      return false;
  }
}

function isWithin(rule: ValidationRule, value: number): boolean {
  const name = (rule.operator ?? '').replace(/^(NUMBER|DATE)_/, '');
  const [first = Number.NaN, second = Number.NaN] = rule.values.map(Number);
  switch (name) {
    case '':
    case 'IS_VALID_DATE':
      return true;
    case 'BETWEEN':
      return value >= first && value <= second;
    case 'NOT_BETWEEN':
      return value < first || value > second;
    case 'EQUAL_TO':
      return value === first;
    case 'NOT_EQUAL_TO':
      return value !== first && !Number.isNaN(first);
    case 'GREATER_THAN':
    case 'AFTER':
      return value > first;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return value >= first;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < first;
    case 'LESS_THAN_OR_EQUAL_TO':
    case 'ON_OR_BEFORE':
      return value <= first;
    default:
      return false;
  }
}
