/** A line of the table: how long one thing takes beside another one. */

export interface Line {
  readonly what: string;
  readonly against: string;
  /** Milliseconds, medians of the same rounds. */
  readonly time: number;
  readonly other: number;
}

/** What it says: times of this machine on this day are there to be divided by each other. */
export function ratioOf({ time, other }: Line): number {
  return time / other;
}

/** A line for each of the others, in the order of the times. */
export function linesAgainstOthers(times: ReadonlyMap<string, number>, what: string): Line[] {
  const time = times.get(what) ?? Number.NaN;
  return [...times].flatMap(([against, other]) => (against === what ? [] : [{ what, against, time, other }]));
}
