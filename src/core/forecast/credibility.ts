/**
 * Each customer's mean, drawn towards that of all customers: the more, the fewer purchases it rests on and the more they vary.
 *
 * Source: H. Bühlmann, E. Straub, Glaubwürdigkeit für Schadensätze, Mitteilungen der Vereinigung schweizerischer
 * Versicherungsmathematiker 70 (1970).
 */
import { sumOf } from '../numbers/summation.ts';
import type { PurchaseDays } from './purchase-days.ts';

/** The same to the last digit, whatever the order of the customers. */
function sumOfSorted(values: Float64Array): number {
  return values.sort().reduce((sum, value) => sum + value, 0);
}

/** What a purchase day of each customer is expected to bring. */
export function credibleMeans({ start, amount, customer }: PurchaseDays): Float64Array {
  const all = amount.length;
  const overall = sumOf(amount) / all;
  const counts = Int32Array.from(customer, (_, at) => (start[at + 1] as number) - (start[at] as number));
  const means = Float64Array.from(
    counts,
    (count, at) => sumOf(amount.subarray(start[at] as number, start[at + 1])) / count,
  );
  // In units of the overall mean: squares of large amounts would lose the cents of their sum.
  const ownDeviations = new Float64Array(all);
  const deviations = new Float64Array(counts.length);
  counts.forEach((count, at) => {
    const mean = means[at] as number;
    for (let day = start[at] as number; day < (start[at + 1] as number); day++) {
      ownDeviations[day] = (((amount[day] as number) - mean) / overall) ** 2;
    }
    deviations[at] = count * (mean / overall - 1) ** 2;
  });
  const within = sumOfSorted(ownDeviations) / (all - counts.length);
  const squares = counts.reduce((sum, count) => sum + count * count, 0);
  const between = (sumOfSorted(deviations) - (counts.length - 1) * within) / (all - squares / all);
  // Not so where it is no number either: nobody came twice, or there is one customer.
  if (!(between > 0)) return means.fill(overall);
  return means.map((mean, at) => {
    const count = counts[at] as number;
    return (count * mean + (within / between) * overall) / (count + within / between);
  });
}
