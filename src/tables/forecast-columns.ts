/** What comes next for each customer, the model behind it, and cohorts. */
import type { Cohort, CohortMeasure } from '../core/cohorts/cohorts.ts';
import type { Retention } from '../core/cohorts/retention.ts';
import { byExpectedRevenue, type Forecast } from '../core/forecast/forecast.ts';
import type { ModelReport } from '../core/forecast/verdict.ts';
import { asDay } from '../core/time/day.ts';
import type { Texts } from '../text/language.ts';
import { type Column, type ColumnTitle, column, type Wide } from './column.ts';
import { sayNextPurchase } from './outlook-columns.ts';

/** A customer, by the position in the base. */
interface Forecasted {
  readonly forecast: Forecast;
  readonly index: number;
}

/** Blank where the model can't tell. */
const numberOrBlank = (value = Number.NaN) => (Number.isNaN(value) ? '' : value);

export const FORECAST_COLUMNS: readonly Wide<Column<ColumnTitle, Forecasted>>[] = [
  column('customer', 'text', 240, ({ forecast, index }) => forecast.base.names[index]?.cell ?? ''),
  column('purchases', 'integer', 90, ({ forecast, index }) => forecast.base.purchases[index] as number),
  column('lastPurchase', 'date', 110, ({ forecast, index }) => ({
    day: asDay(forecast.base.lastPurchase[index] as number),
  })),
  column('alive', 'percent', 80, ({ forecast, index }) => numberOrBlank(forecast.alive[index])),
  column('nextPurchase', 'date', 130, ({ forecast, index }, texts) => sayNextPurchase(forecast, index, texts)),
  column('overdue', 'integer', 90, ({ forecast, index }) => numberOrBlank(forecast.overdue[index])),
  column('expectedPurchases', 'decimal', 110, ({ forecast, index }) =>
    numberOrBlank(forecast.expectedPurchases[index]),
  ),
  column('expectedRevenue', 'money', 130, ({ forecast, index }) => numberOrBlank(forecast.expectedRevenue[index])),
];

/** The customers of a forecast, largest expected revenue first. */
export function forecastRows(forecast: Forecast): Forecasted[] {
  return Array.from(byExpectedRevenue(forecast), (index) => ({ forecast, index }));
}

export interface MeasureRow {
  readonly measure: keyof Texts['forecast']['measures'];
  readonly value: (texts: Texts) => string | number;
}

export const MODEL_COLUMNS: readonly Column<ColumnTitle, MeasureRow>[] = [
  { id: 'measure', kind: 'text', value: ({ measure }, { forecast }) => forecast.measures[measure] },
  { id: 'value', kind: 'decimal', value: ({ value }, texts) => value(texts) },
];

/** Blank where there is none. */
export function measureRows({ customers, repeatCustomers, fit, spending, check, verdict }: ModelReport): MeasureRow[] {
  const numbers: readonly (readonly [MeasureRow['measure'], number | null | undefined])[] = [
    ['customers', customers],
    ['repeatCustomers', repeatCustomers],
    ['r', fit?.r],
    ['alpha', fit?.alpha],
    ['a', fit?.a],
    ['b', fit?.b],
    ['logLikelihood', fit?.logLikelihood],
    ['p', spending?.p],
    ['q', spending?.q],
    ['gamma', spending?.gamma],
    ['checkedDays', check?.days],
    ['actualPurchases', check?.actual],
    ['expectedPurchases', check?.expected],
    ['bias', check?.bias],
    ['meanError', check?.meanError],
    ['ownRateError', check?.ownRateError],
  ];
  return [
    ...numbers.map(([measure, value]): MeasureRow => ({ measure, value: () => value ?? '' })),
    { measure: 'verdict', value: ({ forecast }) => forecast.sayVerdict(verdict) },
  ];
}

/** In front of a column for each period. */
export const COHORT_COLUMNS: readonly Wide<Column<ColumnTitle, Cohort>>[] = [
  column('cohort', 'date', 110, ({ firstDay }) => ({ day: firstDay })),
  column('customers', 'integer', 90, ({ customers }) => customers),
];

/** The share of the cohort that bought, or what a customer of it brought, period by period; blank where it has not ended. */
export function cohortValues({ customers, cells }: Cohort, measure: CohortMeasure): (number | '')[] {
  return cells.map(({ active, revenue, isPartial }) =>
    isPartial ? '' : (measure === 'customers' ? active : revenue) / customers,
  );
}

/** All cohorts together. */
export const RETENTION_COLUMNS: readonly Wide<Column<ColumnTitle, Retention>>[] = [
  column('periodsAfter', 'integer', 130, ({ after }) => after),
  column('cameBack', 'percent', 90, ({ customers, active }) => active / customers),
  column('ofCustomers', 'integer', 90, ({ customers }) => customers),
];
