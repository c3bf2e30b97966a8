/** `DataValidation` and its builder. */
import type { ValidationRule } from '../engine/engine.ts';
import { a1OfArea } from './a1.ts';
import type { Context } from './context.ts';
import { serialOfDate } from './days.ts';
import { rangeHandles } from './handles.ts';
import { createRegistry } from './registry.ts';
import { serviceObject } from './service-object.ts';
import { liveSheet } from './sheet-access.ts';
import { SPREADSHEET_ENUMERATIONS } from './spreadsheet-enumerations.ts';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = keyof typeof SPREADSHEET_ENUMERATIONS.DataValidationCriteria;

export const validationRules = createRegistry<ValidationRule>('DataValidation');

export function createDataValidation(context: Context, rule: ValidationRule): DataValidation {
  const validation = serviceObject<DataValidation>(context, 'DataValidation', {
    getAllowInvalid: () => rule.allowInvalid,
    getHelpText: () => rule.help ?? '',
    getCriteriaType: () => SPREADSHEET_ENUMERATIONS.DataValidationCriteria[criteriaOf(rule)],
    getCriteriaValues: () => {
      if (rule.type !== 'list') return [...rule.values];
      return [rule.source === null ? [...rule.values] : context.file.spreadsheet().getRange(rule.source), true];
    },
    copy: () => createDataValidationBuilder(context, rule),
  });
  return validationRules.keep(validation, rule);
}

export function createDataValidationBuilder(context: Context, start: ValidationRule | null = null): Builder {
  let rule = start;
  let common = { allowInvalid: start?.allowInvalid ?? true, help: start?.help ?? null };
  const require = (
    type: ValidationRule['type'],
    operator: Criteria | null,
    values: readonly (string | number)[],
    source: string | null = null,
  ) => {
    rule = { type, operator, values, source, ...common };
    return builder;
  };
  const serial = (date: unknown) => {
    if (!(date instanceof Date)) {
      throw new Error('Invalid argument: a date is expected');
    }
    return serialOfDate(date, context.state.engine.timeZone);
  };
  const builder: Builder = serviceObject<Builder>(context, 'DataValidationBuilder', {
    requireValueInList: (values: string[]) => {
      if (!Array.isArray(values) || values.length === 0) {
        throw new Error('Invalid argument: values');
      }
      return require('list', null, values.map(String));
    },
    requireValueInRange: (range) => {
      const { sheetId, area } = rangeHandles.of(range);
      const name = liveSheet(context, sheetId).name.replaceAll("'", "''");
      return require('list', null, [], `'${name}'!${absolute(a1OfArea(area))}`);
    },
    requireCheckbox: () => require('checkbox', null, []),
    requireNumberBetween: (from: number, to: number) => require('number', 'NUMBER_BETWEEN', [from, to]),
    requireNumberNotBetween: (from: number, to: number) => require('number', 'NUMBER_NOT_BETWEEN', [from, to]),
    requireNumberEqualTo: (number: number) => require('number', 'NUMBER_EQUAL_TO', [number]),
    requireNumberNotEqualTo: (number: number) => require('number', 'NUMBER_NOT_EQUAL_TO', [number]),
    requireNumberGreaterThan: (number: number) => require('number', 'NUMBER_GREATER_THAN', [number]),
    requireNumberGreaterThanOrEqualTo: (number: number) =>
      require('number', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]),
    requireNumberLessThan: (number: number) => require('number', 'NUMBER_LESS_THAN', [number]),
    requireNumberLessThanOrEqualTo: (number: number) => require('number', 'NUMBER_LESS_THAN_OR_EQUAL_TO', [number]),
    requireDate: () => require('date', 'DATE_IS_VALID_DATE', []),
    requireDateAfter: (date) => require('date', 'DATE_AFTER', [serial(date)]),
    requireDateBefore: (date) => require('date', 'DATE_BEFORE', [serial(date)]),
    requireDateOnOrAfter: (date) => require('date', 'DATE_ON_OR_AFTER', [serial(date)]),
    requireDateOnOrBefore: (date) => require('date', 'DATE_ON_OR_BEFORE', [serial(date)]),
    requireDateBetween: (from, to) => require('date', 'DATE_BETWEEN', [serial(from), serial(to)]),
    requireFormulaSatisfied: (formula: string) => require('formula', 'CUSTOM_FORMULA', [formula]),
    setAllowInvalid: (allowInvalid: boolean) => {
      common = { ...common, allowInvalid };
      return builder;
    },
    setHelpText: (help: string) => {
      common = { ...common, help: String(help) };
      return builder;
    },
    build: () => {
      if (rule === null) {
        throw new Error('A validation rule needs a criterion before it is built.');
      }
      return createDataValidation(context, { ...rule, ...common });
    },
  });
  return builder;
}

function criteriaOf(rule: ValidationRule): Criteria {
  const operators = Object.keys(SPREADSHEET_ENUMERATIONS.DataValidationCriteria);
  const isCriteria = (name: string): name is Criteria => operators.includes(name);
  if (rule.operator !== null && isCriteria(rule.operator)) {
    return rule.operator;
  }
  if (rule.type === 'list') {
    return rule.source === null ? 'VALUE_IN_LIST' : 'VALUE_IN_RANGE';
  }
  return rule.type === 'checkbox' ? 'CHECKBOX' : rule.type === 'formula' ? 'CUSTOM_FORMULA' : 'DATE_IS_VALID_DATE';
}

function absolute(notation: string): string {
  return notation.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
