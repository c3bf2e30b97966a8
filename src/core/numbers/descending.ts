/** The order of numbers. */

/** How many of the ascending values are not above this one. */
function countUpTo(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The positions of numbers from the largest down, those of equal ones as they came. The engine sorts bare numbers by
 * itself, and each position then finds its place among them: half the time of a sort that asks a function of ours.
 */
export function descendingOrder(values: ArrayLike<number>): Int32Array {
  const ascending = Float64Array.from(values).sort();
  const taken = new Int32Array(values.length + 1);
  const order = new Int32Array(values.length);
  for (let position = 0; position < values.length; position++) {
    const upTo = countUpTo(ascending, values[position] as number);
    const equal = taken[upTo] as number;
    taken[upTo] = equal + 1;
    order[values.length - upTo + equal] = position;
  }
  return order;
}
