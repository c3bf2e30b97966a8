/**
 * BG/NBD: who has bought once can't have left yet. The product does not use it; its published values test what it has in common
 * with what the product uses.
 *
 * Source: P. S. Fader, B. G. S. Hardie, K. L. Lee, "Counting your customers" the easy way, Marketing Science 24 (2005).
 */
import type { WeightedRecords } from '../../../src/core/forecast/weighted-records.ts';
import { logGamma } from '../../../src/core/numbers/gamma.ts';
import type { Objective } from '../../../src/core/numbers/minimize.ts';

const logBeta = (a: number, b: number) => logGamma(a) + logGamma(b) - logGamma(a + b);

function meanLoss(
  { weight, repeats, active, age, days, customers }: WeightedRecords,
  point: readonly number[],
): number {
  const [r = 0, alpha = 0, a = 0, b = 0] = point.map(Math.exp);
  const weeks = (place = 0) => (days[place] ?? 0) / 7;
  const sum = weight.reduce((all, many, row) => {
    const x = repeats[row] ?? 0;
    const stayed = logBeta(a, b + x) - (r + x) * Math.log(alpha + weeks(age[row]));
    const left = logBeta(a + 1, b + x - 1) - (r + x) * Math.log(alpha + weeks(active[row]));
    const either = x === 0 ? stayed : stayed + Math.log1p(Math.exp(left - stayed));
    return all + many * (logGamma(r + x) - logGamma(r) + r * Math.log(alpha) - logBeta(a, b) + either);
  }, 0);
  return -sum / customers;
}

/** With a gradient by differences. */
export function bgNbdLikelihood(records: WeightedRecords): Objective {
  return (point, gradient) => {
    const step = 1e-5;
    const moved = (index: number, by: number) =>
      meanLoss(
        records,
        Array.from(point, (value, at) => (at === index ? value + by : value)),
      );
    point.forEach((_, index) => {
      gradient[index] = (moved(index, step) - moved(index, -step)) / (2 * step);
    });
    return meanLoss(records, Array.from(point));
  };
}
