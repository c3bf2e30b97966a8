/** What becomes of the rows: every row has exactly one part, and those that count have customer, day and amount. */
import { TOO_LARGE } from './cells.ts';
import type { Dialect } from './dialect.ts';
import type { SqlLog } from './sql-log.ts';
import { dayLiteral, listed, type Step } from './step.ts';

/** What becomes of rows, as it is counted. `unjudged`: words of a state, a kind or a currency that nobody has judged yet. */
export const ROW_PARTS = [
  'used',
  'blank',
  'continuation',
  'totals',
  'status',
  'unjudged',
  'currency',
  'bad',
  'later',
  'anonymous',
] as const;

export type RowPart = (typeof ROW_PARTS)[number];

export const among = (value: string, words: readonly string[], { text }: Dialect) =>
  words.length === 0 ? 'FALSE' : `${value} IN (\n    ${listed(words.map(text))})`;

/** What stands for a currency where the word beside the amount names none, and where that of the column is not known. */
export const UNREAD = "'?'";
export const UNJUDGED = "'??'";

/** What a row is worth, and which part of the table it belongs to. */
export function judgingSteps(log: SqlLog, dialect: Dialect): Step[] {
  const { state, kind, refunded, currency, oncePerOrder } = log;
  const from = log.order === null ? 'values_read' : 'filled';
  const continues = log.order === null ? 'FALSE' : 'continues';
  const isRefund = kind === null ? 'FALSE' : among('kind', kind.refunds, dialect);
  const back = refunded === null ? '' : ` - IF(signed > 0, ABS(COALESCE(refunded, 0)), 0)`;
  const signed = kind === null ? 'written' : `IF(${isRefund} AND written > 0, -written, written)`;
  const left = [
    ...(kind === null ? [] : [`WHEN ${among('kind', kind.noOrders, dialect)} THEN 'status'`]),
    ...(state === null
      ? []
      : [
          `WHEN ${among('state', state.leftOut, dialect)} THEN 'status'`,
          ...(state.moneyBack.length === 0
            ? []
            : [`WHEN ${among('state', state.moneyBack, dialect)} AND NOT COALESCE(signed < 0, FALSE) THEN 'status'`]),
          `WHEN NOT ${among('state', [...state.counting, ...state.moneyBack], dialect)} THEN 'unjudged'`,
        ]),
    ...(kind === null ? [] : [`WHEN NOT ${among('kind', [...kind.sales, ...kind.refunds], dialect)} THEN 'unjudged'`]),
    ...(currency.column === null ? [] : [`WHEN currency = ${UNJUDGED} THEN 'unjudged'`]),
  ];
  const { chosen } = currency;
  const rates = Object.entries(currency.rates).map(
    ([code, rate]) => `WHEN ${dialect.text(code)} THEN ROUND(net * CAST('${rate}' AS ${dialect.types.exact}), 6)`,
  );
  const rated = [...Object.keys(currency.rates), ...(chosen === null ? [] : [chosen])];
  const isOther = chosen === null ? 'FALSE' : `currency NOT IN (${rated.map(dialect.text).join(', ')})`;
  const isUnreadable = `day IS NULL OR amount IS NULL OR is_error OR currency = ${UNREAD}`;
  const today = log.today === null ? dialect.today(log.zone) : dayLiteral(log.today);
  const latest = `SELECT COALESCE(MAX(IF(part IS NULL AND day <= ${today}, day, NULL)), ${today}) AS as_of FROM worth`;
  return [
    {
      name: 'signed_rows',
      comment: 'A refund takes off, however its amount is written.',
      sql: `SELECT *, ${signed} AS signed FROM ${from}`,
    },
    {
      name: 'states',
      comment:
        'Rows that are left out by what they say of themselves. Words that nobody has judged are counted as such, and do not count.',
      sql: `SELECT
  *,
  ${`signed${back}`} AS net,
  CASE
    WHEN is_unnamed AND date_text = '' AND amount_text = '' AND NOT ${continues} THEN 'blank'
    WHEN ${continues} THEN 'continuation'${log.totals.length === 0 ? '' : `\n    WHEN is_total THEN 'totals'`}
    ${left.join('\n    ')}
  END AS left_out
FROM signed_rows`,
    },
    ...(state?.pairsMoneyBack === true ? [moneyBackStep(log, dialect)] : []),
    {
      name: 'worth',
      comment: 'What a row is worth in one currency; a total that all lines of an order repeat counts once.',
      sql: `SELECT
  *,
  CASE
    WHEN left_out IS NOT NULL THEN left_out${oncePerOrder ? "\n    WHEN repetition > 1 AND order_id <> '' AND written IS NOT NULL THEN 'continuation'" : ''}
    WHEN ${isOther} AND currency <> ${UNREAD} THEN 'currency'
    WHEN ${isUnreadable} OR ABS(amount) >= ${TOO_LARGE} THEN 'bad'
  END AS part
FROM (
  SELECT
    *,
    CASE WHEN left_out IS NOT NULL THEN signed ELSE ${rates.length === 0 ? 'net' : `CASE currency ${rates.join(' ')} ELSE net END`} END AS amount${oncePerOrder ? ',\n    ROW_NUMBER() OVER (PARTITION BY left_out IS NULL, customer_id, order_id, written ORDER BY day) AS repetition' : ''}
  FROM ${state?.pairsMoneyBack === true ? 'without_money_back' : 'states'}
) AS valued`,
    },
    {
      name: 'analysis',
      comment: 'The day the analysis looks from.',
      sql: log.asOf === null ? latest : `SELECT ${dayLiteral(log.asOf)} AS as_of`,
    },
    {
      name: 'judged',
      comment: 'Every row is in exactly one part.',
      sql: `SELECT
  customer_id, key_text, name_text, order_id, day, amount,${chosen === null ? '' : `\n  IF(currency IN (${UNREAD}, ${UNJUDGED}), NULL, currency) AS currency,`}
  CASE
    WHEN part IS NOT NULL THEN part
    WHEN day > as_of THEN 'later'
    WHEN key_text = '' THEN 'anonymous'
    ELSE 'used'
  END AS part,
  as_of
FROM worth
CROSS JOIN analysis`,
    },
  ];
}

/** Money that went back for a sale which is left out is left out with it. */
function moneyBackStep({ state, kind }: SqlLog, dialect: Dialect): Step {
  const gone = among('state', [...new Set([...(state?.refunded ?? []), ...(state?.moneyBack ?? [])])].sort(), dialect);
  const isSale = kind === null ? '' : ` AND NOT ${among('kind', kind.noOrders, dialect)}`;
  const sales = (condition: string, name: string) =>
    `SUM(IF(signed > 0 AND ${condition}, 1, 0)) OVER (PARTITION BY customer_id, ABS(signed)) AS ${name}`;
  return {
    name: 'without_money_back',
    comment:
      'Money that went back for a sale that is left out is left out with it: of several rows that of the earliest day. Where a sale of that sum counts, only if the other says that it was refunded.',
    sql: `SELECT * ${dialect.name === 'duckdb' ? 'EXCLUDE' : 'EXCEPT'} (left_out, sales_left, sales_refunded, sales_counted, back_place),
  IF(
    left_out IS NULL AND signed < 0 AND back_place <= IF(sales_counted > 0, sales_refunded, sales_left), 'status', left_out
  ) AS left_out
FROM (
  SELECT
    *,
    ${sales(`left_out = 'status'${isSale}`, 'sales_left')},
    ${sales(`left_out = 'status' AND ${gone}`, 'sales_refunded')},
    ${sales('left_out IS NULL', 'sales_counted')},
    ROW_NUMBER() OVER (
      PARTITION BY customer_id, ABS(signed), left_out IS NULL AND signed < 0
      ORDER BY IF(day IS NULL, 0, 1), day, order_id
    ) AS back_place
  FROM states
) AS paired`,
  };
}
