/** Numbers found again by hashes, however many there are and however alike their hashes. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createHashTable } from '../../../src/core/writing/hash-table.ts';

it('finds what a Map of lists finds', () => {
  // Few hashes, so that several things share one and others stand in their way; many things, so that it grows.
  const hashes = fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 100 });
  fc.assert(
    fc.property(hashes, (given) => {
      const table = createHashTable();
      given.forEach((hash, number) => {
        expect(table.find(hash, (one) => one === number)).toBe(-1);
        expect(table.add(hash)).toBe(number);
      });
      given.forEach((hash, number) => {
        const asked: number[] = [];
        expect(table.find(hash, (one) => asked.push(one) > 0 && one === number)).toBe(number);
        expect(asked.every((one) => given[one] === hash)).toBe(true);
      });
      expect(table.size()).toBe(given.length);
    }),
  );
});

it('grows', () => {
  const table = createHashTable();
  const hashOf = (number: number) => Math.imul(number % 3000, 0x9e37_79b1) & 0x3fff_ffff;
  for (let number = 0; number < 6000; number++) table.add(hashOf(number));
  for (let number = 0; number < 6000; number++)
    expect(table.find(hashOf(number), (one) => one === number)).toBe(number);
  expect(table.find(1, () => true)).toBe(-1);
});
