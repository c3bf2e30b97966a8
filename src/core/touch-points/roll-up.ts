/** Where customers meet the company, and which of these points to work on first. */
import { AppError } from '../app-error.ts';
import { spellingKey, tidy } from '../writing/spelling.ts';

export const PURPOSES = ['retain', 'stimulate', 'attract'] as const;
export type Purpose = (typeof PURPOSES)[number];

export interface TouchPoint {
  readonly stage: string;
  readonly name: string;
  readonly owner: string;
  readonly standard: string;
  /** 1 to 5; null where nobody has judged it. */
  readonly quality: number | null;
  readonly importance: number | null;
  readonly purpose: Purpose | null;
  /** Names of the segments that it serves. */
  readonly segments: readonly string[];
}

export interface Weakness<Point> {
  readonly point: Point;
  /** Importance × (5 − quality): 0 to 20. */
  readonly weakness: number;
}

export interface TouchPointRollUp<Point> {
  /** Weakest important first, then by importance; equals as they stand in the map. */
  readonly weakest: readonly Weakness<Point>[];
  readonly unjudged: readonly Point[];
  readonly withoutOwner: readonly Point[];
  readonly withoutStandard: readonly Point[];
  readonly stagesWithoutPoint: readonly string[];
  readonly segmentsWithoutPoint: readonly string[];
  readonly purposesWithoutPoint: readonly Purpose[];
  /** Points whose stage is none of the stages: a slip of the pen, or a stage that is missing in the settings. */
  readonly strayStages: readonly Point[];
  readonly straySegments: readonly string[];
}

export const MARKS = ['quality', 'importance'] as const;
export type Mark = (typeof MARKS)[number];

declare module '../app-error.ts' {
  interface ErrorParams {
    /** Rows count from 1. */
    readonly 'touch-points.mark': {
      readonly row: number;
      readonly mark: Mark;
      readonly value: number;
    };
  }
}

const BEST = 5;
const keyOf = (name: string) => spellingKey(tidy(name));

function assertMarks(points: readonly TouchPoint[]): void {
  points.forEach((point, index) => {
    for (const mark of MARKS) {
      const value = point[mark];
      if (value !== null && !(value >= 1 && value <= BEST)) {
        throw new AppError('touch-points.mark', { row: index + 1, mark, value });
      }
    }
  });
}

function weakestFirst<Point extends TouchPoint>(points: readonly Point[]): Weakness<Point>[] {
  const judged = points.flatMap((point): Weakness<Point>[] => {
    const { importance, quality } = point;
    return importance === null || quality === null ? [] : [{ point, weakness: importance * (BEST - quality) }];
  });
  return judged.sort(
    (one, other) => other.weakness - one.weakness || (other.point.importance ?? 0) - (one.point.importance ?? 0),
  );
}

/**
 * @param stages All stages, and all segments, by the names that the points call them.
 * @throws AppError `touch-points.mark`.
 */
export function rollUp<Point extends TouchPoint>(
  points: readonly Point[],
  stages: readonly string[],
  segments: readonly string[],
): TouchPointRollUp<Point> {
  assertMarks(points);
  const isBlank = (text: string) => tidy(text) === '';
  const known = (names: readonly string[]) => new Set(names.map(keyOf));
  const [usedStages, served] = [
    known(points.map(({ stage }) => stage)),
    known(points.flatMap((each) => each.segments)),
  ];
  const [allStages, allSegments] = [known(stages), known(segments)];
  const strays = points
    .flatMap((each) => each.segments)
    .filter((name) => !isBlank(name) && !allSegments.has(keyOf(name)));
  return {
    weakest: weakestFirst(points),
    unjudged: points.filter(({ importance, quality }) => importance === null || quality === null),
    withoutOwner: points.filter(({ owner }) => isBlank(owner)),
    withoutStandard: points.filter(({ standard }) => isBlank(standard)),
    stagesWithoutPoint: stages.filter((stage) => !usedStages.has(keyOf(stage))),
    segmentsWithoutPoint: segments.filter((segment) => !served.has(keyOf(segment))),
    purposesWithoutPoint: PURPOSES.filter((purpose) => points.every((point) => point.purpose !== purpose)),
    strayStages: points.filter(({ stage }) => !allStages.has(keyOf(stage))),
    straySegments: [...new Map(strays.map((name) => [keyOf(name), tidy(name)])).values()],
  };
}
