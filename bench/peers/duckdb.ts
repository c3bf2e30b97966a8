/** DuckDB from end to end: cells are appended to its table in chunks, SQL computes, and rows of cells come back. */
import type { OrderRanges } from '../order-log.ts';
import { MILLISECONDS_PER_DAY } from './plain-rfm.ts';

export type DuckDb = typeof import('@duckdb/node-api');

export interface DuckDbPeer {
  readonly rfm: (ranges: OrderRanges) => Promise<unknown[][]>;
  readonly abcXyz: (ranges: OrderRanges) => Promise<unknown[][]>;
  readonly close: () => void;
}

/** As many rows as one of its vectors holds. */
const CHUNK = 2_048;
const MILLISECONDS_PER_MINUTE = 60_000;

const CREATE = 'CREATE OR REPLACE TEMP TABLE orders (customer VARCHAR, day DATE, amount DOUBLE)';

const RFM = `
WITH customers AS (
  SELECT customer, max(day) AS last, count(*)::INTEGER AS purchases, sum(amount) AS revenue FROM orders GROUP BY customer
), counted AS (
  SELECT customer, last, ((SELECT max(day) FROM orders) - last)::INTEGER AS recency, purchases, revenue FROM customers
), cuts AS (
  SELECT
    quantile_cont(recency, [1/3, 2/3]) AS of_recency, quantile_cont(purchases, [1/3, 2/3]) AS of_purchases,
    quantile_cont(revenue, [1/3, 2/3]) AS of_revenue
  FROM counted
)
SELECT
  customer, last, recency, purchases, revenue,
  3 - (recency > of_recency[1])::INTEGER - (recency > of_recency[2])::INTEGER,
  1 + (purchases > of_purchases[1])::INTEGER + (purchases > of_purchases[2])::INTEGER,
  1 + (revenue > of_revenue[1])::INTEGER + (revenue > of_revenue[2])::INTEGER
FROM counted, cuts
ORDER BY revenue DESC, customer`;

const ABC_XYZ = `
WITH months AS (
  SELECT customer, year(day) * 12 + month(day) AS month, sum(amount) AS net FROM orders GROUP BY ALL
), customers AS (
  SELECT
    customer, sum(net) AS revenue, count(*)::INTEGER AS active,
    ((SELECT max(month) FROM months) - min(month) + 1)::INTEGER AS periods,
    (SELECT max(month) FROM months) - max(month) AS ago,
    sum(net * net) AS squares
  FROM months GROUP BY customer
), judged AS (
  SELECT *, sqrt(greatest(squares / periods - (revenue / periods) ** 2, 0)) / (revenue / periods) AS variation
  FROM customers
), ranked AS (
  SELECT
    *, sum(revenue) OVER () AS whole,
    sum(revenue) OVER (ORDER BY revenue DESC, customer ROWS UNBOUNDED PRECEDING) AS running
  FROM judged
)
SELECT
  customer, revenue, revenue / whole, running / whole,
  CASE WHEN running - revenue < 0.8 * whole THEN 'A' WHEN running - revenue < 0.95 * whole THEN 'B' ELSE 'C' END,
  active, periods, variation,
  CASE
    WHEN variation <= 0.75 AND active >= 3 AND ago < 2 THEN 'X'
    WHEN variation <= 1.5 AND active >= 2 THEN 'Y' ELSE 'Z'
  END
FROM ranked
ORDER BY revenue DESC, customer`;

/** A database in memory; on one thread, as a formula has but one. */
export async function openDuckDbPeer(duckDb: DuckDb): Promise<DuckDbPeer> {
  const instance = await duckDb.DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const { DATE, DOUBLE, VARCHAR, DuckDBDataChunk, DuckDBDateValue } = duckDb;

  const dateOf = (date: Date) =>
    new DuckDBDateValue(
      Math.round((date.getTime() - date.getTimezoneOffset() * MILLISECONDS_PER_MINUTE) / MILLISECONDS_PER_DAY),
    );

  async function load({ customers, dates, amounts }: OrderRanges): Promise<void> {
    await connection.run(CREATE);
    const appender = await connection.createAppender('orders');
    for (let row = 0; row < customers.length; row += CHUNK) {
      const chunk = DuckDBDataChunk.create([VARCHAR, DATE, DOUBLE]);
      chunk.setColumns([
        customers.slice(row, row + CHUNK).map(([customer]) => customer),
        dates.slice(row, row + CHUNK).map(([date]) => dateOf(date)),
        amounts.slice(row, row + CHUNK).map(([amount]) => amount),
      ]);
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }

  const query = (sql: string) => async (ranges: OrderRanges) => {
    await load(ranges);
    return (await connection.run(sql)).getRowsJS();
  };

  return {
    rfm: query(RFM),
    abcXyz: query(ABC_XYZ),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
