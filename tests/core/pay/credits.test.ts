/** Who is named in a manager's cell, and how an amount is shared out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumOf } from '../../../src/core/numbers/summation.ts';
import { creditsIn, sharedOut } from '../../../src/core/pay/credits.ts';

const nobody = (_key: string) => false;
const knows =
  (...keys: string[]) =>
  (key: string) =>
    keys.includes(key);

/** `Anna 60 + Boris 40`, or the fault. */
function said(text: string, isKnown = nobody): string {
  const credits = creditsIn(text, isKnown);
  if ('fault' in credits) return `${credits.fault} ${credits.sum}`;
  return credits.map(({ name, weight }) => `${name} ${weight}`).join(' + ');
}

describe('a cell that names managers', () => {
  it.each([
    ['Anna', 'Anna 1'],
    ['Anna 60 %; Boris 40 %', 'Anna 60 + Boris 40'],
    ['Анна 60%, Борис 40%', 'Анна 60 + Борис 40'],
    ['Анна 33,5%, Борис 66,5%', 'Анна 33.5 + Борис 66.5'],
    ['Anna 60%,Boris 40%', 'Anna 60 + Boris 40'],
    ['Anna (60%); Boris: 40%', 'Anna 60 + Boris 40'],
    ['Anna - 60 %; Boris – 40 %', 'Anna 60 + Boris 40'],
    ['Anna; Boris; Cyril', 'Anna 1 + Boris 1 + Cyril 1'],
    ['Anna; ', 'Anna 1'],
    ['Anna 100%', 'Anna 100'],
    ['Smirnova, Anna 60%; Petrov, Boris 40%', 'Smirnova, Anna 60 + Petrov, Boris 40'],
    ['50%', '50% 1'],
    ['1,000', '1,000 1'],
    [';', '; 1'],
    ['Manager 7', 'Manager 7 1'],
    ['Manager 7; Manager 8', 'Manager 7 1 + Manager 8 1'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it('is one name with a comma, unless each part is known by itself', () => {
    expect(said('Smirnova, Anna')).toBe('Smirnova, Anna 1');
    expect(said('Anna, Boris')).toBe('Anna, Boris 1');
    expect(said('Anna, Boris', knows('anna', 'boris'))).toBe('Anna 1 + Boris 1');
    expect(said('Anna, Boris', knows('anna'))).toBe('Anna, Boris 1');
  });

  it('is never taken apart where somebody is called so', () => {
    expect(said('North; South', knows('north; south'))).toBe('North; South 1');
  });

  it.each([
    ['Anna 60%; Boris 30%', 'sum 90'],
    ['Anna 60%', 'sum 60'],
    ['Anna 60%; Boris 60%', 'sum 120'],
    ['Anna 33.3%; Boris 33.3%; Cyril 33.3%', 'sum 99.9'],
    ['Anna 60%; Boris', 'some 60'],
    ['Anna; anna', 'twice 0'],
    ['Anna 50%; Anna 50%', 'twice 100'],
  ])('can’t be used: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it('takes a third as a third where shares sum to 100 % exactly', () => {
    expect(said('A 33.4%; B 33.3%; C 33.3%')).toBe('A 33.4 + B 33.3 + C 33.3');
  });
});

describe('an amount that is shared out', () => {
  it.each([
    [100, [60, 40], [60, 40]],
    [100, [1, 1, 1], [33.34, 33.33, 33.33]],
    [0.01, [1, 1], [0.01, 0]],
    [-100, [1, 1, 1], [-33.34, -33.33, -33.33]],
    [19.99, [50, 50], [10, 9.99]],
    // Less than a cent is nobody's to be split: the first has it.
    [10.005, [50, 50], [5.005, 5]],
  ])('%d by %j', (amount, weights, expected) => {
    expect(sharedOut(amount, weights)).toEqual(expected);
  });

  it('is the sum of its parts, none further from its share than a cent', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), weights, (cents, shares) => {
        const amount = cents / 100;
        const parts = sharedOut(amount, shares);
        const all = shares.reduce((sum, share) => sum + share, 0);
        expect(sumOf(parts)).toBe(amount);
        parts.forEach((part, index) => {
          expect(Math.abs(part - (amount * (shares[index] ?? 0)) / all)).toBeLessThan(0.0100001);
        });
      }),
    );
  });
});
