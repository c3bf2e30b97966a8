/** Which of the rows that are orders are counted in the end, and what is wrong with those that can't be read. */
import { causeOf, type Problem } from '../../core/log/problem.ts';
import { asDay, type Day } from '../../core/time/day.ts';
import { isErrorCell, showCell } from '../../core/writing/cell.ts';
import { BUCKETS, type Bucket, type BucketTallies } from '../buckets.ts';
import { type Draft, isOpen, put } from './draft.ts';
import { createTally } from './tally.ts';
import { moneyColumn, type Work } from './work.ts';

/** Rows in them were left out in whatever currency they are. */
const OF_ANY_CURRENCY: ReadonlySet<Bucket> = new Set<Bucket>(['continuation', 'totals', 'status']);

/**
 * Money of several currencies is no sum: then none is given, and a note says what each other currency comes to. Until one is chosen
 * no bucket has any.
 */
export function tallyBuckets(draft: Draft, isMixed: boolean, isUnchosen = false): BucketTallies {
  const tallies = BUCKETS.map(() => createTally());
  for (let row = 0; row < draft.size; row++) tallies[draft.bucket[row] ?? -1]?.add(draft.amount[row] as number);
  const entries = BUCKETS.map((bucket, index) => {
    const tally = tallies[index];
    const isNoSum = bucket === 'currency' || isUnchosen || (isMixed && OF_ANY_CURRENCY.has(bucket));
    const amount = isNoSum ? 0 : (tally?.amount() ?? 0);
    return [bucket, { rows: tally?.rows() ?? 0, amount }] as const;
  });
  return Object.fromEntries(entries) as BucketTallies;
}

/** The latest day of readable rows that do not lie in the future; today where all do. */
export function latestDay(draft: Draft, today: Day): Day {
  let latest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < draft.size; row++) {
    const day = draft.day[row] as number;
    const isRead = isOpen(draft, row) && draft.dated[row] === 1 && !Number.isNaN(draft.amount[row]);
    if (isRead && day <= today && day > latest) latest = day;
  }
  return latest === Number.NEGATIVE_INFINITY ? today : asDay(latest);
}

export interface JudgedRows {
  readonly problems: readonly Problem[];
  /** What stands in the place of customers nobody knows. */
  readonly standIns: readonly string[];
}

/** Empties the rest of the draft: afterwards every row has a bucket. */
export function judgeRows({ sheet, draft, columns, context }: Work, asOf: Day): JudgedRows {
  const problems: Problem[] = [];
  const standIns = new Set<string>();
  const own = columns.keys[0]?.[0] ?? 0;
  const money = moneyColumn(columns) ?? 0;
  const date = columns.date ?? 0;
  const report = (row: number, field: Problem['field'], column: number, otherwise: Problem['cause']): void => {
    const value = sheet[row]?.[column];
    problems.push({ row: row + 1, field, cause: causeOf(value, otherwise), value: showCell(value, context.zone) });
  };
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row)) continue;
    const isUndated = draft.dated[row] === 0;
    const isWorthless = Number.isNaN(draft.amount[row]);
    const isError = draft.key[row] === 0 && isErrorCell(sheet[row]?.[own]);
    if (isUndated || isWorthless || isError) {
      if (isError) report(row, 'customer', own, 'not-a-name');
      if (isUndated) report(row, 'date', date, 'not-a-date');
      if (isWorthless) report(row, 'amount', money, 'not-an-amount');
      put(draft, row, 'bad');
    } else if ((draft.day[row] as number) > asOf) {
      put(draft, row, 'later');
    } else if (draft.key[row] === 0) {
      if (draft.standIn[row] !== 0) standIns.add(draft.names.texts[draft.standIn[row] as number] ?? '');
      put(draft, row, 'anonymous');
    } else {
      put(draft, row, 'used');
    }
  }
  return { problems, standIns: [...standIns] };
}
