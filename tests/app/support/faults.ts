/** Every service call of an execution at which something may go wrong, one after the other. */
import type { CallPoint } from '../../../workbench/host/levers.ts';
import type { App } from './app.ts';

export type Mode = 'fault' | 'end';

export interface Fault {
  readonly mode: Mode;
  readonly point: CallPoint;
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

export function arm(app: App, { mode, point }: Fault): void {
  if (mode === 'fault') app.host.levers.failAt(point, 'Service Spreadsheets failed');
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
