/**
 * The SQL for BigQuery in the words of DuckDB, by a transpiler. What that does not carry over as BigQuery documents it, stays a
 * call by a name of its own, and a macro does it.
 */
import { Dialect, transpile } from '@polyglot-sql/sdk';
import type { Queries } from '../../../src/sql/queries.ts';
import type { Duck } from './duck.ts';

/** By the name in the SQL: the name of the macro, and what it does. */
const MACROS: readonly (readonly [called: string, name: string, macro: string])[] = [
  // BigQuery looks anywhere in the value; the transpiler asks whether all of it matches.
  ['REGEXP_CONTAINS(', 'BQ_CONTAINS(', 'bq_contains(v, p) AS regexp_matches(v, p)'],
  // BigQuery replaces all places; DuckDB the first, unless told otherwise.
  ['REGEXP_REPLACE(', 'BQ_REPLACE(', "bq_replace(v, p, b) AS regexp_replace(v, p, b, 'g')"],
  // DuckDB takes the accents off; the queries do so after normalising.
  ['NORMALIZE(', 'BQ_NORMALIZE(', 'bq_normalize(v, form) AS strip_accents(v)'],
  // The day of an instant on the calendar of a zone; the transpiler leaves the zone out.
  ['DATE(SAFE_CAST(', 'BQ_DAY(SAFE_CAST(', "bq_day(t, zone) AS CAST(timezone(zone, timezone('UTC', t)) AS DATE)"],
];

export async function createMacros(duck: Duck): Promise<void> {
  for (const [, , macro] of MACROS) await duck.run(`CREATE OR REPLACE MACRO ${macro}`);
}

function translated(sql: string): string {
  const named = MACROS.reduce((text, [called, name]) => text.replaceAll(called, name), sql).replaceAll(
    ', NFD)',
    ", 'NFD')",
  );
  const result = transpile(named, Dialect.BigQuery, Dialect.DuckDB);
  const [text] = result.sql ?? [];
  if (!result.success || text === undefined) throw new Error(`Not carried over: ${result.error} in ${sql}`);
  // BigQuery's NUMERIC has 38 digits, nine of them decimals; DuckDB's own has three decimals.
  return text.replace(/AS (?:DECIMAL|NUMERIC)\)/g, 'AS DECIMAL(38, 9))');
}

export function asDuckDb({ tables, results }: Queries): Queries {
  const each = <Texts extends Readonly<Record<string, string | null>>>(texts: Texts) =>
    Object.fromEntries(
      Object.entries(texts).map(([name, sql]) => [name, sql === null ? null : translated(sql)]),
    ) as Texts;
  return { tables: each(tables), results: each(results) };
}
