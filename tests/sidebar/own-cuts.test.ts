/** Own cuts: read as typed, suggested from the customers, and what they do to them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutProblemSentence } from '../../sidebar/cut-problem-sentence.ts';
import { cutTextsOf, readCuts, readRow, suggestCuts } from '../../sidebar/own-cuts.ts';
import { customersPerScore, customerValues, equalGroups, ownScale, partingValue } from '../../sidebar/score-counts.ts';
import { AppError } from '../../src/core/app-error.ts';
import { type Distributions, distributionOf } from '../../src/core/segments/distribution.ts';
import { scoreOf } from '../../src/core/segments/scores.ts';
import { localeOf } from '../../src/core/writing/locale.ts';
import { allTextsIn } from './support/texts.ts';

const ENGLISH = localeOf('en_US');
const RUSSIAN = localeOf('ru_RU');
const TEXTS = { recency: ['30', '90'], frequency: ['2', '5'], monetary: ['1000,5', ' 5000 '] };

describe('typed cuts', () => {
  it.each([
    ['1,500', 1500, 1500],
    ['1.500', 1500, 1500],
    ['1 500', 1500, 1500],
    ['1,5', 1.5, 1.5],
    ['1.5', 1.5, 1.5],
    ['1,234.5', 1234.5, 1234.5],
    ['1.234,5', 1234.5, 1234.5],
    ['−200', -200, -200],
    ['0,125', 0.125, 0.125],
    ['5 000 ₽', 5000, 5000],
  ])('of money are read as people write it: %s', (text, english, russian) => {
    expect(readRow([text], 2, ENGLISH)).toEqual([english]);
    expect(readRow([text], 2, RUSSIAN)).toEqual([russian]);
  });

  it('are read with a decimal comma as well', () => {
    expect(readCuts(TEXTS, 3, ENGLISH)).toEqual({
      cuts: { recency: [30, 90], frequency: [2, 5], monetary: [1000.5, 5000] },
    });
  });

  it.each([
    [['', '5'], { metric: 'frequency', position: 1 }, 'cuts.number'],
    [['2', 'x'], { metric: 'frequency', position: 2 }, 'cuts.number'],
    [['5', '5'], { metric: 'frequency', position: 2 }, 'cuts.order'],
  ])('%j are refused at their place', (frequency, place, code) => {
    const read = readCuts({ ...TEXTS, frequency }, 3, ENGLISH);
    expect(read).toMatchObject({ place, error: { code } });
    if ('cuts' in read) throw new Error('these are no cuts');
    expect(cutProblemSentence(read.error, allTextsIn('en'))).toMatch(/^Frequency: /);
    expect(cutProblemSentence(read.error, allTextsIn('ru'))).toMatch(/^Частота: /);
  });

  it('of the wrong number are refused as a whole', () => {
    const read = readCuts(TEXTS, 5, ENGLISH);
    expect(read).toMatchObject({ place: null, error: { code: 'cuts.shape' } });
    const error = new AppError('cuts.shape', { rows: 3, columns: 2, scores: 5 });
    for (const texts of [allTextsIn('en'), allTextsIn('ru')]) {
      expect(cutProblemSentence(error, texts)).toBe(texts.sidebar.cutProblem.shape);
    }
  });

  it('of one metric can be read whatever the others are', () => {
    expect(readRow(['30', '90'], 3, ENGLISH)).toEqual([30, 90]);
    expect(readRow(['90', '30'], 3, ENGLISH)).toBeNull();
  });
});

describe('suggested cuts', () => {
  const locales = fc.constantFrom(ENGLISH, RUSSIAN);
  const numbers = fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 300 });

  it('can always be used as they are', () => {
    fc.assert(
      fc.property(
        numbers,
        numbers,
        numbers,
        fc.integer({ min: 2, max: 10 }),
        locales,
        (recency, frequency, money, scores, locale) => {
          const distributions: Distributions = {
            recency: distributionOf(recency),
            frequency: distributionOf(frequency),
            monetary: distributionOf(money),
          };
          expect(readCuts(suggestCuts(distributions, scores, locale), scores, locale)).toHaveProperty('cuts');
        },
      ),
    );
  });

  it('are round, and never begin with what everybody reaches', () => {
    const money = distributionOf([1234, 5678, 23_456, 78_901]);
    const once = distributionOf([1, 1, 1, 1, 2]);
    const suggested = suggestCuts(
      { recency: distributionOf([1, 31, 62, 93]), frequency: once, monetary: money },
      3,
      ENGLISH,
    );
    expect(suggested).toEqual({ recency: ['31', '62'], frequency: ['2', '3'], monetary: ['5700', '23000'] });
  });

  it('are the texts of cuts', () => {
    const cuts = { recency: [30], frequency: [2], monetary: [0.5] };
    expect(cutTextsOf(cuts, ENGLISH)).toEqual({ recency: ['30'], frequency: ['2'], monetary: ['0.5'] });
    expect(cutTextsOf(cuts, RUSSIAN).monetary).toEqual(['0,5']);
  });

  it('come back from their texts as they were, in any locale', () => {
    const cut = fc.oneof(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Math.round(value * 1e6) / 1e6),
      fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 1000),
    );
    fc.assert(
      fc.property(cut, fc.constantFrom(ENGLISH, RUSSIAN), (value, locale) => {
        const [text = ''] = cutTextsOf({ recency: [value], frequency: [1], monetary: [1] }, locale).recency;
        expect(readRow([text], 2, locale)).toEqual([value === 0 ? 0 : value]);
      }),
    );
  });
});

describe('customers per score', () => {
  it('are counted as people say cuts: up to 30 days, from 2 purchases', () => {
    const days = distributionOf([0, 30, 31, 90, 91, 400]);
    expect(customersPerScore(days, ownScale([30, 90], 'recency'))).toEqual([2, 2, 2]);
    const purchases = distributionOf([1, 1, 2, 4, 5]);
    expect(customersPerScore(purchases, ownScale([2, 5], 'frequency'))).toEqual([2, 2, 1]);
  });

  it('are those of the scores themselves', () => {
    const values = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(values, fc.constantFrom('recency', 'frequency', 'monetary'), (all, metric) => {
        const distribution = distributionOf(all);
        const scale = equalGroups(distribution, metric, 3);
        const counted = customersPerScore(distribution, scale);
        expect(counted).toEqual(
          [1, 2, 3].map((score) => all.filter((value) => scoreOf(scale, value) === score).length),
        );
        expect(Array.from(customerValues(distribution))).toEqual([...all].sort((first, second) => first - second));
      }),
    );
  });

  it('change exactly where the picture draws the line', () => {
    const cut = fc.double({ min: 2, max: 40, noNaN: true });
    fc.assert(
      fc.property(cut, fc.constantFrom('recency', 'frequency'), (at, metric) => {
        const scale = ownScale([at], metric);
        const line = partingValue(at, scale, true);
        const [below, above] = [Math.floor(line), Math.ceil(line)];
        expect(scoreOf(scale, below)).not.toBe(scoreOf(scale, above));
      }),
    );
  });
});
