/** Rounding before comparing: numbers that are equal on paper are equal here, however they were computed. */

/** Below it the product of a decimal number and a power of ten is off by less than an eighth: rounding finds it. */
const SAFE_PRODUCT = 2 ** 50;
/** From here on neighbouring numbers lie further apart than one of the last decimals: each is its own rounding. */
const COARSE_PRODUCT = 2 ** 53;

/**
 * The millions, where the product may be off by a whole part: so large a number has few digits left behind the point, and the
 * product of these alone is exact. Writing it out and reading it again gives the same in five times the time.
 */
function roundLarge(value: number, scale: number): number {
  const size = Math.abs(value);
  if (!(size * scale < COARSE_PRODUCT)) return value;
  const whole = Math.floor(size);
  const rounded = (whole * scale + Math.round((size - whole) * scale)) / scale;
  return value < 0 ? -rounded : rounded;
}

function roundTo(value: number, scale: number): number {
  const scaled = value * scale;
  // Adding zero turns -0 into 0.
  return (Math.abs(scaled) < SAFE_PRODUCT ? Math.round(scaled) / scale : roundLarge(value, scale)) + 0;
}

/** Sums, rounded to six decimals before they are compared or shown. */
export function roundSum(sum: number): number {
  return roundTo(sum, 1e6);
}

/** Ratios, variations and cuts, rounded to nine decimals before they are compared with a threshold. */
export function roundRatio(ratio: number): number {
  return roundTo(ratio, 1e9);
}
