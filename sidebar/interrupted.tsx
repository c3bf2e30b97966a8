/** A run that was begun and not finished: go on with it, or drop it. */
import type { RunPlan } from '../src/rpc.ts';
import { Alert } from './alert.tsx';
import { dropRun, goOn } from './building.ts';
import { useSession } from './context.ts';
import { stepName } from './step-name.ts';

interface Props {
  readonly plan: RunPlan;
  readonly message: string | null;
}

export function Interrupted({ plan, message }: Props) {
  const session = useSession();
  const words = session.texts.sidebar.interrupted;
  const step = plan.steps[plan.next];
  const said =
    step === undefined ? words.finishing : words.said(plan.next + 1, plan.steps.length, stepName(step, session.texts));
  return (
    <>
      <Alert message={message} takesFocus />
      <div role="status">
        <p>
          {said} {message === null && words.colleague}
        </p>
      </div>
      <div class="pair">
        <button type="button" class="primary" onClick={() => void goOn(session)}>
          {words.goOn}
        </button>
        <button type="button" class="secondary" onClick={() => void dropRun(session)}>
          {words.drop}
        </button>
      </div>
    </>
  );
}
