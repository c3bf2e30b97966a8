/** A date far beyond all others is no day to look from. */
import { describe, expect, it } from 'vitest';
import { asOfFor, farDateOf, LONGEST_BREAK } from '../../../src/core/log/far-date.ts';
import { asDay } from '../../../src/core/time/day.ts';
import { readRows, serialOf } from '../support/logs.ts';

const START = 20_000;
/** Rows on the days after the start, in that order. */
const logOn = (days: readonly number[]) => readRows(days.map((day) => ['Acme', serialOf(START + day), 10]));
const everyDay = (count: number, from = 0) => Array.from({ length: count }, (_, at) => from + at);

describe('a far date', () => {
  it.each([
    ['a slip of the finger', [...everyDay(40), 9000], { day: 9000, row: 41, before: 39 }],
    ['wherever it stands', [9000, ...everyDay(40)], { day: 9000, row: 1, before: 39 }],
    ['two of them: the first', [...everyDay(20), 9001, 9000, ...everyDay(20, 20)], { day: 9000, row: 22, before: 39 }],
    ['two far apart', [...everyDay(40), 2000, 9000], { day: 2000, row: 41, before: 39 }],
    ['a day more than the longest break', [...everyDay(40), 39 + LONGEST_BREAK + 1], { day: 406, row: 41, before: 39 }],
    ['a day more than four times the longest gap', [...everyDay(38), 138, 543], { day: 543, row: 40, before: 138 }],
  ])('%s', (_what, days, { day, row, before }) => {
    expect(farDateOf(logOn(days))).toEqual({ day: START + day, row, before: START + before });
  });

  it.each([
    ['no rows', []],
    ['no gap', everyDay(40)],
    ['the longest break', [...everyDay(40), 39 + LONGEST_BREAK]],
    ['four times the longest gap', [...everyDay(38), 138, 542]],
    ['too few days to know what is usual', [...everyDay(18), 9000]],
    ['a log that goes on', [...everyDay(40), ...everyDay(3, 9000)]],
    ['a gap at the beginning', [-9000, ...everyDay(40)]],
  ])('there is none: %s', (_what, days) => {
    expect(farDateOf(logOn(days))).toBeNull();
  });
});

describe('the day to look from', () => {
  const log = logOn([...everyDay(40), 9000]);

  it('is the latest of the log', () => {
    expect(asOfFor(logOn(everyDay(40)), null)).toBe(START + 39);
  });

  it('is the one that was named, however far the log reaches', () => {
    expect(asOfFor(log, asDay(START + 39))).toBe(START + 39);
    expect(asOfFor(log, asDay(START + 9000))).toBe(START + 9000);
  });

  it('is not known where the latest date lies alone', () => {
    const params = { day: START + 9000, row: 41, before: START + 39 };
    expect(() => asOfFor(log, null)).toThrow(expect.objectContaining({ code: 'log.far-date', params }));
  });
});
