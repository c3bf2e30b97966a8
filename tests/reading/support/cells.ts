/** Files of the golden folder as a sheet holds them. */
import { readFileSync } from 'node:fs';
import { readCsv } from '../../../workbench/files/csv.ts';

export type Cells = readonly (readonly unknown[])[];

export async function cellsOf(path: string): Promise<Cells> {
  const { rows } = await readCsv(readFileSync(`tests/golden/${path}.csv`));
  return rows.map((row) => row.map((cell) => ('value' in cell ? cell.value : '')));
}
