/** A log read twice: by the product from a sheet, and by queries from a table of texts. */
import { AppError } from '../../../src/core/app-error.ts';
import { readSheet } from '../../../src/reading/read.ts';
import { toLog } from '../../../src/reading/to-log.ts';
import { type Dialect, DUCKDB } from '../../../src/sql/dialect.ts';
import { ALL_TEXTS, sqlLogOf } from '../../../src/sql/log-of-reading.ts';
import { type Queries, queriesOf, TABLES } from '../../../src/sql/queries.ts';
import { ROW_PARTS, type RowPart } from '../../../src/sql/row-parts.ts';
import { resultsOf } from './compare.ts';
import type { Duck } from './duck.ts';
import { expectedOf, type Tables } from './expected.ts';
import type { OpenLog } from './open-logs.ts';
import { SETTINGS } from './settings.ts';

type Parts = Readonly<Record<string, readonly [rows: number, amount: number]>>;

function partsOf(of: (part: RowPart, at: number) => readonly [rows: number, amount: number]): Parts {
  return Object.fromEntries(ROW_PARTS.map((part, at) => [part, of(part, at)]));
}

export interface Both {
  readonly got: Tables;
  readonly wanted: Tables;
  /** What became of the rows, by either: of each part how many, and their money. */
  readonly parts: readonly [got: Parts, wanted: Parts];
}

/** Why a log is not laid beside: nothing was read in it, or no query can be made of it. */
export type Left = 'unread' | 'refused';

export async function runTables(duck: Duck, queries: Queries): Promise<void> {
  for (const table of TABLES) {
    await duck.run(`DROP TABLE IF EXISTS ${table}`);
    await duck.run(queries.tables[table]);
  }
}

const textIn = (cell: unknown) => (cell === undefined || cell === null ? '' : String(cell));

/** In which words the queries are made, and how they come to be those of DuckDB. */
export interface Way {
  readonly dialect: Dialect;
  /** The table as the queries name it, and as DuckDB does. */
  readonly table: string;
  readonly loaded: string;
  readonly inWords: (queries: Queries) => Queries;
}

const PLAINLY: Way = { dialect: DUCKDB, table: 'log', loaded: 'log', inWords: (queries) => queries };

export async function queriesFor({ zone, context, answers, cells }: OpenLog, dialect: Dialect, table: string) {
  const sheet = await cells();
  const reading = readSheet(sheet, context, answers);
  if (reading.rows === null || reading.asOf === null) return 'unread';
  const facts = { table, zone, today: context.today, isTyped: ALL_TEXTS };
  try {
    const queries = queriesOf(sqlLogOf(sheet, reading, answers, context, facts), SETTINGS, dialect);
    return { sheet, reading, asOf: reading.asOf, queries };
  } catch (error) {
    if (error instanceof AppError && error.code === 'sql.refused') return 'refused';
    throw error;
  }
}

export async function layBeside(duck: Duck, log: OpenLog, way: Way = PLAINLY): Promise<Both | Left> {
  const made = await queriesFor(log, way.dialect, way.table);
  if (typeof made === 'string') return made;
  const { sheet, reading, asOf } = made;
  const queries = way.inWords(made.queries);
  const below = sheet.slice((reading.titlesRow ?? -1) + 1);
  await duck.load(
    way.loaded,
    reading.titles,
    below.map((row) => row.map(textIn)),
  );
  await runTables(duck, queries);
  const [[, ...counts] = []] = await duck.rows(queries.results.rows ?? '');
  return {
    got: await resultsOf(duck, queries),
    wanted: expectedOf(toLog(reading).log, asOf, SETTINGS),
    parts: [
      partsOf((_part, at) => [Number(counts[at]), Number(counts[ROW_PARTS.length + at])]),
      partsOf((part) => (part === 'unjudged' ? [0, 0] : [reading.buckets[part].rows, reading.buckets[part].amount])),
    ],
  };
}
