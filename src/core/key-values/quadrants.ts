/**
 * Importance against performance: where to keep up, and where to concentrate.
 *
 * Source: J. A. Martilla and J. C. James, Importance-Performance Analysis, Journal of Marketing 41 (1977).
 */
import { roundRatio } from '../numbers/rounding.ts';
import { sumOf } from '../numbers/summation.ts';
import type { ValueJudgement } from './judge-values.ts';

export const QUADRANTS = ['keep-up', 'concentrate', 'overkill', 'low-priority'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

type Placed = Pick<ValueJudgement, 'importance' | 'strength'>;

export interface CrossHair {
  readonly importance: number;
  readonly strength: number;
}

/** The means over the values that have both; null where none has. */
export function crossHair(values: readonly Placed[]): CrossHair | null {
  const placed = values.flatMap(({ importance, strength }) =>
    importance === null || strength === null ? [] : [{ importance, strength }],
  );
  if (placed.length === 0) return null;
  const mean = (numbers: readonly number[]) => roundRatio(sumOf(numbers) / numbers.length);
  return {
    importance: mean(placed.map(({ importance }) => importance)),
    strength: mean(placed.map(({ strength }) => strength)),
  };
}

/** On the line counts as high; null where importance or strength is not known. */
export function quadrantOf({ importance, strength }: Placed, cross: CrossHair | null): Quadrant | null {
  if (importance === null || strength === null || cross === null) return null;
  const matters = roundRatio(importance) >= cross.importance;
  const strong = roundRatio(strength) >= cross.strength;
  if (matters) return strong ? 'keep-up' : 'concentrate';
  return strong ? 'overkill' : 'low-priority';
}
