/** Rules for what may be entered: taken away before a tab is written, set again where their columns stand now. */
import type { TabContent } from '../app/ports.ts';
import type { TabSpec } from '../reports/tab-spec.ts';
import type { Extent } from './extent.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Moving = Pick<TabSpec, 'stood' | 'dropdowns'>;

export function holdsRules({ rules = [] }: Pick<TabContent, 'rules'>): boolean {
  return rules.some((row) => row.some((rule) => rule !== null));
}

/** Columns of the tab as it is going to be, with rules that we do not set anyway. */
function theirColumns({ rules = [] }: Pick<TabContent, 'rules'>, { stood, dropdowns = [] }: Moving): number[] {
  const ours = new Set(dropdowns.map(({ column }) => column));
  return (stood?.columns ?? []).flatMap((before, column) => {
    const isTheirs = before !== -1 && !ours.has(column) && rules.some((row) => (row[before] ?? null) !== null);
    return isTheirs ? [column] : [];
  });
}

export function holdsTheirRules(seen: Pick<TabContent, 'rules'>, tab: Moving): boolean {
  return theirColumns(seen, tab).length > 0;
}

/** Each column gets the rules that it had, and in rows further down the one of its last row. */
export function setTheirRules(sheet: Sheet, seen: Pick<TabContent, 'rules'>, tab: Moving, { rows }: Extent): void {
  const columns = theirColumns(seen, tab);
  const [first, last] = [columns[0], columns[columns.length - 1]];
  if (first === undefined || last === undefined || tab.stood === undefined) return;
  const before = (seen.rules ?? []) as readonly (readonly (Rule | null)[])[];
  const { above, columns: places } = tab.stood;
  const theirs = new Set(columns);
  const rules = Array.from({ length: rows }, (_, row) => {
    const stood = row < above ? undefined : before[Math.min(row - above, before.length - 1)];
    return Array.from({ length: last - first + 1 }, (_unused, offset) =>
      theirs.has(first + offset) ? (stood?.[places[first + offset] ?? -1] ?? null) : null,
    );
  });
  sheet.getRange(1, first + 1, rows, last - first + 1).setDataValidations(rules as Rule[][]);
}
