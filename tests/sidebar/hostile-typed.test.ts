/** Whatever is typed into a field of the pages is a number that the field takes, nothing, or refused. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberText, typedAmount, typedAmounts, typedNumber, typedShare } from '../../sidebar/typed.ts';
import { EN, RU } from '../core/support/days.ts';
import { againstMany, hostileText } from '../core/support/hostile-texts.ts';

const typed = fc.tuple(hostileText, fc.constantFrom(EN, RU));
const LARGEST = 1e12;

it('numbers', () => {
  againstMany('numbers typed in pages', typed, ([text, locale]) => {
    const number = typedNumber(text, locale);
    expect(number === null || number === 'empty' || Math.abs(number) <= LARGEST).toBe(true);
    expect(number === 'empty').toBe(text.trim() === '');
    const amount = typedAmount(text, locale);
    expect(amount).toEqual(typeof number === 'number' && number < 0 ? null : number);
    if (typeof number === 'number') {
      const rounded = Math.round(number * 1e9) / 1e9;
      expect(typedNumber(numberText(number, locale), locale)).toBeCloseTo(rounded, 8);
    }
  });
});

it('shares', () => {
  againstMany('percentages typed in pages', typed, ([text, locale]) => {
    const share = typedShare(text, locale);
    expect(share === null || share === 'empty' || (share >= 0 && share <= LARGEST / 100)).toBe(true);
  });
});

it('lists of amounts', () => {
  againstMany('lists of amounts typed in pages', typed, ([text, locale]) => {
    for (const amount of typedAmounts(text, locale) ?? []) expect(amount >= 0 && amount <= LARGEST).toBe(true);
  });
});
