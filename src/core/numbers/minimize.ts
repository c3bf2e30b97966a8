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

const MOST_EVALUATIONS = 400;
const LARGEST_STEP = 2;
/** Of the gradient's largest part. */
const TOLERANCE = 1e-9;
/** Where values are no finer than what a step would gain: as flat as it gets. */
const FLAT = 1e-6;
/** Of a value that sums up many rows, what its last digits may be off by, and what a gain has to be to matter. */
const NOISE = 1e-12;
const LEAST_GAIN = 1e-15;
const SUFFICIENT = 1e-4;
const MOST_TRIES = 40;

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

/** A point with what is known of it. */
interface Place {
  readonly point: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
}

/** Along a direction that goes down, as far as pays; null where nothing does. */
function lower(see: (point: Float64Array) => Place, from: Place, direction: Float64Array, slope: number): Place | null {
  const longest = largestOf(direction);
  let length = longest > LARGEST_STEP ? LARGEST_STEP / longest : 1;
  const noise = NOISE * (1 + Math.abs(from.value));
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const to = see(from.point.map((part, index) => part + length * (direction[index] as number)));
    const enough = from.value + SUFFICIENT * length * slope + noise;
    if (to.value <= enough && to.gradient.every(Number.isFinite)) return to;
    const lowest = (-slope * length * length) / (2 * (to.value - from.value - slope * length));
    length = lowest > 0.1 * length && lowest < 0.5 * length ? lowest : length / 2;
  }
  return null;
}

/** Goes down from `start`; no number changes by more than two in a step. */
export function minimize(objective: Objective, start: readonly number[]): Minimum {
  const size = start.length;
  let evaluations = 0;
  const see = (point: Float64Array): Place => {
    evaluations++;
    const gradient = new Float64Array(size);
    return { point, value: objective(point, gradient), gradient };
  };
  const result = ({ point, value, gradient }: Place): Minimum => ({
    point,
    value,
    found: Number.isFinite(value) && largestOf(gradient) <= FLAT,
  });

  let here = see(Float64Array.from(start));
  let inverse: readonly Float64Array[] = identity(size, 1);
  let isFirst = true;
  while (evaluations < MOST_EVALUATIONS && Number.isFinite(here.value) && largestOf(here.gradient) > TOLERANCE) {
    const { gradient, value } = here;
    let direction = Float64Array.from(inverse, (row) => -dot(row, gradient));
    let slope = dot(direction, gradient);
    if (!(slope < 0)) {
      inverse = identity(size, 1);
      direction = gradient.map((part) => -part);
      slope = dot(direction, gradient);
    }
    if (-slope <= LEAST_GAIN * (1 + Math.abs(value)) && largestOf(gradient) <= FLAT) break;
    const next = lower(see, here, direction, slope);
    if (next === null) break;
    const { point } = here;
    const step = next.point.map((part, index) => part - (point[index] as number));
    const change = next.gradient.map((part, index) => part - (gradient[index] as number));
    const curvature = dot(step, change);
    if (isFirst && curvature > 0) inverse = identity(size, curvature / dot(change, change));
    inverse = updated(inverse, step, change);
    isFirst = false;
    here = next;
  }
  return result(here);
}
