/** Spellings and the customers they belong to. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellingKey } from '../../../src/core/writing/spelling.ts';
import { createSpellingTable } from '../../../src/core/writing/spelling-table.ts';

/** The customer of each name, and how many customers there are. */
function customersOf(names: readonly string[]) {
  const { spellings, idOf, customerCount } = createSpellingTable();
  return { of: names.map((name) => spellings[idOf(name)]?.customer), count: customerCount() };
}

/** Keys of one hash: found by trying. */
const OF_ONE_HASH = ['183ytj1 irx', '1044r6 nua'] as const;

describe('customers', () => {
  it('keep apart where hashes do not, and take their spellings along', () => {
    const [one, other] = OF_ONE_HASH;
    expect(customersOf([one, other, one.toUpperCase(), other.toUpperCase(), 'next'])).toEqual({
      of: [0, 1, 0, 1, 2],
      count: 3,
    });
  });

  it('are as many as keys, in the order in which they come', () => {
    const name = fc.stringMatching(/^[a-cA-CÄäΣσς]{1,3}$/);
    fc.assert(
      fc.property(fc.array(name, { maxLength: 60 }), (names) => {
        const keys = [...new Set(names.map(spellingKey))];
        const expected = names.map((each) => keys.indexOf(spellingKey(each)));
        expect(customersOf(names)).toEqual({ of: expected, count: keys.length });
      }),
    );
  });
});
