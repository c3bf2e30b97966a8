/** Cohorts in SQL: customers by the period of their first purchase, and what became of them. */
import type { Period } from '../core/log/periods.ts';
import { double, whole } from './customers.ts';
import type { Dialect } from './dialect.ts';
import { periodSteps } from './group-steps.ts';
import type { Step } from './step.ts';

/** Number of the calendar's period: weeks begin on Monday. */
function calendarPeriod(day: string, dialect: Dialect): string {
  return `CASE
    WHEN months = 0 THEN ${whole(`(${dialect.dayNumber(day)} + 3) / 7`, dialect)}
    ELSE ${whole(`(EXTRACT(YEAR FROM ${day}) * 12 + EXTRACT(MONTH FROM ${day}) - 1) / IF(months = 0, 1, months)`, dialect)}
  END`;
}

function firstDayOf(index: string, dialect: Dialect): string {
  const months = `${index} * months`;
  const { whole: type } = dialect.types;
  const first = dialect.dayOf(whole(`${months} / 12`, dialect), `CAST(MOD(${months}, 12) AS ${type}) + 1`);
  return `CASE WHEN months = 0 THEN ${dialect.daysAfter("DATE '1970-01-01'", `(${index} * 7 - 3)`)} ELSE ${first} END`;
}

/** `cohorts`: a row for each cohort and period from 0 to the running one. Wants `orders`, `customers` and `analysis`. */
export function cohortSteps(period: Period | 'auto', dialect: Dialect): Step[] {
  const number = (value: string) => double(value, dialect);
  return [
    ...periodSteps(period, dialect),
    {
      name: 'joined_in',
      comment: 'The period in which each customer bought first.',
      sql: `SELECT customer_id, ${calendarPeriod('first_purchase', dialect)} AS joined FROM customers CROSS JOIN period`,
    },
    {
      name: 'sizes',
      comment: 'Cohorts; periods that brought no customers have none.',
      sql: `SELECT joined, COUNT(*) AS customers FROM joined_in GROUP BY joined`,
    },
    {
      name: 'by_customer',
      comment: 'What each customer did in each period since.',
      sql: `SELECT customer_id, joined, period_number, MAX(is_purchase) AS is_active, SUM(amount) AS amount
FROM (
  SELECT customer_id, amount, IF(ROUND(amount, 6) > 0, 1, 0) AS is_purchase, ${calendarPeriod('day', dialect)} AS period_number
  FROM orders
  CROSS JOIN period
) AS numbered
JOIN joined_in USING (customer_id)
WHERE period_number >= joined
GROUP BY customer_id, joined, period_number`,
    },
    {
      name: 'by_cohort',
      comment: 'The same of each cohort; revenue is net of refunds.',
      sql: `SELECT joined, period_number - joined AS since, SUM(is_active) AS active, ROUND(SUM(amount), 6) AS revenue
FROM by_customer
GROUP BY joined, since`,
    },
    {
      name: 'running',
      comment: 'The period that is running, and whether it ends with the day of the analysis.',
      sql: `SELECT last_period, months, ${firstDayOf('(last_period + 1)', dialect)} <= ${dialect.daysAfter('as_of', '1')} AS has_ended
FROM (SELECT as_of, months, ${calendarPeriod('as_of', dialect)} AS last_period FROM analysis CROSS JOIN period) AS latest`,
    },
    {
      name: 'cells_of_cohorts',
      comment: 'A cell for each period up to the running one, empty ones too.',
      sql: `SELECT joined, customers, since, last_period, months, has_ended
FROM sizes
CROSS JOIN running
CROSS JOIN ${dialect.series('(SELECT MAX(last_period) - MIN(joined) FROM sizes CROSS JOIN running)', 'since')}
WHERE joined + since <= last_period`,
    },
    {
      name: 'cohorts',
      comment:
        'The share of the cohort that bought, and what a customer of it brought: by all of the cohort. What has not ended stays empty.',
      sql: `SELECT
  ${firstDayOf('cell.joined', dialect)} AS cohort,
  cell.customers,
  cell.since,
  IF(NOT has_ended AND cell.joined + cell.since = last_period, NULL, ${number('COALESCE(active, 0)')} / cell.customers) AS share_active,
  IF(NOT has_ended AND cell.joined + cell.since = last_period, NULL, ${number('COALESCE(revenue, 0)')} / cell.customers) AS revenue_per_customer
FROM cells_of_cohorts AS cell
LEFT JOIN by_cohort ON by_cohort.joined = cell.joined AND by_cohort.since = cell.since`,
    },
  ];
}
