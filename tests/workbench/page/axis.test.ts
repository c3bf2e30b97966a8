/** Axes of charts: round steps that cover every value and zero. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisFor, position } from '../../../workbench/page/charts/axis.ts';

describe('an axis', () => {
  it.each([
    [[1_053_497], [0, 250_000, 500_000, 750_000, 1_000_000, 1_250_000]],
    [
      [3, 7, 10],
      [0, 2, 4, 6, 8, 10],
    ],
    [
      [-4, 6],
      [-4, -2, 0, 2, 4, 6],
    ],
    [[0.3], [0, 0.1, 0.2, 0.3]],
    [
      [-30, -5],
      [-30, -20, -10, 0],
    ],
    [[], [0, 1]],
    [
      [0, 0],
      [0, 1],
    ],
  ])('for %j has the ticks %j', (values, ticks) => {
    expect(axisFor(values).ticks).toEqual(ticks);
  });

  it('covers every value and zero, with few ticks', () => {
    const values = fc.array(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((value) => Math.abs(value) > 1e-6),
      {
        minLength: 1,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(values, (list) => {
        const axis = axisFor(list);
        for (const value of [0, ...list]) {
          expect(position(axis, value)).toBeGreaterThanOrEqual(-1e-9);
          expect(position(axis, value)).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
        expect(axis.ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
