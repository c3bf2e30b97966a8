/** Short words for the tests of the engine: areas and what is written into them. */
import type { Area, CellInput } from '../../../workbench/engine/engine.ts';

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });
export const text = (value: string): CellInput => ({ kind: 'text', value });
export const number = (value: number): CellInput => ({ kind: 'number', value });
export const boolean = (value: boolean): CellInput => ({ kind: 'boolean', value });
export const formula = (written: string): CellInput => ({ kind: 'formula', formula: written });
export const empty: CellInput = { kind: 'empty' };
