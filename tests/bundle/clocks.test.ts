/** Dates of cells: which day they are, in the spreadsheet's zone or, without a spreadsheet, by the realm's own clock. */
import { afterEach, describe, expect, it } from 'vitest';
import { calendarOf } from '../core/support/calendars.ts';
import { callTable, loadScript, range } from './support/script.ts';
import { spreadsheetServices } from './support/spreadsheet.ts';

const MILLISECONDS_PER_DAY = 86_400_000;
const ZONES = [
  'America/Sao_Paulo',
  'Asia/Beirut',
  'Europe/Moscow',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'America/New_York',
];

/** Midnights around changes of the clocks, some of them skipped; and some in between. */
const DAYS = [
  [2018, 2, 17],
  [2018, 2, 18],
  [2018, 11, 3],
  [2018, 11, 4],
  [2018, 11, 5],
  [2022, 3, 26],
  [2022, 3, 27],
  [2022, 10, 30],
  [2024, 2, 29],
  [2024, 3, 10],
  [2024, 11, 3],
  [2025, 12, 31],
] as const;

/** The first instant of a day in a zone: midnight, or when the clocks have skipped it. */
function startOfDay(timeZone: string, year: number, month: number, dayOfMonth: number): Date {
  const calendar = calendarOf(timeZone);
  const day = Date.UTC(year, month - 1, dayOfMonth) / MILLISECONDS_PER_DAY;
  let instant = (day - 1) * MILLISECONDS_PER_DAY;
  while (calendar(instant).day < day) instant += 15 * 60_000;
  while (calendar(instant - 15 * 60_000).day === day) instant -= 15 * 60_000;
  // Where a day comes twice (its first minutes before the clocks went back), the later beginning lasts.
  for (let next = instant; next < instant + MILLISECONDS_PER_DAY / 4; next += 15 * 60_000) {
    if (calendar(next).day < day) instant = next + 15 * 60_000;
  }
  return new Date(instant);
}

function daysOfLog(timeZone: string): Date[] {
  return DAYS.map(([year, month, dayOfMonth]) => startOfDay(timeZone, year, month, dayOfMonth));
}

const iso = ([year, month, dayOfMonth]: readonly [number, number, number]) =>
  `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;

describe.each(ZONES)('a spreadsheet in %s', (timeZone) => {
  const { services } = spreadsheetServices('en_US', timeZone);
  const names = range(DAYS.map(iso));
  const amounts = range(DAYS.map((_, index) => 1000 - index));

  it('knows the day of each midnight, whatever the clocks did, and gives it back as that midnight', () => {
    const dates = daysOfLog(timeZone);
    const byDates = callTable(loadScript(services), 'RFM', names, range(dates), amounts);
    const byTexts = callTable(loadScript(services), 'RFM', names, names, amounts);
    expect(byDates).toEqual(byTexts);
    expect(byDates.slice(1).map((row) => row[1])).toEqual(dates);
  });

  it('does not care for the clock of the script', () => {
    const dates = range(daysOfLog(timeZone));
    const table = () => callTable(loadScript(services), 'RFM', names, dates, amounts, dates.at(-1)?.[0]);
    const here = table();
    process.env['TZ'] = 'Pacific/Kiritimati';
    expect(table()).toEqual(here);
    process.env['TZ'] = 'America/Los_Angeles';
    expect(table()).toEqual(here);
  });
});

const ownZone = process.env['TZ'];
afterEach(() => {
  if (ownZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ownZone;
});

describe.each(ZONES)('with no spreadsheet at hand, on a clock in %s', (timeZone) => {
  it('days are those of the realm’s clock', () => {
    process.env['TZ'] = timeZone;
    const dates = DAYS.map(([year, month, dayOfMonth]) => new Date(year, month - 1, dayOfMonth));
    expect(dates.at(-1)?.getTime()).toBe(startOfDay(timeZone, 2025, 12, 31).getTime());
    const names = range(DAYS.map(iso));
    const amounts = range(DAYS.map((_, index) => 1000 - index));
    const byDates = callTable(loadScript(), 'RFM', names, range(dates), amounts);
    expect(byDates).toEqual(callTable(loadScript(), 'RFM', names, names, amounts));
    expect(byDates.slice(1).map((row) => row[1])).toEqual(dates);
  });
});

describe('dates of another realm', () => {
  const script = loadScript();
  const dates = [new Date(2025, 11, 30), new Date(2025, 11, 31, 23, 59)];

  it('are dates to the script though its own class does not know them', () => {
    expect(script.call('((date) => date instanceof Date)', dates[0])).toBe(false);
    const [, ...rows] = callTable(script, 'RFM', ['Acme', 'Beta'], dates, [2, 1]);
    expect(rows.map((row) => [row[0], row[2]])).toEqual([
      ['Acme', 1],
      ['Beta', 0],
    ]);
  });

  it('are days to look from', () => {
    const [, row] = callTable(script, 'RFM', ['Acme'], dates.slice(0, 1), [2], new Date(2026, 0, 9));
    expect(row?.[2]).toBe(10);
  });
});

describe('calls to services', () => {
  function callsFor(rows: number): number {
    const counted = spreadsheetServices('ru_RU', 'Europe/Moscow');
    const script = loadScript(counted.services);
    const days = Array.from({ length: rows }, (_, row) => new Date(Date.UTC(2025, 0, 1 + (row % 365), -3)));
    callTable(script, 'RFM', range(days.map((_, row) => row % 100)), range(days), range(days.map(() => 1)));
    return counted.calls();
  }

  it('do not grow with the rows', () => {
    expect(callsFor(40_000)).toBe(callsFor(4000));
  });

  it('are few', () => {
    expect(callsFor(4000)).toBeLessThan(100);
  });
});
