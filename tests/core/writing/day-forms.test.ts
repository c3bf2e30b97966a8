/** Forms of dates as exports of shops, banks and people write them, and what is none of them. */
import { describe, expect, it } from 'vitest';
import { createZone, UTC } from '../../../src/core/time/zone.ts';
import { monthOf, weekdays } from '../../../src/core/writing/calendar-look-ups.ts';
import { CALENDARS } from '../../../src/core/writing/calendar-words/index.ts';
import { dayOfNumber } from '../../../src/core/writing/day-of-number.ts';
import { createDayReader } from '../../../src/core/writing/day-reader.ts';
import { parseDay } from '../../../src/core/writing/parse-day.ts';
import { EN, iso, RU } from '../support/days.ts';

const HOUR = 3_600_000;
const JOHANNESBURG = createZone(() => 2 * HOUR);
const LOS_ANGELES = createZone(() => -8 * HOUR);

const readings = (text: string) => [EN, RU].map((locale) => iso(parseDay(text, locale, UTC)));

describe('the fifth of January 2021', () => {
  it.each([
    'Jan 5, 2021 12:59:15 AM GMT',
    'Jan-05-21',
    'Jan-05-2021',
    '5-Jan-21',
    '05JAN2021',
    'January 5, 2021',
    'January 5th, 2021',
    '5th of January 2021',
    'Tuesday, January 5, 2021',
    'Tue, 05 Jan 2021 10:12:13 +0000',
    'Tue Jan 05 2021 10:12:13 GMT+0100 (Central European Standard Time)',
    'Tue Jan 5 10:12:13 UTC 2021',
    '2021-Jan-05',
    '2021 Jan 5',
    'Jan 5, 2021, 10 AM',
    '5. Januar 2021',
    'Dienstag, 5. Januar 2021 um 10:30 Uhr',
    '5 de enero de 2021 10:32 hs.',
    '5 января 2021 10:32 ч.',
    '5. Jänner 2021',
    '5 janvier 2021',
    'le 5 janvier 2021 à 10h30',
    'mar. 5 janv. 2021',
    '5 de enero de 2021',
    'martes, 5 de enero de 2021',
    '5 de janeiro de 2021',
    'terça-feira, 5 de janeiro de 2021 às 10:30',
    '5 gennaio 2021',
    'martedì 5 gennaio 2021',
    '5 stycznia 2021 r.',
    '5 січня 2021',
    '5 січня 2021 р.',
    '5 января 2021 г., 10:30',
    'вт, 05.01.2021',
    '5 янв. 2021',
    '2021年1月5日',
    '2021年1月5日 12:34',
    '2021年1月5日(火) 午後3:30',
    '2021年1月5日10時30分15秒',
    '2021년 1월 5일',
    '令和3年1月5日',
    'R3.1.5',
    'R3/01/05',
    'Reiwa 3.1.5',
    'January 5, Reiwa 3',
    '２０２１／０１／０５',
    '2021. 1. 5.',
    '2021. 1. 5. 오후 3:30:00',
    '2021.01.05',
    '2021/1/5 10:30',
    '5. 1. 2021',
    '20210105',
    '20210105T101213Z',
    '2021-01-05T10:12:13+01:00[Europe/Berlin]',
    '10:30 05.01.2021',
  ])('%s', (text) => {
    expect(readings(text)).toEqual(['2021-01-05', '2021-01-05']);
  });
});

it.each([
  ['3. März 2021', '2021-03-03'],
  ['mar 5 2021', '2021-03-05'],
  ['mar., 2 mar. 2021', '2021-03-02'],
  ['2021-May-13', '2021-05-13'],
  ['1er août 2021', '2021-08-01'],
  ['令和8年5月20日', '2026-05-20'],
  ['R8.5.20', '2026-05-20'],
  ['令和元年5月1日', '2019-05-01'],
  ['平成31年4月30日', '2019-04-30'],
  ['H31.4.30', '2019-04-30'],
  ['昭和64年1月7日', '1989-01-07'],
  ['1 cze 2021', '2021-06-01'],
  ['1 lip 2021', '2021-07-01'],
  ['1 лист. 2021', '2021-11-01'],
  ['31 dez. 2021', '2021-12-31'],
])('%s is %s', (text, expected) => {
  expect(readings(text)).toEqual([expected, expected]);
});

describe('a time with a zone is an instant', () => {
  it.each([
    ['Jan 5, 2021 12:59:15 AM PST', UTC, '2021-01-05'],
    ['Jan 5, 2021 12:59:15 AM PST', JOHANNESBURG, '2021-01-05'],
    ['Jan 4, 2021 11:59:15 PM PST', UTC, '2021-01-05'],
    ['Jan 4, 2021 11:59:15 PM PST', LOS_ANGELES, '2021-01-04'],
    ['May 13, 2021 11:01:13 AM PDT', UTC, '2021-05-13'],
    ['May 13, 2021 5:01:13 PM PDT', UTC, '2021-05-14'],
    ['01.01.2021 00:12:07 GMT+01:00', UTC, '2020-12-31'],
    ['01.01.2021 00:12:07 GMT+01:00', JOHANNESBURG, '2021-01-01'],
    ['01.01.2021 00:12:07 UTC+3', UTC, '2020-12-31'],
    ['01.01.2021 02:59 MSK', UTC, '2020-12-31'],
    ['01.01.2021 02:59 МСК', UTC, '2020-12-31'],
    ['2021-01-01 00:30 CET', UTC, '2020-12-31'],
    ['2021-07-01 01:30 CEST', UTC, '2021-06-30'],
    ['2021-07-01 00:30 BST', UTC, '2021-06-30'],
    ['2021-01-01 05:29 IST', UTC, '2020-12-31'],
    ['2021-01-01 08:59 JST', UTC, '2020-12-31'],
    ['2020-12-31 19:00 EST', UTC, '2021-01-01'],
    ['2021-01-01 00:30:00 -0330', UTC, '2021-01-01'],
    ['Fri Jan 01 2021 00:10:00 GMT+0100 (Central European Standard Time)', UTC, '2020-12-31'],
  ])('%s', (text, zone, expected) => {
    expect(iso(parseDay(text, EN, zone))).toBe(expected);
    expect(iso(parseDay(text, RU, zone))).toBe(expected);
  });
});

describe('no date', () => {
  it.each([
    '31 février 2021',
    '2021年2月30日',
    '2021年13月1日',
    '20210230',
    '20211301',
    '21200101',
    '18991231',
    '202101',
    '2021010',
    '2021年1月',
    '令和8年',
    'R8.5',
    'Jan 2021',
    'enero de 2021',
    '5 Jan',
    '5 Jan 5',
    '5 Jan Feb 2021',
    '2021 5 Jan',
    '5 Foo 2021',
    '5 Januar 2021 kg',
    'May',
    'Mar',
    'Tuesday',
    '10:30',
    'Jan 5, 2021 25:00',
    'Jan 5, 2021 13:00 PM',
    'Jan 5, 2021 10:30 XYZ',
    '2021-01-05 10:00-11:00',
    '2021-01-05 10:00 - 12:00',
    '2021-01-05T10:00:00+15:00',
    '5 Jan 2021 6 Jan 2021',
    'constructor 5 2021',
    '令和0年1月1日x',
    '1',
    '12345678901234567890',
  ])('%s', (text) => {
    expect(readings(text)).toEqual([null, null]);
  });
});

describe('a plain number', () => {
  it.each([
    [19_725, '1954-01-01'],
    [44_201, '2021-01-05'],
    [44_201.75, '2021-01-05'],
    [80_354, '2119-12-31'],
    [20_210_105, '2021-01-05'],
    [19_991_231, '1999-12-31'],
  ])('%d is %s', (number, expected) => {
    expect(iso(dayOfNumber(number))).toBe(expected);
    expect(iso(createDayReader(EN, UTC)(number))).toBe(expected);
  });

  it.each([2021, 202_101, 2101, 0, 1, -1, 19_724, 80_355, 20_210_230, 20_210_105.5, 99_999_999, Number.NaN, 1e300])(
    '%d is no date',
    (number) => {
      expect(dayOfNumber(number)).toBeNull();
    },
  );
});

describe('the calendars', () => {
  it('have twelve months and seven weekdays at least, in ten languages', () => {
    expect(CALENDARS).toHaveLength(10);
    for (const { months, weekdays } of CALENDARS) {
      expect(months).toHaveLength(12);
      expect(weekdays.split(' ').length).toBeGreaterThanOrEqual(7);
    }
  });

  it('hold no name that is one month here and another one there', () => {
    for (const { months } of CALENDARS) {
      months.forEach((names, index) => {
        for (const name of names.split(' ')) expect([name, monthOf().get(name)]).toEqual([name, index + 1]);
      });
    }
  });

  it('share few words between months and weekdays: the other words of a text tell which is meant', () => {
    expect([...monthOf().keys()].filter((name) => weekdays().has(name))).toEqual(['mar']);
  });
});
