/** Plans, actuals and bonuses of as many managers as rows are asked for. */
import { createRandom } from '../sample/random.ts';
import type { BareScript, Range } from './bare-script.ts';

export interface PayRanges {
  readonly plans: Range<number>;
  readonly actuals: Range<number>;
  readonly bonuses: Range<number>;
}

/** Actuals from nothing to one and a half plans, in cents. */
export function payRanges(script: BareScript, rows: number): PayRanges {
  const random = createRandom(20260101);
  const plans = Array.from({ length: rows }, () => random.whole(100, 900) * 1_000);
  return {
    plans: script.range(plans),
    actuals: script.range(plans.map((plan) => random.whole(0, plan * 150) / 100)),
    bonuses: script.range(plans.map(() => random.whole(200, 900) * 100)),
  };
}
