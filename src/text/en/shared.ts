/** Words that the sidebar says as well as tabs and cells: kept apart, so that the sidebar need not carry all the rest. */

import type { Period } from '../../core/log/periods.ts';
import type { OrderField, Problem } from '../../core/log/problem.ts';
import { BUCKETS as BUCKET_ORDER, type Bucket, type BucketTallies } from '../../reading/buckets.ts';
import { shorten } from '../format.ts';
import { english } from './format.ts';

export const titles = {
  customers: 'Customers',
  rfmSummary: 'RFM summary',
  movement: 'Movement',
  groupMatrix: 'Matrix',
  dataProblems: 'Data problems',
  comesNext: 'What comes next',
  cohorts: 'Cohorts',
  callsBrought: 'What calls brought',
};

const FIELDS: Readonly<Record<OrderField, string>> = {
  customer: 'customer',
  date: 'date',
  amount: 'amount',
  orderId: 'order number',
};

export function describeProblem(problem: Problem): string {
  const place = `row ${problem.row}, ${FIELDS[problem.field]}`;
  if (problem.cause === 'empty') return `${place} is empty`;
  if (problem.cause === 'other-currency') return `${place} "${shorten(problem.value)}" is in another currency`;
  return problem.cause === 'error' ? `${place} is an error` : `${place} "${shorten(problem.value)}"`;
}

const number = (value: number) => english.number(value);

export const BUCKETS: Readonly<Record<Bucket, string>> = {
  used: 'used',
  titles: 'titles',
  preamble: 'above the titles',
  blank: 'blank',
  continuation: 'further products',
  totals: 'totals and remarks',
  status: 'by status',
  currency: 'other currency',
  later: 'later',
  anonymous: 'no customer',
  bad: 'unreadable',
};

/** Nothing where there is none, or where no sum is right. */
function moneyIn(buckets: BucketTallies, bucket: Bucket): string {
  const { amount } = buckets[bucket];
  return amount === 0 ? '' : ` (${english.number(amount, Number.isInteger(amount) ? 0 : 2)})`;
}

/** Each bucket that holds any rows, with them and their money. */
export function rowsByBucket(buckets: BucketTallies): string[] {
  return BUCKET_ORDER.filter((bucket) => buckets[bucket].rows > 0).map(
    (bucket) => `${BUCKETS[bucket]}: ${english.count(buckets[bucket].rows, 'row', 'rows')}${moneyIn(buckets, bucket)}`,
  );
}

/** Every row of the sheet lies in one bucket; those with nothing in them are left out, and so is money where there is none. */
export function rowsReconciled(buckets: BucketTallies): string {
  const parts = BUCKET_ORDER.filter((bucket) => bucket === 'used' || buckets[bucket].rows > 0).map((bucket) => {
    return `${BUCKETS[bucket]} ${number(buckets[bucket].rows)}${moneyIn(buckets, bucket)}`;
  });
  const all = BUCKET_ORDER.reduce((sum, bucket) => sum + buckets[bucket].rows, 0);
  return `Rows ${number(all)} = ${parts.join(' + ')}.`;
}

/** `suits`: the length is the one that suits the gap; otherwise somebody chose another one. */
export function groupPeriod(gap: number | null, period: Period, suits: boolean): string {
  const judged = `regularity is judged by ${period}`;
  const back =
    gap === null
      ? 'Nobody has come back yet'
      : `Customers come back about every ${english.count(Math.round(gap), 'day', 'days')}`;
  return suits ? `${back}, so ${judged}.` : `${back}; ${judged}, as chosen.`;
}

export const sheetGone: string = 'The sheet with the orders is gone: choose another one.';

/** Said by the page where the call did not reach the script, and by the script where it did. */
export const rightsMissing: string =
  'Salesbook was not given all the permissions that it asks for: open it from the menu Extensions again and tick every box when Google asks. If Google does not ask, remove Salesbook at myaccount.google.com/connections first.';
