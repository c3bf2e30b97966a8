/** Names of sheets as a formula refers to them. */
import { AppError } from '../core/app-error.ts';
import { sheetPrefix } from '../core/writing/sheet-name.ts';
import type { SheetReference, TabKey } from '../reports/tab-spec.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The sheet's quoted name and `!`. */
export type Refer = (reference: SheetReference) => string;

/**
 * Gives for a tab what its formulas call other sheets; each is asked for its name once. A tab calls itself nothing: its
 * name may still change.
 */
export function createReferences(spreadsheet: Spreadsheet, nameOf: (key: TabKey) => string | null) {
  const names = new Map<number, string>();
  const nameOfSheet = (id: number): string => {
    const name = names.get(id) ?? spreadsheet.getSheetById(id)?.getName();
    if (name === undefined) throw new AppError('settings.sheet-gone', {});
    names.set(id, name);
    return name;
  };
  return (self: TabKey | null): Refer =>
    (reference) => {
      if ('sheetId' in reference) return sheetPrefix(nameOfSheet(reference.sheetId));
      if (reference.tab === self) return '';
      const name = nameOf(reference.tab);
      if (name === null) throw new Error(`a formula refers to the tab ${reference.tab}, which is not there`);
      return sheetPrefix(name);
    };
}
