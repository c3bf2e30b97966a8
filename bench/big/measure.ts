/** What the queries cost in DuckDB on generated logs: time of each, of the processors, and memory. */
import { rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BigEngine, type DuckDb, withEngine } from '../../big/engine.ts';
import { resultWords } from '../../src/app/large/result-words.ts';
import { DEFAULT_GROUP_RULE } from '../../src/core/groups/abcxyz.ts';
import { DEFAULT_SEGMENT_MAP } from '../../src/core/segments/segments.ts';
import { asDay } from '../../src/core/time/day.ts';
import { DUCKDB } from '../../src/sql/dialect.ts';
import { queriesOf, RESULTS, TABLES } from '../../src/sql/queries.ts';
import { textsIn } from '../../src/text/language.ts';

const GIGABYTES = 4;
const CUSTOMERS_PER_ORDER = 0.1;
/** 2026-01-01 */
const AS_OF = asDay(20_454);

/** Few customers buy often, most seldom; five years, cents from 5 to 505. The same rows every time. */
const generate = (orders: number, file: string) => `COPY (
  SELECT
    printf('customer %08d', CAST(floor(${Math.round(orders * CUSTOMERS_PER_ORDER)} * pow((hash(i) % 1099511627776) / 1099511627776, 2)) AS BIGINT)) AS customer,
    CAST(DATE '2021-01-01' + CAST(hash(i + 1) % 1826 AS INTEGER) AS DATE) AS day,
    CAST(5 + (hash(i + 2) % 50000) / 100 AS DECIMAL(12, 2)) AS amount
  FROM range(${orders}) AS numbers(i)
) TO '${file}' (FORMAT PARQUET)`;

const seconds = (from: number) => (performance.now() - from) / 1000;
const gigabytes = (bytes: number) => (bytes / 2 ** 30).toFixed(2);

async function measure(engine: BigEngine, orders: number, line: (text: string) => void): Promise<void> {
  const file = join(tmpdir(), `salesbook-orders-${orders}.parquet`);
  try {
    await engine.run(generate(orders, file));
    const { size } = await stat(file);
    line(`${orders.toLocaleString('en')} orders, ${gigabytes(size)} GB of Parquet, memory limit ${GIGABYTES} GB`);
    const queries = queriesOf(
      {
        table: `read_parquet('${file}')`,
        keys: [['customer']],
        shown: [],
        date: { column: 'day', order: 'ymd', held: 'typed' },
        zone: 'UTC',
        months: new Map(),
        hasCharacters: false,
        amount: {
          column: 'amount',
          quantity: null,
          decimal: '.',
          held: 'typed',
          words: new Map(),
          isWhole: false,
          hasSides: false,
        },
        refunded: null,
        order: null,
        oncePerOrder: false,
        state: null,
        kind: null,
        currency: { column: null, codes: new Map(), chosen: null, rates: {} },
        totals: [],
        standIns: [],
        asOf: AS_OF,
        today: AS_OF,
      },
      {
        scores: 3,
        cuts: null,
        map: DEFAULT_SEGMENT_MAP,
        groupRule: DEFAULT_GROUP_RULE,
        cohortPeriod: 'month',
        movement: { months: 1 },
        words: resultWords(textsIn('en')),
      },
      DUCKDB,
    );
    const began = performance.now();
    const before = process.cpuUsage();
    for (const name of TABLES) {
      const from = performance.now();
      await engine.run(queries.tables[name]);
      line(`  table ${name}: ${seconds(from).toFixed(1)} s`);
    }
    for (const name of RESULTS) {
      const sql = queries.results[name];
      if (sql === null) continue;
      const from = performance.now();
      await engine.run(`CREATE OR REPLACE TEMP TABLE measured AS ${sql}`);
      const [[rows = 0] = []] = await engine.rows('SELECT COUNT(*) FROM measured');
      line(`  result ${name}: ${Number(rows).toLocaleString('en')} rows, ${seconds(from).toFixed(1)} s`);
    }
    const { maxRSS } = process.resourceUsage();
    const { user, system } = process.cpuUsage(before);
    line(
      `  all: ${seconds(began).toFixed(1)} s, of processors ${((user + system) / 1e6).toFixed(0)} s; resident at most ${gigabytes(maxRSS * 1024)} GB`,
    );
    for (const name of TABLES) await engine.run(`DROP TABLE ${name}`);
  } finally {
    await rm(file, { force: true });
  }
}

export async function benchBig(
  sizes: readonly number[],
  duckDb: DuckDb | null,
  line: (text: string) => void,
): Promise<number> {
  for (const orders of sizes) await withEngine(duckDb, GIGABYTES, 'UTC', (engine) => measure(engine, orders, line));
  return 0;
}
