/** Customers who look alike to the model are one row with a weight: many have bought once, and many on the same days. */
import type { Records } from './purchase-days.ts';

/** Rows in one order, whatever the order of the customers, so that a sum over them is the same to the last digit. */
export interface WeightedRecords {
  readonly customers: number;
  readonly weight: Float64Array;
  readonly repeats: Int32Array;
  /** Positions in `days`. */
  readonly active: Int32Array;
  readonly age: Int32Array;
  /** Each number of days that occurs, ascending. */
  readonly days: Float64Array;
  /** How many customers have each number of repeats, by that number. */
  readonly byRepeats: ReadonlyMap<number, number>;
}

export function weightedRecords({ repeats, active, age }: Records): WeightedRecords {
  const span = age.reduce((most, days) => Math.max(most, days), 0) + 1;
  const keys = Float64Array.from(
    repeats,
    (count, index) => (count * span + (active[index] as number)) * span + (age[index] as number),
  ).sort();
  const firsts = Array.from(keys.keys()).filter((index) => index === 0 || keys[index] !== keys[index - 1]);
  const distinct = Float64Array.from(firsts, (first) => keys[first] as number);
  const ages = distinct.map((key) => key % span);
  const actives = distinct.map((key) => Math.floor(key / span) % span);

  const days = Float64Array.from(new Set([...ages, ...actives])).sort();
  const placeOf = new Map(Array.from(days, (day, place) => [day, place]));
  const byRepeats = new Map<number, number>();
  for (const count of Int32Array.from(repeats).sort()) byRepeats.set(count, (byRepeats.get(count) ?? 0) + 1);
  return {
    customers: keys.length,
    weight: Float64Array.from(firsts, (first, row) => (firsts[row + 1] ?? keys.length) - first),
    repeats: Int32Array.from(distinct, (key) => Math.floor(key / span / span)),
    active: Int32Array.from(actives, (day) => placeOf.get(day) ?? 0),
    age: Int32Array.from(ages, (day) => placeOf.get(day) ?? 0),
    days,
    byRepeats,
  };
}
