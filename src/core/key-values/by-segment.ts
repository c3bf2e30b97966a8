/** What matters to whom: importance within each segment of customers, and weighted by what they pay. */
import { type Interval, shareInterval } from '../numbers/interval.ts';
import type { Answer } from './answer.ts';
import { inTenths, judgeValues, valueKey } from './judge-values.ts';
import { isHigh } from './rating.ts';

/** The customer that a respondent is. */
export interface Membership {
  readonly segment: string;
  readonly revenue: number;
}

/** By respondent; those who are no known customer are missing. */
export type Memberships = ReadonlyMap<number, Membership>;

export interface Importance {
  readonly value: string;
  /** 0 to 10; null without an answer. */
  readonly importance: number | null;
  readonly answers: number;
  /** 95 %. */
  readonly interval: Interval | null;
}

function importanceOf(values: readonly string[], answers: readonly Answer[]): Importance[] {
  return judgeValues(values, answers).map(({ value, importance, importanceAnswers, importanceInterval }) => ({
    value,
    importance,
    answers: importanceAnswers,
    interval: importanceInterval,
  }));
}

/** For each of the segments, in their order. */
export function importanceBySegment(
  values: readonly string[],
  answers: readonly Answer[],
  members: Memberships,
  segments: readonly string[],
): { readonly segment: string; readonly values: readonly Importance[] }[] {
  return segments.map((segment) => ({
    segment,
    values: importanceOf(
      values,
      answers.filter(({ respondent }) => members.get(respondent)?.segment === segment),
    ),
  }));
}

/**
 * Each answer weighs what its customer pays; who pays nothing, or is no known customer, counts not. The interval is that of the
 * effective number of answers, (Σ w)² ÷ Σ w²: where one customer pays nearly all, it is little more than one answer.
 *
 * Source: L. Kish, Survey Sampling (1965).
 */
export function importanceByRevenue(
  values: readonly string[],
  answers: readonly Answer[],
  members: Memberships,
): Importance[] {
  const weighted = answers.flatMap(({ aspect, respondent, value, rating, scale }) => {
    const weight = members.get(respondent)?.revenue ?? 0;
    return aspect === 'importance' && weight > 0 ? [{ key: valueKey(value), weight, high: isHigh(rating, scale) }] : [];
  });
  return values.map((value): Importance => {
    const own = weighted.filter(({ key }) => key === valueKey(value));
    const largest = Math.max(0, ...own.map(({ weight }) => weight));
    if (largest === 0) return { value, importance: null, answers: 0, interval: null };
    // In units of the largest weight, so that no square overflows.
    const weights = own.map(({ weight }) => weight / largest);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const squares = weights.reduce((total, weight) => total + weight ** 2, 0);
    const share = own.reduce((total, { high }, index) => total + (high ? (weights[index] ?? 0) : 0), 0) / sum;
    return {
      value,
      importance: share * 10,
      answers: own.length,
      interval: inTenths(shareInterval(share, sum ** 2 / squares)),
    };
  });
}
