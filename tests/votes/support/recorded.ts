/** Formulas with the answers that live Google Sheets gave, and what an engine answers to them. */

import { readFileSync } from 'node:fs';
import type { Cell, CellInput, Engine } from '../../../workbench/engine/engine.ts';

type Answer = string | number | boolean | { readonly error: string };

export interface RecordedCase {
  readonly case: string;
  readonly formula: string;
  /** By the cell's name; a text that begins with `=` is a formula. */
  readonly grid: Readonly<Record<string, string | number | boolean>>;
  readonly gsheets: Answer;
}

export const RECORDED: readonly RecordedCase[] = JSON.parse(
  readFileSync('tests/golden/recorded/assay-gsheets.json', 'utf8'),
);

/** Where the formula stands: beside no recorded cell. */
export const FORMULA_AT = { row: 0, column: 25 };

export function answerOf({ gsheets }: RecordedCase): Cell {
  if (typeof gsheets === 'object') return { kind: 'error', value: gsheets.error };
  const kind = typeof gsheets === 'string' ? 'text' : typeof gsheets === 'number' ? 'number' : 'boolean';
  return { kind, value: gsheets };
}

function inputOf(value: string | number | boolean): CellInput {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return value.startsWith('=') ? { kind: 'formula', formula: value } : { kind: 'text', value };
}

function place(name: string) {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(name) ?? [];
  return { row: Number(row) - 1, column: letter.charCodeAt(0) - 65, rows: 1, columns: 1 };
}

/** Each case has a sheet of its own. */
export function sheetOf(recorded: RecordedCase): string {
  return `case ${RECORDED.indexOf(recorded)}`;
}

export async function writeRecorded(engine: Engine): Promise<void> {
  RECORDED.forEach((recorded, index) => {
    const { formula, grid } = recorded;
    const sheet = engine.insertSheet(sheetOf(recorded), index, 10, FORMULA_AT.column + 1);
    for (const [name, value] of Object.entries(grid)) sheet.write(place(name), [[inputOf(value)]]);
    sheet.write({ ...FORMULA_AT, rows: 1, columns: 1 }, [[{ kind: 'formula', formula }]]);
  });
  await engine.settled();
}
