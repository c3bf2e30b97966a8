/** The page of motivation and pay: one of its views, under a heading that takes the keyboard when the view changes. */
import { useEffect, useRef } from 'preact/hooks';
import type { PayTexts } from '../../src/text/language.ts';
import { Alert } from '../alert.tsx';
import { forget } from '../forget.ts';
import { KeptProblems } from '../kept-problems.tsx';
import { useStoreState } from '../use-store-state.ts';
import { PaySessionProvider } from './context.ts';
import { LogView } from './log-view.tsx';
import { MainView } from './main-view.tsx';
import { open } from './opening.ts';
import { monthTitle } from './performing.ts';
import { CloseQuestion, ConvertQuestion, VisibilityQuestion } from './questions.tsx';
import type { PaySession } from './session.ts';
import { SetUpView } from './set-up-view.tsx';
import { type PayState, viewOf } from './state.ts';
import { Done } from './work-status.tsx';

interface Props {
  readonly state: PayState;
  readonly session: PaySession;
}

function CurrentView({ state, session }: Props) {
  const { opening, question } = state;
  const { sidebar } = session.texts;
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
  const { start } = opening;
  if (question?.what === 'visibility') return <VisibilityQuestion />;
  if (question?.what === 'convert' && start.convertible !== null) return <ConvertQuestion texts={start.convertible} />;
  if (question?.job.kind === 'close') return <CloseQuestion month={question.job.month} start={start} />;
  if (viewOf(state) === 'log') return <LogView state={state} />;
  return (
    <>
      <KeptProblems problems={start.kept} forget={(what) => void forget(session, what, open)} />
      <Done work={state.work} />
      {start.isSetUp ? <MainView state={state} start={start} /> : <SetUpView state={state} start={start} />}
    </>
  );
}

function headingOf(state: PayState, session: PaySession): string {
  const { question } = state;
  const { pay, menu }: PayTexts = session.texts;
  if (question?.what === 'visibility') return pay.visibility.heading;
  if (question?.what === 'convert') return pay.convert.heading;
  if (question?.job.kind === 'close') return pay.close.heading(monthTitle(session, question.job.month));
  return viewOf(state) === 'log' ? pay.log.heading : menu.motivation;
}

export function App({ session }: { readonly session: PaySession }) {
  const state = useStoreState<PayState>(session.store);
  const name = viewOf(state);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(name);
  const { phase } = state.work;
  useEffect(() => {
    // Opening is the person's own doing and takes the keyboard from nobody; an alert and a result take it themselves.
    const isMove = before.current !== 'opening' && before.current !== name && name !== 'unopened';
    before.current = name;
    if (isMove && phase !== 'done' && phase !== 'failed') heading.current?.focus();
  }, [name]);
  return (
    <PaySessionProvider value={session}>
      <h1 ref={heading} tabIndex={-1}>
        {headingOf(state, session)}
      </h1>
      <CurrentView state={state} session={session} />
    </PaySessionProvider>
  );
}
