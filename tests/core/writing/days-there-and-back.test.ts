/** Days written in every form and language and read back; the words come from the Unicode data that Node carries. */
import { describe, expect, it } from 'vitest';
import { type Day, dateFromDay } from '../../../src/core/time/day.ts';
import { createZone, UTC } from '../../../src/core/time/zone.ts';
import { dayColumn } from '../../../src/core/writing/day-column.ts';
import { localeOf } from '../../../src/core/writing/locale.ts';
import { parseDay } from '../../../src/core/writing/parse-day.ts';
import { day, EN } from '../support/days.ts';

const DAY = 86_400_000;
const LANGUAGES = [
  'en-US',
  'en-GB',
  'ru-RU',
  'de-DE',
  'fr-FR',
  'es-ES',
  'pt-BR',
  'it-IT',
  'pl-PL',
  'uk-UA',
  'ja-JP',
  'ja-JP-u-ca-japanese',
];
const DATE_STYLES = ['full', 'long', 'medium', 'short'] as const;
const TIME_STYLES = [undefined, 'short', 'medium', 'long'] as const;

const isoOf = (days: number) => new Date(days * DAY).toISOString().slice(0, 10);

/** Pseudo-random, the same in every run. */
function createDice(seed: number) {
  let state = seed;
  return (sides: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** What was written, what was meant and what was read, of the first few that differ. */
type Slip = readonly [text: string, meant: string, read: string | null];

function slipsOf(texts: readonly (readonly [string, number])[], read: (text: string) => Day | null): Slip[] {
  const slips: Slip[] = [];
  for (const [text, meant] of texts) {
    const found = read(text);
    if (found !== meant && slips.length < 5) slips.push([text, isoOf(meant), found === null ? null : isoOf(found)]);
  }
  return slips;
}

describe.each(LANGUAGES)('in %s', (language) => {
  const locale = localeOf(language.slice(0, 5).replace('-', '_'));
  it('every day of some years, with and without a time, as Unicode writes it', () => {
    const dice = createDice(7);
    const texts: [string, number][] = [];
    for (const dateStyle of DATE_STYLES) {
      for (const timeStyle of TIME_STYLES) {
        for (const timeZone of ['UTC', 'Europe/Berlin', 'America/Los_Angeles']) {
          const written = new Intl.DateTimeFormat(language, { dateStyle, timeStyle, timeZone });
          // Without its zone a time is the spreadsheet's own: it is written in the spreadsheet's zone then.
          if (timeStyle !== 'long' && timeZone !== 'UTC') continue;
          for (let count = 0; count < 500; count++) {
            const instant = day('2019-05-01') * DAY + dice(80 * 365) * DAY + dice(1440) * 60_000;
            texts.push([written.format(instant), Math.floor(instant / DAY)]);
          }
        }
      }
    }
    expect(texts.length).toBeGreaterThanOrEqual(10_000);
    expect(slipsOf(texts, (text) => parseDay(text, locale, UTC))).toEqual([]);
  });
});

const two = (number: number) => String(number).padStart(2, '0');

/** Forms whose order the text itself gives. */
const FORMS: readonly ((year: number, month: number, dayOfMonth: number) => string)[] = [
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d) => `${y}/${m}/${d}`,
  (y, m, d) => `${y}.${two(m)}.${two(d)}`,
  (y, m, d) => `${y}. ${m}. ${d}.`,
  (y, m, d) => `${two(d)}.${two(m)}.${y}`,
  (y, m, d) => `${d}. ${m}. ${y}`,
  (y, m, d) => `${y}年${m}月${d}日`,
  (y, m, d) => `${y}년 ${m}월 ${d}일`,
];
const TIMES = ['', ' 0:00', ' 23:59:59', ', 10:30', 'T00:00:00', ' 12:00 AM', ' 11:59:59 pm', ' 10h30', ' 10時30分'];

describe('numbers alone', () => {
  it('every form, with every time', () => {
    const dice = createDice(11);
    const texts: [string, number][] = [];
    for (const form of FORMS) {
      for (const time of TIMES) {
        for (let count = 0; count < 200; count++) {
          const meant = day('1900-01-01') + dice(8099 * 365);
          const { year, month, dayOfMonth } = dateFromDay(meant as Day);
          const text = form(year, month, dayOfMonth);
          // The T of ISO 8601 stands between digits.
          texts.push([time.startsWith('T') && /\D$/.test(text) ? text : text + time, meant]);
        }
      }
    }
    expect(texts.length).toBeGreaterThanOrEqual(10_000);
    expect(slipsOf(texts, (text) => parseDay(text, EN, UTC))).toEqual([]);
  });

  it('columns in each order, whatever the locale, once a cell tells', () => {
    const dice = createDice(13);
    for (const separator of ['/', '-']) {
      for (const order of ['dmy', 'mdy'] as const) {
        const texts = Array.from({ length: 5000 }, (): [string, number] => {
          const meant = day('2000-01-01') + dice(100 * 365);
          const { year, month, dayOfMonth } = dateFromDay(meant as Day);
          const parts = order === 'dmy' ? [dayOfMonth, month] : [month, dayOfMonth];
          return [[...parts, dice(2) === 0 ? year : two(year % 100)].join(separator), meant];
        });
        const cells = texts.map(([text]) => text);
        for (const locale of [EN, localeOf('de_DE')]) {
          const column = dayColumn(cells, locale, UTC);
          expect(column).toMatchObject({ order, decidedBy: 'evidence' });
          expect(slipsOf(texts, column.read)).toEqual([]);
        }
      }
    }
  });

  it('instants with every offset', () => {
    const dice = createDice(17);
    const zone = createZone(() => 5.5 * 3_600_000);
    const texts = Array.from({ length: 10_000 }, (): [string, number] => {
      const instant = day('2000-01-01') * DAY + dice(36_500) * DAY + dice(86_400) * 1000;
      const ahead = dice(105) * 15 - 720;
      const sign = ahead < 0 ? '-' : '+';
      const size = Math.abs(ahead);
      const offset = `${sign}${two(Math.floor(size / 60))}${['', ':'][dice(2)]}${two(size % 60)}`;
      const local = new Date(instant + ahead * 60_000).toISOString();
      const space = ['', ' ', ' GMT', 'UTC'][dice(4)];
      return [
        `${local.slice(0, 10)}${['T', ' '][dice(2)]}${local.slice(11, 19)}${space}${offset}`,
        Math.floor((instant + 5.5 * 3_600_000) / DAY),
      ];
    });
    expect(slipsOf(texts, (text) => parseDay(text, EN, zone))).toEqual([]);
  });
});
