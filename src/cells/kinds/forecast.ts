/** How far a forecast looks; what is told of cohorts, and by which periods. */
import { AppError } from '../../core/app-error.ts';
import { COHORT_MEASURES, type CohortMeasure } from '../../core/cohorts/cohorts.ts';
import { assertForecastDays, DEFAULT_FORECAST_DAYS } from '../../core/forecast/forecast.ts';
import type { Period } from '../../core/log/periods.ts';
import { showCell } from '../../core/writing/cell.ts';
import { meaningOf } from '../../text/find-word.ts';
import { ALL_TEXTS } from '../../text/language.ts';
import type { Kind } from '../parameter.ts';
import { period } from './class-cuts.ts';
import { optionalNumber } from './numbers.ts';
import { isOmitted, single } from './omitted.ts';

/** Ninety where they are left out. @throws AppError `forecast.days`, `number.unreadable`. */
export const forecastDays: Kind<number> = {
  optional: true,
  read(given) {
    const days = optionalNumber.read(given) ?? DEFAULT_FORECAST_DAYS;
    assertForecastDays(days);
    return days;
  },
};

/** In any language; customers where it is left out. @throws AppError `measure.unknown`. */
export const cohortMeasure: Kind<CohortMeasure> = {
  optional: true,
  read({ value, environment }) {
    if (isOmitted(value)) return 'customers';
    const cell = single(value);
    const words = ({ forecast }: (typeof ALL_TEXTS)[number], measure: CohortMeasure) =>
      forecast.cohortMeasures[measure];
    const measure = typeof cell === 'string' ? meaningOf(cell, COHORT_MEASURES, ALL_TEXTS, words) : undefined;
    if (measure === undefined) throw new AppError('measure.unknown', { value: showCell(cell, environment.zone) });
    return measure;
  },
};

/** Months where it is left out. @throws AppError `period.unknown`. */
export const cohortPeriod: Kind<Period | 'auto'> = {
  optional: true,
  read: (given) => (isOmitted(given.value) ? 'month' : period.read(given)),
};
