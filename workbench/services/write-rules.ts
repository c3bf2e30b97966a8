/** What keeps a script from writing: protected areas, typed columns of tables, and rules that reject values. */
import { contains, overlaps } from '../engine/areas.ts';
import { cellName } from '../engine/cell-name.ts';
import type { Area, CellInput, EngineSheet } from '../engine/engine.ts';
import type { Context } from './context.ts';
import { MESSAGES } from './messages.ts';
import type { ColumnType, Table } from './restrictions.ts';
import { checkedCell, choicesOf, isValid } from './validity.ts';

type Inputs = readonly (readonly CellInput[])[];

/** Whether nobody else protected any of the area's cells; null stands for the sheet itself. */
export function isUnprotected({ state, execution }: Context, sheetId: number, area: Area | null): boolean {
  return !state.restrictions
    .protections()
    .filter((kept) => kept.sheetId === sheetId && kept.owner !== execution.user)
    .some((kept) => kept.area === null || (area !== null && overlaps(kept.area, area)));
}

/** Fails where somebody else protected any of these cells. */
export function requireUnprotected(context: Context, sheetId: number, area: Area | null): void {
  if (!isUnprotected(context, sheetId, area)) throw new Error(MESSAGES.protected);
}

/** Fails where new rows or columns would part an area that somebody else protected: before it they push it along. */
export function requireUnparted(
  { state, execution }: Context,
  sheetId: number,
  along: 'rows' | 'columns',
  at: number,
): void {
  const isParted = state.restrictions
    .protections()
    .filter((kept) => kept.sheetId === sheetId && kept.owner !== execution.user)
    .some(({ area }) => {
      if (area === null) return true;
      const [first, count] = along === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
      return at > first && at < first + count;
    });
  if (isParted) throw new Error(MESSAGES.protected);
}

function tablesAt({ state }: Context, sheetId: number, area: Area): Table[] {
  return state.restrictions.tables().filter((table) => table.sheetId === sheetId && overlaps(table.area, area));
}

/** Fails where the area holds a cell of a typed column, or a title of a table that has one. */
export function requireUntyped(context: Context, sheetId: number, area: Area): void {
  const isHit = tablesAt(context, sheetId, area).some((table) =>
    table.columns.some((type, index) => {
      const column = { ...table.area, column: table.area.column + index, columns: 1 };
      return type !== null && overlaps(column, area);
    }),
  );
  if (isHit) throw new Error(MESSAGES.typedColumns);
}

/** Fails where a value is not of the type of its column, where a formula comes into one, and at its title. */
export function requireTypes(context: Context, sheetId: number, area: Area, inputs: Inputs): void {
  for (const table of tablesAt(context, sheetId, area)) {
    inputs.forEach((line, y) => {
      line.forEach((input, x) => {
        const [row, column] = [area.row + y, area.column + x];
        const type = table.columns[column - table.area.column] ?? null;
        if (type === null || !contains(table.area, row, column)) return;
        if (row === table.area.row || !isOfType(type, input)) throw new Error(MESSAGES.typedColumns);
      });
    });
  }
}

function isOfType(type: Exclude<ColumnType, null>, input: CellInput): boolean {
  if (input.kind === 'empty') return true;
  if (typeof type === 'object') return input.kind === 'text' && type.includes(input.value);
  if (type === 'text') return input.kind === 'text';
  return type === 'checkbox' ? input.kind === 'boolean' : input.kind === 'number';
}

/** Fails at the first cell whose rule rejects what would be written there. */
export function requireValid({ state }: Context, sheet: EngineSheet, area: Area, inputs: Inputs): void {
  const rules = sheet
    .validationsOver(area)
    .filter(({ rule }) => !rule.allowInvalid)
    .map(({ areas, rule }) => ({
      areas,
      rule,
      choices: rule.type === 'list' ? choicesOf(state.engine, sheet, rule) : [],
    }));
  if (rules.length === 0) return;
  inputs.forEach((line, y) => {
    line.forEach((input, x) => {
      const [row, column] = [area.row + y, area.column + x];
      const found = rules.find(({ areas }) => areas.some((covered) => contains(covered, row, column)));
      if (found === undefined || isValid(found.rule, judged(sheet, row, column, input), found.choices)) return;
      throw new Error(MESSAGES.invalid(cellName(row, column), found.rule.source === null ? found.choices : []));
    });
  });
}

/** Google judges a formula by its result: known where the same formula stands in the cell, calculated. */
function judged(sheet: EngineSheet, row: number, column: number, input: CellInput) {
  if (input.kind !== 'formula') return input;
  const cell = { row, column, rows: 1, columns: 1 };
  const isThere = sheet.formulas(cell)[0]?.[0] === input.formula && !sheet.pending(cell);
  const result = sheet.read(cell)[0]?.[0];
  return isThere && result !== undefined ? checkedCell(result) : ({ kind: 'unknown' } as const);
}
