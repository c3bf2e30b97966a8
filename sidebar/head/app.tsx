/** The page of tools for the head of sales, under a heading that takes the keyboard when a question comes or goes. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Alert } from '../alert.tsx';
import { useFocusOn } from '../use-focus.ts';
import { useStoreState } from '../use-store-state.ts';
import { HeadSessionProvider, useHeadSession } from './context.ts';
import { RemovalQuestion } from './removal-question.tsx';
import { type HeadSession, open, requestJob } from './session.ts';
import type { HeadState, Work } from './state.ts';
import { ToolCard } from './tool-card.tsx';

function Done({ work }: { readonly work: Work }) {
  const { head } = useHeadSession().texts;
  const heading = useFocusOn<HTMLHeadingElement>(work.phase === 'done' ? work : null);
  if (work.phase !== 'done') return null;
  const { job, sentence } = work;
  const { kind, tool } = job;
  const name = head.names[tool];
  return (
    <section class="done" aria-labelledby="done">
      <h2 id="done" ref={heading} tabIndex={-1}>
        {kind === 'remove' ? head.done.removed(name) : head.done.built(name)}
      </h2>
      {sentence !== null && <p>{sentence}</p>}
    </section>
  );
}

function WorkStatus({ work }: { readonly work: Work }) {
  const session = useHeadSession();
  const { head, sidebar } = session.texts;
  const busy = work.phase === 'working' || work.phase === 'failed';
  return (
    <div class={busy ? 'bar' : ''}>
      <Alert message={work.phase === 'failed' ? work.message : null} takesFocus>
        <button
          type="button"
          class="primary"
          onClick={() => {
            if (work.phase === 'failed') void requestJob(session, work.job);
          }}
        >
          {sidebar.retry}
        </button>
      </Alert>
      {work.phase === 'working' && (
        <>
          <div class="progress" role="progressbar" aria-label={head.progress}>
            <div class="progress-done waiting" />
          </div>
          <p role="status" class="hint">
            {head.working[work.job.kind]}
          </p>
        </>
      )}
    </div>
  );
}

function CurrentView({ state, session }: { readonly state: HeadState; readonly session: HeadSession }) {
  const { opening, removing, work } = state;
  const { sidebar, head } = session.texts;
  if (opening.phase === 'opening') {
    return (
      <p role="status" class="hint">
        {sidebar.opening}
      </p>
    );
  }
  if (opening.phase === 'failed') {
    return (
      <Alert message={opening.message} takesFocus>
        <button type="button" class="primary" onClick={() => void open(session)}>
          {sidebar.retry}
        </button>
      </Alert>
    );
  }
  const { tools } = opening.start;
  const question = tools.find(({ tool }) => tool === removing);
  if (question !== undefined) return <RemovalQuestion state={question} />;
  return (
    <>
      <Done work={work} />
      <p class="hint">{head.intro}</p>
      {tools.map((each) => (
        <ToolCard key={each.tool} state={each} working={work.phase === 'working'} />
      ))}
      <WorkStatus work={work} />
    </>
  );
}

export function App({ session }: { readonly session: HeadSession }) {
  const state = useStoreState<HeadState>(session.store);
  const { head, menu } = session.texts;
  const { removing, work } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(removing);
  useLayoutEffect(() => {
    const isMove = before.current !== removing;
    before.current = removing;
    if (isMove && work.phase !== 'done' && work.phase !== 'failed') heading.current?.focus();
  }, [removing]);
  return (
    <HeadSessionProvider value={session}>
      <h1 ref={heading} tabIndex={-1}>
        {removing === null ? menu.head : head.removal.heading(head.names[removing])}
      </h1>
      <CurrentView state={state} session={session} />
    </HeadSessionProvider>
  );
}
