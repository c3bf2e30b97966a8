import { describe, expect, test } from 'vitest';
import { instantOfSerial, serialOfDate, serialOfDay, zoneOffset } from '../../../workbench/services/days.ts';

const HOUR = 3_600_000;

describe('the offset of a zone', () => {
  test.each([
    ['Europe/Moscow', '2026-01-15T12:00:00Z', 3],
    ['America/New_York', '2026-01-15T12:00:00Z', -5],
    ['America/New_York', '2026-07-15T12:00:00Z', -4],
    ['Asia/Kolkata', '2026-01-15T12:00:00Z', 5.5],
    ['Pacific/Chatham', '2026-01-15T12:00:00Z', 13.75],
    ['Etc/UTC', '2026-01-15T12:00:00Z', 0],
    ['Europe/Moscow', '2012-01-15T12:00:00Z', 4],
  ])('%s at %s is %s hours', (zone, instant, hours) => {
    expect(zoneOffset(Date.parse(instant), zone)).toBe(hours * HOUR);
  });

  test('changes at the very minute', () => {
    const change = Date.parse('2026-03-08T07:00:00Z');
    expect(zoneOffset(change - 1, 'America/New_York')).toBe(-5 * HOUR);
    expect(zoneOffset(change, 'America/New_York')).toBe(-4 * HOUR);
  });
});

describe('a serial number', () => {
  test('is a day of the calendar', () => {
    expect(serialOfDay(1899, 12, 30)).toBe(0);
    expect(serialOfDay(1970, 1, 1)).toBe(25_569);
    expect(serialOfDay(2026, 1, 15)).toBe(46_037);
    expect(serialOfDay(2025, 2, 31)).toBeNull();
    expect(serialOfDay(2025, 13, 1)).toBeNull();
  });

  test.each(['Europe/Moscow', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'])(
    'means midnight in %s and comes back from it',
    (zone) => {
      const date = new Date(instantOfSerial(46_037, zone));
      expect(date.getTime()).toBe(Date.UTC(2026, 0, 15) - zoneOffset(date.getTime(), zone));
      expect(serialOfDate(date, zone)).toBe(46_037);
      expect(serialOfDate(new Date(date.getTime() + 6 * HOUR), zone)).toBe(46_037.25);
    },
  );
});
