/** The files as one table, and as much of it as a reading needs to see. */
import type { Sheet } from '../src/reading/sheet.ts';
import { DemoProblem } from '../workbench/demo/demo-problem.ts';
import type { BigEngine, Value } from './engine.ts';

export const SOURCE = 'orders_of_files';

/** Neighbouring rows, so that the lines of an order stand together. */
const ROWS_SEEN = 20_000;
const MOST_SHAPES = 300;

const literal = (text: string) => `'${text.replace(/'/g, "''")}'`;
const quoted = (name: string) => `"${name.replace(/"/g, '""')}"`;

function readerOf(files: readonly string[], titlesRow: number): string {
  const list = `[${files.map(literal).join(', ')}]`;
  if (files.every((file) => /\.parquet$/i.test(file))) return `read_parquet(${list}, union_by_name = true)`;
  return `read_csv(${list}, all_varchar = true, header = true, union_by_name = true, skip = ${titlesRow}, nullstr = '')`;
}

function problemOf(error: unknown, files: readonly string[]): DemoProblem {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const reason = /No files found/i.test(first)
    ? 'no such file'
    : /unicode|utf-?8|encoding/i.test(first)
      ? 'the text is not UTF-8; save it as CSV in UTF-8'
      : first;
  return new DemoProblem(`${files.join(', ')} can't be read: ${reason}.`);
}

export interface Source {
  readonly titles: readonly string[];
  readonly isTyped: (title: string) => boolean;
}

/** @throws DemoProblem where a file can't be read. */
export async function openSource(engine: BigEngine, files: readonly string[], titlesRow: number): Promise<Source> {
  try {
    await engine.run(`CREATE OR REPLACE VIEW ${SOURCE} AS SELECT * FROM ${readerOf(files, titlesRow)}`);
    const columns = await engine.columns(`SELECT * FROM ${SOURCE}`);
    const texts = new Set(columns.filter(({ type }) => type === 'VARCHAR').map(({ name }) => name));
    return { titles: columns.map(({ name }) => name), isTyped: (title) => !texts.has(title) };
  } catch (error) {
    throw problemOf(error, files);
  }
}

const shownRow = (row: readonly Value[]) => row.map((value) => value ?? '');

/** The titles and the first rows. */
export async function firstRows(engine: BigEngine, { titles }: Source, files: readonly string[]): Promise<Sheet> {
  try {
    const rows = await engine.rows(`SELECT * FROM ${SOURCE} LIMIT ${ROWS_SEEN}`);
    return [[...titles], ...rows.map(shownRow)];
  } catch (error) {
    throw problemOf(error, files);
  }
}

/** A text with its digits and letters made alike. */
const shape = (column: string) =>
  `regexp_replace(regexp_replace(COALESCE(CAST(${quoted(column)} AS VARCHAR), ''), '[0-9]', '9', 'g'), '[A-Za-z]+', 'a', 'g')`;

/**
 * Rows that tell something that the first rows may lack: each way in which a date or an amount is written, each word of a state, a
 * kind or a currency, a date that can only be read in one order.
 */
export async function tellingRows(
  engine: BigEngine,
  { isTyped }: Source,
  written: readonly string[],
  words: readonly string[],
): Promise<Value[][]> {
  const groups = [...written.filter((title) => !isTyped(title)).map(shape), ...words.map(quoted)];
  const found: Value[][] = [];
  for (const group of groups) {
    // A row as a whole: any_value of each column alone would mix rows.
    const rows = await engine.rows(
      `SELECT row.* FROM (SELECT any_value(source) AS row FROM ${SOURCE} AS source GROUP BY ${group} LIMIT ${MOST_SHAPES})`,
    );
    found.push(...rows.map(shownRow));
  }
  for (const title of written.filter((name) => !isTyped(name))) {
    for (const pattern of [
      '^ *(1[3-9]|2[0-9]|3[01])[-/][0-9]{1,2}[-/]',
      '^ *[0-9]{1,2}[-/](1[3-9]|2[0-9]|3[01])[-/]',
    ]) {
      const rows = await engine.rows(
        `SELECT * FROM ${SOURCE} WHERE regexp_matches(CAST(${quoted(title)} AS VARCHAR), ${literal(pattern)}) LIMIT 1`,
      );
      found.push(...rows.map(shownRow));
    }
  }
  return found;
}
