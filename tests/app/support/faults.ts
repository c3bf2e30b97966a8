/** Every service call of an execution at which something may go wrong, one after the other. */
import type { CallPoint, Levers } from '../../../workbench/host/levers.ts';
import type { App } from './app.ts';

/** A call that fails, one that does its work and fails then, and the end of the execution. */
export type Mode = 'fault' | 'after' | 'end';

export interface Fault {
  readonly mode: Mode;
  readonly point: CallPoint;
  /** At once, unless they are put off: a call that writes fails then with a later one, and an end loses what was put off. */
  readonly writes?: Levers['writes'];
}

const KINDS: readonly Omit<Fault, 'point'>[] = [
  { mode: 'end' },
  { mode: 'fault', writes: 'put off' },
  { mode: 'after' },
  { mode: 'end', writes: 'put off' },
  { mode: 'fault' },
];

/** Each point with one of all the ways in which things go wrong: the next with the next, from the given one on. */
export function inTurn(points: readonly CallPoint[], first = 0): Fault[] {
  return points.map((point, index) => ({ point, mode: 'end', ...KINDS[(index + first) % KINDS.length] }));
}

/** What the tests break off at; `npm run faults -- --every 1` takes all, which takes hours. */
export function everySecond(points: readonly CallPoint[]): CallPoint[] {
  return points.filter((_, index) => index % 2 === 0);
}

/** Each point in all the ways in which things go wrong. */
export function inAllWays(points: readonly CallPoint[]): Fault[] {
  return points.flatMap((point) => KINDS.map((kind): Fault => ({ ...kind, point })));
}

/** Calls that change nothing: before one of them the file is as it is before the next one that does. */
const HARMLESS = /Builder\.|^Utilities|\.(get|find|with|new|create\w*Finder)/;

/** The calls of the latest execution, as points at which the same execution can be broken off. */
export function callPoints(app: App): CallPoint[] {
  return allPoints(app).filter(({ call }) => call === undefined || !HARMLESS.test(call));
}

/** Those that only read as well. */
export function allPoints(app: App): CallPoint[] {
  const calls = app.host.levers.last?.calls ?? new Map<string, number>();
  return [...calls].flatMap(([call, count]) =>
    Array.from({ length: count }, (_, index): CallPoint => ({ call, nth: index + 1 })),
  );
}

export function arm(app: App, { mode, point, writes = 'at once' }: Fault): void {
  app.host.levers.writes = writes;
  if (mode === 'fault') app.host.levers.failAt(point, 'Service Spreadsheets failed');
  else if (mode === 'after') app.host.levers.failAfter(point, 'Service Spreadsheets failed');
  else app.host.levers.endAt(point);
}

/** Asks for what is going to be broken off: true where it was. An end of the execution reaches nobody as an answer. */
export async function breaksOff(app: App, method: string, request: unknown): Promise<boolean> {
  try {
    const answered = await app.host.rpc('call', [method, request]);
    return typeof answered === 'object' && answered !== null && 'error' in answered;
  } catch (error) {
    if (error instanceof Error) return true;
    throw error;
  }
}

/** Deals out the work so that each of several open files waits while another one calculates. */
export async function inParallel<Item>(
  items: readonly Item[],
  workers: number,
  work: (share: readonly Item[]) => Promise<void>,
): Promise<void> {
  const shares = Array.from({ length: workers }, (_, worker) =>
    items.filter((_item, index) => index % workers === worker),
  );
  await Promise.all(shares.map(work));
}
