/**
 * The least value of a smooth function of a few numbers.
 *
 * Source: J. Nocedal and S. J. Wright, Numerical Optimization (2nd ed., 2006): BFGS (algorithm 6.1) with the first step scaled
 * (6.20), and a line search that goes back by interpolation (3.1, 3.58).
 */

/** The value at a point; writes the gradient there. Not finite where the function has none. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

export interface Minimum {
  readonly point: Float64Array;
  readonly value: number;
  /** False where the function falls on and on, or the steps ran out. */
  readonly found: boolean;
}

const MOST_STEPS = 300;
const LARGEST_STEP = 2;
/** Of the gradient's largest part. */
const TOLERANCE = 1e-9;
/** Where no step helps any more since values are no finer than that: as flat as it gets. */
const TOLERANCE_OF_LAST_DIGITS = 1e-6;
const SUFFICIENT = 1e-4;
const MOST_HALVINGS = 40;

const largestOf = (values: Float64Array) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
const dot = (first: Float64Array, second: Float64Array) =>
  first.reduce((sum, value, index) => sum + value * (second[index] as number), 0);

/** The identity, as rows. */
function identity(size: number, scale: number): Float64Array[] {
  return Array.from({ length: size }, (_, row) =>
    Float64Array.from({ length: size }, (_value, at) => (at === row ? scale : 0)),
  );
}

/** The inverse Hessian after a step and the change of the gradient along it. */
function updated(inverse: readonly Float64Array[], step: Float64Array, change: Float64Array): readonly Float64Array[] {
  const curvature = dot(step, change);
  if (!(curvature > 1e-300)) return inverse;
  const seen = Float64Array.from(inverse, (row) => dot(row, change));
  const scale = (1 + dot(change, seen) / curvature) / curvature;
  return inverse.map((row, at) =>
    row.map((value, to) => {
      const [stepAt, stepTo] = [step[at] as number, step[to] as number];
      const mixed = (seen[at] as number) * stepTo + stepAt * (seen[to] as number);
      return value + scale * stepAt * stepTo - mixed / curvature;
    }),
  );
}

/** Goes down from `start`, no step longer than two. */
export function minimize(objective: Objective, start: readonly number[]): Minimum {
  const size = start.length;
  let point = Float64Array.from(start);
  let gradient = new Float64Array(size);
  let value = objective(point, gradient);
  let inverse: readonly Float64Array[] = identity(size, 1);

  for (let steps = 0; steps < MOST_STEPS && Number.isFinite(value); steps++) {
    if (largestOf(gradient) <= TOLERANCE) return { point, value, found: true };
    let direction = Float64Array.from(inverse, (row) => -dot(row, gradient));
    let slope = dot(direction, gradient);
    if (!(slope < 0)) {
      inverse = identity(size, 1);
      direction = gradient.map((part) => -part);
      slope = dot(direction, gradient);
    }
    const longest = largestOf(direction);
    let length = longest > LARGEST_STEP ? LARGEST_STEP / longest : 1;

    const noise = Math.abs(value) * 4 * Number.EPSILON;
    let next = point;
    let nextGradient = gradient;
    let nextValue = Number.NaN;
    for (let halvings = 0; halvings < MOST_HALVINGS; halvings++) {
      const tried = point.map((part, index) => part + length * (direction[index] as number));
      const triedGradient = new Float64Array(size);
      const triedValue = objective(tried, triedGradient);
      if (triedValue <= value + SUFFICIENT * length * slope + noise && triedGradient.every(Number.isFinite)) {
        [next, nextGradient, nextValue] = [tried, triedGradient, triedValue];
        break;
      }
      const lowest = (-slope * length * length) / (2 * (triedValue - value - slope * length));
      length = lowest > 0.1 * length && lowest < 0.5 * length ? lowest : length / 2;
    }
    if (Number.isNaN(nextValue)) return { point, value, found: largestOf(gradient) <= TOLERANCE_OF_LAST_DIGITS };

    const step = next.map((part, index) => part - (point[index] as number));
    const change = nextGradient.map((part, index) => part - (gradient[index] as number));
    const curvature = dot(step, change);
    if (steps === 0 && curvature > 0) inverse = identity(size, curvature / dot(change, change));
    inverse = updated(inverse, step, change);
    [point, gradient, value] = [next, nextGradient, nextValue];
  }
  return { point, value, found: largestOf(gradient) <= TOLERANCE_OF_LAST_DIGITS && Number.isFinite(value) };
}
