/** The conversation of a run: planned, then a call for each step, so that the person sees how far it is. */
import type { RunPlan } from '../src/rpc.ts';
import { failureSentence } from './failure-sentence.ts';
import { readinessOf } from './readiness.ts';
import type { Session } from './session.ts';
import { isWorking } from './state.ts';

/** What can be gone on with after a failure at a step. The server knows; where it does not answer either, the plan stands. */
async function leftOf({ ask, store }: Session, plan: RunPlan, step: number): Promise<RunPlan | null> {
  try {
    const { interrupted } = await ask('start');
    return interrupted?.run === plan.run ? interrupted : null;
  } catch {
    // The person is told of the first failure already; this one has the same cause.
    const { run } = store.state();
    return { ...plan, next: step, tabs: run.phase === 'writing' ? run.tabs : plan.tabs };
  }
}

async function writeSteps(session: Session, plan: RunPlan): Promise<void> {
  const { store, ask, texts } = session;
  let step = plan.next;
  try {
    for (; step < plan.steps.length; step++) {
      store.dispatch({ type: 'step-began', plan, step });
      const done = await ask('runStep', { run: plan.run, step });
      store.dispatch({ type: 'tabs-written', tabs: done.tabs });
    }
    store.dispatch({ type: 'step-began', plan, step });
    await ask('finishRun', { run: plan.run });
    store.dispatch({ type: 'run-finished', settings: plan.settings });
  } catch (error) {
    const left = await leftOf(session, plan, step);
    store.dispatch({ type: 'run-failed', message: failureSentence(error, texts), left, begun: true });
  }
}

/** Does nothing while tabs are being built, or while something is missing. */
export async function build(session: Session): Promise<void> {
  const { store, ask, texts } = session;
  const readiness = readinessOf(store.state());
  if (isWorking(store.state().run) || 'missing' in readiness) return;
  store.dispatch({ type: 'run-planning' });
  let plan: RunPlan;
  try {
    plan = await ask('planRun', readiness.settings);
  } catch (error) {
    store.dispatch({ type: 'run-failed', message: failureSentence(error, texts), left: null, begun: false });
    return;
  }
  await writeSteps(session, plan);
}

export async function goOn(session: Session): Promise<void> {
  const { run } = session.store.state();
  if (run.phase === 'interrupted') await writeSteps(session, run.plan);
}

export async function dropRun({ store, ask, texts }: Session): Promise<void> {
  const { run } = store.state();
  if (run.phase !== 'interrupted') return;
  store.dispatch({ type: 'run-dropping' });
  try {
    await ask('dropRun');
    store.dispatch({ type: 'run-dropped' });
  } catch (error) {
    store.dispatch({ type: 'run-failed', message: failureSentence(error, texts), left: run.plan, begun: true });
  }
}
