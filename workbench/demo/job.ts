/** What the demo asks of the add-on, and what comes back: the same calls that the sidebar makes. */
import type { Host } from '../host/host.ts';
import { ask, field, list } from './answer.ts';
import { DemoProblem } from './demo-problem.ts';

export interface JobResult {
  readonly tabs: readonly string[];
}

const LISTS = ['champions', 'cant-lose', 'at-risk'];

/** Builds all tabs from the log of a sheet, as the sidebar does. */
export async function runJob(host: Host, sheetId: number): Promise<JobResult> {
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
  return { tabs };
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

/** Whether the sheet as it stands gives the tabs the same rows and money that were read. */
export async function isPlain(host: Host, sheetId: number, used: number, revenue: number): Promise<boolean> {
  const check = await ask(host, 'checkLog', { sheetId, layout: null, currency: null });
  const numbers = field(check, 'numbers');
  return field(field(numbers, 'counts'), 'used') === used && field(numbers, 'revenue') === revenue;
}
