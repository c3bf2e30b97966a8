/** Reads a CSV file into cells: a plain number becomes a number, everything else stays the text it is. */
import Papa from 'papaparse';
import type { CellInput } from '../engine/engine.ts';
import { decodeText } from './decode-text.ts';
import { FileProblem } from './file-problem.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface CsvTable {
  readonly encoding: string;
  readonly delimiter: Delimiter;
  /** All rows have the same number of cells. */
  readonly rows: readonly (readonly CellInput[])[];
}

const WIDEST = 18_278;

/** Empty lines at the end are dropped, those between rows stay: positions in messages then match the file. */
export async function readCsv(bytes: Uint8Array): Promise<CsvTable> {
  const { text, encoding } = await decodeText(bytes);
  const { body, delimiter } = splitDeclaration(text);
  const parsed = Papa.parse<string[]>(body, {
    delimiter,
    skipEmptyLines: false,
  });
  if (parsed.errors.some(({ type }) => type === 'Quotes')) throw new FileProblem('open-quote');
  const lines = [...parsed.data];
  while (lines.length > 0 && lines[lines.length - 1]?.every((field) => field.trim() === '')) lines.pop();
  if (lines.length === 0) throw new FileProblem('empty');
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (width > WIDEST) throw new FileProblem('too-wide');
  const doubtful = doubtfulColumns(lines);
  const rows = lines.map((line) =>
    Array.from({ length: width }, (_, column) => cellOf(line[column] ?? '', doubtful.has(column))),
  );
  return { encoding, delimiter, rows };
}

/** Excel may say in a first line `sep=;` what separates the rest. */
function splitDeclaration(text: string): { readonly body: string; readonly delimiter: Delimiter } {
  const declared = /^sep=([,;\t|])\r?\n/.exec(text);
  const body = declared === null ? text : text.slice(declared[0].length);
  return { body, delimiter: DELIMITERS.find((mark) => mark === declared?.[1]) ?? delimiterOf(body) };
}

/** How the file of a text that is too long to be read at once is written, and its first rows. */
export interface CsvHead {
  readonly delimiter: Delimiter;
  readonly rows: readonly (readonly string[])[];
  /** How many lines of the file the first rows take: a cell may hold several, and a declaration stands in front. */
  readonly linesOf: (rows: number) => number;
}

const ROWS_OF_HEAD = 1000;

export function readCsvHead(text: string): CsvHead {
  const { body, delimiter } = splitDeclaration(text);
  const { data } = Papa.parse<string[]>(body, { delimiter, preview: ROWS_OF_HEAD, skipEmptyLines: false });
  const declared = body.length === text.length ? 0 : 1;
  const linesIn = (row: readonly string[]) =>
    row.reduce((lines, cell) => lines + cell.split(/\r\n|\n|\r/).length - 1, 1);
  return {
    delimiter,
    rows: data,
    linesOf: (rows) => data.slice(0, rows).reduce((lines, row) => lines + linesIn(row), declared),
  };
}

const LINES_TRIED = 40;

/** The mark that cuts most lines into equally many fields: decimal commas stand in some lines only, and in no title. */
function delimiterOf(text: string): Delimiter {
  const fits = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: LINES_TRIED, skipEmptyLines: true });
    const counts = new Map<number, number>();
    for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    const [fields = 0, lines = 0] =
      [...counts].sort((first, second) => second[1] - first[1] || second[0] - first[0])[0] ?? [];
    return { delimiter, fields, share: data.length === 0 ? 0 : lines / data.length };
  });
  const [best] = fits.sort((first, second) => second.share - first.share || second.fields - first.fields);
  return best === undefined || best.fields === 0 ? ',' : best.delimiter;
}

const PLAIN_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;
/** May be a thousand in some places. */
const TWO_WAYS = /^-?\d{1,3}\.\d{3}$/;
const LONGEST_NUMBER = 15;

/** Columns, by position, in which a number is written in a way that may mean another one elsewhere. */
function doubtfulColumns(lines: readonly (readonly string[])[]): ReadonlySet<number> {
  const doubtful = new Set<number>();
  for (const line of lines) {
    line.forEach((field, column) => {
      if (TWO_WAYS.test(field) || /^\D*\d[\d.,\s'’]*,\d[\d.,\s'’]*\D*$/.test(field)) doubtful.add(column);
    });
  }
  return doubtful;
}

/**
 * `007` is an id and stays text; beyond fifteen digits a number would lose some. In a doubtful column decimals stay texts too:
 * `261.96` says how `15.552` beside it is meant, and the add-on decides for the whole column.
 */
function cellOf(field: string, isDoubtful: boolean): CellInput {
  if (field === '') return { kind: 'empty' };
  const isNumber = PLAIN_NUMBER.test(field) && field.length <= LONGEST_NUMBER;
  if (isNumber && !(isDoubtful && field.includes('.'))) return { kind: 'number', value: Number(field) };
  return { kind: 'text', value: field };
}
