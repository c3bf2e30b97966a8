/** Golden files as rows of text. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** The rows below the header. */
export function goldenRows(path: string, encoding = 'utf-8', delimiter = ','): string[][] {
  const text = new TextDecoder(encoding).decode(readFileSync(`tests/golden/${path}`));
  const { data, errors } = Papa.parse<string[]>(text.trim(), { delimiter });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return data.slice(1);
}

export function columnOf(rows: readonly (readonly string[])[], index: number): string[] {
  return rows.map((row) => row[index] ?? '');
}
