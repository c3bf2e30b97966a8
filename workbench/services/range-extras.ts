/** `Range`: notes, links, validation, filter, protection and developer metadata. */
import { textOrNull } from './arguments.ts';
import { checkedText } from './cell-values.ts';
import { createDataValidation, validationRules } from './data-validation.ts';
import { addMetadata, metadataAt, type Visibility } from './developer-metadata.ts';
import type { Range } from './file-objects.ts';
import { createFilter } from './filter.ts';
import { wholeLine } from './metadata-line.ts';
import { protectRange } from './protection.ts';
import type { RangeParts } from './range-parts.ts';
import { createRichText, richTexts } from './rich-text.ts';
import { runsOfEqual } from './runs-of-equal.ts';
import { liveArea, requireCalculated, requireShape } from './sheet-access.ts';

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

const EMPTY = { kind: 'empty' } as const;

export function rangeExtras(parts: RangeParts): Partial<Range> {
  const { context, sheetId, area, self } = parts;
  const live = () => liveArea(context, sheetId, area);
  const grid = <Value>(value: Value) =>
    Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
  const single = (row: number, column: number) => ({
    row: area.row + row,
    column: area.column + column,
    rows: 1,
    columns: 1,
  });
  const writeRichTexts = (values: readonly (readonly RichTextValue[])[]) => {
    const sheet = live();
    const texts = values.map((row) => row.map((value) => richTexts.of(value)));
    context.execution.moved(area.rows * area.columns);
    sheet.write(
      area,
      texts.map((row) => row.map(({ text }) => (text === '' ? EMPTY : { kind: 'text', value: checkedText(text) }))),
    );
    texts.forEach((row, r) => {
      row.forEach(({ text, link }, c) => {
        if (link !== null) {
          sheet.setLink(area.row + r, area.column + c, text, link);
        }
      });
    });
    return self();
  };
  const readRichTexts = () => {
    requireCalculated(live(), area);
    const links = live().links(area);
    return live()
      .read(area)
      .map((row, r) =>
        row.map((cell, c) =>
          cell.kind === 'empty' || cell.kind === 'text'
            ? createRichText(context, { text: String(cell.value ?? ''), link: links[r]?.[c] ?? null })
            : null,
        ),
      );
  };
  const validations = () =>
    live()
      .validations(area)
      .map((row) => row.map((rule) => (rule === null ? null : createDataValidation(context, rule))));

  return {
    getNotes: () => live().notes(area),
    getNote: () => live().notes(single(0, 0))[0]?.[0] ?? '',
    setNotes: (notes: (string | null)[][]) => {
      requireShape(notes, area, 'Range.setNotes');
      live().setNotes(
        area,
        notes.map((row) => Array.from(row, (note) => textOrNull(note, 'Range.setNotes') ?? '')),
      );
      return self();
    },
    setNote: (note: string | null) => {
      live().setNotes(area, grid(textOrNull(note, 'Range.setNote') ?? ''));
      return self();
    },
    clearNote: () => {
      live().setNotes(area, grid(''));
      return self();
    },
    setRichTextValue: (value: RichTextValue) => writeRichTexts(grid(value)),
    setRichTextValues: (values: RichTextValue[][]) => {
      requireShape(values, area, 'Range.setRichTextValues');
      return writeRichTexts(values);
    },
    getRichTextValues: readRichTexts,
    getRichTextValue: () => readRichTexts()[0]?.[0] ?? null,
    setDataValidation: (rule: DataValidation | null) => {
      live().setValidation(area, rule === null ? null : validationRules.of(rule));
      return self();
    },
    setDataValidations: (rules: (DataValidation | null)[][]) => {
      requireShape(rules, area, 'Range.setDataValidations');
      const sheet = live();
      for (const run of runsOfEqual(rules)) {
        const place = {
          ...area,
          row: area.row + run.row,
          column: area.column + run.column,
          rows: run.rows,
          columns: 1,
        };
        sheet.setValidation(place, run.value === null ? null : validationRules.of(run.value));
      }
      return self();
    },
    getDataValidations: validations,
    getDataValidation: () => validations()[0]?.[0] ?? null,
    clearDataValidations: () => {
      live().setValidation(area, null);
      return self();
    },
    insertCheckboxes: () => {
      live().setValidation(area, {
        type: 'checkbox',
        values: [],
        operator: null,
        source: null,
        allowInvalid: false,
        help: null,
      });
      live().write(area, grid({ kind: 'boolean', value: false } as const));
      return self();
    },
    createFilter: () => {
      if (live().filter() !== null) {
        throw new Error("You can't create a filter in a sheet that already has a filter.");
      }
      live().setFilter(area);
      return createFilter(context, sheetId);
    },
    getFilter: () => (live().filter() === null ? null : createFilter(context, sheetId)),
    protect: () => protectRange(context, sheetId, area),
    addDeveloperMetadata: (key: string, ...rest: (string | Visibility)[]) => {
      addMetadata(context, wholeLine(context, parts), key, rest);
      return self();
    },
    getDeveloperMetadata: () => metadataAt(context, wholeLine(context, parts)),
  };
}
