/** ABC × XYZ in SQL: how much, and how regularly and evenly customers buy. */
import type { GroupRule } from '../core/groups/abcxyz.ts';
import { MONTHS, type Period } from '../core/log/periods.ts';
import { double, roundRatio, whole } from './customers.ts';
import type { Dialect } from './dialect.ts';
import type { Step } from './step.ts';

const MOST_DAYS: readonly (readonly [Period, number])[] = [
  ['week', 7],
  ['month', 31],
  ['quarter', 92],
  ['half-year', 184],
];

/** `medians`: of each customer who came twice the own median gap, twice, so that it is whole. `typical`: their median. */
function gapSteps(dialect: Dialect): Step[] {
  return [
    {
      name: 'purchase_days',
      comment: 'The days on which each customer bought.',
      sql: 'SELECT DISTINCT customer_id, day FROM orders WHERE ROUND(amount, 6) > 0',
    },
    {
      name: 'gaps',
      comment: 'Days from one day of buying to the next, numbered for each customer from the shortest on.',
      sql: `SELECT
  customer_id, gap,
  ROW_NUMBER() OVER (PARTITION BY customer_id ORDER BY gap) AS place,
  COUNT(*) OVER (PARTITION BY customer_id) AS gaps
FROM (
  SELECT customer_id, ${dialect.daysBetween('LAG(day) OVER (PARTITION BY customer_id ORDER BY day)', 'day')} AS gap
  FROM purchase_days
) AS days
WHERE gap IS NOT NULL`,
    },
    {
      name: 'medians',
      comment: "Each customer's own median gap, twice, so that it is whole.",
      sql: `SELECT
  customer_id,
  SUM(IF(place = ${whole('(gaps + 1) / 2', dialect)}, gap, 0)) + SUM(IF(place = ${whole('(gaps + 2) / 2', dialect)}, gap, 0)) AS twice
FROM gaps
GROUP BY customer_id`,
    },
    {
      name: 'typical',
      comment: 'The median over customers; NULL where nobody came twice.',
      sql: `SELECT
  (MIN(IF(up_to > ${whole('(total - 1) / 2', dialect)}, twice, NULL)) + MIN(IF(up_to > ${whole('total / 2', dialect)}, twice, NULL))) / 4 AS gap
FROM (
  SELECT twice, SUM(customers) OVER (ORDER BY twice) AS up_to, SUM(customers) OVER () AS total
  FROM (SELECT twice, COUNT(*) AS customers FROM medians GROUP BY twice) AS counted
) AS levels`,
    },
  ];
}

/** `period`: one row, the period's name and its months (0 for a week). Wants `typical` where it is chosen by the log. */
function periodStep(wanted: Period | 'auto'): Step {
  const monthsOf = (period: Period) => (period === 'week' ? 0 : MONTHS[period]);
  if (wanted !== 'auto') {
    return {
      name: 'period',
      comment: 'The length of periods that was asked for.',
      sql: `SELECT '${wanted}' AS period, ${monthsOf(wanted)} AS months`,
    };
  }
  const cases = (value: (period: Period) => string | number) =>
    MOST_DAYS.map(([period, days]) => `WHEN gap <= ${days} THEN ${value(period)}`).join(' ');
  return {
    name: 'period',
    comment: 'The shortest period that is not shorter than the typical gap; a year if longer, or if nobody came twice.',
    sql: `SELECT
  CASE ${cases((period) => `'${period}'`)} ELSE 'year' END AS period,
  CASE ${cases(monthsOf)} ELSE 12 END AS months
FROM typical`,
  };
}

export function periodSteps(wanted: Period | 'auto', dialect: Dialect): Step[] {
  return [...(wanted === 'auto' ? gapSteps(dialect) : []), periodStep(wanted)];
}

const year = (day: string) => `EXTRACT(YEAR FROM ${day})`;
const month = (day: string) => `EXTRACT(MONTH FROM ${day})`;
const dayOfMonth = (day: string) => `EXTRACT(DAY FROM ${day})`;

/** Periods counted back from the day of the analysis. */
function periodOf(day: string, dialect: Dialect): string {
  const nextDay = dialect.daysAfter('as_of', '1');
  return `CASE
    WHEN months = 0 THEN ${whole(`${dialect.daysBetween(day, 'as_of')} / 7`, dialect)}
    ELSE ${whole(
      `((${year('as_of')} - ${year(day)}) * 12 + ${month('as_of')} - ${month(day)}
      - IF(${dayOfMonth('as_of')} < ${dayOfMonth(day)} AND ${dayOfMonth(nextDay)} <> 1, 1, 0)) / IF(months = 0, 1, months)`,
      dialect,
    )}
  END`;
}

/** `customer_groups`: the customers with all that ABCXYZ says of them. Wants `orders`, `customers` and a table `analysis`. */
export function groupSteps({ abc, xyz, period }: GroupRule, dialect: Dialect): Step[] {
  const number = (value: string) => double(value, dialect);
  const { classic } = xyz;
  const share = roundRatio(`${number('larger')} / ${number('whole')}`);
  const cut = (value: number) => String(Math.round(value * 1e9) / 1e9);
  const upTo = (value: number) => `variation <= ${cut(value)}`;
  const isX = `(${upTo(xyz.x)} AND active_periods >= 3)`;
  const xyzCase = classic
    ? `CASE WHEN ${upTo(xyz.x)} THEN 'X' WHEN ${upTo(xyz.y)} THEN 'Y' ELSE 'Z' END`
    : `CASE
    WHEN ${isX} THEN IF(last_period >= 2, 'Y', 'X')
    WHEN ${upTo(xyz.y)} AND active_periods >= 2 THEN 'Y'
    ELSE 'Z'
  END`;
  return [
    ...gapSteps(dialect),
    periodStep(period),
    {
      name: 'revenue_levels',
      comment: 'Equal revenues are one level: equal customers never part.',
      sql: `SELECT
  monetary,
  SUM(monetary * customers) OVER (ORDER BY monetary DESC) AS up_to,
  SUM(monetary * customers) OVER (ORDER BY monetary DESC) - monetary * customers AS larger,
  SUM(monetary * customers) OVER () AS whole
FROM (SELECT monetary, CAST(COUNT(*) AS ${dialect.types.whole}) AS customers FROM customers WHERE monetary > 0 GROUP BY monetary) AS counted`,
    },
    {
      name: 'abc_levels',
      comment: `A while the share of all strictly larger customers is below ${cut(abc.a)}, B while below ${cut(abc.b)}, else C: the largest is always A.`,
      sql: `SELECT
  monetary,
  ${number('monetary')} / ${number('whole')} AS share,
  ${number('up_to')} / ${number('whole')} AS cumulative_share,
  CASE WHEN ${share} < ${cut(abc.a)} THEN 'A' WHEN ${share} < ${cut(abc.b)} THEN 'B' ELSE 'C' END AS abc
FROM revenue_levels`,
    },
    {
      name: 'dated_orders',
      comment:
        'In which period before the day of the analysis each order lies; 0 is the latest, and none is cut short.',
      sql: `SELECT
  customer_id,
  IF(ROUND(amount, 6) > 0, 1, 0) AS is_purchase,
  amount,
  ${periodOf('day', dialect)} AS period_back
FROM orders
CROSS JOIN analysis
CROSS JOIN period`,
    },
    {
      name: 'windows',
      comment: classic
        ? 'Every customer is judged over the periods of the whole log.'
        : "A customer's window runs from the period of the first purchase to period 0.",
      sql: classic
        ? `SELECT customer_id, first_purchase, first_back, (SELECT MAX(period_back) FROM dated_orders) + 1 AS periods
FROM customers
JOIN (SELECT customer_id, MAX(IF(is_purchase = 1, period_back, NULL)) AS first_back FROM dated_orders GROUP BY customer_id) AS firsts USING (customer_id)`
        : `SELECT customer_id, first_purchase, first_back, first_back + 1 AS periods
FROM customers
JOIN (SELECT customer_id, MAX(IF(is_purchase = 1, period_back, NULL)) AS first_back FROM dated_orders GROUP BY customer_id) AS firsts USING (customer_id)`,
    },
    {
      name: 'nets',
      comment: classic
        ? 'The net amount of each period with orders.'
        : 'The net amount of each period with orders; refunds of what was bought before the log begins lie before the window.',
      sql: `SELECT customer_id, period_back, ROUND(SUM(amount), 6) AS net, MAX(is_purchase) AS is_active
FROM dated_orders
JOIN windows USING (customer_id)
${classic ? '' : 'WHERE period_back <= first_back\n'}GROUP BY customer_id, period_back`,
    },
    {
      name: 'activity',
      comment: 'What each customer comes to over the window.',
      sql: `SELECT
  customer_id,
  SUM(net) AS total,
  COUNT(*) AS net_periods,
  SUM(is_active) AS active_periods,
  MIN(IF(is_active = 1, period_back, NULL)) AS last_period
FROM nets
GROUP BY customer_id`,
    },
    {
      name: 'evenness',
      comment:
        'Variation: population standard deviation by mean of the net amounts, empty periods counting as zero; none where the mean is not above zero.',
      sql: `SELECT
  customer_id,
  ${roundRatio(`SQRT((MAX(periods) - MAX(net_periods) + SUM(POWER(${number('net')} / (${number('total')} / periods) - 1, 2))) / MAX(periods))`)} AS variation
FROM nets
JOIN activity USING (customer_id)
JOIN windows USING (customer_id)
WHERE total > 0
GROUP BY customer_id`,
    },
    {
      name: 'xyz_values',
      comment: 'All that a customer is judged by.',
      sql: `SELECT
  customers.customer_id, monetary AS revenue, windows.first_purchase, first_back, periods, active_periods, last_period, variation
FROM customers
JOIN windows ON windows.customer_id = customers.customer_id
JOIN activity ON activity.customer_id = customers.customer_id
LEFT JOIN evenness ON evenness.customer_id = customers.customer_id`,
    },
    {
      name: 'customer_groups',
      comment: classic
        ? `X up to a variation of ${cut(xyz.x)}, Y up to ${cut(xyz.y)}, else Z.`
        : `X: variation up to ${cut(xyz.x)}, three periods with a purchase, one of them in period 0 or 1. Y: up to ${cut(xyz.y)} and two periods. Else Z.
Who would be X but has bought nothing in periods 0 and 1 is Y and silent. New: the first purchase lies in periods 0 or 1, 183 days back at most.`,
      sql: `SELECT
  xyz_values.customer_id, revenue,
  COALESCE(share, 0) AS share,
  COALESCE(cumulative_share, IF((SELECT COUNT(*) FROM abc_levels) = 0, 0, 1)) AS cumulative_share,
  COALESCE(abc, 'C') AS abc,
  active_periods, periods, last_period, variation,
  ${xyzCase} AS xyz,
  CASE
    WHEN first_back < 2 AND ${dialect.daysBetween('first_purchase', 'as_of')} <= 183 THEN 'new'
    ${classic ? '' : `WHEN ${isX} AND last_period >= 2 THEN 'silent'`}
    ELSE ''
  END AS mark,
  period, twice / 2 AS own_gap, (SELECT gap FROM typical) AS typical_gap
FROM xyz_values
LEFT JOIN medians ON medians.customer_id = xyz_values.customer_id
LEFT JOIN abc_levels ON abc_levels.monetary = xyz_values.revenue
CROSS JOIN analysis
CROSS JOIN period`,
    },
  ];
}
