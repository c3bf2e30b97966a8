/** What comes next: measures of the model, what is thought of it, and the words that options go by. */
import type { TooManyPeriods } from '../../core/cohorts/cohort-error.ts';
import type { CohortMeasure } from '../../core/cohorts/cohorts.ts';
import type { Refusal } from '../../core/forecast/fit.ts';
import type { WrongHorizon } from '../../core/forecast/forecast-error.ts';
import type { Verdict } from '../../core/forecast/verdict.ts';
import { shorten } from '../format.ts';
import { english } from './format.ts';
import { groups } from './groups.ts';

const measures = {
  customers: 'Customers',
  repeatCustomers: 'Repeat customers',
  r: 'r',
  alpha: 'alpha (weeks)',
  a: 'a',
  b: 'b',
  logLikelihood: 'Log-likelihood',
  p: 'p',
  q: 'q',
  gamma: 'gamma',
  checkedDays: 'Checked days',
  actualPurchases: 'Actual purchases',
  expectedPurchases: 'Expected purchases',
  bias: 'Bias',
  meanError: 'Mean error',
  ownRateError: 'Mean error of the own rate',
  verdict: 'Verdict',
};

function sayWhy(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'few-repeats':
      return `${english.count(refusal.repeatCustomers, 'customer', 'customers')} bought on two days or more, and ${english.number(refusal.needed)} are needed`;
    case 'short-history':
      return `the log covers ${english.count(refusal.days, 'day', 'days')}, and ${english.number(refusal.needed)} are needed, four times the typical gap between purchases`;
    case 'border':
      return 'the purchases do not tell how customers differ, so the likeliest model lies at the border of what is possible';
    case 'nobody-leaves':
      return 'nothing in the log tells customers who left from customers who wait';
  }
}

function offBy(bias: number): string {
  const percent = english.number(Math.abs(bias) * 100);
  return percent === '0' ? 'nearly exact' : `${percent}% too ${bias > 0 ? 'many' : 'few'}`;
}

function sayVerdict(verdict: Verdict): string {
  if (verdict.kind === 'unchecked') {
    return `There is a forecast, but it could not be checked on the log's own past: in its first two thirds ${sayWhy(verdict.because)}. Take it with care.`;
  }
  if (verdict.kind !== 'checked') {
    return `There is no forecast: ${sayWhy(verdict)}. What remains is each customer's own rhythm.`;
  }
  const { check, isTotalGood, isClosest } = verdict;
  const { days, actual, expected, bias, meanError, ownRateError } = check;
  const off = bias === null ? '' : ` (${offBy(bias)})`;
  const totals = `Checked on the last ${english.count(days, 'day', 'days')}: ${english.number(expected)} purchases were expected${off}, ${english.number(actual)} came.`;
  const errors = `For one customer it was off by ${english.number(meanError, 2)} purchases on average; to guess that everybody goes on as before would have been off by ${english.number(ownRateError, 2)}.`;
  if (isTotalGood && isClosest) return `${totals} ${errors} The forecast can be used.`;
  return `${totals} ${errors} ${isTotalGood ? 'Use the total; for single customers, go by their own rhythm.' : 'Take the total with care.'}`;
}

const cohortMeasures: Readonly<Record<CohortMeasure, string>> = { customers: 'customers', revenue: 'revenue' };

export const forecast = {
  measures,
  gone: 'more likely gone',
  sayVerdict,
  cohortMeasures,
};

export const forecastSentences = {
  'forecast.days': ({ value, most }: WrongHorizon) =>
    `days "${shorten(value)}" is not a whole number from 1 to ${english.number(most)}.`,
  'measure.unknown': ({ value }: { readonly value: string }) =>
    `measure "${shorten(value)}" is not known: give ${Object.values(cohortMeasures).join(' or ')}.`,
  'cohorts.periods': ({ period, periods, most }: TooManyPeriods) =>
    `The log spans ${english.number(periods)} ${groups.periods[period]}s, and a table of cohorts has ${english.number(most)} at most: give a longer period or fewer rows.`,
};
