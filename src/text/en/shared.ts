/** Words that the sidebar says as well as tabs and cells: kept apart, so that the sidebar need not carry all the rest. */

import type { ReconciledCounts } from '../../core/log/customer-base.ts';
import type { Period } from '../../core/log/periods.ts';
import type { OrderField, Problem } from '../../core/log/problem.ts';
import { shorten } from '../format.ts';
import { english } from './format.ts';

export const titles = {
  customers: 'Customers',
  rfmSummary: 'RFM summary',
  movement: 'Movement',
  groupMatrix: 'Matrix',
  dataProblems: 'Data problems',
};

const FIELDS: Readonly<Record<OrderField, string>> = {
  customer: 'customer',
  date: 'date',
  amount: 'amount',
  orderId: 'order id',
};

export function describeProblem(problem: Problem): string {
  const place = `row ${problem.row}, ${FIELDS[problem.field]}`;
  if (problem.cause === 'empty') return `${place} is empty`;
  if (problem.cause === 'other-currency') return `${place} "${shorten(problem.value)}" is in another currency`;
  return problem.cause === 'error' ? `${place} is an error` : `${place} "${shorten(problem.value)}"`;
}

const number = (value: number) => english.number(value);

export const rowsReconciled = ({ rows, used, blank, header, continuation, later, bad }: ReconciledCounts) =>
  `Rows ${number(rows)} = used ${number(used)} + blank ${number(blank)} + header ${number(header)}${continuation > 0 ? ` + further products of an order ${number(continuation)}` : ''} + later than the day of the analysis ${number(later)} + unreadable ${number(bad)}.`;

/** `suits`: the length is the one that suits the gap; otherwise somebody chose another one. */
export function groupPeriod(gap: number | null, period: Period, suits: boolean): string {
  const judged = `regularity is judged by ${period}`;
  const back =
    gap === null
      ? 'Nobody came back yet'
      : `Customers come back about every ${english.count(Math.round(gap), 'day', 'days')}`;
  return suits ? `${back}, so ${judged}.` : `${back}; ${judged}, as chosen.`;
}

export const sheetGone: string = 'The sheet with the orders is gone: choose another one.';
