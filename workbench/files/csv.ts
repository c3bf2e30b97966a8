/** Reads a CSV file into cells: a plain number becomes a number, everything else stays the text it is. */
import Papa from 'papaparse';
import type { CellInput } from '../engine/engine.ts';
import { decodeText, type Encoding } from './decode-text.ts';
import { FileProblem } from './file-problem.ts';

export type Delimiter = ',' | ';' | '\t';

export interface CsvTable {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** All rows have the same number of cells. */
  readonly rows: readonly (readonly CellInput[])[];
}

const WIDEST = 18_278;

/** Empty lines at the end are dropped, those between rows stay: positions in messages then match the file. */
export function readCsv(bytes: Uint8Array): CsvTable {
  const { text, encoding } = decodeText(bytes);
  const { body, delimiter } = splitDeclaration(text);
  const parsed = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false });
  if (parsed.errors.some(({ type }) => type === 'Quotes')) throw new FileProblem('open-quote');
  const lines = [...parsed.data];
  while (lines.length > 0 && lines[lines.length - 1]?.every((field) => field.trim() === '')) lines.pop();
  if (lines.length === 0) throw new FileProblem('empty');
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (width > WIDEST) throw new FileProblem('too-wide');
  const rows = lines.map((line) => Array.from({ length: width }, (_, index) => cellOf(line[index] ?? '')));
  return { encoding, delimiter, rows };
}

/** Excel may say in a first line `sep=;` what separates the rest. */
function splitDeclaration(text: string): { readonly body: string; readonly delimiter: Delimiter } {
  const declared = /^sep=([,;\t])\r?\n/.exec(text);
  if (declared) {
    const [line, mark] = declared;
    return { body: text.slice(line.length), delimiter: mark === ',' || mark === ';' ? mark : '\t' };
  }
  return { body: text, delimiter: delimiterOf(text) };
}

/** The mark most frequent in the first line: a header has no decimal commas. On a tie the rarer mark in prose wins. */
function delimiterOf(text: string): Delimiter {
  const counts = { '\t': 0, ';': 0, ',': 0 };
  let quoted = false;
  for (const character of text.trimStart()) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '\n' || character === '\r') break;
    else if (character === ',' || character === ';' || character === '\t') counts[character]++;
  }
  const most = Math.max(counts['\t'], counts[';'], counts[',']);
  if (counts['\t'] === most && most > 0) return '\t';
  return counts[';'] === most && most > 0 ? ';' : ',';
}

/**
 * `1.234` may mean a thousand in some places and `007` is an id: both stay text, for the add-on to decide.
 * Beyond fifteen digits a number would lose some.
 */
function cellOf(field: string): CellInput {
  if (field === '') return { kind: 'empty' };
  const isNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/.test(field);
  const isAmbiguous = /^-?\d{1,3}\.\d{3}$/.test(field);
  if (isNumber && !isAmbiguous && field.length <= 15) return { kind: 'number', value: Number(field) };
  return { kind: 'text', value: field };
}
