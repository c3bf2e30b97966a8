/** Random arguments for the functions of pay: values or one plain sentence, never a cell without a value. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentenceOf } from './support/script.ts';
import { english, russian } from './support/small-log.ts';

const number = fc.oneof(
  fc.integer({ min: -10, max: 1000 }),
  fc.integer({ min: 0, max: 100_000 }).map((units) => units / 100),
);
const oddity = fc.oneof(
  fc.constantFrom<unknown>('', ' ', '70%', '1 234,56 ₽', '$5', '#N/A', 'whole', 'по кривой', true, null, undefined),
  fc.double({ noNaN: false }),
  fc.date({ min: new Date('1990-01-01'), max: new Date('9999-12-31'), noInvalidDate: false }),
  fc.string(),
);
const cell = fc.oneof({ weight: 6, arbitrary: number }, { weight: 1, arbitrary: oddity });
const column = fc.array(
  cell.map((value) => [value]),
  { maxLength: 5 },
);
const bands = fc.array(fc.tuple(number, number), { maxLength: 3 });
const argument: fc.Arbitrary<unknown> = fc.oneof(cell, column, bands, fc.array(cell, { maxLength: 4 }));

/** What each function is made for: computed unless an oddity is among them. */
const three = fc.array(
  number.map((value) => [value]),
  { minLength: 3, maxLength: 3 },
);
const rates = fc.constantFrom(
  [[0, 1]],
  [
    [0, 0.5],
    [1.2, 0.75],
  ],
);
const PLAUSIBLE: Readonly<Record<string, fc.Arbitrary<unknown[]>>> = {
  PAYOUT: fc.tuple(three, three, cell, rates, fc.constantFrom('', 'whole', 'step', 'по кривой'), cell),
  COMMISSION: fc.tuple(three, rates, fc.constantFrom('', 'whole'), cell),
  PRIZES: fc.tuple(three, column, cell),
  ALLOCATE: fc.tuple(cell, three, fc.integer({ min: 0, max: 7 })),
};
const NAMES = Object.keys(PLAUSIBLE);

function cellsOf(result: unknown): unknown[] {
  if (!Array.isArray(result)) return [result];
  expect(result.length).toBeGreaterThan(0);
  for (const row of result) expect(row).toHaveLength(1);
  return result.flat();
}

it.each(NAMES)('%s', (name) => {
  const anyArguments = fc.oneof(fc.array(argument, { maxLength: 7 }), PLAUSIBLE[name] ?? fc.constant([]));
  let computed = 0;
  fc.assert(
    fc.property(anyArguments, fc.constantFrom(english, russian), (args, script) => {
      let result: unknown;
      try {
        result = script.call(name, ...args);
      } catch {
        const sentence = sentenceOf(script, name, ...args);
        expect(sentence).toMatch(/^.+[.!…]$/);
        expect(sentence).not.toMatch(/could not do|не смог/);
        return;
      }
      computed++;
      for (const value of cellsOf(result)) {
        if (value === '') continue;
        expect(value).toEqual(expect.any(Number));
        expect(Number.isFinite(value)).toBe(true);
        expect(Object.is(value, -0)).toBe(false);
      }
    }),
    { numRuns: 2000 },
  );
  expect(computed).toBeGreaterThan(100);
});
