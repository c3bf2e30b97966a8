/** Functions whose least value is known. */
import { expect, it } from 'vitest';
import { minimize, type Objective } from '../../../src/core/numbers/minimize.ts';

const at = (values: Float64Array, index: number) => values[index] ?? Number.NaN;

/** H. H. Rosenbrock, An automatic method for finding the greatest or least value of a function (1960): a bent valley. */
const valley: Objective = (point, gradient) => {
  const [x, y] = [at(point, 0), at(point, 1)];
  gradient[0] = -400 * x * (y - x * x) - 2 * (1 - x);
  gradient[1] = 200 * (y - x * x);
  return 100 * (y - x * x) ** 2 + (1 - x) ** 2;
};

it('finds the bottom of a bent valley', () => {
  const { point, value, found } = minimize(valley, [-1.2, 1]);
  expect(found).toBe(true);
  expect(at(point, 0)).toBeCloseTo(1, 6);
  expect(at(point, 1)).toBeCloseTo(1, 6);
  expect(value).toBeCloseTo(0, 12);
});

it('takes no step longer than two', () => {
  const seen: number[] = [];
  const far: Objective = (point, gradient) => {
    seen.push(at(point, 0));
    gradient[0] = 2 * (at(point, 0) - 100);
    return (at(point, 0) - 100) ** 2;
  };
  const { point, found } = minimize(far, [0]);
  expect([found, at(point, 0)]).toEqual([true, expect.closeTo(100, 6)]);
  for (const [index, x] of seen.entries()) expect(Math.abs(x - (seen[index - 1] ?? x))).toBeLessThanOrEqual(2 + 1e-9);
});

it('finds none where the function falls on and on', () => {
  const slope: Objective = (point, gradient) => {
    gradient[0] = -1;
    return -at(point, 0);
  };
  expect(minimize(slope, [0]).found).toBe(false);
});

it('finds none where there is no value to begin with, and comes back from where there is none', () => {
  expect(minimize(() => Number.NaN, [0]).found).toBe(false);
  const edge: Objective = (point, gradient) => {
    const x = at(point, 0);
    gradient[0] = 1 - 1 / x;
    return x > 0 ? x - Math.log(x) : Number.NaN;
  };
  const { point, found } = minimize(edge, [3]);
  expect([found, at(point, 0)]).toEqual([true, expect.closeTo(1, 6)]);
});
