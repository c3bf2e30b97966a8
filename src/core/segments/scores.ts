/** Scores 1…k of a metric: by quantiles of the customers, or by the user's own cuts. */
import { AppError } from '../app-error.ts';
import { quantile } from '../numbers/quantile.ts';
import { roundRatio } from '../numbers/rounding.ts';
import { tidy } from '../writing/spelling.ts';
import type { Metric } from './metric.ts';

export const MIN_SCORES = 2;
export const MAX_SCORES = 10;
export const DEFAULT_SCORES = 3;

export const METRICS = ['recency', 'frequency', 'monetary'] as const satisfies readonly Metric[];

/**
 * How one metric is scored. Fixed once, it scores any value, so that a later snapshot can be read by the same measure.
 * `extremes` pin the worst value to 1 and the best to k, as quantiles alone do not where many values are equal.
 */
export interface Scale {
  readonly scores: number;
  readonly cuts: readonly number[];
  /** For recency fewer days are better. */
  readonly lowIsBest: boolean;
  readonly extremes: { readonly low: number; readonly high: number } | null;
}

export type Scales = Readonly<Record<Metric, Scale>>;

/** Own cuts: for each metric k − 1 ascending numbers. */
export type Cuts = Readonly<Record<Metric, readonly number[]>>;

/** Scales by the k − 1 type-7 quantiles of the values. */
export function quantileScale(values: ArrayLike<number>, scores: number, lowIsBest: boolean): Scale {
  const ascending = new Float64Array(values).sort();
  if (ascending.length === 0) return { scores, cuts: [], lowIsBest, extremes: null };
  const cuts = Array.from({ length: scores - 1 }, (_, index) => quantile(ascending, index + 1, scores));
  const extremes = { low: ascending[0] as number, high: ascending[ascending.length - 1] as number };
  return { scores, cuts, lowIsBest, extremes };
}

/** Scales by thresholds as people say them: recency "up to 30 days", frequency and monetary "from 2". */
export function ownScales(cuts: Cuts): Scales {
  const scale = (metric: Metric): Scale => ({
    scores: cuts[metric].length + 1,
    cuts: cuts[metric],
    lowIsBest: metric === 'recency',
    extremes: null,
  });
  return { recency: scale('recency'), frequency: scale('frequency'), monetary: scale('monetary') };
}

function countBelow(cuts: readonly number[], value: number): number {
  let below = 0;
  while (below < cuts.length && (cuts[below] as number) < value) below++;
  return below;
}

function countReached(cuts: readonly number[], value: number): number {
  let reached = 0;
  while (reached < cuts.length && (cuts[reached] as number) <= value) reached++;
  return reached;
}

/** The score of a value: 1 is worst, `scale.scores` best. Values and cuts are expected rounded. */
export function scoreOf(scale: Scale, value: number): number {
  const { scores, cuts, lowIsBest, extremes } = scale;
  if (extremes === null) return lowIsBest ? scores - countBelow(cuts, value) : 1 + countReached(cuts, value);
  const { low, high } = extremes;
  if (low === high && value === low) return Math.ceil(scores / 2);
  if (value <= low) return lowIsBest ? scores : 1;
  if (value >= high) return lowIsBest ? 1 : scores;
  const below = countBelow(cuts, value);
  return lowIsBest ? scores - below : 1 + below;
}

/**
 * Checks a number of scores.
 * @throws AppError `scores.invalid` unless it is a whole number from 2 to 10.
 */
export function assertScores(scores: number): void {
  if (!Number.isInteger(scores) || scores < MIN_SCORES || scores > MAX_SCORES) {
    throw new AppError('scores.invalid', { value: String(scores) });
  }
}

/**
 * Checks own cuts: three rows (recency, frequency, monetary) of k − 1 ascending numbers; `scores`, where given, says k.
 * @throws AppError `cuts.shape`, `cuts.number`, `cuts.order`.
 */
export function cutsFromRows(rows: readonly (readonly unknown[])[], scores: number | null): Cuts {
  const columns = rows[0]?.length ?? 0;
  const ragged = rows.some((row) => row.length !== columns);
  const tooFew = columns + 1 < MIN_SCORES || columns + 1 > MAX_SCORES;
  if (rows.length !== METRICS.length || ragged || tooFew || (scores !== null && columns !== scores - 1)) {
    throw new AppError('cuts.shape', { rows: rows.length, columns, scores });
  }
  const numbers = METRICS.map((metric, index) => {
    const row = rows[index] ?? [];
    return row.map((value, column): number => {
      if (typeof value !== 'number' || !Number.isFinite(value)) {
        throw new AppError('cuts.number', { metric, position: column + 1, value: tidy(String(value ?? '')) });
      }
      if (column > 0 && !((row[column - 1] as number) < value)) {
        throw new AppError('cuts.order', { metric, position: column + 1 });
      }
      return roundRatio(value);
    });
  });
  const [recency = [], frequency = [], monetary = []] = numbers;
  return { recency, frequency, monetary };
}
