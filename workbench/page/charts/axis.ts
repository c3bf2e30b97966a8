/** An axis for numbers: round steps that cover the values and zero. */

export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

export function axisFor(values: readonly number[], wantedTicks = 5): Axis {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (low === high) return { low: 0, high: 1, ticks: [0, 1] };
  const step = roundStep((high - low) / wantedTicks);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  // Counted in whole steps, so that no tick is a hair off.
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
  return { low: tidy(first * step), high: tidy(last * step), ticks };
}

/** Where a value lies between the ends of the axis, from 0 to 1. */
export function position(axis: Axis, value: number): number {
  return (value - axis.low) / (axis.high - axis.low);
}

/** The next of 1, 2, 2.5, 5 times a power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
