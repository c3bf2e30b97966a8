/** Own cuts as they are typed: read, checked, and suggested to begin with. */
import { AppError } from '../src/core/app-error.ts';
import { quantile } from '../src/core/numbers/quantile.ts';
import type { Distribution, Distributions } from '../src/core/segments/distribution.ts';
import type { Metric } from '../src/core/segments/metric.ts';
import { type Cuts, cutsFromRows, METRICS } from '../src/core/segments/scores.ts';
import type { Locale } from '../src/core/writing/locale.ts';
import { customerValues } from './score-counts.ts';
import { numberText, typedNumber } from './typed.ts';

export type CutTexts = Readonly<Record<Metric, readonly string[]>>;

/** Which field is wrong; null where the fault is not in one field. */
export type CutPlace = { readonly metric: Metric; readonly position: number } | null;

export type ReadCuts = { readonly cuts: Cuts } | { readonly error: AppError; readonly place: CutPlace };

function placeOf(error: AppError): CutPlace {
  if (error.code !== 'cuts.number' && error.code !== 'cuts.order') return null;
  const { metric, position } = error.params as { readonly metric: Metric; readonly position: number };
  return { metric, position };
}

/** What is no number is left as it was typed: the check of cuts says which it is. */
function cutIn(text: string, locale: Locale): number | string {
  const typed = typedNumber(text, locale);
  return typeof typed === 'number' ? typed : text;
}

export function readCuts(texts: CutTexts, scores: number, locale: Locale): ReadCuts {
  try {
    return {
      cuts: cutsFromRows(
        METRICS.map((metric) => texts[metric].map((text) => cutIn(text, locale))),
        scores,
      ),
    };
  } catch (error) {
    if (error instanceof AppError) return { error, place: placeOf(error) };
    throw error;
  }
}

/** The cuts of one metric, whatever the others are; null while they can't be read. */
export function readRow(row: readonly string[], scores: number, locale: Locale): readonly number[] | null {
  // A row is right or wrong by itself, so it may stand for all three.
  const read = readCuts({ recency: row, frequency: row, monetary: row }, scores, locale);
  return 'cuts' in read ? read.cuts.recency : null;
}

export function cutTextsOf(cuts: Cuts, locale: Locale): CutTexts {
  const texts = (row: readonly number[]) => row.map((cut) => numberText(cut, locale));
  return { recency: texts(cuts.recency), frequency: texts(cuts.frequency), monetary: texts(cuts.monetary) };
}

function twoDigits(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(2));
}

/** The cuts between equal groups, as round numbers and each above the one before, as own cuts have to be. */
function suggestFor(distribution: Distribution, metric: Metric, scores: number, locale: Locale): string[] {
  const values = customerValues(distribution);
  // "From 1 purchase" would be everybody.
  let before = metric === 'recency' ? Number.NEGATIVE_INFINITY : Math.floor(values[0] ?? 0);
  return Array.from({ length: scores - 1 }, (_, index) => {
    const even = values.length === 0 ? index + 1 : quantile(values, index + 1, scores);
    const round = metric === 'monetary' ? twoDigits(even) : Math.round(even);
    before = Math.max(round, before + 1);
    return numberText(before, locale);
  });
}

export function suggestCuts(distributions: Distributions, scores: number, locale: Locale): CutTexts {
  const suggest = (metric: Metric) => suggestFor(distributions[metric], metric, scores, locale);
  return { recency: suggest('recency'), frequency: suggest('frequency'), monetary: suggest('monetary') };
}
