/** The conversation of a run: planned, then built in calls that each do as many steps as time allows; meanwhile they are asked how far they are. */
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

/** Milliseconds between two looks at how far the run is. */
const LOOK_EVERY = 1_500;

/**
 * Milliseconds after which a call begins no further step. Each call reads the log anew, which takes longer than to build a tab:
 * a minute where people see meanwhile how far it is, else only until they would want to see it.
 */
const WITHIN = { told: 60_000, untold: 300 };

/** Tells how far the run is until it is stopped, so that people see each tab come while one call builds many. */
function watch({ store, ask }: Session, plan: RunPlan): () => void {
  let timer = setTimeout(look, LOOK_EVERY);
  let isOver = false;
  async function look(): Promise<void> {
    // Where this can't be known, the call that builds says so.
    const progress = await ask('runProgress').catch(() => null);
    if (isOver) return;
    if (progress?.run === plan.run) store.dispatch({ type: 'step-began', plan, step: progress.next });
    timer = setTimeout(look, LOOK_EVERY);
  }
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

async function writeSteps(session: Session, plan: RunPlan): Promise<void> {
  const { store, ask, texts, answersMeanwhile } = session;
  const within = answersMeanwhile ? WITHIN.told : WITHIN.untold;
  let step = plan.next;
  let stopWatching: (() => void) | null = null;
  try {
    while (step < plan.steps.length) {
      store.dispatch({ type: 'step-began', plan, step });
      stopWatching = watch(session, plan);
      const done = await ask('runStep', { run: plan.run, step, within });
      stopWatching();
      store.dispatch({ type: 'tabs-written', tabs: done.tabs });
      step = done.next;
    }
    store.dispatch({ type: 'step-began', plan, step });
    await ask('finishRun', { run: plan.run });
    store.dispatch({ type: 'run-finished', settings: plan.settings });
  } catch (error) {
    stopWatching?.();
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
