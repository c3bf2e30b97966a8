/** `Range`: validation, filter and developer metadata. */
import type { ValidationRule } from '../engine/engine.ts';
import { createValidation, validationRules } from './data-validation.ts';
import { addMetadata } from './developer-metadata.ts';
import type { Range } from './file-objects.ts';
import { createFilter } from './filter.ts';
import { wholeLine } from './metadata-line.ts';
import type { RangeParts } from './range-parts.ts';
import { runsOfEqual } from './runs-of-equal.ts';
import { liveArea, requireShape } from './sheet-access.ts';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

export function rangeExtras(parts: RangeParts): Partial<Range> {
  const { context, sheetId, area, self } = parts;
  const live = () => liveArea(context, sheetId, area);
  return {
    setDataValidations: (rules: (DataValidation | null)[][]) => {
      requireShape(rules, area, 'Range.setDataValidations');
      const sheet = live();
      for (const { row, column, rows, value } of runsOfEqual(rules)) {
        const place = { row: area.row + row, column: area.column + column, rows, columns: 1 };
        sheet.setValidation(place, value === null ? null : validationRules.of(value));
      }
      return self();
    },
    getDataValidations: () => {
      context.execution.moved(area.rows * area.columns);
      // One object for each rule, however many cells it covers.
      const known = new Map<ValidationRule, DataValidation>();
      const objectOf = (rule: ValidationRule) => {
        const object = known.get(rule) ?? createValidation(context, rule);
        known.set(rule, object);
        return object;
      };
      return live()
        .validations(area)
        .map((row) => row.map((rule) => rule && objectOf(rule)));
    },
    clearDataValidations: () => {
      live().setValidation(area, null);
      return self();
    },
    getNotes: () => {
      context.execution.moved(area.rows * area.columns);
      return live().notes(area);
    },
    setNotes: (notes: (string | null)[][]) => {
      requireShape(notes, area, 'Range.setNotes');
      context.execution.moved(area.rows * area.columns);
      live().setNotes(
        area,
        notes.map((row) => row.map((note) => note ?? '')),
      );
      return self();
    },
    createFilter: () => {
      if (live().filter() !== null) {
        throw new Error("You can't create a filter in a sheet that already has a filter.");
      }
      live().setFilter(area);
      return createFilter(context, sheetId);
    },
    addDeveloperMetadata: (key: string, value: unknown = null) => {
      addMetadata(context, wholeLine(context, parts), key, value);
      return self();
    },
  };
}
