/** What stands in a tab, and whether that is still so. */
import { AppError } from '../core/app-error.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab as it stands. */
export interface StoredContent {
  readonly name: string;
  readonly computed: readonly string[];
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/** What was typed. A formula's result is not: it may change by itself. */
function typedCells({ values, formulas }: Pick<StoredContent, 'values' | 'formulas'>): string {
  return JSON.stringify(
    values.map((row, index) => row.map((value, column) => (formulas[index]?.[column] || null) ?? value)),
  );
}

export function readContent(sheet: Sheet, name: string, computed: readonly string[]): StoredContent {
  const range = sheet.getDataRange();
  return {
    name,
    computed,
    values: range.getValues(),
    formulas: range.getFormulas(),
    formats: range.getNumberFormats(),
  };
}

/**
 * Nothing that was typed between reading and writing is written over.
 * @throws AppError `tab.edited`
 */
export function assertUnchanged(sheet: Sheet, name: string, seen: StoredContent): void {
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  const now = typedCells({ formulas, values: range.getValues() });
  if (now !== typedCells(seen)) throw new AppError('tab.edited', { tab: name });
}

/** Rows down to the last one that holds anything. */
export function filledRows({ values, formulas }: StoredContent): number {
  let rows = values.length;
  const isEmpty = (row: number) =>
    (values[row] ?? []).every((value, column) => value === '' && (formulas[row]?.[column] ?? '') === '');
  while (rows > 0 && isEmpty(rows - 1)) rows--;
  return rows;
}
