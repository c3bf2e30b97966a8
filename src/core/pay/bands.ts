/** Bands of (from, rate): each reaches from its own start up to the next one's, which belongs to the next. */
import { AppError } from '../app-error.ts';
import {
  compareFractions,
  type Fraction,
  fractionOf,
  isBelow,
  minus,
  NOTHING,
  plus,
  times,
} from '../numbers/fraction.ts';
import { roundRatio } from '../numbers/rounding.ts';

export interface Band {
  readonly from: number;
  readonly rate: number;
}

interface ExactBand {
  readonly from: Fraction;
  readonly rate: Fraction;
  /** What all bands below this one pay when each pays for its own part. */
  readonly below: Fraction;
}

/** Checked, ascending, at least one. */
export type Bands = readonly ExactBand[];

/** Refused: no bands, numbers below zero, starts that do not ascend. Rows are counted from 1. */
export function bandsOf(rows: readonly Band[]): Bands {
  if (rows.length === 0) throw new AppError('bands.missing', {});
  const bands: ExactBand[] = [];
  rows.forEach(({ from, rate }, index) => {
    const row = index + 1;
    if (from < 0) throw new AppError('bands.negative', { row, column: 'from', value: from });
    if (rate < 0) throw new AppError('bands.negative', { row, column: 'rate', value: rate });
    const band = { from: fractionOf(roundRatio(from)), rate: fractionOf(rate) };
    const last = bands[index - 1];
    if (last === undefined) {
      bands.push({ ...band, below: NOTHING });
      return;
    }
    if (compareFractions(last.from, band.from) >= 0) throw new AppError('bands.order', { row });
    bands.push({ ...band, below: plus(last.below, times(minus(band.from, last.from), last.rate)) });
  });
  return bands;
}

/** The position of the band that a point lies in; -1 below the first. */
export function bandAt(bands: Bands, point: Fraction): number {
  let index = bands.length - 1;
  while (index >= 0 && isBelow(point, (bands[index] as ExactBand).from)) index--;
  return index;
}

/** The rate of the band reached; nothing below the first. */
export function rateAt(bands: Bands, point: Fraction): Fraction {
  return bands[bandAt(bands, point)]?.rate ?? NOTHING;
}

/** The sum over the bands of the part inside each, times its rate. */
export function eachPartAtItsRate(bands: Bands, point: Fraction): Fraction {
  const band = bands[bandAt(bands, point)];
  return band === undefined ? NOTHING : plus(band.below, times(minus(point, band.from), band.rate));
}
