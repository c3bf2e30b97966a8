/** The first choice in a file without an order log: a sample, or the person's own sheet. */
import { Alert } from './alert.tsx';
import { useDispatch, useSession } from './context.ts';
import { writeSample } from './opening.ts';
import type { FirstRunState } from './state.ts';

export function FirstRun({ sample }: { readonly sample: FirstRunState }) {
  const session = useSession();
  const dispatch = useDispatch();
  const words = session.texts.sidebar.firstRun;
  const writing = sample.phase === 'writing';
  return (
    <section aria-labelledby="first-run">
      <h2 id="first-run">{words.question}</h2>
      <div class="choice">
        <button
          type="button"
          class="primary"
          aria-disabled={writing}
          aria-describedby="sample-hint"
          onClick={() => void writeSample(session)}
        >
          {writing ? words.writing : words.sample}
        </button>
        <p id="sample-hint" class="hint">
          {words.sampleHint}
        </p>
      </div>
      <div class="choice">
        <button
          type="button"
          class="secondary"
          aria-disabled={writing}
          aria-describedby="own-hint"
          onClick={() => {
            if (!writing) dispatch({ type: 'own-log-wanted' });
          }}
        >
          {words.own}
        </button>
        <p id="own-hint" class="hint">
          {words.ownHint}
        </p>
      </div>
      <Alert message={sample.phase === 'failed' ? sample.message : null} takesFocus />
    </section>
  );
}
