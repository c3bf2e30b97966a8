/** What a time zone has answered, as it is kept for later executions: no zone changes its past while a run is under way. */
import { SPAN } from './zone.ts';

const MINUTE = 60_000;
/** More than all days that Sheets counts need. */
const MOST = 400_000;

/** Neighbouring edges with one offset, in minutes. `span`: how far edges lie from each other. */
export interface Clocks {
  readonly span: number;
  readonly runs: readonly (readonly [first: number, count: number, minutes: number])[];
}

/** `edges`: offsets in milliseconds. */
export function clocksOf(edges: ReadonlyMap<number, number>): Clocks {
  const runs: [number, number, number][] = [];
  for (const [edge, offset] of [...edges].sort(([one], [other]) => one - other)) {
    const last = runs[runs.length - 1];
    const minutes = offset / MINUTE;
    if (last !== undefined && last[0] + last[1] === edge && last[2] === minutes) last[1]++;
    else runs.push([edge, 1, minutes]);
  }
  return { span: SPAN, runs };
}

export function edgesFrom({ span, runs }: Clocks): Map<number, number> {
  const edges = new Map<number, number>();
  if (span !== SPAN) return edges;
  for (const [first, count, minutes] of runs) {
    for (let edge = first; edge < first + count; edge++) edges.set(edge, minutes * MINUTE);
  }
  return edges;
}

/** Null for what can't be used: then the zone is asked. */
export function clocksFrom(stored: unknown): Clocks | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { span, runs } = stored as Partial<Clocks>;
  const isRun = (run: unknown) =>
    Array.isArray(run) && run.length === 3 && run.every(Number.isInteger) && run[1] > 0 && run[1] < MOST;
  return typeof span === 'number' && Array.isArray(runs) && runs.every(isRun) ? { span, runs } : null;
}
