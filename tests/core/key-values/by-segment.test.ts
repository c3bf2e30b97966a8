/** Importance by segment and by revenue, by hand. */
import { describe, expect, it } from 'vitest';
import { importanceByRevenue, importanceBySegment } from '../../../src/core/key-values/by-segment.ts';
import { shareInterval } from '../../../src/core/numbers/interval.ts';
import { answersOf, type Line } from './support/answers.ts';

const LINES: readonly Line[] = [
  ['Price', 5, 1, null],
  ['Price', 2, 5, null],
  ['Price', 4, null, null],
  ['Price', 1, null, null],
  ['Speed', 5, null, null],
];
const answers = answersOf(LINES);
const members = new Map([
  [0, { segment: 'champions', revenue: 300 }],
  [1, { segment: 'champions', revenue: 100 }],
  [2, { segment: 'lost', revenue: 0 }],
  [4, { segment: 'lost', revenue: -20 }],
]);

describe('by segment', () => {
  it('only the answers of its customers count, with their interval', () => {
    const [champions, lost, loyal] = importanceBySegment(['Price', 'Speed'], answers, members, [
      'champions',
      'lost',
      'loyal',
    ]);
    // Of two champions one: Wilson 9.45 % to 90.55 %.
    expect(champions?.values[0]).toMatchObject({ value: 'Price', importance: 5, answers: 2 });
    expect(champions?.values[0]?.interval?.low).toBeCloseTo(0.945, 3);
    expect(champions?.values[1]).toEqual({ value: 'Speed', importance: null, answers: 0, interval: null });
    expect(lost?.values.map(({ importance }) => importance)).toEqual([10, 10]);
    expect(loyal?.values.map(({ answers: count }) => count)).toEqual([0, 0]);
  });
});

describe('by revenue', () => {
  it('each answer weighs what its customer pays', () => {
    const [price, speed] = importanceByRevenue(['Price', 'Speed'], answers, members);
    // 300 of 400; effective answers 400² ÷ (300² + 100²) = 1.6.
    expect(price).toMatchObject({ value: 'Price', importance: 7.5, answers: 2 });
    expect(price?.interval?.low).toBeCloseTo((shareInterval(0.75, 1.6)?.low ?? 0) * 10, 6);
    expect(price?.interval?.high).toBeCloseTo((shareInterval(0.75, 1.6)?.high ?? 0) * 10, 6);
    // Who pays nothing counts not.
    expect(speed).toEqual({ value: 'Speed', importance: null, answers: 0, interval: null });
  });

  it('with equal revenue is the importance of the same answers', () => {
    const equal = new Map([0, 1, 2, 3].map((respondent) => [respondent, { segment: '', revenue: 7 }]));
    const [price] = importanceByRevenue(['Price'], answers, equal);
    expect(price?.importance).toBe(5);
    expect(price?.interval?.low).toBeCloseTo((shareInterval(0.5, 4)?.low ?? 0) * 10, 6);
  });
});
