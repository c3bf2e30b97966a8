/** Dates as they are written in order logs: every form of the definition, both orders, and what is no date. */
import { describe, expect, it } from 'vitest';
import { createZone, UTC } from '../../../src/core/time/zone.ts';
import { localeOf } from '../../../src/core/writing/locale.ts';
import { parseDay } from '../../../src/core/writing/parse-day.ts';
import { EN, iso, RU } from '../support/days.ts';

const HOUR = 3_600_000;
const MOSCOW = createZone(() => 3 * HOUR);
const NEW_YORK_WINTER = createZone(() => -5 * HOUR);
const KOLKATA = createZone(() => 5.5 * HOUR);

const MONTHS_IN_ENGLISH = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May', 'May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
];
const MONTHS_IN_RUSSIAN = [
  ['января', 'янв'],
  ['февраля', 'фев'],
  ['марта', 'мар'],
  ['апреля', 'апр'],
  ['мая', 'май'],
  ['июня', 'июн'],
  ['июля', 'июл'],
  ['августа', 'авг'],
  ['сентября', 'сен'],
  ['октября', 'окт'],
  ['ноября', 'ноя'],
  ['декабря', 'дек'],
];

describe('one reading, whatever the locale', () => {
  it.each([
    ['31.12.2025', '2025-12-31'],
    ['1.2.2025', '2025-02-01'],
    ['31.12.25', '2025-12-31'],
    ['01.02.03', '2003-02-01'],
    ['2025-12-31', '2025-12-31'],
    ['2025-12-31T10:30', '2025-12-31'],
    ['2025-12-31T23:59:59', '2025-12-31'],
    ['2025-12-31 00:00:00', '2025-12-31'],
    ['31/12/2025', '2025-12-31'],
    ['12/31/2025', '2025-12-31'],
    ['31/12/25', '2025-12-31'],
    ['12/31/25', '2025-12-31'],
    ['11-Feb-17', '2017-02-11'],
    ['11-feb-2017', '2017-02-11'],
    ['31 декабря 2025', '2025-12-31'],
    ['31 декабря 2025 г.', '2025-12-31'],
    ['31 Декабря 2025', '2025-12-31'],
    ['31 December 2025', '2025-12-31'],
    ['06.03.2004 0:00:00', '2004-03-06'],
    ['31.12.2025 23:59', '2025-12-31'],
    ['12/31/2025 11:59 PM', '2025-12-31'],
    ['12/31/2025 12:30 PM', '2025-12-31'],
    ['12/31/2025 12:30 AM', '2025-12-31'],
    [' 31.12.2025 ', '2025-12-31'],
    ['\u00a031.12.2025\u00a0', '2025-12-31'],
    ['31\u00a0декабря\u202f2025', '2025-12-31'],
  ])('%j is %s', (text, expected) => {
    expect(iso(parseDay(text, EN, UTC))).toBe(expected);
    expect(iso(parseDay(text, RU, UTC))).toBe(expected);
  });
});

describe('with slashes the locale says what comes first', () => {
  it.each([
    ['en_US', '03/04/2025', '2025-03-04'],
    ['en_GB', '03/04/2025', '2025-04-03'],
    ['ru_RU', '03/04/2025', '2025-04-03'],
    ['de_DE', '3/4/25', '2025-04-03'],
    ['en_US', '3/4/25', '2025-03-04'],
  ])('%s reads %s as %s', (locale, text, expected) => {
    expect(iso(parseDay(text, localeOf(locale), UTC))).toBe(expected);
  });
});

describe('months by name', () => {
  const cases = [MONTHS_IN_ENGLISH, MONTHS_IN_RUSSIAN].flatMap((months) =>
    months.flatMap((names, index) =>
      names.map((name) => [name, `2025-${String(index + 1).padStart(2, '0')}-11`] as const),
    ),
  );
  it.each(cases)('11 %s 2025 is %s', (name, expected) => {
    expect(iso(parseDay(`11 ${name} 2025`, EN, UTC))).toBe(expected);
    expect(iso(parseDay(`11-${name}-25`, RU, UTC))).toBe(expected);
    expect(iso(parseDay(`11 ${name.toUpperCase()} 2025`, RU, UTC))).toBe(expected);
  });
});

describe('leap years', () => {
  it.each([
    ['29.02.2024', '2024-02-29'],
    ['29.02.2000', '2000-02-29'],
    ['29.02.2023', null],
    ['29.02.2100', null],
    ['29 февраля 2024', '2024-02-29'],
    ['29-Feb-23', null],
    ['2/29/2023', null],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', null],
  ])('%s: %j', (text, expected) => {
    expect(iso(parseDay(text, EN, UTC))).toBe(expected);
  });
});

describe('two-digit years are 2000 to 2099', () => {
  it.each([
    ['01.01.00', '2000-01-01'],
    ['31.12.69', '2069-12-31'],
    ['31.12.70', '2070-12-31'],
    ['31.12.99', '2099-12-31'],
    ['11-Feb-99', '2099-02-11'],
  ])('%s is %s', (text, expected) => {
    expect(iso(parseDay(text, EN, UTC))).toBe(expected);
  });
});

describe('no date', () => {
  it.each([
    '',
    ' ',
    'abc',
    'Date',
    'дата',
    '31.02.2025',
    '31.04.2025',
    '32.01.2025',
    '00.01.2025',
    '01.00.2025',
    '12.31.2025',
    '2025-13-01',
    '2025-02-30',
    '2025-31-12',
    '31/02/2025',
    '13/13/2025',
    '31 Foo 2025',
    '31 декабря',
    'декабрь 2025',
    '31.12',
    '31.12.5',
    '31.12.025',
    '31.12.02025',
    '2025',
    '45000',
    '31.12.2025 25:00',
    '31.12.2025 10:60',
    '31.12.2025 abc',
    '31.12.2025-01.01.2026',
    '31.12/2025',
    '#N/A',
  ])('%j', (text) => {
    expect(parseDay(text, EN, UTC)).toBeNull();
    expect(parseDay(text, RU, UTC)).toBeNull();
  });
});

describe('a time with an offset is an instant: its day is the spreadsheet’s', () => {
  it.each([
    ['2025-12-31T22:30:00Z', MOSCOW, '2026-01-01'],
    ['2025-12-31T20:59:59Z', MOSCOW, '2025-12-31'],
    ['2025-12-31T21:00:00.000Z', MOSCOW, '2026-01-01'],
    ['2026-01-01T04:59:00Z', NEW_YORK_WINTER, '2025-12-31'],
    ['2025-12-31T18:30:00Z', KOLKATA, '2026-01-01'],
    ['2025-12-31T18:29:59Z', KOLKATA, '2025-12-31'],
    ['2026-01-01T00:30:00+03:00', MOSCOW, '2026-01-01'],
    ['2026-01-01T00:30:00+03:00', UTC, '2025-12-31'],
    ['2025-12-31T23:30:00-0500', UTC, '2026-01-01'],
    ['2025-12-31T23:30:00', MOSCOW, '2025-12-31'],
  ])('%s', (text, zone, expected) => {
    expect(iso(parseDay(text, EN, zone))).toBe(expected);
  });
});
