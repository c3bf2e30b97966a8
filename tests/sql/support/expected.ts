/** What the custom functions give for a log, as plain values: days as texts, a row without titles. */
import type { CellValue, Environment, Table } from '../../../src/cells/environment.ts';
import { tableOf } from '../../../src/cells/table.ts';
import { type CohortMeasure, cohortsOf } from '../../../src/core/cohorts/cohorts.ts';
import { abcXyzOf } from '../../../src/core/groups/abcxyz.ts';
import { byRevenue, customersAsOf } from '../../../src/core/log/customer-base.ts';
import type { OrderLog } from '../../../src/core/log/order-log.ts';
import type { Period } from '../../../src/core/log/periods.ts';
import { scalesFor, scoreCustomers } from '../../../src/core/segments/rfm.ts';
import { segmentMovement } from '../../../src/core/segments/rfm-movement.ts';
import { summarizeSegments } from '../../../src/core/segments/rfm-summary.ts';
import { asDay, type Day } from '../../../src/core/time/day.ts';
import { monthsBefore } from '../../../src/core/time/months.ts';
import { UTC } from '../../../src/core/time/zone.ts';
import { localeOf } from '../../../src/core/writing/locale.ts';
import type { SqlSettings } from '../../../src/sql/queries.ts';
import { ABCXYZ_COLUMNS, customerItems, RFM_COLUMNS } from '../../../src/tables/customer-columns.ts';
import { COHORT_COLUMNS, cohortValues } from '../../../src/tables/forecast-columns.ts';
import { RFM_SUMMARY_COLUMNS, segmentName } from '../../../src/tables/segment-columns.ts';
import { textsIn } from '../../../src/text/language.ts';
import type { Value } from './duck.ts';

export const ENVIRONMENT: Environment = { locale: localeOf('en_US'), zone: UTC, texts: textsIn('en') };

const plain = (value: CellValue): Value => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === '' ? null : value;
};

const body = ([, ...rows]: Table) => rows.map((row) => row.map(plain));

export interface Tables {
  readonly RFM: Value[][];
  readonly RFM_SUMMARY: Value[][];
  readonly ABCXYZ: Value[][];
  readonly RFM_MOVEMENT: Value[][];
  readonly COHORTS: Value[][];
}

export function daysOfMovement(asOf: Day, { movement }: SqlSettings): readonly [Day, Day] {
  if (movement === null) return [asOf, asOf];
  return 'from' in movement ? [movement.from, movement.to] : [monthsBefore(asOf, movement.months), asOf];
}

/** COHORTS, of both measures. */
function cohortRows(log: OrderLog, asOf: Day, period: Period | 'auto'): Value[][] {
  const { cohorts, periods } = cohortsOf(customersAsOf(log, asOf), period);
  const titles = tableOf(COHORT_COLUMNS, cohorts, ENVIRONMENT);
  return body(titles).map((row, at) => {
    const cohort = cohorts[at];
    const values = (measure: CohortMeasure) => (cohort === undefined ? [] : cohortValues(cohort, measure));
    const padded = (measure: CohortMeasure) =>
      Array.from({ length: periods }, (_, since) => plain(values(measure)[since] ?? ''));
    return [...row, ...padded('customers'), ...padded('revenue')];
  });
}

export function expectedOf(log: OrderLog, asOf: Day, settings: SqlSettings): Tables {
  const base = customersAsOf(log, asOf);
  const rfm = scoreCustomers(base, scalesFor(base, settings.scores, settings.cuts), settings.map);
  const groups = abcXyzOf(base, settings.groupRule);
  const [from, to] = daysOfMovement(asOf, settings);
  const { matrix } = segmentMovement(log, from, to, settings.scores, settings.cuts, settings.map);
  const ranked = Array.from(byRevenue(base), (index) => ({ rfm, index }));
  return {
    RFM: body(tableOf(RFM_COLUMNS, ranked, ENVIRONMENT)).map(textual),
    RFM_SUMMARY: body(tableOf(RFM_SUMMARY_COLUMNS, summarizeSegments(rfm), ENVIRONMENT)),
    ABCXYZ: body(tableOf(ABCXYZ_COLUMNS, customerItems(groups.base, groups), ENVIRONMENT)).map(textual),
    RFM_MOVEMENT: matrix.map((counts, place): Value[] => [segmentName(place, ENVIRONMENT.texts), ...counts]),
    COHORTS: cohortRows(log, asOf, settings.cohortPeriod),
  };
}

/** A customer whose name is a number stands in a cell as one; a query gives its text. */
const textual = ([customer, ...rest]: Value[]): Value[] => [String(customer), ...rest];

export { asDay };
