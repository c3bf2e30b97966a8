/** What stands in a tab, and whether that is still so. */
import type { TabContent } from '../app/ports.ts';
import { AppError } from '../core/app-error.ts';
import { lazily } from '../core/lazily.ts';
import type { Zone } from '../core/time/zone.ts';
import { formatsOf } from './formats-of.ts';
import { isAsSeen, isTypedSame, readTyped } from './typed-cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Formats are read for whoever asks for them: few do. */
export function readContent(sheet: Sheet, name: string, computed: readonly string[]): TabContent {
  const range = sheet.getDataRange();
  const formats = lazily(() => formatsOf(range));
  return {
    name,
    computed,
    values: range.getValues(),
    formulas: range.getFormulas(),
    get formats() {
      return formats();
    },
  };
}

/** With the rules for what may be entered, which stand in the way of what is written, and have to move with their columns. */
export function readContentWithRules(sheet: Sheet, name: string, computed: readonly string[]): TabContent {
  const range = sheet.getDataRange();
  return {
    name,
    computed,
    values: range.getValues(),
    formulas: range.getFormulas(),
    formats: formatsOf(range),
    rules: range.getDataValidations(),
  };
}

/**
 * Nothing that was typed between reading and writing is written over.
 * @throws AppError `tab.edited`
 */
export function assertUnchanged(sheet: Sheet, name: string, seen: TabContent, zone: Zone): void {
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  if (!isTypedSame({ formulas, values: range.getValues() }, seen, zone))
    throw new AppError('tab.edited', { tab: name });
}

/**
 * The same of the rows that are written next, in a tab that is written in blocks. Where formulas and other cells alternate
 * in a column, only the formulas and the longest stretches between them are compared.
 * @throws AppError `tab.edited`
 */
export function assertRowsUnchanged(
  { sheet, name }: { readonly sheet: Sheet; readonly name: string },
  { first, height }: { readonly first: number; readonly height: number },
  seen: TabContent,
  zone: Zone,
): void {
  // All columns that there are: where the last filled one stands may hang on formulas that were just written.
  const width = Math.max(seen.values[0]?.length ?? 1, sheet.getMaxColumns());
  if (!isAsSeen(readTyped(sheet, first, height, width), seen, { first, zone })) {
    throw new AppError('tab.edited', { tab: name });
  }
}

/** Rows down to the last one that holds anything. */
export function filledRows({ values, formulas }: TabContent): number {
  let rows = values.length;
  const isEmpty = (row: number) =>
    (values[row] ?? []).every((value, column) => value === '' && (formulas[row]?.[column] ?? '') === '');
  while (rows > 0 && isEmpty(rows - 1)) rows--;
  return rows;
}
