/** The default bonus in plain floats: half-cents fall where the binary fractions let them. */
import type { Range } from '../bare-script.ts';

export function floatPayout(plans: Range<number>, actuals: Range<number>, bonuses: Range<number>): [number][] {
  return plans.map(([plan], row) => {
    const attainment = Math.max(0, (actuals[row] as readonly [number])[0] / plan);
    const share = attainment <= 1 ? attainment : 1 + 1.5 * (attainment - 1);
    return [Math.round((bonuses[row] as readonly [number])[0] * share * 100) / 100];
  });
}
