/** Rows that add up others, and what stands below the last order. */
import { isBlank } from '../core/writing/cell.ts';
import { fold } from './fold.ts';
import type { ChosenColumns } from './roles.ts';
import { filledCells, type ReadingContext, type Sheet, textOf } from './sheet.ts';
import { couldBeTotal, isTotalLabel, totalledName } from './value-words.ts';

/** Names of totals that could as well be a customer's: an oil company, for one. */
const COULD_BE_NAMES = new Set(['total', 'all', 'sum', 'summe', 'suma', 'totale']);

export type TotalLabel = 'sure' | 'perhaps' | null;

/** Judges by the label alone. `perhaps`: a customer may be called so, the sum has to tell. */
export function createLabelReader(context: ReadingContext) {
  const known = new Map<string, TotalLabel>();
  const judge = (text: string): TotalLabel => {
    if (isTotalLabel(text)) return COULD_BE_NAMES.has(fold(text)) ? 'perhaps' : 'sure';
    const totalled = totalledName(text);
    if (totalled === null) return null;
    // `Total Energies` is a name; `Total:` or `Total for Energies` is none.
    return totalled.said ? 'sure' : null;
  };
  return (cell: unknown): TotalLabel => {
    if (typeof cell !== 'string' || cell.length > 120 || !couldBeTotal(cell)) return null;
    let label = known.get(cell);
    if (label === undefined) {
      const text = textOf(cell, context.zone);
      label = text === '' ? null : judge(text);
      known.set(cell, label);
    }
    return label;
  };
}

function firstFilled(row: readonly unknown[]): unknown {
  return row.find((cell) => !isBlank(cell));
}

/** Whether the row is one of totals by its label: it stands where the customer, the date or nothing else should. */
export function isLabelledTotal(
  row: readonly unknown[],
  columns: Pick<ChosenColumns, 'keys' | 'date' | 'order'>,
  readLabel: (cell: unknown) => TotalLabel,
): TotalLabel {
  const names = columns.keys.flat();
  const inPlace = [...names, ...(columns.date === null ? [] : [columns.date])].map((column) => readLabel(row[column]));
  const date = columns.date === null ? '' : row[columns.date];
  const isDated = !isBlank(date) && readLabel(date) === null;
  if (inPlace.includes('sure')) return 'sure';
  if (inPlace.includes('perhaps')) return isDated ? 'perhaps' : 'sure';
  const label = readLabel(firstFilled(row));
  const isNamed = names.some((column) => !isBlank(row[column]) && readLabel(row[column]) === null);
  return label !== null && (!isDated || !isNamed) ? 'sure' : null;
}

/** `Total Ann`, below the orders of Ann. */
export function isTotalOfName(cell: unknown, name: string, { zone }: ReadingContext): boolean {
  if (name === '' || typeof cell !== 'string') return false;
  return totalledName(textOf(cell, zone))?.name === fold(name);
}

/** A label or a name alone, a report's name, a remark: no order has but one cell. */
export function isFooter(sheet: Sheet, row: number, lastOrder: number): boolean {
  return row > lastOrder && filledCells(sheet[row] ?? []) <= 1;
}
