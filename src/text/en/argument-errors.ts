/** One sentence per error in the arguments of a custom function: what is wrong, where, what to do. */
import type { ErrorParams } from '../../core/app-error.ts';
import type { Problem } from '../../core/log/problem.ts';
import { roundRatio } from '../../core/numbers/rounding.ts';
import type { Metric } from '../../core/segments/metric.ts';
import { shorten } from '../format.ts';
import type { SomeSentences } from '../sentences.ts';
import { named } from './argument-name.ts';
import { forecastSentences } from './forecast.ts';
import { english } from './format.ts';
import { describeItem, groupSentences } from './group-errors.ts';
import { payouts } from './payouts.ts';
import { describeProblem } from './shared.ts';

const METRICS: Readonly<Record<Metric, string>> = {
  recency: 'recency (row 1)',
  frequency: 'frequency (row 2)',
  monetary: 'monetary (row 3)',
};
const SHOWN_PROBLEMS = 3;
const inRow = (row: number | null) => (row === null ? '' : `, row ${row}`);

function sayUnreadable({ rows, problems }: ErrorParams['rows.unreadable'], describe: (problem: Problem) => string) {
  const shown = problems.slice(0, SHOWN_PROBLEMS).map(describe).join('; ');
  const rest = problems.length > SHOWN_PROBLEMS ? '; …' : '';
  return `${english.count(rows, 'row', 'rows')} can't be read: ${shown}${rest}. Correct these cells or leave the rows out (rows are counted from the top of the range).`;
}

/** A 70 would be 7,000 %: nobody means that. */
function sayPercent(value: string, percent: number): string {
  const meant = roundRatio(percent / 100);
  const choice = `${english.term({ value: meant, unit: 'percent' })} or ${english.term({ value: meant, unit: 'number' })}`;
  return `"${shorten(value)}" would be ${english.term({ value: percent, unit: 'percent' })}, too much to be meant: type ${choice}`;
}

export const argumentSentences = {
  'column.missing': ({ argument }) => `${named(argument)} is missing: give a column, for example A2:A.`,
  'column.width': ({ argument, width }) =>
    `${named(argument)} is ${width} columns wide: give one column, for example A2:A.`,
  'column.heights': ({ first, second }) =>
    `The columns differ in height: ${named(first.argument)} has ${english.count(first.rows, 'row', 'rows')}, ${named(second.argument)} has ${english.number(second.rows)}. Give ranges of the same rows.`,
  'rows.unreadable': (params) => sayUnreadable(params, describeProblem),
  'items.unreadable': (params) =>
    sayUnreadable(params, (problem) => (problem.field === 'customer' ? describeItem : describeProblem)(problem)),
  'currencies.mixed': ({ currencies }) =>
    `The amounts are in different currencies: ${currencies.map(({ currency, firstRow }) => `${currency} in row ${firstRow}`).join(', ')}. Convert them to one currency first.`,
  'dates.two-ways': ({ argument, dayFirst, monthFirst }) =>
    `${named(argument)} can be read two ways: row ${dayFirst.row} "${shorten(dayFirst.value)}" can only be day/month, row ${monthFirst.row} "${shorten(monthFirst.value)}" only month/day. Write all dates one way.`,
  'amounts.two-ways': ({ argument, point, comma }) =>
    `${named(argument)} can be read two ways: row ${point.row} "${shorten(point.value)}" can only be meant with a decimal point, row ${comma.row} "${shorten(comma.value)}" only with a decimal comma. Write all amounts one way.`,
  'day.unreadable': ({ argument, value }) =>
    `${named(argument)} "${shorten(value)}" is not a date: give a date such as 2025-12-31 or a cell that holds one.`,
  'day.missing': ({ argument }) =>
    `${named(argument)} is missing: give a date such as 2025-12-31 or a cell that holds one.`,
  'days.reversed': ({ from, to }) =>
    `from (${english.day(from)}) is after to (${english.day(to)}): give the earlier day first.`,
  'log.far-date': ({ day, row, before }) =>
    `${english.day(day)} in row ${row} of the range lies far beyond the other dates, the last of which is ${english.day(before)}: correct it if it is a typing error, or give as_of, the day to look from.`,
  'scores.invalid': ({ value }) => `scores "${shorten(value)}" is not a whole number from 2 to 10.`,
  'cuts.shape': ({ rows, columns, scores }) => {
    const wanted = scores === null ? '1 to 9 columns' : english.count(scores - 1, 'column', 'columns');
    return `cuts has ${english.count(rows, 'row', 'rows')} and ${english.count(columns, 'column', 'columns')}: give 3 rows (recency, frequency, monetary) and ${wanted}.`;
  },
  'cuts.number': ({ metric, position, value }) =>
    `cuts: ${METRICS[metric]}, column ${position} "${shorten(value)}" is not a number.`,
  'cuts.order': ({ metric, position }) =>
    `cuts: ${METRICS[metric]}, column ${position} is not greater than the one before it: give ascending numbers.`,
  ...groupSentences,
  ...forecastSentences,
  'number.unreadable': ({ argument, row, value }) =>
    `${named(argument)}${inRow(row)}: "${shorten(value)}" is not a number.`,
  'number.negative': ({ argument, row, value }) =>
    `${named(argument)}${inRow(row)}: "${shorten(value)}" is below zero: give zero or more.`,
  'number.percent': ({ argument, value, percent }) => `${named(argument)}: ${sayPercent(value, percent)}.`,
  'number.missing': ({ argument }) => `${named(argument)} is missing: give a number or a cell that holds one.`,
  'money.size': ({ row }) =>
    `The amount${row === null ? '' : ` in row ${row}`} is too large to be computed to the cent: give smaller amounts or rates.`,
  'bands.missing': () => 'bands is missing: give two columns, from and rate, for example F2:G4.',
  'bands.shape': ({ columns }) =>
    `bands is ${english.count(columns, 'column', 'columns')} wide: give two columns, from and rate, for example F2:G4.`,
  'bands.number': ({ row, column, value }) => `bands, row ${row}: ${column} "${shorten(value)}" is not a number.`,
  'bands.percent': ({ row, column, value, percent }) =>
    `${named('bands')}, row ${row}: ${column} ${sayPercent(value, percent)}.`,
  'bands.negative': ({ row, column, value }) => `bands, row ${row}: ${column} ${value} is below zero.`,
  'bands.order': ({ row }) => `bands, row ${row}: from is not greater than in the row before: give ascending numbers.`,
  'method.unknown': ({ value }) =>
    `method "${shorten(value)}" is not known: give ${Object.values(payouts.methods).join(', ')}.`,
  'method.commission': ({ value }) =>
    `method "${shorten(value)}" can't be used for a commission: give ${payouts.methods.marginal} or ${payouts.methods.whole}.`,
  'weights.zero': () => 'weights are all zero: give at least one weight above zero.',
  'decimals.invalid': ({ value }) => `decimals "${shorten(value)}" is not a whole number from 0 to 6.`,
  'kpi.count': ({ count }) => `${english.number(count)} KPIs are given: give 1 to 7.`,
  'kpi.weights': ({ sum }) => `The weights of the KPIs sum to ${sum}: make them sum to 1 or to 100%.`,
} satisfies SomeSentences;

export const unexpected = (message: string) =>
  `Salesbook could not do this (${message}). Try again; if it happens again, please report it.`;
