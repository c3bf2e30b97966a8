/** Rows that add up others, and what stands below the last order. */
import { isBlank } from '../../core/writing/cell.ts';
import { filledCells, type ReadingContext, type Sheet, textOf } from '../sheet.ts';
import type { TextColumns } from '../text-columns.ts';
import { fold } from '../words/fold.ts';
import {
  couldBeTotal,
  isBalance,
  isPeriod,
  isTotalLabel,
  nameBeforeTotal,
  speaksOfTotal,
  totalledName,
} from '../words/total-words.ts';
import type { ChosenColumns } from './roles.ts';

/** Names of totals that could as well be a customer's: an oil company, for one. */
const COULD_BE_NAMES = new Set(['total', 'all', 'sum', 'summe', 'suma', 'totale']);

export type TotalLabel = 'sure' | 'perhaps' | null;

const LONGEST_LABEL = 120;

/** Judges by the label alone. `perhaps`: a customer may be called so, the sum has to tell. */
function labelIn(text: string): TotalLabel {
  if (text === '' || text.length > LONGEST_LABEL || !couldBeTotal(text)) return null;
  if (isTotalLabel(text)) return COULD_BE_NAMES.has(fold(text)) ? 'perhaps' : 'sure';
  // `Total Energies` is a name; `Total:`, `Total for Energies` or `Total January` is none.
  const of = totalledName(text);
  return of?.said === true || isPeriod(of?.name ?? '') ? 'sure' : null;
}

function labelOf(cell: unknown, { zone }: ReadingContext): TotalLabel {
  // What begins like no label is not even tidied: nearly all cells.
  return typeof cell === 'string' && couldBeTotal(cell) ? labelIn(textOf(cell, zone)) : null;
}

/** Whether the first cell of the row that holds anything is the label of a total. */
export function beginsAsTotal(row: readonly unknown[], context: ReadingContext): boolean {
  return (
    labelOf(
      row.find((cell) => !isBlank(cell)),
      context,
    ) !== null
  );
}

/** The same of a label that goes on: `Итого платежей: 12`. */
function beginsWithTotal(row: readonly unknown[], { zone }: ReadingContext): boolean {
  const first = row.find((cell) => !isBlank(cell));
  return typeof first === 'string' && couldBeTotal(first) && totalledName(textOf(first, zone)) !== null;
}

const FEW = 0.5;

/** Whether any cell is one, beside whatever else; a label that names something else as well, where little else stands. */
export function holdsTotal(cells: readonly unknown[], context: ReadingContext): boolean {
  if (beginsAsTotal(cells, context) || cells.some((cell) => labelOf(cell, context) === 'sure')) return true;
  if (filledCells(cells) > cells.length * FEW) return false;
  return cells.some((cell) => typeof cell === 'string' && (isBalance(cell.trim()) || speaksOfTotal(cell.trim())));
}

/** The same before rows are read: one that names neither day nor customer, whose label may go on. */
export function isTotalRow(
  cells: readonly unknown[],
  { keys, date }: Pick<ChosenColumns, 'keys' | 'date'>,
  context: ReadingContext,
): boolean {
  if (beginsAsTotal(cells, context)) return true;
  const isNone = (column: number | null) =>
    column === null || isBlank(cells[column]) || couldBeTotal(String(cells[column]));
  return [date, ...keys.flat()].every(isNone) && (holdsTotal(cells, context) || beginsWithTotal(cells, context));
}

/** Judges rows of totals by their label: it stands where the customer, the date or nothing else should. */
export function createTotalReader(
  sheet: Sheet,
  { keys, date }: Pick<ChosenColumns, 'keys' | 'date'>,
  textsOf: TextColumns,
  context: ReadingContext,
): (row: number) => TotalLabel {
  const names = keys.flat().map((column) => {
    const { ids, texts } = textsOf(column);
    return { column, ids, labels: texts.map(labelIn) };
  });
  /** *Bob Total* below the orders of Bob, *January total*. */
  const isTotalOfAbove = (row: number, column: number): boolean => {
    const name = nameBeforeTotal(textOf(sheet[row]?.[column], context.zone));
    return name !== null && (isPeriod(name) || name === fold(textOf(sheet[row - 1]?.[column], context.zone)));
  };
  return (row) => {
    const cells = sheet[row] ?? [];
    const dateCell = date === null ? '' : cells[date];
    const labelOfDate =
      labelOf(dateCell, context) ?? (typeof dateCell === 'string' && speaksOfTotal(dateCell.trim()) ? 'sure' : null);
    const isDated = labelOfDate === null && !isBlank(dateCell);
    let isSure = labelOfDate === 'sure';
    let isPerhaps = labelOfDate === 'perhaps';
    let isNamed = false;
    for (const { column, ids, labels } of names) {
      const id = ids[row] as number;
      const label = labels[id];
      if (label === 'sure') isSure = true;
      else if (label === 'perhaps') isPerhaps = true;
      else if (!isDated && id !== 0 && isTotalOfAbove(row, column)) isSure = true;
      else if (id !== 0 || !isBlank(cells[column])) isNamed = true;
    }
    if (isSure) return 'sure';
    if (isPerhaps) return isDated ? 'perhaps' : 'sure';
    if (!isDated && !isNamed && beginsWithTotal(cells, context)) return 'sure';
    // On a day, with a label anywhere: what stood on the account before.
    if (!isNamed && cells.some((cell) => typeof cell === 'string' && isBalance(cell.trim()))) return 'sure';
    return (!isDated || !isNamed) && beginsAsTotal(cells, context) ? 'sure' : null;
  };
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
