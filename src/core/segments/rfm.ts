/** RFM: recency, frequency and monetary value of each customer, scored and put into segments. */
import type { CustomerBase } from '../log/customer-base.ts';
import { type Cuts, MAX_SCORES, ownScales, quantileScale, type Scale, type Scales, scoreOf } from './scores.ts';
import { createSegmentFinder, type SegmentMap } from './segments.ts';

/** Arrays run parallel to those of the customer base. */
export interface Rfm {
  readonly base: CustomerBase;
  readonly scores: number;
  readonly scales: Scales;
  /** Whole days from the last purchase to *as of*. */
  readonly recency: Int32Array;
  readonly recencyScore: Uint8Array;
  readonly frequencyScore: Uint8Array;
  readonly monetaryScore: Uint8Array;
  /** Positions in `SEGMENTS`. */
  readonly segment: Uint8Array;
}

function recencyOf(base: CustomerBase): Int32Array {
  return base.lastPurchase.map((day) => base.asOf - day);
}

/** The scales that a base itself gives: its quantiles, or the user's own cuts. */
export function scalesFor(base: CustomerBase, scores: number, cuts: Cuts | null): Scales {
  if (cuts !== null) return ownScales(cuts);
  return {
    recency: quantileScale(recencyOf(base), scores, true),
    frequency: quantileScale(base.purchases, scores, false),
    monetary: quantileScale(base.revenue, scores, false),
  };
}

function scoresOf(scale: Scale, values: ArrayLike<number>): Uint8Array {
  const scores = new Uint8Array(values.length);
  for (let index = 0; index < values.length; index++) scores[index] = scoreOf(scale, values[index] as number);
  return scores;
}

/** Scores every customer of the base by the scales, which need not be its own. Without a map the default one holds. */
export function scoreCustomers(base: CustomerBase, scales: Scales, map?: SegmentMap): Rfm {
  const scores = scales.recency.scores;
  const recency = recencyOf(base);
  const recencyScore = scoresOf(scales.recency, recency);
  const frequencyScore = scoresOf(scales.frequency, base.purchases);
  const monetaryScore = scoresOf(scales.monetary, base.revenue);
  const segmentOf = createSegmentFinder(scores, map);
  // Customers are many, combinations of their scores few.
  const known: number[] = [];
  const segment = recencyScore.map((score, index) => {
    const [frequency, monetary] = [frequencyScore[index] as number, monetaryScore[index] as number];
    const combination = (score * (MAX_SCORES + 1) + frequency) * (MAX_SCORES + 1) + monetary;
    known[combination] ??= segmentOf(score, frequency, monetary);
    return known[combination];
  });
  return { base, scores, scales, recency, recencyScore, frequencyScore, monetaryScore, segment };
}

/** The three scores as one text: `333`; from ten scores on with hyphens, `10-1-5`. */
export function rfmCode(rfm: Rfm, index: number): string {
  const { recencyScore: r, frequencyScore: f, monetaryScore: m } = rfm;
  if (rfm.scores >= 10) return [r[index], f[index], m[index]].join('-');
  // As a number first: the engine remembers the texts of numbers.
  return String((r[index] as number) * 100 + (f[index] as number) * 10 + (m[index] as number));
}
