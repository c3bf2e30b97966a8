/** How far a run is, and which tab is being written. */
import { useTexts } from './context.ts';
import { ProgressBar } from './progress-bar.tsx';
import type { WorkingRun } from './state.ts';
import { stepName } from './step-name.ts';

export function Progress({ run }: { readonly run: WorkingRun }) {
  const texts = useTexts();
  const words = texts.sidebar.build;
  const step = run.phase === 'writing' ? run.step : 0;
  const steps = run.phase === 'writing' ? run.plan.steps.length : 1;
  const said = () => {
    if (run.phase !== 'writing') return run.phase === 'planning' ? words.planning : words.dropping;
    const name = run.plan.steps[step];
    return name === undefined ? words.finishing : words.writing(stepName(name, texts), step + 1, steps);
  };
  return <ProgressBar label={words.progress} at={step} of={steps} said={said()} />;
}
