/** How far a run is in tabs, and which one is being written. */
import type { RunPlan } from '../src/rpc.ts';
import { useTexts } from './context.ts';
import { ProgressBar } from './progress-bar.tsx';
import type { WorkingRun } from './state.ts';
import { stepName } from './step-name.ts';

/** So many tabs a run usually writes; known once it is planned. */
const USUAL = 9;

type Step = RunPlan['steps'][number];

/** How many tabs a step writes, as far as can be told before. */
function tabsOf(step: Step | undefined, { lists, groupLists }: RunPlan['settings']): number {
  switch (step) {
    case undefined:
      return 0;
    case 'groups':
      return 2;
    case 'lists':
      return Math.max(1, lists.length);
    case 'groupLists':
      return Math.max(1, groupLists.length);
    default:
      return 1;
  }
}

export function Progress({ run }: { readonly run: WorkingRun }) {
  const texts = useTexts();
  const words = texts.sidebar.build;
  if (run.phase !== 'writing') {
    const said = run.phase === 'planning' ? words.planning : words.dropping;
    return <ProgressBar label={words.progress} at={0} of={USUAL} said={said} />;
  }
  const { plan, step } = run;
  const before = (position: number) =>
    plan.steps.slice(0, position).reduce((sum, each) => sum + tabsOf(each, plan.settings), 0);
  const name = plan.steps[step];
  const said = name === undefined ? words.finishing : words.writing(stepName(name, texts), step + 1, plan.steps.length);
  return <ProgressBar label={words.progress} at={before(step)} of={before(plan.steps.length)} said={said} />;
}
