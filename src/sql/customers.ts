/** Customers as of a day, from the rows that count. */
import type { Dialect } from './dialect.ts';
import type { Step } from './step.ts';

export interface Names {
  /** Of the customers as of a day: the name of the table of rows, and of the day. */
  readonly rows: string;
  readonly asOf: string;
  /** Behind the names of the steps, where two days stand in one query. */
  readonly suffix: string;
  readonly hasOrders: boolean;
  readonly hasNames: boolean;
}

/** `orders` and `customers`. */
export function customerSteps({ rows, asOf, suffix, hasOrders }: Names): Step[] {
  const until = `FROM ${rows} WHERE day <= ${asOf}`;
  const each = `SELECT customer_id, day, amount ${until}`;
  return [
    {
      name: `orders${suffix}`,
      comment: hasOrders
        ? 'Rows of one customer with one order number are one order, of their earliest day. Later rows are left out first.'
        : 'Each row is an order. Later rows are left out first.',
      sql: hasOrders
        ? `SELECT customer_id, MIN(day) AS day, SUM(amount) AS amount
${until} AND order_id <> ''
GROUP BY customer_id, order_id
UNION ALL
${each} AND order_id = ''`
        : each,
    },
    {
      name: `customers${suffix}`,
      comment: `An order above zero is a purchase; a refund only lowers revenue. Sums are rounded to six decimals.
Who has no purchase is not scored.`,
      sql: `SELECT
  customer_id,
  MAX(IF(ROUND(amount, 6) > 0, day, NULL)) AS last_purchase,
  MIN(IF(ROUND(amount, 6) > 0, day, NULL)) AS first_purchase,
  SUM(IF(ROUND(amount, 6) > 0, 1, 0)) AS frequency,
  ROUND(SUM(amount), 6) AS monetary
FROM orders${suffix}
GROUP BY customer_id
HAVING SUM(IF(ROUND(amount, 6) > 0, 1, 0)) > 0`,
    },
  ];
}

/** `names`: what each customer is called. */
export function nameSteps({ rows, asOf, hasNames }: Names): Step[] {
  const elsewhere = "MIN(NULLIF(name_text, '')) OVER (PARTITION BY customer_id)";
  return [
    {
      name: 'spellings',
      comment: 'How often each customer is written how, up to the day of the analysis.',
      sql: `SELECT customer_id, key_text, name_text, SUM(IF(day <= ${asOf}, 1, 0)) AS uses
FROM ${rows}
GROUP BY customer_id, key_text, name_text`,
    },
    {
      name: 'shown',
      comment: hasNames
        ? 'Rows without a name show the one that stands elsewhere, else the key. The smallest key tells customers apart.'
        : 'Shown is the key; the smallest one tells customers apart.',
      sql: `SELECT
  customer_id, uses,
  ${hasNames ? `COALESCE(NULLIF(name_text, ''), ${elsewhere}, key_text)` : 'key_text'} AS customer,
  MIN(key_text) OVER (PARTITION BY customer_id) AS id
FROM spellings`,
    },
    {
      name: 'names',
      comment: 'The most frequent spelling, of equally frequent ones the smaller by code points.',
      sql: `SELECT customer_id, id, customer
FROM (
  SELECT customer_id, id, customer, ROW_NUMBER() OVER (PARTITION BY customer_id ORDER BY SUM(uses) DESC, customer) AS place
  FROM shown
  GROUP BY customer_id, id, customer
  HAVING SUM(uses) > 0
) AS numbered
WHERE place = 1`,
    },
  ];
}

/** A number rounded to nine decimals, as ratios are before they are compared. Above eight million a double has no ninth decimal. */
export function roundRatio(value: string): string {
  return `CASE WHEN ABS(${value}) < 8000000 THEN FLOOR((${value}) * 1e9 + 0.5) / 1e9 ELSE ${value} END`;
}

export function double(value: string, { types }: Dialect): string {
  return `CAST(${value} AS ${types.double})`;
}

export function whole(value: string, { types }: Dialect): string {
  return `CAST(FLOOR(${value}) AS ${types.whole})`;
}
