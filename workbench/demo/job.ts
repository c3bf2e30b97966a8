/** What the demo asks of the add-on, and what comes back: the same calls that the sidebar makes. */
import type { Host } from '../host/host.ts';
import { ask, field, list } from './answer.ts';
import type { GivenAnswers } from './options.ts';

export interface JobResult {
  readonly tabs: readonly string[];
}

const LISTS = ['champions', 'cant-lose', 'at-risk'];

/** Builds all tabs from the log of a sheet, as the sidebar does. */
export async function runJob(host: Host, sheetId: number, answers: GivenAnswers): Promise<JobResult> {
  const check = await ask(host, 'checkLog', { sheetId, answers });
  const settings = { version: 2, sheetId, reading: field(check, 'reading'), scores: 3, cuts: null, lists: LISTS };
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
