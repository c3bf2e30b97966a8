/** The SQL for BigQuery: carried over to DuckDB it gives the same cells, a second parser reads it, and it calls documented functions only. */
import nodeSqlParser from 'node-sql-parser/build/bigquery.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { BIGQUERY } from '../../src/sql/dialect.ts';
import { type Queries, queriesOf } from '../../src/sql/queries.ts';
import { asDuckDb, createMacros } from './support/as-duckdb.ts';
import { BIGQUERY_FUNCTIONS, RESERVED, WORDS_BEFORE_BRACKETS, withoutTexts } from './support/bigquery-functions.ts';
import { cellsIn, FUNCTIONS } from './support/compare.ts';
import { type Duck, openDuck } from './support/duck.ts';
import { layBeside, queriesFor } from './support/laid-beside.ts';
import { SMALL_LOGS } from './support/open-logs.ts';
import { PLAIN_LOG, SETTINGS } from './support/settings.ts';

/** Of each kind of column and writing one. */
const LOGS = [
  'field/shopify_orders_export',
  'field/paypal',
  'field/jp_kanji_dates',
  'exports/online-retail',
  'exports/mercadolibre-ventas',
  'exports/1c-realizaciya',
];

const chosen = SMALL_LOGS.filter(({ path }) => LOGS.includes(path));

let duck: Duck;
beforeAll(async () => {
  duck = await openDuck();
  await duck.run('PRAGMA disable_optimizer');
  await duck.run('CREATE SCHEMA shop');
  await createMacros(duck);
});

/** Every form that the SQL may take: own cuts, each number of scores, each period, both rules of XYZ. */
function variants(): Queries[] {
  const cuts = { recency: [30, 90], frequency: [2, 5], monetary: [100, 1000] };
  return [
    queriesOf({ ...PLAIN_LOG, order: 'id' }, SETTINGS, BIGQUERY),
    queriesOf(PLAIN_LOG, { ...SETTINGS, cuts, movement: null }, BIGQUERY),
    queriesOf(PLAIN_LOG, { ...SETTINGS, scores: 10, cohortPeriod: 'auto' }, BIGQUERY),
    queriesOf(
      PLAIN_LOG,
      {
        ...SETTINGS,
        scores: 5,
        groupRule: { ...SETTINGS.groupRule, period: 'week', xyz: { x: 0.1, y: 0.25, classic: true } },
      },
      BIGQUERY,
    ),
  ];
}

const statementsOf = ({ tables, results }: Queries) =>
  [...Object.values(tables), ...Object.values(results)].filter((sql) => sql !== null);

async function allStatements(): Promise<string[]> {
  const made = await Promise.all(chosen.map((log) => queriesFor(log, BIGQUERY, '`shop`.`orders`')));
  return [...made.flatMap((each) => (typeof each === 'string' ? [] : [each.queries])), ...variants()].flatMap(
    statementsOf,
  );
}

describe('the SQL for BigQuery', () => {
  it('gives the same cells in DuckDB as the functions, once it is carried over', async () => {
    let cells = 0;
    for (const log of chosen) {
      const both = await layBeside(duck, log, {
        dialect: BIGQUERY,
        table: '`shop`.`orders`',
        loaded: 'shop.orders',
        inWords: asDuckDb,
      });
      if (typeof both === 'string') throw new Error(`${log.path}: ${both}`);
      for (const name of FUNCTIONS) {
        expect(both.got[name], `${name} of ${log.path}`).toEqual(both.wanted[name]);
        cells += cellsIn(both.wanted[name]);
      }
    }
    process.stdout.write(`BigQuery by way of DuckDB: ${chosen.length} logs, cells compared: ${cells}; all equal\n`);
  });

  it('is read as SQL of BigQuery by a second parser', async () => {
    const parser = new nodeSqlParser.Parser();
    for (const sql of await allStatements()) {
      const query = sql.replace(/^CREATE TEMP TABLE \w+ AS\s/, '');
      expect(() => parser.astify(query, { database: 'bigquery' }), sql).not.toThrow();
    }
  });

  it('calls documented functions only, and names nothing by a reserved word', async () => {
    const called = new Set<string>();
    const named = new Set<string>();
    for (const sql of await allStatements()) {
      const text = withoutTexts(sql);
      for (const [, name = ''] of text.matchAll(/\b([A-Z_]+)\s*\(/g)) called.add(name);
      for (const [, name = ''] of text.matchAll(/\bAS ([a-z_0-9]+)\b|^\s*([a-z_0-9]+) AS \($/gm))
        if (name !== '') named.add(name);
    }
    expect([...called].filter((name) => !BIGQUERY_FUNCTIONS.has(name) && !WORDS_BEFORE_BRACKETS.has(name))).toEqual([]);
    expect([...BIGQUERY_FUNCTIONS.keys()].filter((name) => !called.has(name))).toEqual([]);
    expect([...named].filter((name) => RESERVED.has(name.toUpperCase()))).toEqual([]);
  });
});
