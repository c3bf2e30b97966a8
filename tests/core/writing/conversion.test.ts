/** Texts that surely are dates and numbers: only what every locale reads alike. */
import { describe, expect, it } from 'vitest';
import { UTC } from '../../../src/core/time/zone.ts';
import { currencyOf, sureAmount, sureDay } from '../../../src/core/writing/conversion.ts';
import { day } from '../support/days.ts';

describe('days', () => {
  it.each([
    ['31.12.2025', '2025-12-31'],
    ['2025-12-31', '2025-12-31'],
    ['31/12/2025', '2025-12-31'],
    ['12/31/2025', '2025-12-31'],
    ['03/03/2025', '2025-03-03'],
    ['31 декабря 2025', '2025-12-31'],
    ['31.12.2025 0:00:00', '2025-12-31'],
  ])('%s is surely %s', (text, expected) => {
    expect(sureDay(text, UTC)).toEqual({ sure: true, value: day(expected) });
  });

  it.each(['03/04/2025', '3/4/25'])('%s may be two days', (text) => {
    expect(sureDay(text, UTC)).toEqual({ sure: false });
  });

  it.each(['31.02.2025', 'soon', '', '31.12.2025 10:30', '2025-12-31T22:30:00Z'])('%j is left as it is', (text) => {
    expect(sureDay(text, UTC)).toBeNull();
  });
});

describe('amounts', () => {
  it.each([
    ['1 234,56 ₽', 1234.56],
    ['$1,234.56', 1234.56],
    ['(150.00)', -150],
    ['1 234', 1234],
    ['12,5', 12.5],
    ['1,234,567', 1_234_567],
  ])('%s is surely %d', (text, value) => {
    expect(sureAmount(text)).toEqual({ sure: true, value });
  });

  it.each(['1,234', '1.234', '-12,345'])('%s may be two amounts', (text) => {
    expect(sureAmount(text)).toEqual({ sure: false });
  });

  it.each(['ten', '', '#N/A', '31.12.2025', '100 (200)'])('%j is left as it is', (text) => {
    expect(sureAmount(text)).toBeNull();
  });
});

it.each([
  ['1 234 руб.', 'RUB'],
  ['$5', 'USD'],
  ['5', null],
  ['five dollars', null],
  [5, null],
])('the currency of %j is %j', (cell, currency) => {
  expect(currencyOf(cell)).toBe(currency);
});
