/** Months as people write them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { UTC } from '../../../src/core/time/zone.ts';
import { localeOf } from '../../../src/core/writing/locale.ts';
import { readMonth } from '../../../src/tables/pay/read-month.ts';

const EN = localeOf('en_US');
const RU = localeOf('ru_RU');

it.each<readonly [unknown, string]>([
  [new Date('2026-10-31T00:00:00Z'), '2026-10'],
  [46_326, '2026-10'],
  [10.2026, '2026-10'],
  [1.202, '2020-01'],
  ['2026-10', '2026-10'],
  ['2026-3', '2026-03'],
  ['2026.10', '2026-10'],
  ['2026-10-31', '2026-10'],
  ['10.2026', '2026-10'],
  ['3/2026', '2026-03'],
  ['October 2026', '2026-10'],
  ['oct. 2026', '2026-10'],
  ['Октябрь 2026', '2026-10'],
  ['октября 2026 г.', '2026-10'],
  ['31.10.2026', '2026-10'],
])('%s is %s', (cell, month) => {
  expect(readMonth(cell, EN, UTC)).toBe(month);
  expect(readMonth(cell, RU, UTC)).toBe(month);
});

it.each([
  [2026],
  [10],
  [10.26],
  [13.2026],
  [0],
  ['2026'],
  ['October'],
  ['13.2026'],
  ['2026-13'],
  ['31.02.2026'],
  ['10.1926'],
  [true],
  [''],
])('%s is no month', (cell) => {
  expect(readMonth(cell, EN, UTC)).toBeNull();
  expect(readMonth(cell, RU, UTC)).toBeNull();
});

it('every month that is written as a number, with or without its last zero', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2000, max: 2099 }), (number, year) => {
      const month = `${year}-${String(number).padStart(2, '0')}`;
      expect(readMonth(Number(`${number}.${year}`), EN, UTC)).toBe(month);
      expect(readMonth(`${number}.${year}`, EN, UTC)).toBe(month);
    }),
  );
});
