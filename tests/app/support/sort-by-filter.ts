/** What the menu of a filter does: the rows below its titles change places, and what lies outside of it stays where it is. */
import type { CellInput, EngineSheet } from '../../../workbench/engine/engine.ts';
import type { Value } from './tabs.ts';

function inputOf(value: Value, formula: string, from: number, to: number): CellInput {
  // References to the formula's own row go along with it.
  if (formula !== '') {
    return { kind: 'formula', formula: formula.replaceAll(RegExp(`([A-Z])${from}\\b`, 'g'), `$1${to}`) };
  }
  if (value === null) return { kind: 'empty' };
  if (typeof value === 'number') return { kind: 'number', value };
  return typeof value === 'boolean' ? { kind: 'boolean', value } : { kind: 'text', value };
}

/** Z to A by what stands in the column, by its position in the sheet; blanks come last. */
export function sortByFilter(tab: EngineSheet, column: number): void {
  const filter = tab.filter();
  if (filter === null) throw new Error(`"${tab.name}" has no filter`);
  const area = { ...filter, row: filter.row + 1, rows: filter.rows - 1 };
  if (area.rows < 2) return;
  const cells = tab.read(area);
  const formulas = tab.formulas(area);
  const styles = tab.styles(area);
  const keyOf = (row: number) => String(cells[row]?.[column - area.column]?.value ?? '');
  const order = cells.map((_, row) => row).sort((one, other) => (keyOf(one) < keyOf(other) ? 1 : -1));
  const moved = order.map((from, to) =>
    (cells[from] ?? []).map(({ value }, place) =>
      inputOf(value, formulas[from]?.[place] ?? '', area.row + from + 1, area.row + to + 1),
    ),
  );
  tab.write(area, moved);
  tab.setStyles(
    area,
    order.map((from) => styles[from] ?? []),
  );
}
