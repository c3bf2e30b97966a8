/** The log of activity: who did what on which day, how often. */
import { addTo, createSums, sumAt } from '../numbers/summation.ts';
import type { Day } from '../time/day.ts';
import type { Span } from '../time/workdays.ts';
import { spellingKey, tidy } from '../writing/spelling.ts';

export interface Activity {
  readonly day: Day;
  readonly manager: string;
  readonly stage: string;
  readonly count: number;
}

export interface StageCounts {
  /** One for each of the stages. */
  readonly counts: readonly number[];
  /** Entries of the span whose stage is not among the stages: in no count. */
  readonly strays: readonly Activity[];
}

const keyOf = (name: string) => spellingKey(tidy(name));

/** The counts of a span, both ends inside: of one manager, or of all. Names that differ in case or white space are one. */
export function stageCounts(
  log: readonly Activity[],
  stages: readonly string[],
  { from, to }: Span,
  manager: string | null = null,
): StageCounts {
  const places = new Map(stages.map((stage, place) => [keyOf(stage), place]));
  const wanted = manager === null ? null : keyOf(manager);
  const sums = createSums(stages.length);
  const inside = log.filter(
    (entry) => entry.day >= from && entry.day <= to && (wanted === null || keyOf(entry.manager) === wanted),
  );
  const strays = inside.filter(({ stage, count }) => {
    const place = places.get(keyOf(stage));
    if (place !== undefined) addTo(sums, place, count);
    return place === undefined;
  });
  return { counts: stages.map((_, place) => sumAt(sums, place)), strays };
}
