/** How the job goes: in the bar below while it runs or has failed, in a card above once it is done. */
import type { PayTexts } from '../../src/text/language.ts';
import { Alert } from '../alert.tsx';
import { ProgressBar } from '../progress-bar.tsx';
import { useFocusOn } from '../use-focus.ts';
import { useSession, useWords } from './context.ts';
import type { Job } from './jobs.ts';
import { retry } from './performing.ts';
import type { Work } from './state.ts';
import { TabLinks } from './tab-links.tsx';

function Working({ job }: Extract<Work, { phase: 'working' }>) {
  const words = useWords();
  const statements = job.kind === 'payout' || job.kind === 'close' ? job.statements : null;
  if (statements === null) {
    return (
      <>
        <div class="progress" role="progressbar" aria-label={words.progress}>
          <div class="progress-done waiting" />
        </div>
        <p role="status" class="hint">
          {words.jobs[job.kind === 'close' && job.preview === null ? 'payout' : job.kind]}
        </p>
      </>
    );
  }
  const { members, next } = statements;
  const said = words.statements(next, members.length, members[next] ?? null);
  return <ProgressBar label={words.progress} at={next} of={Math.max(1, members.length)} said={said} />;
}

/** What stands in the bar; the region of alerts is always there. */
export function WorkStatus({ work }: { readonly work: Work }) {
  const session = useSession();
  return (
    <>
      <Alert message={work.phase === 'failed' ? work.message : null} takesFocus>
        <button type="button" class="primary" onClick={() => void retry(session)}>
          {session.texts.sidebar.retry}
        </button>
      </Alert>
      {work.phase === 'working' && <Working {...work} />}
    </>
  );
}

function headingOf({ kind }: Job, { setUp, done }: PayTexts['pay']): string {
  if (kind === 'set-up') return setUp.done;
  return kind === 'check' ? done.check : done.heading;
}

export function Done({ work }: { readonly work: Work }) {
  const words = useWords();
  const heading = useFocusOn<HTMLHeadingElement>(work.phase === 'done' ? work : null);
  if (work.phase !== 'done') return null;
  const { job, sentence, tabs, stale } = work;
  return (
    <section class="done" aria-labelledby="done">
      <h2 id="done" ref={heading} tabIndex={-1}>
        {headingOf(job, words)}
      </h2>
      {sentence !== null && <p>{sentence}</p>}
      <TabLinks tabs={tabs} />
      {stale !== null && <p class="warning">{stale}</p>}
    </section>
  );
}
