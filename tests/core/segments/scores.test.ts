/** Scores by quantiles and by own cuts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError, type ErrorCode, type ErrorParams } from '../../../src/core/app-error.ts';
import { assertScores, cutsFromRows, ownScales, quantileScale, scoreOf } from '../../../src/core/segments/scores.ts';
import { scoreByDefinition } from '../support/score-by-definition.ts';

function scoresOf(values: readonly number[], scores: number, lowIsBest: boolean): number[] {
  const scale = quantileScale(values, scores, lowIsBest);
  return values.map((value) => scoreOf(scale, value));
}

const wholeNumbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 60 });
const anyScores = fc.integer({ min: 2, max: 10 });

function codeThrownBy(action: () => unknown): ErrorCode | 'none' {
  return thrownBy(action)?.code ?? 'none';
}

function thrownBy(action: () => unknown): { code: ErrorCode; params: ErrorParams[ErrorCode] } | null {
  try {
    action();
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, params: error.params };
    throw error;
  }
  return null;
}

describe('by quantiles', () => {
  it.each([
    // Cuts 4 and 7: a value equal to a cut stays below it.
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 3, false, [1, 1, 1, 1, 2, 2, 2, 3, 3, 3]],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 3, true, [3, 3, 3, 3, 2, 2, 2, 1, 1, 1]],
    [[1, 2], 3, false, [1, 3]],
    [[1, 2], 10, true, [10, 1]],
    // All cuts are 1: only the best value stands out.
    [[1, 1, 1, 1, 1, 2], 3, false, [1, 1, 1, 1, 1, 3]],
    // All cuts are 2: quantiles alone would give the twos 1 as well, like the worst.
    [[1, 2, 2, 2, 2, 2], 3, false, [1, 3, 3, 3, 3, 3]],
    // Recency: all cuts are 9, quantiles alone would give the oldest 3.
    [[1, 9, 9, 9, 9, 9], 3, true, [3, 1, 1, 1, 1, 1]],
    [[5, 5, 5], 3, false, [2, 2, 2]],
    [[5, 5, 5], 5, true, [3, 3, 3]],
    [[5, 5], 2, false, [1, 1]],
    [[5, 5], 10, true, [5, 5]],
    [[7], 3, true, [2]],
  ])('%j in %d, low is best: %j', (values, scores, lowIsBest, expected) => {
    expect(scoresOf(values, scores, lowIsBest)).toEqual(expected);
  });

  it('follow the definition, computed in whole numbers', () => {
    fc.assert(
      fc.property(wholeNumbers, anyScores, fc.boolean(), (values, scores, lowIsBest) => {
        const expected = values.map((value) => scoreByDefinition(values, value, scores, lowIsBest));
        expect(scoresOf(values, scores, lowIsBest)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('give the best value k and the worst 1, but customers who are all alike the middle', () => {
    fc.assert(
      fc.property(wholeNumbers, anyScores, fc.boolean(), (values, scores, lowIsBest) => {
        const given = scoresOf(values, scores, lowIsBest);
        const low = given[values.indexOf(Math.min(...values))];
        const high = given[values.indexOf(Math.max(...values))];
        const equal = new Set(values).size === 1;
        const middle = Math.ceil(scores / 2);
        expect([low, high]).toEqual(equal ? [middle, middle] : lowIsBest ? [scores, 1] : [1, scores]);
      }),
    );
  });

  it('give equal values equal scores and better values no lower ones', () => {
    fc.assert(
      fc.property(wholeNumbers, anyScores, (values, scores) => {
        const pairs = values.map((value, index) => [value, scoresOf(values, scores, false)[index] ?? 0] as const);
        const ascending = pairs.sort(([first], [second]) => first - second);
        ascending.forEach(([value, score], index) => {
          const [before, scoreBefore] = ascending[index - 1] ?? [value, score];
          if (before === value) expect(score).toBe(scoreBefore);
          else expect(score).toBeGreaterThanOrEqual(scoreBefore);
        });
      }),
    );
  });

  it('are exact where cuts fall on amounts in cents', () => {
    fc.assert(
      fc.property(wholeNumbers, anyScores, fc.integer({ min: 0, max: 1e12 }), (values, scores, shift) => {
        const whole = values.map((value) => value + shift);
        const amounts = whole.map((value) => value / 100);
        expect(scoresOf(amounts, scores, false)).toEqual(scoresOf(whole, scores, false));
      }),
    );
  });
});

describe('a scale that was fixed earlier', () => {
  it('gives values beyond its own the worst and the best score', () => {
    const recency = quantileScale([10, 20, 30], 3, true);
    expect([5, 10, 30, 400].map((value) => scoreOf(recency, value))).toEqual([3, 3, 1, 1]);
    const monetary = quantileScale([10, 20, 30], 3, false);
    expect([-5, 10, 30, 400].map((value) => scoreOf(monetary, value))).toEqual([1, 1, 3, 3]);
  });

  it('gives a longer wait never a higher score', () => {
    fc.assert(
      fc.property(wholeNumbers, anyScores, fc.nat(100), fc.nat(100), (values, scores, from, wait) => {
        const scale = quantileScale(values, scores, true);
        expect(scoreOf(scale, from + wait)).toBeLessThanOrEqual(scoreOf(scale, from));
      }),
    );
  });
});

describe('by own cuts', () => {
  const scales = ownScales(
    cutsFromRows(
      [
        [30, 90],
        [2, 5],
        [1000, 5000.5],
      ],
      null,
    ),
  );

  it.each([
    ['recency', 0, 3],
    ['recency', 30, 3],
    ['recency', 31, 2],
    ['recency', 90, 2],
    ['recency', 91, 1],
    ['frequency', 1, 1],
    ['frequency', 2, 2],
    ['frequency', 4, 2],
    ['frequency', 5, 3],
    ['frequency', 50, 3],
    ['monetary', -100, 1],
    ['monetary', 999.99, 1],
    ['monetary', 1000, 2],
    ['monetary', 5000.49, 2],
    ['monetary', 5000.5, 3],
  ] as const)('%s %d gets %d', (metric, value, expected) => {
    expect(scoreOf(scales[metric], value)).toBe(expected);
  });

  it('set the number of scores by their width', () => {
    expect(ownScales(cutsFromRows([[1], [1], [1]], null)).recency.scores).toBe(2);
    const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(ownScales(cutsFromRows([nine, nine, nine], null)).monetary.scores).toBe(10);
  });

  it('are not bent where all customers are equal', () => {
    expect([3, 3, 3].map((value) => scoreOf(scales.frequency, value))).toEqual([2, 2, 2]);
  });
});

describe('own cuts that are refused', () => {
  it.each([
    ['no rows', [], null, 'cuts.shape'],
    ['two rows', [[1], [2]], null, 'cuts.shape'],
    ['four rows', [[1], [2], [3], [4]], null, 'cuts.shape'],
    ['no columns', [[], [], []], null, 'cuts.shape'],
    ['ten columns', Array.from({ length: 3 }, () => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), null, 'cuts.shape'],
    ['rows of different width', [[1, 2], [1], [1, 2]], null, 'cuts.shape'],
    [
      'a width that contradicts the scores',
      [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
      5,
      'cuts.shape',
    ],
    [
      'a text',
      [
        [1, 2],
        [1, 'two'],
        [1, 2],
      ],
      null,
      'cuts.number',
    ],
    [
      'an empty cell',
      [
        [1, ''],
        [1, 2],
        [1, 2],
      ],
      null,
      'cuts.number',
    ],
    [
      'not a number',
      [
        [1, Number.NaN],
        [1, 2],
        [1, 2],
      ],
      null,
      'cuts.number',
    ],
    [
      'descending',
      [
        [1, 2],
        [1, 2],
        [2, 1],
      ],
      null,
      'cuts.order',
    ],
    [
      'equal',
      [
        [1, 1],
        [1, 2],
        [1, 2],
      ],
      null,
      'cuts.order',
    ],
  ] as const)('%s', (_name, rows, scores, code) => {
    expect(codeThrownBy(() => cutsFromRows(rows, scores))).toBe(code);
  });

  it('name the metric and the position', () => {
    const refused = thrownBy(() =>
      cutsFromRows(
        [
          [1, 2, 3],
          [1, 2, 3],
          [1, 3, 2],
        ],
        4,
      ),
    );
    expect(refused?.params).toEqual({ metric: 'monetary', position: 3 });
  });
});

describe('the number of scores', () => {
  it.each([2, 3, 5, 10])('may be %d', (scores) => {
    expect(codeThrownBy(() => assertScores(scores))).toBe('none');
  });

  it.each([1, 0, -3, 11, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('may not be %d', (scores) => {
    expect(codeThrownBy(() => assertScores(scores))).toBe('scores.invalid');
  });
});
