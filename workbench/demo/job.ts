/** What the demo asks of the add-on, and what comes back: the sidebar's calls, with what it proposes. */
import type { Host } from '../host/host.ts';
import { ask, field, list } from './answer.ts';
import type { GivenAnswers } from './options.ts';

export interface JobResult {
  readonly tabs: readonly string[];
}

/** Builds the tabs that the sidebar builds from the log of a sheet where nobody chooses otherwise. */
export async function runJob(host: Host, sheetId: number, answers: GivenAnswers): Promise<JobResult> {
  const check = await ask(host, 'checkLog', { sheetId, answers });
  const choices = await ask(host, 'defaultChoices', undefined);
  const proposed = typeof choices === 'object' ? choices : null;
  const settings = { version: 2, sheetId, reading: field(check, 'reading'), ...proposed };
  const plan = await ask(host, 'planRun', settings);
  const run = field(plan, 'run');
  const steps = list(field(plan, 'steps'));
  const tabs: string[] = [];
  for (let step = 0; step < steps.length; ) {
    const done = await ask(host, 'runStep', { run, step, within: 60_000 });
    step = Number(field(done, 'next'));
    tabs.push(...list(field(done, 'tabs')).map((tab) => String(field(tab, 'name'))));
  }
  await ask(host, 'finishRun', { run });
  return { tabs };
}
