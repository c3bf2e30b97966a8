/** Net promoter score: how likely people recommend us, 0 to 10. */
import { type Interval, NORMAL_QUANTILE } from '../numbers/interval.ts';
import { roundRatio } from '../numbers/rounding.ts';

export interface Nps {
  readonly answers: number;
  /** 9 and 10. */
  readonly promoters: number;
  readonly passives: number;
  /** 0 to 6. */
  readonly detractors: number;
  /** Share of promoters − share of detractors, −1 to 1; people show it × 100. */
  readonly score: number;
  /** The 95 % interval of the score. */
  readonly interval: Interval;
}

/**
 * Null without an answer.
 *
 * Source: F. Reichheld, The One Number You Need to Grow, HBR 12/2003. The interval is that of a difference of two shares of one
 * sample: D. Bonett and R. Price, Adjusted Wald Confidence Interval for a Difference of Binomial Proportions Based on Paired Data,
 * Journal of Educational and Behavioral Statistics 37 (2012). It says something of few answers and of unanimous ones, too.
 */
export function npsOf(ratings: readonly number[]): Nps | null {
  const answers = ratings.length;
  if (answers === 0) return null;
  const promoters = ratings.filter((rating) => rating >= 9).length;
  const detractors = ratings.filter((rating) => rating <= 6).length;
  const adjusted = answers + 2;
  const [more, fewer] = [(promoters + 1) / adjusted, (detractors + 1) / adjusted];
  const middle = more - fewer;
  const half = NORMAL_QUANTILE * Math.sqrt((more + fewer - middle ** 2) / adjusted);
  return {
    answers,
    promoters,
    passives: answers - promoters - detractors,
    detractors,
    score: (promoters - detractors) / answers,
    interval: { low: roundRatio(Math.max(-1, middle - half)), high: roundRatio(Math.min(1, middle + half)) },
  };
}
