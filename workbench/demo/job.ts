/** The one call that the demo makes into the add-on, and what comes back of it. */
import type { Host } from '../host/host.ts';
import { DemoProblem } from './demo-problem.ts';

export interface JobResult {
  readonly counts: Readonly<Record<(typeof COUNTS)[number], number>>;
  readonly tabs: readonly string[];
}

const COUNTS = ['rows', 'used', 'blank', 'header', 'later', 'bad'] as const;

/** What the sidebar's button does. The add-on answers with a value or with a sentence. */
export async function runJob(host: Host): Promise<JobResult> {
  const answer = await host.rpc('call', ['buildSegments']);
  const error = field(answer, 'error');
  if (typeof error === 'string') throw new DemoProblem(error);
  const built = field(answer, 'value');
  const counts = field(field(built, 'check'), 'counts');
  const tabs = field(built, 'tabs');
  if (!Array.isArray(tabs)) throw new Error('The add-on did not say which tabs it wrote.');
  const count = (name: (typeof COUNTS)[number]): number => {
    const value = field(counts, name);
    if (typeof value !== 'number') throw new Error(`The add-on did not count "${name}".`);
    return value;
  };
  return {
    counts: {
      rows: count('rows'),
      used: count('used'),
      blank: count('blank'),
      header: count('header'),
      later: count('later'),
      bad: count('bad'),
    },
    tabs: tabs.map((tab: unknown) => String(field(tab, 'name'))),
  };
}

export function reconciliation({ counts }: JobResult): string {
  const { rows, used, blank, header, later, bad } = counts;
  return `rows ${rows} = used ${used} + blank ${blank} + header ${header} + later ${later} + bad ${bad}`;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
