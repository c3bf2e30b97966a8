/** Rules that a person made in the grid's own panel, read back from Univer's words. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type IDataValidationRule,
} from '@univerjs/core';
import { deserializeListOptions } from '@univerjs/sheets';
import type { ValidationRule } from './engine.ts';

const OPERATORS: Readonly<Record<DataValidationOperator, string>> = {
  [DataValidationOperator.BETWEEN]: 'BETWEEN',
  [DataValidationOperator.NOT_BETWEEN]: 'NOT_BETWEEN',
  [DataValidationOperator.EQUAL]: 'EQUAL_TO',
  [DataValidationOperator.NOT_EQUAL]: 'NOT_EQUAL_TO',
  [DataValidationOperator.GREATER_THAN]: 'GREATER_THAN',
  [DataValidationOperator.GREATER_THAN_OR_EQUAL]: 'GREATER_THAN_OR_EQUAL_TO',
  [DataValidationOperator.LESS_THAN]: 'LESS_THAN',
  [DataValidationOperator.LESS_THAN_OR_EQUAL]: 'LESS_THAN_OR_EQUAL_TO',
};

function bounds({ formula1, formula2 }: IDataValidationRule): (string | number)[] {
  return [formula1, formula2].flatMap((text) => {
    if (text === undefined || text === '') return [];
    const value: string | number = Number.isFinite(Number(text)) ? Number(text) : text;
    return [value];
  });
}

export function readRule(rule: IDataValidationRule): ValidationRule {
  const { type, operator, formula1 = '', errorStyle, error } = rule;
  const shared = {
    operator: null,
    source: null,
    values: [],
    allowInvalid: errorStyle !== DataValidationErrorStyle.STOP,
    help: error ?? null,
  };
  const compared = { ...shared, operator: operator === undefined ? null : OPERATORS[operator], values: bounds(rule) };
  switch (type) {
    case DataValidationType.LIST:
    case DataValidationType.LIST_MULTIPLE:
      return formula1.startsWith('=')
        ? { ...shared, type: 'list', source: formula1.slice(1) }
        : { ...shared, type: 'list', values: deserializeListOptions(formula1) };
    case DataValidationType.CHECKBOX:
      return { ...shared, type: 'checkbox' };
    case DataValidationType.DECIMAL:
    case DataValidationType.WHOLE:
      return { ...compared, type: 'number' };
    case DataValidationType.DATE:
      return { ...compared, type: 'date' };
    default:
      return { ...shared, type: 'formula', values: [formula1] };
  }
}
