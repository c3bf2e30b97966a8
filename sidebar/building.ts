/** The conversation of a run: planned, then a call for each step, so that the person sees how far it is. */
import type { RunPlan } from '../src/rpc.ts';
import { readinessOf } from './readiness.ts';
import { sayFailure } from './say-failure.ts';
import { isWorking } from './state.ts';
import type { Talk } from './talk.ts';

/** What can be gone on with after a failure at a step. The server knows; where it does not answer either, the plan stands. */
async function leftOf({ ask, store }: Talk, plan: RunPlan, step: number): Promise<RunPlan | null> {
  try {
    const { interrupted } = await ask('start');
    return interrupted?.run === plan.run ? interrupted : null;
  } catch {
    // The person is told of the first failure already; this one has the same cause.
    const { run } = store.state();
    return { ...plan, next: step, tabs: run.phase === 'writing' ? run.tabs : plan.tabs };
  }
}

async function writeSteps(talk: Talk, plan: RunPlan): Promise<void> {
  const { store, ask, texts } = talk;
  let step = plan.next;
  try {
    for (; step < plan.steps.length; step++) {
      store.tell({ type: 'step-began', plan, step });
      const done = await ask('runStep', { run: plan.run, step });
      store.tell({ type: 'tabs-written', tabs: done.tabs });
    }
    store.tell({ type: 'step-began', plan, step });
    await ask('finishRun', { run: plan.run });
    store.tell({ type: 'run-finished', settings: plan.settings });
  } catch (error) {
    const left = await leftOf(talk, plan, step);
    store.tell({ type: 'run-failed', message: sayFailure(error, texts), left, begun: true });
  }
}

/** Does nothing while tabs are being built, or while something is missing. */
export async function build(talk: Talk): Promise<void> {
  const { store, ask, texts } = talk;
  const readiness = readinessOf(store.state());
  if (isWorking(store.state().run) || 'missing' in readiness) return;
  store.tell({ type: 'run-planning' });
  let plan: RunPlan;
  try {
    plan = await ask('planRun', readiness.settings);
  } catch (error) {
    store.tell({ type: 'run-failed', message: sayFailure(error, texts), left: null, begun: false });
    return;
  }
  await writeSteps(talk, plan);
}

export async function goOn(talk: Talk): Promise<void> {
  const { run } = talk.store.state();
  if (run.phase === 'interrupted') await writeSteps(talk, run.plan);
}

export async function dropRun({ store, ask, texts }: Talk): Promise<void> {
  const { run } = store.state();
  if (run.phase !== 'interrupted') return;
  store.tell({ type: 'run-dropping' });
  try {
    await ask('dropRun');
    store.tell({ type: 'run-dropped' });
  } catch (error) {
    store.tell({ type: 'run-failed', message: sayFailure(error, texts), left: run.plan, begun: true });
  }
}
