/** Days in the spreadsheet's time zone, checked against the JavaScript engine's own calendar. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay } from '../../../src/core/time/day.ts';
import { createZone, UTC } from '../../../src/core/time/zone.ts';
import { calendarOf } from '../support/calendars.ts';
import { day, iso } from '../support/days.ts';

const HOUR = 3_600_000;

const ZONES = [
  'America/Sao_Paulo',
  'Asia/Beirut',
  'Europe/Moscow',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Etc/UTC',
];

const anInstant = fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2035, 0, 1) });
const aDay = fc.integer({ min: day('2005-01-01'), max: day('2034-12-31') }).map(asDay);

describe.each(ZONES)('%s', (timeZone) => {
  const calendar = calendarOf(timeZone);
  const zone = createZone((instant) => calendar(instant).offset);

  it('puts every instant on the day of the zone’s calendar', () => {
    fc.assert(
      fc.property(anInstant, (instant) => {
        expect(zone.dayAt(instant)).toBe(calendar(instant).day);
      }),
      { numRuns: 400 },
    );
  });

  it('puts the hours around every change of the clocks on the right day', () => {
    const half = 12 * HOUR;
    for (let time = Date.UTC(2016, 0, 1); time < Date.UTC(2020, 0, 1); time += half) {
      if (calendar(time).offset === calendar(time + half).offset) continue;
      for (let instant = time - HOUR; instant <= time + half + HOUR; instant += 5 * 60_000) {
        expect(zone.dayAt(instant)).toBe(calendar(instant).day);
      }
    }
  });

  it('starts a day at the first minute that the calendar counts to it', () => {
    fc.assert(
      fc.property(aDay, (someDay) => {
        const start = zone.startOf(someDay);
        if (calendar(start).day !== someDay) {
          // A day that the zone skipped altogether, as Apia did on its way over the date line.
          expect(`${timeZone} ${iso(someDay)}`).toBe('Pacific/Apia 2011-12-30');
          return;
        }
        expect(calendar(start - 60_000).day).toBeLessThan(someDay);
      }),
      { numRuns: 400 },
    );
  });
});

/** The shortest times between two changes of the clocks: four weeks in Fiji, a fast in Cairo, Hebron and Casablanca. */
it.each([
  ['Pacific/Fiji', '2020-12-01', '2021-02-01'],
  ['Africa/Cairo', '2010-08-01', '2010-10-20'],
  ['Asia/Hebron', '2011-07-15', '2011-10-20'],
  ['Africa/Casablanca', '2012-07-01', '2012-10-20'],
])('%s: no change is overlooked from %s to %s', (timeZone, first, last) => {
  const calendar = calendarOf(timeZone);
  const days = Array.from({ length: day(last) - day(first) }, (_, index) => asDay(day(first) + index));
  for (const someDay of days) {
    const zone = createZone((at) => calendar(at).offset);
    const start = zone.startOf(someDay);
    expect(calendar(start).day, `${someDay}`).toBe(someDay);
    expect(calendar(start - 60_000).day, `${someDay}`).toBe(someDay - 1);
  }
});

it('asks about once in 25 days since 2011', () => {
  let questions = 0;
  const zone = createZone(() => {
    questions++;
    return 3 * HOUR;
  });
  for (let index = 0; index < 400; index++) zone.startOf(asDay(day('2025-01-01') + index));
  expect(questions).toBeLessThan(20);
});

describe('midnights that the clocks skip or repeat', () => {
  it.each([
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
    ['America/Sao_Paulo', '2018-02-18', '2018-02-18T03:00:00.000Z'],
    ['Asia/Beirut', '2022-03-27', '2022-03-26T22:00:00.000Z'],
    ['Asia/Beirut', '2022-10-30', '2022-10-29T22:00:00.000Z'],
    ['America/Havana', '2024-11-03', '2024-11-03T04:00:00.000Z'],
    ['America/New_York', '2024-03-10', '2024-03-10T05:00:00.000Z'],
    ['America/New_York', '2024-11-03', '2024-11-03T04:00:00.000Z'],
    ['Australia/Lord_Howe', '2024-10-06', '2024-10-05T13:30:00.000Z'],
    ['Europe/Moscow', '2014-10-26', '2014-10-25T20:00:00.000Z'],
    ['Asia/Kathmandu', '2024-01-01', '2023-12-31T18:15:00.000Z'],
    ['Asia/Kolkata', '2024-01-01', '2023-12-31T18:30:00.000Z'],
  ])('%s: %s begins at %s', (timeZone, date, instant) => {
    const calendar = calendarOf(timeZone);
    const zone = createZone((at) => calendar(at).offset);
    expect(new Date(zone.startOf(day(date))).toISOString()).toBe(instant);
    expect(iso(zone.dayAt(Date.parse(instant)))).toBe(date);
    expect(zone.dayAt(Date.parse(instant) - 1)).toBe(day(date) - 1);
  });
});

describe('questions to the platform', () => {
  const calendar = calendarOf('America/New_York');

  function questionsFor(rows: number, years: number): number {
    let questions = 0;
    const zone = createZone((instant) => {
      questions++;
      return calendar(instant).offset;
    });
    const first = day('2015-01-01');
    for (let row = 0; row < rows; row++) {
      const someDay = asDay(first + ((row * 7919) % Math.round(years * 365.25)));
      zone.dayAt(zone.startOf(someDay));
    }
    return questions;
  }

  it('do not grow with the rows', () => {
    expect(questionsFor(100_000, 5)).toBe(questionsFor(10_000, 5));
  });

  it('stay below fifty a year of data', () => {
    expect(questionsFor(10_000, 10)).toBeLessThan(500);
  });

  it('are none before the first date comes', () => {
    expect(questionsFor(0, 5)).toBe(0);
  });
});

describe('instants outside the calendar of Sheets', () => {
  it.each([
    ['no date', Number.NaN],
    ['infinite', Number.POSITIVE_INFINITY],
    ['a time of day', Date.UTC(1899, 11, 30, 10, 30)],
    ['after the year 9999', Date.UTC(10000, 0, 2)],
  ])('%s has no day', (_name, instant) => {
    expect(UTC.dayAt(instant)).toBeNull();
  });
});
