/** The page of motivation and pay: one of its views, under a heading that takes the keyboard when the view changes. */
import { useLayoutEffect, useRef } from 'preact/hooks';
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
import { CloseQuestion, ConvertQuestion, Elsewhere, VisibilityQuestion } from './questions.tsx';
import type { PaySession } from './session.ts';
import { SetUpView } from './set-up-view.tsx';
import { type PayState, viewOf } from './state.ts';
import { TextsView } from './texts-view.tsx';
import { TrialView } from './trial-view.tsx';
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
  if (question?.what === 'visibility') return <VisibilityQuestion job={question.job} />;
  if (question?.what === 'elsewhere') return <Elsewhere start={start} />;
  if (question?.job.kind === 'close' && question.job.preview !== null) {
    return <CloseQuestion preview={question.job.preview} start={start} />;
  }
  if (question?.what === 'convert' && start.convertible !== null) return <ConvertQuestion texts={start.convertible} />;
  if (viewOf(state) === 'log') return <LogView state={state} />;
  if (viewOf(state) === 'texts' && state.texts !== null) return <TextsView shown={state.texts} work={state.work} />;
  if (viewOf(state) === 'trial' && state.trial !== null)
    return <TrialView trial={state.trial} start={start} work={state.work} />;
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
  const { pay, menu, trial, statements }: PayTexts = session.texts;
  if (question?.what === 'visibility') return pay.visibility.heading;
  if (question?.what === 'convert') return pay.convert.heading;
  if (question?.what === 'elsewhere') return pay.visibility.elsewhere.heading;
  if (question?.job.kind === 'close') return pay.close.heading(monthTitle(session, question.job.month));
  if (viewOf(state) === 'texts') return statements.heading;
  if (viewOf(state) === 'trial') return trial.heading;
  return viewOf(state) === 'log' ? pay.log.heading : menu.motivation;
}

export function App({ session }: { readonly session: PaySession }) {
  const state = useStoreState<PayState>(session.store);
  const name = viewOf(state);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(name);
  const { phase } = state.work;
  useLayoutEffect(() => {
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
