/** Rounding before comparing: numbers that are equal on paper are equal here, however they were computed. */

/** Below it the product of a decimal number and a power of ten is off by less than an eighth: rounding finds it. */
const SAFE_PRODUCT = 2 ** 50;

function roundTo(value: number, decimals: number, scale: number): number {
  const scaled = value * scale;
  // Adding zero turns -0 into 0. The slow way is for the millions: there the product may be off by a whole part.
  return (Math.abs(scaled) < SAFE_PRODUCT ? Math.round(scaled) / scale : Number(value.toFixed(decimals))) + 0;
}

/** Sums, rounded to six decimals before they are compared or shown. */
export function roundSum(sum: number): number {
  return roundTo(sum, 6, 1e6);
}

/** Ratios, variations and cuts, rounded to nine decimals before they are compared with a threshold. */
export function roundRatio(ratio: number): number {
  return roundTo(ratio, 9, 1e9);
}
