/** How much of the revenue the largest customers bring. */
import { addTo, createSums, sumAt } from '../numbers/summation.ts';

export interface ParetoPoint {
  /** The largest so many tenths of the customers, rounded up to whole customers. */
  readonly tenths: number;
  readonly customers: number;
  /** Of the revenues above zero. */
  readonly share: number;
}

/** Ten points, from the largest tenth of the customers to all of them. */
export function paretoPoints(revenues: Float64Array): ParetoPoint[] {
  const descending = revenues.slice().sort().reverse();
  const sums = createSums(1);
  const running: number[] = [0];
  for (const revenue of descending) {
    if (revenue > 0) addTo(sums, 0, revenue);
    running.push(sumAt(sums, 0));
  }
  const whole = sumAt(sums, 0);
  return Array.from({ length: 10 }, (_, index) => {
    const tenths = index + 1;
    const customers = Math.ceil((descending.length * tenths) / 10);
    return { tenths, customers, share: whole === 0 ? 0 : (running[customers] as number) / whole };
  });
}
