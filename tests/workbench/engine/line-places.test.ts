/** Where each row stands after rows came, went or moved: as if they were names in a list. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inserted, moved, removed } from '../../../workbench/engine/line-places.ts';

const ROWS = Array.from({ length: 8 }, (_, row) => row);
const place = fc.integer({ min: 0, max: 7 });

test('by hand', () => {
  expect(ROWS.map(inserted(2, 3))).toEqual([0, 1, 5, 6, 7, 8, 9, 10]);
  expect(ROWS.map(removed(2, 3))).toEqual([0, 1, null, null, null, 2, 3, 4]);
  expect(ROWS.map(moved(1, 2, 5))).toEqual([0, 3, 4, 1, 2, 5, 6, 7]);
  expect(ROWS.map(moved(5, 2, 1))).toEqual([0, 3, 4, 5, 6, 1, 2, 7]);
});

test('as a list does', () => {
  fc.assert(
    fc.property(place, fc.integer({ min: 1, max: 4 }), place, (at, wanted, target) => {
      const count = Math.min(wanted, 8 - at);
      const without = [...ROWS.slice(0, at), ...ROWS.slice(at + count)];
      expect(ROWS.map(removed(at, count))).toEqual(
        ROWS.map((row) => (without.includes(row) ? without.indexOf(row) : null)),
      );
      if (target > at && target < at + count) return;
      const before = without.filter((row) => row < target);
      const list = [...before, ...ROWS.slice(at, at + count), ...without.slice(before.length)];
      expect(ROWS.map(moved(at, count, target))).toEqual(ROWS.map((row) => list.indexOf(row)));
    }),
  );
});
