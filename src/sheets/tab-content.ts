/** What stands in a tab, and whether that is still so. */
import type { TabContent } from '../app/ports.ts';
import { AppError } from '../core/app-error.ts';
import type { Zone } from '../core/time/zone.ts';
import { formatsOf } from './formats-of.ts';
import { isTypedSame } from './typed-cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function readContent(sheet: Sheet, name: string, computed: readonly string[]): TabContent {
  const range = sheet.getDataRange();
  return {
    name,
    computed,
    values: range.getValues(),
    formulas: range.getFormulas(),
    formats: formatsOf(range),
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

/** Rows down to the last one that holds anything. */
export function filledRows({ values, formulas }: TabContent): number {
  let rows = values.length;
  const isEmpty = (row: number) =>
    (values[row] ?? []).every((value, column) => value === '' && (formulas[row]?.[column] ?? '') === '');
  while (rows > 0 && isEmpty(rows - 1)) rows--;
  return rows;
}
