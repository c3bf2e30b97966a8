/** What stands in a tool's tab, found by its titles as a person finds it. */
import { columnLetters } from '../../../../src/core/writing/a1.ts';
import type { EngineSheet } from '../../../../workbench/engine/engine.ts';
import { chartData } from '../../../../workbench/page/charts/chart-data.ts';
import type { App } from '../../support/app.ts';
import { inputOf, sheet, type Value, values } from '../../support/tabs.ts';

/** Adds a sheet of the user's own, beside the log. */
export function addSheet(app: App, name: string, rows: readonly (readonly Value[])[]): EngineSheet {
  const { engine } = app.host;
  const width = Math.max(...rows.map((row) => row.length));
  const added = engine.insertSheet(name, engine.sheets().length, rows.length + 20, width + 2);
  added.write(
    { row: 0, column: 0, rows: rows.length, columns: width },
    rows.map((row) => Array.from({ length: width }, (_, column) => inputOf(row[column] ?? null))),
  );
  return added;
}

export interface TitledTable {
  /** From 0. */
  readonly header: number;
  readonly column: (title: string) => number;
  /** The cell below a title in the row whose first cell says `name`. */
  readonly at: (name: Value, title: string) => Value;
  readonly rowOf: (name: Value) => number;
}

/** The table below the row that holds all of the titles; rows are told apart by what stands below the first of them. */
export function tableBelow(app: App, tab: string, titles: readonly string[]): TitledTable {
  const cells = values(sheet(app, tab));
  const header = cells.findIndex((row) => titles.every((title) => row.includes(title)));
  if (header < 0) throw new Error(`"${tab}" has no row with ${titles.join(', ')}`);
  const column = (title: string) => {
    const found = cells[header]?.indexOf(title) ?? -1;
    if (found < 0) throw new Error(`"${tab}" has no column "${title}"`);
    return found;
  };
  const first = column(titles[0] ?? '');
  const rowOf = (name: Value) => cells.findIndex((row, index) => index > header && row[first] === name);
  return { header, column, rowOf, at: (name, title) => cells[rowOf(name)]?.[column(title)] ?? null };
}

export interface Behind {
  /** Letters of the columns that are hidden, the first and the last of them. */
  readonly hidden: readonly [first: string, last: string] | null;
  /** Of each chart, how many numbers it shows. */
  readonly drawn: readonly number[];
}

/** What only formulas lean on is out of sight, and what a chart shows of it is there all the same. */
export function behind(app: App, name: string): Behind {
  const tab = sheet(app, name);
  const columns = Array.from({ length: tab.columnCount }, (_, column) => column).filter((column) =>
    tab.isColumnHidden(column),
  );
  const [first, last] = [columns[0], columns.at(-1)];
  const drawn = tab.charts().map((chart) => {
    const { series } = chartData(app.host.engine, chart);
    return series.flat().filter((point) => point !== null).length;
  });
  const isHidden = first !== undefined && last !== undefined;
  return { hidden: isHidden ? [columnLetters(first), columnLetters(last)] : null, drawn };
}

/** Every text in the tab, with its row: to see what it says somewhere. */
export function saysSomewhere(app: App, tab: string, part: string): boolean {
  return values(sheet(app, tab)).some((row) => row.some((value) => String(value ?? '').includes(part)));
}
