/** Scorecards by hand: means per question first, weights, coverage, who is ranked, what to discuss. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Question, rankCandidates, type Score } from '../../../src/core/hiring/scorecard.ts';

const QUESTIONS: readonly Question[] = [
  { name: 'Control', weight: 3 },
  { name: 'Dashboard', weight: 1 },
];
const score = (candidate: string, interviewer: string, question: string, given: number | null): Score => ({
  ...{ candidate, interviewer, question, score: given },
});
const codeOf = (questions: readonly Question[], scores: readonly Score[]) => {
  try {
    rankCandidates(questions, scores);
  } catch (error) {
    return error;
  }
  return expect.fail('nothing thrown');
};

describe('the score', () => {
  it('is the weighted mean of the means per question: three interviewers of one question do not outweigh one of another', () => {
    const [ann] = rankCandidates(QUESTIONS, [
      score('Ann', 'I', 'Control', 5),
      score('Ann', 'II', 'control ', 4),
      score('Ann', 'III', 'Control', 3),
      score('Ann', 'I', 'Dashboard', 2),
    ]);
    // (4 · 3 + 2 · 1) ÷ 4, not (5 + 4 + 3 + 2) ÷ 4 in any weighting of answers.
    expect(ann).toMatchObject({ candidate: 'Ann', score: 3.5, coverage: 1, place: 1 });
    expect(ann?.questions).toEqual([
      { question: 'Control', mean: 4, discuss: true },
      { question: 'Dashboard', mean: 2, discuss: false },
    ]);
  });

  it('counts what was asked only; the coverage is the weight that was', () => {
    const [ann] = rankCandidates(QUESTIONS, [score('Ann', 'I', 'Control', 4), score('Ann', 'I', 'Dashboard', null)]);
    expect(ann).toMatchObject({ score: 4, coverage: 0.75, place: null });
    expect(ann?.questions[1]).toEqual({ question: 'Dashboard', mean: null, discuss: false });
  });

  it('is none where nothing with a weight was asked', () => {
    const [ann] = rankCandidates([...QUESTIONS, { name: 'Taste', weight: 0 }], [score('Ann', 'I', 'Taste', 5)]);
    expect(ann).toMatchObject({ score: null, coverage: 0, place: null });
  });
});

describe('what to discuss', () => {
  it.each([
    [[4, 3], false],
    [[4, 2], true],
    [[3, 4, 5], true],
    [[5], false],
    [[1, 1], false],
  ])('%j: %s', (given, discuss) => {
    const scores = given.map((each, index) => score('Ann', `interviewer ${index}`, 'Control', each));
    expect(rankCandidates(QUESTIONS, scores)[0]?.questions[0]?.discuss).toBe(discuss);
  });
});

describe('the ranking', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((name): Question => ({ name, weight: 0.2 }));
  const asked = (candidate: string, marks: readonly number[]) =>
    marks.map((mark, index) => score(candidate, 'I', five[index]?.name ?? '', mark));

  it('is by score from 80 % of coverage on; equal scores share a place, and below it nobody has one', () => {
    const ranking = rankCandidates(five, [
      ...asked('Three of five', [5, 5, 5]),
      ...asked('Low', [2, 2, 2, 2, 2]),
      ...asked('Tied', [4, 4, 4, 4]),
      ...asked('Also tied', [4, 4, 4, 4, 4]),
    ]);
    expect(ranking.map(({ candidate, place, coverage }) => [candidate, place, coverage])).toEqual([
      ['Also tied', 1, 1],
      ['Tied', 1, 0.8],
      ['Low', 3, 1],
      ['Three of five', null, 0.6],
    ]);
  });

  it('the order of the rows is nothing', () => {
    const rows = fc.uniqueArray(
      fc.record({
        candidate: fc.constantFrom('Ann', 'ANN ', 'Bob', 'Cid'),
        interviewer: fc.constantFrom('I', 'II'),
        question: fc.constantFrom('Control', 'Dashboard'),
        score: fc.integer({ min: 1, max: 5 }),
      }),
      {
        selector: ({ candidate, interviewer, question }) =>
          `${candidate.trim().toLowerCase()}|${interviewer}|${question}`,
      },
    );
    fc.assert(
      fc.property(rows, (scores) => {
        expect(rankCandidates(QUESTIONS, [...scores].reverse())).toEqual(rankCandidates(QUESTIONS, scores));
      }),
    );
  });

  it('scores stay between the lowest and the highest mark', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 }), (marks) => {
        const scores = marks.map((mark, index) => score('Ann', `${index}`, index % 2 ? 'Control' : 'Dashboard', mark));
        const given = rankCandidates(QUESTIONS, scores)[0]?.score ?? 0;
        expect(given).toBeGreaterThanOrEqual(Math.min(...marks));
        expect(given).toBeLessThanOrEqual(Math.max(...marks));
      }),
    );
  });
});

describe('refused', () => {
  it.each([
    ['a score of 6', [score('Ann', 'I', 'Control', 6)], 'scorecard.score', { row: 1, value: 6 }],
    ['a score of 0', [score('Ann', 'I', 'Control', 0)], 'scorecard.score', { row: 1, value: 0 }],
    ['a score of 2.5', [score('Ann', 'I', 'Control', 2.5)], 'scorecard.score', { row: 1, value: 2.5 }],
    ['a strange question', [score('Ann', 'I', 'Hobby', 3)], 'scorecard.question', { row: 1, question: 'Hobby' }],
    [
      'one answer scored twice by one interviewer',
      [score('Ann', 'I', 'Control', 3), score('ann', 'i', 'control', 4)],
      'scorecard.twice',
      { row: 2, earlier: 1 },
    ],
  ])('%s', (_name, scores, code, params) => {
    expect(codeOf(QUESTIONS, scores)).toMatchObject({ code, params });
  });

  it.each([
    [
      'weights below zero',
      [...QUESTIONS, { name: 'Taste', weight: -1 }],
      'number.negative',
      { argument: 'weights', row: 3, value: '-1' },
    ],
    ['weights that are all zero', [{ name: 'Control', weight: 0 }], 'weights.zero', {}],
    ['no questions', [], 'weights.zero', {}],
    [
      'questions called alike',
      [...QUESTIONS, { name: ' control', weight: 1 }],
      'scorecard.alike',
      { question: ' control' },
    ],
  ])('%s', (_name, questions, code, params) => {
    expect(codeOf(questions, [])).toMatchObject({ code, params });
  });
});
