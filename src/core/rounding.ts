/** Rounding before comparing: numbers that are equal on paper are equal here, however they were computed. */

/** Rounds half up at `scale` parts of one; numbers too large to hold such parts come back as they are. */
function roundToParts(value: number, scale: number): number {
  const scaled = value * scale;
  if (!(Math.abs(scaled) < Number.MAX_SAFE_INTEGER)) return value;
  // Adding zero turns -0 into 0.
  return Math.round(scaled) / scale + 0;
}

/** Sums, rounded to six decimals before they are compared or shown. */
export function roundSum(sum: number): number {
  return roundToParts(sum, 1e6);
}

/** Ratios, variations and cuts, rounded to nine decimals before they are compared with a threshold. */
export function roundRatio(ratio: number): number {
  return roundToParts(ratio, 1e9);
}
