/** A whole run, call by call. */
import { type App, get, type Settings } from './app.ts';

export interface Plan {
  readonly run: string;
  readonly steps: readonly string[];
  readonly next: number;
}

function isPlan(value: unknown): value is Plan {
  return typeof value === 'object' && value !== null && 'run' in value && 'steps' in value && 'next' in value;
}

export async function planRun(app: App, settings: Settings = app.settings): Promise<Plan> {
  const plan = await get(app, 'planRun', settings);
  if (!isPlan(plan)) throw new Error(`planRun gave ${JSON.stringify(plan)}`);
  return plan;
}

export function stepOf(plan: Plan, step: string): number {
  const position = plan.steps.indexOf(step);
  if (position === -1) throw new Error(`no step "${step}" among ${JSON.stringify(plan.steps)}`);
  return position;
}

interface StepsDone {
  readonly next: number;
}

/** The steps from the first that is not done, as many in a call as the page has done in one, then the end. */
export async function carryOut(app: App, plan: Plan): Promise<void> {
  for (let step = plan.next; step < plan.steps.length; ) {
    const done = await get(app, 'runStep', { run: plan.run, step, within: 60_000 });
    step = (done as StepsDone).next;
  }
  await get(app, 'finishRun', { run: plan.run });
}

/** Builds or refreshes all tabs. */
export async function build(app: App, settings: Settings = app.settings): Promise<void> {
  await carryOut(app, await planRun(app, settings));
}

/** The run that the file remembers as interrupted, as the sidebar sees it when it opens. */
export async function interrupted(app: App): Promise<Plan | null> {
  const start = await get(app, 'start');
  const plan = typeof start === 'object' && start !== null && 'interrupted' in start ? start.interrupted : null;
  if (plan !== null && !isPlan(plan)) throw new Error(`start gave ${JSON.stringify(plan)}`);
  return plan;
}
