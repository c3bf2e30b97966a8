/** Numbers as people say them: so many digits, then zeros. */

/** `round` makes a whole number, such as `Math.ceil`; what lies below `digits` digits becomes a whole number. */
export function toDigits(value: number, digits: number, round: (value: number) => number): number {
  const step = 10 ** Math.max(0, String(Math.floor(value)).length - digits);
  return round(value / step) * step;
}
