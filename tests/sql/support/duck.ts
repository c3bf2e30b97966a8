/** DuckDB in memory: tables of texts go in, rows of plain values come out. */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

export type Value = string | number | boolean | null;

export interface Duck {
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<Value[][]>;
  /** A table whose columns are texts. */
  readonly load: (table: string, titles: readonly string[], rows: readonly (readonly string[])[]) => Promise<void>;
}

const quoted = (name: string) => `"${name.replace(/"/g, '""')}"`;
const literal = (text: string) => `'${text.replace(/'/g, "''")}'`;

/** Decimals come as texts, so that the nearest double is the script's; days as texts, too. */
function plain(value: unknown, type: string): Value {
  if (value === null || typeof value === 'boolean') return value;
  if (/^(?:DECIMAL|BIGINT|HUGEINT|INTEGER|DOUBLE)/.test(type)) return Number(value);
  // A day that was moved by an interval is an instant to DuckDB.
  return String(value).replace(/ 00:00:00$/, '');
}

function duckOf(connection: DuckDBConnection): Duck {
  return {
    async run(sql) {
      await connection.run(sql);
    },
    async rows(sql) {
      const reader = await connection.runAndReadAll(sql);
      const types = reader.columnTypes().map(String);
      return reader.getRowsJson().map((row) => row.map((value, column) => plain(value, types[column] ?? '')));
    },
    async load(table, titles, rows) {
      await connection.run(
        `CREATE OR REPLACE TABLE ${table} (${titles.map((title) => `${quoted(title)} VARCHAR`).join(', ')})`,
      );
      for (let from = 0; from < rows.length; from += 2000) {
        const values = rows
          .slice(from, from + 2000)
          .map((row) => `(${titles.map((_title, at) => literal(row[at] ?? '')).join(', ')})`);
        await connection.run(`INSERT INTO ${table} VALUES ${values.join(',\n')}`);
      }
    },
  };
}

export async function openDuck(): Promise<Duck> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  return duckOf(await instance.connect());
}
