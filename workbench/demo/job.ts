/** What the demo asks of the add-on, and what comes back: the same calls that the sidebar makes. */
import type { Host } from '../host/host.ts';
import { DemoProblem } from './demo-problem.ts';

export interface JobResult {
  readonly counts: Readonly<Record<(typeof COUNTS)[number], number>>;
  readonly tabs: readonly string[];
}

const COUNTS = ['rows', 'used', 'blank', 'header', 'later', 'bad'] as const;
const LISTS = ['champions', 'cant-lose', 'at-risk'];

/** The add-on answers with a value or with a sentence. */
async function ask(host: Host, method: string, request: unknown): Promise<unknown> {
  const answer = await host.rpc('call', [method, request]);
  const error = field(answer, 'error');
  if (typeof error === 'string') throw new DemoProblem(error);
  return field(answer, 'value');
}

/** Reads the log of the first sheet and builds all tabs, as the sidebar does. */
export async function runJob(host: Host): Promise<JobResult> {
  const sheetId = host.engine.active.id;
  const check = await ask(host, 'checkLog', { sheetId, layout: null, currency: null });
  const numbers = field(check, 'numbers');
  if (numbers === null) throw new DemoProblem(unreadable(check));
  const settings = {
    version: 1,
    sheetId,
    layout: field(check, 'layout'),
    currency: null,
    scores: 3,
    cuts: null,
    lists: LISTS,
  };
  const plan = await ask(host, 'planRun', settings);
  const run = field(plan, 'run');
  const steps = list(field(plan, 'steps'));
  const tabs: string[] = [];
  for (let step = 0; step < steps.length; step++) {
    const done = await ask(host, 'runStep', { run, step });
    tabs.push(...list(field(done, 'tabs')).map((tab) => String(field(tab, 'name'))));
  }
  await ask(host, 'finishRun', { run });
  const counts = field(numbers, 'counts');
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
    tabs,
  };
}

/** Why the add-on could not take the file: several currencies, or titles that it does not know. */
function unreadable(check: unknown): string {
  const currencies = list(field(check, 'currencies')).map((use) => String(field(use, 'currency')));
  if (currencies.length > 1) {
    return `The amounts are in different currencies (${currencies.join(', ')}): convert them to one currency first.`;
  }
  const titles = list(field(check, 'titles')).join(', ');
  return `The file needs columns for customer, date and amount, named in its first row; it has: ${titles || 'nothing'}.`;
}

export function reconciliation({ counts }: JobResult): string {
  const { rows, used, blank, header, later, bad } = counts;
  return `rows ${rows} = used ${used} + blank ${blank} + header ${header} + later ${later} + bad ${bad}`;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
