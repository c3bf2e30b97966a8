/** `DataValidation` and its builder: lists to choose from, days, and boxes to tick. */
import type { ValidationRule } from '../engine/engine.ts';
import { a1OfArea } from './a1.ts';
import { truthValue } from './arguments.ts';
import type { Context } from './context.ts';
import { rangeHandles } from './handles.ts';
import { createRegistry } from './registry.ts';
import { serviceObject } from './service-object.ts';
import { liveSheet } from './sheet-access.ts';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Choices = Pick<ValidationRule, 'type' | 'values' | 'source'>;

export const validationRules = createRegistry<ValidationRule>('DataValidation');

export function createValidation(context: Context, rule: ValidationRule): DataValidation {
  return validationRules.keep(serviceObject<DataValidation>(context, 'DataValidation', {}), rule);
}

export function createDataValidationBuilder(context: Context): Builder {
  let choices: Choices | null = null;
  let allowInvalid = true;
  const choose = (from: Choices) => {
    choices = from;
    return builder;
  };
  const builder: Builder = serviceObject<Builder>(context, 'DataValidationBuilder', {
    requireValueInList: (values: string[]) => {
      if (!Array.isArray(values) || values.length === 0) throw new Error('Invalid argument: values');
      return choose({ type: 'list', values: values.map(String), source: null });
    },
    requireValueInRange: (range) => {
      const { sheetId, area } = rangeHandles.of(range);
      const name = liveSheet(context, sheetId).name.replaceAll("'", "''");
      return choose({ type: 'list', values: [], source: `'${name}'!${absolute(a1OfArea(area))}` });
    },
    requireDate: () => choose({ type: 'date', values: [], source: null }),
    requireCheckbox: () => choose({ type: 'checkbox', values: [], source: null }),
    setAllowInvalid: (allowed: boolean) => {
      allowInvalid = truthValue(allowed, 'DataValidationBuilder.setAllowInvalid');
      return builder;
    },
    build: () => {
      if (choices === null) throw new Error('A validation rule needs a criterion before it is built.');
      const rule: ValidationRule = { operator: null, ...choices, allowInvalid, help: null };
      return createValidation(context, rule);
    },
  });
  return builder;
}

function absolute(notation: string): string {
  return notation.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
