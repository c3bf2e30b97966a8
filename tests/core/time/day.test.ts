/** Days as numbers, against the JavaScript engine's own calendar. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay, dateFromDay, dayFromDate, dayFromSerial, daysInMonth, isLeapYear } from '../../../src/core/time/day.ts';
import { day, iso } from '../support/days.ts';

describe('a serial number as Sheets stores it', () => {
  it.each([
    [46022, '2025-12-31'],
    [46022.5, '2025-12-31'],
    [46022.999_99, '2025-12-31'],
    [25569, '1970-01-01'],
    [38341, '2004-12-20'],
    [2_958_465, '9999-12-31'],
  ])('%d is %s', (serial, expected) => {
    expect(iso(dayFromSerial(serial))).toBe(expected);
  });

  it.each([0, 0.5, -1, 2_958_466, 1e9, Number.NaN])('%d is no date', (serial) => {
    expect(dayFromSerial(serial)).toBeNull();
  });
});

it('a date and its day are one and the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: day('1900-01-01'), max: day('9999-12-31') }), (number) => {
      const { year, month, dayOfMonth } = dateFromDay(asDay(number));
      expect(dayFromDate(year, month, dayOfMonth)).toBe(number);
      expect(iso(number)).toBe(`${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`);
    }),
  );
});

it.each([
  [2025, 2, 29],
  [2025, 2, 31],
  [2025, 4, 31],
  [2025, 13, 1],
  [2025, 0, 1],
  [2025, 1, 0],
  [2100, 2, 29],
  [25, 1, 1],
])('%d-%d-%d is no date', (year, month, dayOfMonth) => {
  expect(dayFromDate(year, month, dayOfMonth)).toBeNull();
});

it('months have the days that the calendar gives them', () => {
  for (const year of [1900, 2000, 2023, 2024, 2100]) {
    for (let month = 1; month <= 12; month++) {
      expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
    }
    expect(isLeapYear(year)).toBe(daysInMonth(year, 2) === 29);
  }
});
