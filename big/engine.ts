/** DuckDB as the report uses it: a file of its own to spill to, a limit for its memory, rows as plain values. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { DemoProblem } from '../workbench/demo/demo-problem.ts';

export type DuckDb = typeof import('@duckdb/node-api');

export type Value = string | number | boolean | null;

export interface BigEngine {
  /** For files that are gone with the engine. */
  readonly folder: string;
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<Value[][]>;
  readonly columns: (sql: string) => Promise<{ readonly name: string; readonly type: string }[]>;
}

/** Decimals come as texts: the nearest double is the script's. */
function plain(value: unknown, type: string): Value {
  if (value === null || value === undefined || typeof value === 'boolean') return value ?? null;
  return /^(?:DECIMAL|U?(?:TINY|SMALL|BIG|HUGE)?INT|INTEGER|DOUBLE|FLOAT)/.test(type) ? Number(value) : String(value);
}

/** What DuckDB could not do, in its own words. */
export class EngineError extends Error {}

function asEngineError(error: unknown): never {
  throw new EngineError(error instanceof Error ? error.message : String(error));
}

function engineOf(connection: DuckDBConnection, folder: string): BigEngine {
  return {
    folder,
    async run(sql) {
      await connection.run(sql).catch(asEngineError);
    },
    async rows(sql) {
      const reader = await connection.runAndReadAll(sql).catch(asEngineError);
      const types = reader.columnTypes().map(String);
      return reader.getRowsJson().map((row) => row.map((value, column) => plain(value, types[column] ?? '')));
    },
    async columns(sql) {
      const reader = await connection.runAndReadAll(`DESCRIBE ${sql}`).catch(asEngineError);
      return reader.getRowsJson().map(([name, type]) => ({ name: String(name), type: String(type) }));
    },
  };
}

/** Opens DuckDB for the time of `use`. @throws DemoProblem where it is not installed. */
export async function withEngine<Result>(
  duckDb: DuckDb | null,
  memory: number,
  timeZone: string,
  use: (engine: BigEngine) => Promise<Result>,
): Promise<Result> {
  if (duckDb === null) {
    throw new DemoProblem(
      'DuckDB is not installed, which reads large logs: npm install @duckdb/node-api, or leave out --omit=optional.',
    );
  }
  const folder = await mkdtemp(join(tmpdir(), 'salesbook-big-'));
  const instance = await duckDb.DuckDBInstance.create(join(folder, 'log.duckdb'), {
    memory_limit: `${memory}GB`,
    temp_directory: folder,
    preserve_insertion_order: 'false',
  });
  const connection = await instance.connect();
  try {
    await connection.run(`SET TimeZone = '${timeZone.replace(/'/g, "''")}'`);
    return await use(engineOf(connection, folder));
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
}
