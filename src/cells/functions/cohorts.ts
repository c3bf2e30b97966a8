/** COHORTS: what becomes of customers, by the period of their first purchase. */
import { cohortsOf } from '../../core/cohorts/cohorts.ts';
import { customersAsOf } from '../../core/log/customer-base.ts';
import { asOfFor } from '../../core/log/far-date.ts';
import { COHORT_COLUMNS, cohortValues } from '../../tables/forecast-columns.ts';
import { defineFunction } from '../custom-function.ts';
import type { CellValue } from '../environment.ts';
import { cohortMeasure, cohortPeriod } from '../kinds/forecast.ts';
import { AS_OF, ORDER_IDS, ORDERS, ordersFrom } from '../orders.ts';
import { tableOf } from '../table.ts';

/** One row per cohort, earliest first. */
export const COHORTS = defineFunction({
  name: 'COHORTS',
  parameters: [
    ...ORDERS,
    AS_OF,
    { id: 'period', kind: cohortPeriod, example: '"month"' },
    { id: 'measure', kind: cohortMeasure, example: '"customers"' },
    ORDER_IDS,
  ],
  example:
    'COHORTS({"Acme"; "Acme"; "Beta"; "Gamma"; "Gamma"}, {"2025-10-15"; "2025-11-15"; "2025-10-30"; "2025-11-03"; "2025-12-05"}, {300; 310; 250; 40; 60}, "2025-12-20")',
  compute(args, environment) {
    const log = ordersFrom(args, environment);
    const { cohorts, periods } = cohortsOf(customersAsOf(log, asOfFor(log, args.as_of)), args.period);
    const after = Array.from({ length: periods }, (_, since) => since);
    const [titles = [], ...rows] = tableOf(COHORT_COLUMNS, cohorts, environment);
    return [
      [...titles, ...after],
      ...rows.map((row, at): CellValue[] => {
        const cohort = cohorts[at];
        const values = cohort === undefined ? [] : cohortValues(cohort, args.measure);
        return [...row, ...after.map((since) => values[since] ?? '')];
      }),
    ];
  },
});
