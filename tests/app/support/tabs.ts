/** What stands in the tabs, as a person would look at them. */
import type { Area, CellInput, EngineSheet } from '../../../workbench/engine/engine.ts';
import type { App } from './app.ts';

export type Value = string | number | boolean | null;

export function sheetNames(app: App): string[] {
  return app.host.engine.sheets().map(({ name }) => name);
}

export function sheet(app: App, name: string): EngineSheet {
  const found = app.host.engine.sheets().find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no sheet "${name}" among ${JSON.stringify(sheetNames(app))}`);
  return found;
}

function whole(tab: EngineSheet): Area {
  return { row: 0, column: 0, ...tab.used() };
}

/** Stored values of all used cells. */
export function values(tab: EngineSheet): Value[][] {
  const area = whole(tab);
  return area.rows === 0 ? [] : tab.read(area).map((row) => row.map(({ value }) => value));
}

/** Texts as shown. */
export function shown(tab: EngineSheet): string[][] {
  const area = whole(tab);
  return area.rows === 0 ? [] : tab.display(area);
}

/** Content, formulas and looks of a sheet: to see that nothing of it changed. */
export function snapshot(tab: EngineSheet): string {
  const area = whole(tab);
  const cells = area.rows === 0 ? [] : [tab.read(area), tab.formulas(area), tab.styles(area)];
  return JSON.stringify([tab.name, cells, tab.custom(), tab.charts(), tab.filter()]);
}

/** Position of the row of titles. */
export function headerRow(tab: EngineSheet, title = 'Customer'): number {
  const row = values(tab).findIndex((cells) => cells.includes(title));
  if (row === -1) throw new Error(`"${tab.name}" has no row of titles`);
  return row;
}

/** Position of the column with the title. */
export function columnOf(tab: EngineSheet, title: string): number {
  const column = values(tab)[headerRow(tab)]?.indexOf(title) ?? -1;
  if (column === -1) throw new Error(`"${tab.name}" has no column "${title}"`);
  return column;
}

/** Position of the first row of the customer. */
export function rowOf(tab: EngineSheet, customer: Value): number {
  const column = columnOf(tab, 'Customer');
  const row = values(tab).findIndex((cells) => cells[column] === customer);
  if (row === -1) throw new Error(`"${tab.name}" has no customer "${customer}"`);
  return row;
}

export function inputOf(value: Value): CellInput {
  if (value === null) return { kind: 'empty' };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return value.startsWith('=') ? { kind: 'formula', formula: value } : { kind: 'text', value };
}

export function cellAt(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** Types into a cell by hand; `=` begins a formula. */
export function type(tab: EngineSheet, row: number, column: number, value: Value): void {
  tab.write(cellAt(row, column), [[inputOf(value)]]);
}

/** Types a note beside a customer. */
export function note(tab: EngineSheet, customer: Value, title: string, value: Value): void {
  type(tab, rowOf(tab, customer), columnOf(tab, title), value);
}
