/** How far a run is, and which tab is being written. */
import { useTexts } from './context.ts';
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
  return (
    <>
      <div
        class="progress"
        role="progressbar"
        aria-label={words.progress}
        aria-valuemin={0}
        aria-valuemax={steps}
        aria-valuenow={step}
        aria-valuetext={said()}
      >
        <div class="progress-done" style={{ width: `${Math.max(4, (step / steps) * 100)}%` }} />
      </div>
      <p class="hint">{said()}</p>
    </>
  );
}
