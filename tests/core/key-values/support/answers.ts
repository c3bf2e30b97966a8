/** Answers as a table: a value, then ratings of importance, of us and of a rival; null was left empty. */
import { type Answer, ASPECTS, ONE_TO_FIVE } from '../../../../src/core/key-values/answer.ts';

export type Line = readonly [value: string, importance: number | null, us: number | null, rival: number | null];

/** Each line is a respondent of its own. */
export function answersOf(lines: readonly Line[]): Answer[] {
  return lines.flatMap(([value, ...ratings], respondent) =>
    ratings.flatMap((rating, index): Answer[] => {
      const aspect = ASPECTS[index];
      if (rating === null || aspect === undefined) return [];
      return [{ respondent, product: '', value, aspect, rival: '', rating, scale: ONE_TO_FIVE }];
    }),
  );
}

/** The same line so many times. */
export function times(count: number, line: Line): Line[] {
  return Array.from({ length: count }, () => line);
}
