import fc from 'fast-check';
import { expect, it } from 'vitest';
import { descendingOrder } from '../../../src/core/numbers/descending.ts';

/** The order as it is defined: the engine's sort keeps equal numbers as they came. */
function sorted(values: readonly number[]): number[] {
  return values.map((_value, position) => position).sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0));
}

it.each([
  ['nothing', [], []],
  ['one number', [7], [0]],
  ['numbers of both signs', [-1, 2.5, 0, -300, 1e15, 0.01], [4, 1, 5, 2, 0, 3]],
  ['equal ones as they came', [5, 9, 5, 9, 5], [1, 3, 0, 2, 4]],
  ['zero and minus zero as they came', [-0, 0, -0, 1], [3, 0, 1, 2]],
] as const)('%s', (_what, values, order) => {
  expect([...descendingOrder(values)]).toEqual(order);
});

it('is the order that a sort gives', () => {
  const cents = fc.integer({ min: -5_000, max: 5_000 }).map((number) => number / 100);
  const any = fc.double({ noNaN: true, min: -1e300, max: 1e300 });
  fc.assert(
    fc.property(fc.array(fc.oneof(cents, any), { maxLength: 300 }), (values) => {
      expect([...descendingOrder(values)]).toEqual(sorted(values));
    }),
  );
});

it('leaves the numbers as they are', () => {
  const values = Float64Array.of(3, -1, -0);
  descendingOrder(values);
  expect([...values]).toEqual([3, -1, -0]);
});
