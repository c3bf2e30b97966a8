/** Checks of what may be typed into a cell, in ExcelJS's words. */
import type { DataValidation, DataValidationOperator } from 'exceljs';
import type { ValidationRule } from '../../engine/engine.ts';

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  AFTER: 'greaterThan',
  BEFORE: 'lessThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
  ON_OR_BEFORE: 'lessThanOrEqual',
};

/** Excel holds at most so many characters of a list's values; they are separated by commas. */
const LONGEST_LIST = 255;

/** Null when Excel has nothing alike. */
export function excelValidation(
  rule: ValidationRule,
  toExcel: (formula: string) => string | null,
): DataValidation | null {
  const shared = {
    allowBlank: true,
    showErrorMessage: !rule.allowInvalid,
    ...(rule.help === null ? {} : { showInputMessage: true, prompt: rule.help }),
  };
  switch (rule.type) {
    case 'list': {
      const formula = rule.source === null ? listOf(rule.values) : toExcel(asFormula(rule.source));
      return formula === null ? null : { ...shared, type: 'list', formulae: [formula] };
    }
    case 'checkbox':
      return { ...shared, type: 'list', formulae: ['"TRUE,FALSE"'] };
    case 'number':
    case 'date': {
      const operator = OPERATORS[(rule.operator ?? '').replace(/^(NUMBER|DATE)_/, '')];
      if (operator === undefined) return null;
      return { ...shared, type: rule.type === 'date' ? 'date' : 'decimal', operator, formulae: [...rule.values] };
    }
    case 'formula': {
      const [written] = rule.values;
      const formula = typeof written === 'string' ? toExcel(asFormula(written)) : null;
      return formula === null ? null : { ...shared, type: 'custom', formulae: [formula] };
    }
  }
}

function listOf(values: readonly (string | number)[]): string | null {
  const list = values.join(',');
  const holds = list.length <= LONGEST_LIST && !values.some((value) => /[",]/.test(String(value)));
  return holds ? `"${list}"` : null;
}

function asFormula(reference: string): string {
  return reference.startsWith('=') ? reference : `=${reference}`;
}
