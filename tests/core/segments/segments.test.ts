/** The segment of every code, against the two tables of the definition, written out here once more. */
import { describe, expect, it } from 'vitest';
import { createSegmentFinder, SEGMENTS, type Segment } from '../../../src/core/segments/segments.ts';

const OF_THREE: Readonly<Record<string, Segment>> = {
  '333': 'champions',
  '332': 'champions',
  '331': 'loyal',
  '323': 'potential-loyalists',
  '322': 'potential-loyalists',
  '321': 'potential-loyalists',
  '313': 'promising',
  '312': 'recent',
  '311': 'recent',
  '233': 'loyal',
  '232': 'loyal',
  '231': 'loyal',
  '223': 'need-attention',
  '222': 'need-attention',
  '221': 'need-attention',
  '213': 'about-to-sleep',
  '212': 'about-to-sleep',
  '211': 'about-to-sleep',
  '133': 'cant-lose',
  '132': 'cant-lose',
  '131': 'cant-lose',
  '123': 'at-risk',
  '122': 'at-risk',
  '121': 'at-risk',
  '113': 'at-risk',
  '112': 'lost',
  '111': 'lost',
};

const OF_FIVE: readonly (readonly [RegExp, Segment])[] = [
  [/^5[45]$/, 'champions'],
  [/^[34][45]$/, 'loyal'],
  [/^[45][23]$/, 'potential-loyalists'],
  [/^51$/, 'recent'],
  [/^41$/, 'promising'],
  [/^33$/, 'need-attention'],
  [/^3[12]$/, 'about-to-sleep'],
  [/^[12]5$/, 'cant-lose'],
  [/^[12][34]$/, 'at-risk'],
  [/^[12][12]$/, 'lost'],
];

function allCodes(scores: number): (readonly [number, number, number])[] {
  const each = Array.from({ length: scores }, (_, index) => index + 1);
  return each.flatMap((recency) =>
    each.flatMap((frequency) => each.map((monetary) => [recency, frequency, monetary] as const)),
  );
}

function segment(recency: number, frequency: number, monetary: number, scores: number): Segment | undefined {
  return SEGMENTS[createSegmentFinder(scores)(recency, frequency, monetary)];
}

it('the ten segments come in the order of the table', () => {
  expect(SEGMENTS).toEqual([
    'champions',
    'loyal',
    'potential-loyalists',
    'promising',
    'recent',
    'need-attention',
    'about-to-sleep',
    'cant-lose',
    'at-risk',
    'lost',
  ]);
});

it('the table of three scores names all 27 codes', () => {
  expect(Object.keys(OF_THREE)).toHaveLength(27);
});

it.each(Object.entries(OF_THREE))('with three scores %s is %s', (code, expected) => {
  const [recency, frequency, monetary] = Array.from(code, Number);
  expect(segment(recency ?? 0, frequency ?? 0, monetary ?? 0, 3)).toBe(expected);
});

describe('with five scores', () => {
  it.each(allCodes(5))('%d%d%d follows recency and frequency', (recency, frequency, monetary) => {
    const fitting = OF_FIVE.filter(([pattern]) => pattern.test(`${recency}${frequency}`));
    expect(fitting).toHaveLength(1);
    expect(segment(recency, frequency, monetary, 5)).toBe(fitting[0]?.[1]);
  });
});

describe.each([2, 4, 6, 7, 8, 9, 10])('with %d scores', (scores) => {
  const toThree = (score: number): number => {
    if (scores === 2) return score === 1 ? 1 : 3;
    return Math.ceil((3 * score) / scores);
  };

  it('each score is brought to three and the first table holds', () => {
    for (const code of allCodes(scores)) {
      const [recency, frequency, monetary] = code;
      expect(segment(recency, frequency, monetary, scores)).toBe(OF_THREE[code.map(toThree).join('')]);
    }
  });
});

describe.each([2, 3, 4, 5, 6, 7, 8, 9, 10])('of %d scores', (scores) => {
  it('every code falls into one of the segments', () => {
    for (const [recency, frequency, monetary] of allCodes(scores)) {
      expect(SEGMENTS).toContain(segment(recency, frequency, monetary, scores));
    }
  });

  it('the best code is Champions and the worst Lost', () => {
    expect(segment(scores, scores, scores, scores)).toBe('champions');
    expect(segment(1, 1, 1, scores)).toBe('lost');
  });
});

it.each([
  [0, 1, 1, 3],
  [4, 1, 1, 3],
  [1, 6, 1, 5],
])('refuses %d-%d-%d of %d scores', (recency, frequency, monetary, scores) => {
  expect(() => createSegmentFinder(scores)(recency, frequency, monetary)).toThrow(RangeError);
});
