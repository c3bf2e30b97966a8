/** How a run goes: planned, a step at a time, interrupted, failed, done. */
import type { RunPlan } from '../src/rpc.ts';
import type { Action } from './actions.ts';
import { isWorking, type RunState } from './state.ts';

function interrupted(plan: RunPlan | null, message: string | null): RunState | null {
  return plan === null ? null : { phase: 'interrupted', plan, message };
}

/** A result says what was built of the log that is chosen: not of another one. */
function forget(run: RunState): RunState {
  return run.phase === 'done' || run.phase === 'failed' ? { phase: 'idle' } : run;
}

export function reduceRun(run: RunState, action: Action): RunState {
  switch (action.type) {
    case 'opened':
      return interrupted(action.start.interrupted, null) ?? { phase: 'idle' };
    case 'run-planning':
      return { phase: 'planning' };
    case 'step-began': {
      const { plan, step } = action;
      return { phase: 'writing', plan, step, tabs: run.phase === 'writing' ? run.tabs : plan.tabs };
    }
    case 'tabs-written':
      return run.phase === 'writing' ? { ...run, tabs: [...run.tabs, ...action.tabs] } : run;
    case 'run-finished':
      return { phase: 'done', tabs: run.phase === 'writing' ? run.tabs : [] };
    case 'run-failed': {
      const { message, left, begun } = action;
      return interrupted(left, message) ?? { phase: 'failed', message, begun };
    }
    case 'run-dropping':
      return run.phase === 'interrupted' ? { phase: 'dropping', plan: run.plan } : run;
    case 'run-dropped':
      return { phase: 'idle' };
    case 'sheet-chosen':
    case 'column-chosen':
    case 'answered':
    case 'read-anew':
    case 'currency-chosen':
      return isWorking(run) ? run : forget(run);
    default:
      return run;
  }
}
