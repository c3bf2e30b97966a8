/** FUNNEL from the built script. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callTable, range, sentenceOf } from './support/script.ts';
import { english, russian } from './support/small-log.ts';

const HEADER = ['Stage', 'Count', 'Step conversion', 'Overall conversion', 'Lost'];
const funnel = (stages: readonly unknown[], counts: readonly unknown[]) =>
  callTable(english, 'FUNNEL', range(stages), range(counts));

describe('FUNNEL', () => {
  it('has a row per stage, in the order of first appearance, counts summed', () => {
    // Leads 120 + 80, meetings 50, payments 15 + 5.
    const stages = ['Leads', 'Meetings', 'Payments', 'leads ', 'Payments'];
    expect(funnel(stages, [120, 50, 15, 80, 5])).toEqual([
      HEADER,
      ['Leads', 200, '', '', ''],
      ['Meetings', 50, 0.25, 0.25, 150],
      ['Payments', 20, 0.4, 0.1, 30],
    ]);
  });

  it('is empty where the stage before, or the first, is 0; more than before is not hidden', () => {
    expect(funnel(['a', 'b', 'c'], [0, 4, 6])).toEqual([
      HEADER,
      ['a', 0, '', '', ''],
      ['b', 4, '', '', -4],
      ['c', 6, 1.5, '', -2],
    ]);
  });

  it('an empty count is none, and empty rows say nothing', () => {
    expect(funnel(['a', '', 'b', '', ''], [10, '', '', 0, ''])).toEqual([
      HEADER,
      ['a', 10, '', '', ''],
      ['b', 0, 0, 0, 10],
    ]);
  });

  it('takes numbers written as text, and stages that are numbers', () => {
    expect(funnel([1, 2], ['1,200', '600'])).toEqual([HEADER, [1, 1200, '', '', ''], [2, 600, 0.5, 0.5, 600]]);
  });

  it('of an empty column is its header, also in Russian', () => {
    expect(funnel([''], [''])).toEqual([HEADER]);
    expect(callTable(russian, 'FUNNEL', range(['']), range(['']))).toEqual([
      ['Этап', 'Количество', 'Конверсия шага', 'Сквозная конверсия', 'Потеряно'],
    ]);
  });

  it.each([
    [
      'a count below zero',
      ['a', 'b'],
      [1, -2],
      /^counts, row 2: "-2" is below zero/,
      /^Количество \(counts\), строка 2/,
    ],
    ['a count in words', ['a'], ['ten'], /^counts, row 1: "ten" is not a number/, /«ten» — не число/],
    [
      'a count without a stage',
      ['a', ''],
      [1, 2],
      /^stages, row 2: the name is missing/,
      /^Этапы \(stages\), строка 2/,
    ],
    ['an error as a stage', ['#N/A'], [1], /^stages, row 1: "#N\/A" is not a name/, /не название/],
    ['unequal heights', ['a', 'b'], [1], /stages has 2 rows, counts has 1/, /2\u00a0строки/],
  ])('refuses %s', (_name, stages, counts, inEnglish, inRussian) => {
    expect(sentenceOf(english, 'FUNNEL', range(stages), range(counts))).toMatch(inEnglish);
    expect(sentenceOf(russian, 'FUNNEL', range(stages), range(counts))).toMatch(inRussian);
  });

  it('refuses one number for all stages, and a column that is not given', () => {
    expect(sentenceOf(english, 'FUNNEL', range(['a', 'b']), 5)).toMatch(/stages has 2 rows, counts has 1/);
    expect(sentenceOf(english, 'FUNNEL', range(['a', 'b']))).toMatch(/^counts is missing/);
    expect(sentenceOf(english, 'FUNNEL', range(['a']), [[1, 2]])).toMatch(/^counts is 2 columns wide/);
  });

  it('counts sum to the column, and what is lost to the difference of the ends', () => {
    const rows = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(1000)), { minLength: 1 });
    fc.assert(
      fc.property(rows, (log) => {
        const table = funnel(
          log.map(([stage]) => stage),
          log.map(([, count]) => count),
        ).slice(1);
        const numbers = (column: number) => table.map((row) => Number(row[column]));
        const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
        const counts = numbers(1);
        expect(sum(counts)).toBe(sum(log.map(([, count]) => count)));
        expect(sum(numbers(4).slice(1))).toBe((counts[0] ?? 0) - (counts[counts.length - 1] ?? 0));
      }),
      { numRuns: 50 },
    );
  });
});
