/** The numbered columns of the rules: bands and the newcomers' shares of the plan. */
import type { Band } from '../../core/pay/bands.ts';
import { roundRatio } from '../../core/rounding.ts';
import type { Texts } from '../../text/language.ts';
import type { Fields } from './form-fields.ts';

export const BANDS = [1, 2, 3, 4, 5, 6] as const;
export const RAMP = [1, 2, 3] as const;

export type RuleColumn =
  | keyof Texts['forms']['motivation']['rules']
  | `${'from' | 'rate'}${(typeof BANDS)[number]}`
  | `ramp${(typeof RAMP)[number]}`;

/** 1000 %: more is a slip of the pen. */
export const MOST = 10;

export function readBands(line: Fields<RuleColumn>): Band[] {
  const bands: Band[] = [];
  let last = -1;
  for (const number of BANDS) {
    const from = line.share(`from${number}`, MOST);
    const rate = line.share(`rate${number}`, MOST);
    if (from !== null || rate !== null) line.must(`from${number}`, `rate${number}`);
    if (from === null) continue;
    if (roundRatio(from) <= last) line.fault(`from${number}`, { code: 'order' });
    last = roundRatio(from);
    bands.push({ from, rate: rate ?? 0 });
  }
  return bands;
}

/** Shares of the first months: one that stands behind an empty cell is no share of a month known. */
export function readRamp(line: Fields<RuleColumn>): number[] {
  const shares = RAMP.map((month) => line.share(`ramp${month}`));
  while (shares.length > 0 && shares[shares.length - 1] === null) shares.pop();
  shares.forEach((share, index) => {
    if (share === null) line.must(`ramp${RAMP[index] ?? 1}`);
  });
  return shares.map((share) => share ?? 0);
}
