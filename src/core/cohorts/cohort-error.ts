/** What cohorts refuse. */
import type { Period } from '../log/periods.ts';

/** More than a sheet can show. */
export interface TooManyPeriods {
  readonly period: Period;
  readonly periods: number;
  readonly most: number;
}

declare module '../app-error.ts' {
  interface ErrorParams {
    readonly 'cohorts.periods': TooManyPeriods;
  }
}
