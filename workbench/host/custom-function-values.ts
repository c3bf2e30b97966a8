/** Arguments and results of custom functions: cells on the engine's side, values on the script's. */
import type { Cell, EngineArgument, EngineResult } from '../engine/engine.ts';
import { checkedText, describe, valueOfCell } from '../services/cell-values.ts';
import { serialOfDate } from '../services/days.ts';
import { LIMITS } from '../services/limits.ts';
import { localeRules } from '../services/locale-rules.ts';
import { MESSAGES } from '../services/messages.ts';

/** A single cell gives a scalar, a range rows of values, an omitted argument `undefined`. */
export function scriptArgument(argument: EngineArgument, timeZone: string, ScriptDate: DateConstructor): unknown {
  if (argument.kind === 'omitted') return undefined;
  if (argument.kind === 'value') return valueOfCell(argument.cell, '', timeZone, ScriptDate);
  const values = argument.cells.map((row, r) =>
    row.map((cell, c) => valueOfCell(cell, argument.formats[r]?.[c] ?? '', timeZone, ScriptDate)),
  );
  return values.length === 1 && values[0]?.length === 1 ? values[0][0] : values;
}

export interface ResultSettings {
  readonly locale: string;
  readonly timeZone: string;
}

/**
 * Cells for what a custom function returned. Whatever Google's answer to is not known (`null`, `undefined`, `NaN`,
 * objects, ragged or flat arrays) is an error here, so that the product never comes to rely on it.
 */
export function engineResult(returned: unknown, settings: ResultSettings): EngineResult {
  const rows = Array.isArray(returned) ? returned : [[returned]];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0 || !rows.every((row) => Array.isArray(row))) {
    throw new Error('A custom function returned an array that is not rows of cells.');
  }
  if (rows.length > LIMITS.resultRows || rows.length * width > LIMITS.resultCells) {
    throw new Error(MESSAGES.largeResult);
  }
  const cells: Cell[][] = [];
  const formats: string[][] = [];
  for (const row of rows) {
    if (row.length !== width) throw new Error('A custom function returned rows of different lengths.');
    const pairs = Array.from(row, (value) => resultCell(value, settings));
    cells.push(pairs.map((pair) => pair.cell));
    formats.push(pairs.map((pair) => pair.format));
  }
  return { cells, formats };
}

function resultCell(value: unknown, settings: ResultSettings): { cell: Cell; format: string } {
  switch (typeof value) {
    case 'string':
      return {
        cell: value === '' ? { kind: 'empty', value: null } : { kind: 'text', value: checkedText(value) },
        format: '',
      };
    case 'boolean':
      return { cell: { kind: 'boolean', value }, format: '' };
    case 'number':
      if (Number.isFinite(value)) {
        return { cell: { kind: 'number', value }, format: '' };
      }
      break;
    case 'object':
      if (value instanceof Date && Number.isFinite(value.getTime())) {
        const serial = serialOfDate(value, settings.timeZone);
        return { cell: { kind: 'number', value: serial }, format: localeRules(settings.locale).dateFormat };
      }
      break;
    default:
      break;
  }
  throw new Error(`A custom function returned ${describe(value)}: Google's answer to it is not known.`);
}
