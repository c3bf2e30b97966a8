/** The files as one table, and as much of it as a reading needs to see. */
import { columnLetters } from '../src/core/writing/a1.ts';
import type { Sheet } from '../src/reading/sheet.ts';
import { DemoProblem } from '../workbench/demo/demo-problem.ts';
import { readCsvHead } from '../workbench/files/csv.ts';
import { type BigEngine, EngineError, type Value } from './engine.ts';
import type { LogFile, LogFiles } from './files.ts';
import type { Sentences } from './problems.ts';

export const SOURCE = 'orders_of_files';

/** Neighbouring rows, so that the lines of an order stand together. */
export const ROWS_SEEN = 20_000;
const MOST_SHAPES = 300;

const literal = (text: string) => `'${text.replace(/'/g, "''")}'`;
const quoted = (name: string) => `"${name.replace(/"/g, '""')}"`;
const listOf = (files: readonly LogFile[]) => `[${files.map(({ path }) => literal(path)).join(', ')}]`;

export interface Source {
  readonly titles: readonly string[];
  readonly isTyped: (title: string) => boolean;
  /** The first of the files that lacks a column, and the first that has it; null where all have it. */
  readonly missing: (title: string) => { readonly in: string; readonly standsIn: string } | null;
}

const spelled = (title: string) => title.trim().toLowerCase();

function sourceOf(
  columns: readonly { readonly name: string; readonly type: string }[],
  titlesOf: readonly { readonly named: string; readonly titles: ReadonlySet<string> }[],
): Source {
  const texts = new Set(columns.filter(({ type }) => type === 'VARCHAR').map(({ name }) => name));
  return {
    titles: columns.map(({ name }) => name),
    isTyped: (title) => !texts.has(title),
    missing(title) {
      const has = titlesOf.find(({ titles }) => titles.has(spelled(title)));
      const lacks = titlesOf.find(({ titles }) => !titles.has(spelled(title)));
      return has === undefined || lacks === undefined ? null : { in: lacks.named, standsIn: has.named };
    },
  };
}

/** No two columns of a table are called alike, whatever the capitals; one without a title is called by its letter. */
function namesOf(titles: readonly string[]): string[] {
  const used = new Set<string>();
  return titles.map((title, column) => {
    const plain = title.trim() === '' ? columnLetters(column) : title.trim();
    let name = plain;
    for (let again = 2; used.has(spelled(name)); again++) name = `${plain} (${again})`;
    used.add(spelled(name));
    return name;
  });
}

/**
 * Files of the same titles are read together, all columns as texts. What they look like is known by then: nothing is left for the
 * engine to guess. `findTitles`: the position of the row of titles among the first rows of a file, null where none is seen.
 */
async function openTexts(
  engine: BigEngine,
  files: readonly LogFile[],
  findTitles: (rows: Sheet) => number | null,
  isParallel: boolean,
): Promise<Source> {
  const groups = new Map<string, LogFile[]>();
  const titlesOf: { named: string; titles: Set<string> }[] = [];
  let usual = 0;
  for (const file of files) {
    const { delimiter, rows, linesOf } = readCsvHead(file.head);
    const titlesRow = findTitles(rows) ?? usual;
    if (titlesOf.length === 0) usual = titlesRow;
    const names = namesOf(rows[titlesRow] ?? []);
    const options = [
      `columns = {${names.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ')}}`,
      `auto_detect = false, header = false, skip = ${linesOf(titlesRow + 1)}, null_padding = true`,
      `delim = ${literal(delimiter)}, quote = '"', escape = '"', nullstr = ''${isParallel ? '' : ', parallel = false'}`,
    ].join(', ');
    groups.set(options, [...(groups.get(options) ?? []), file]);
    titlesOf.push({ named: file.named, titles: new Set(names.map(spelled)) });
  }
  const tables = [...groups].map(([options, alike]) => `SELECT * FROM read_csv(${listOf(alike)}, ${options})`);
  await engine.run(`CREATE OR REPLACE VIEW ${SOURCE} AS ${tables.join('\nUNION ALL BY NAME\n')}`);
  return sourceOf(await engine.columns(`SELECT * FROM ${SOURCE}`), titlesOf);
}

async function openParquet(engine: BigEngine, files: readonly LogFile[], words: Sentences): Promise<Source> {
  const titlesOf = [];
  for (const { named, path } of files) {
    const rows = await engine.columns(`SELECT * FROM read_parquet(${literal(path)})`).catch((error: unknown) => {
      if (error instanceof EngineError) throw new DemoProblem(words.parquet(named));
      throw error;
    });
    titlesOf.push({ named, titles: new Set(rows.map(({ name }) => spelled(name))) });
  }
  await engine.run(
    `CREATE OR REPLACE VIEW ${SOURCE} AS SELECT * FROM read_parquet(${listOf(files)}, union_by_name = true)`,
  );
  return sourceOf(await engine.columns(`SELECT * FROM ${SOURCE}`), titlesOf);
}

/** @throws DemoProblem where a file can't be read. */
export function openSource(
  engine: BigEngine,
  { kind, files }: LogFiles,
  findTitles: (rows: Sheet) => number | null,
  isParallel: boolean,
  words: Sentences,
): Promise<Source> {
  return kind === 'parquet' ? openParquet(engine, files, words) : openTexts(engine, files, findTitles, isParallel);
}

const shownRow = (row: readonly Value[]) => row.map((value) => value ?? '');

/** The first file that the engine can't read to its end; null where it can read all. */
export async function findRotten(engine: BigEngine, { kind, files }: LogFiles): Promise<LogFile | null> {
  for (const file of kind === 'parquet' ? files : []) {
    const isWhole = await engine
      .rows(`SELECT MIN(hash(source)) FROM read_parquet(${literal(file.path)}) AS source`)
      .then(
        () => true,
        () => false,
      );
    if (!isWhole) return file;
  }
  return null;
}

/** The titles and the first rows, in their order: the same ones each time, as lines of an order stand together. */
export async function firstRows(engine: BigEngine, { titles }: Source): Promise<Sheet> {
  await engine.run('SET preserve_insertion_order = true');
  const rows = await engine.rows(`SELECT * FROM ${SOURCE} LIMIT ${ROWS_SEEN}`);
  await engine.run('SET preserve_insertion_order = false');
  return [[...titles], ...rows.map(shownRow)];
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
