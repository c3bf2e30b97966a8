/** A formula over ever longer logs: beside its peers on the same log, and beside itself on a tenth of it. */
import { loadBareScript } from '../bare-script.ts';
import { type Contender, medianTimes } from '../interleaved.ts';
import { type Line, linesAgainstOthers } from '../line.ts';
import { type OrderRanges, orderRanges } from '../order-log.ts';

export interface Peer {
  readonly name: string;
  /** May take its time beside the thread: what it gives is waited for. */
  readonly compute: (ranges: OrderRanges) => unknown;
  /** Where it would take minutes beyond. */
  readonly mostRows?: number;
}

const SIZES = [
  { rows: 10_000, rounds: 31 },
  { rows: 100_000, rounds: 11 },
  { rows: 1_000_000, rounds: 5 },
] as const;

/** `more` are the arguments after customers, dates and amounts. */
export async function growing(formula: string, more: readonly unknown[], peers: readonly Peer[]): Promise<Line[]> {
  const script = loadBareScript();
  const compute = script.custom(formula);
  const lines: Line[] = [];
  let smaller: { name: string; time: number } | null = null;
  for (const { rows, rounds } of SIZES) {
    const name = `${formula}, ${rows.toLocaleString('en')} rows`;
    const ranges = orderRanges(script, rows);
    const contenders: Contender[] = [
      { name, run: () => compute([ranges.customers, ranges.dates, ranges.amounts, ...more]) },
      ...peers
        .filter(({ mostRows = rows }) => rows <= mostRows)
        .map((peer) => ({ name: peer.name, run: () => peer.compute(ranges) })),
    ];
    const times = await medianTimes(contenders, rounds);
    lines.push(...linesAgainstOthers(times, name));
    const time = times.get(name) ?? Number.NaN;
    if (smaller !== null) lines.push({ what: name, against: smaller.name, time, other: smaller.time });
    smaller = { name, time };
  }
  return lines;
}
