/** The sidebar: one of its views, under a heading that takes the keyboard when the view changes. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Alert } from './alert.tsx';
import { SessionProvider } from './context.ts';
import { ConvertView } from './convert-view.tsx';
import { FirstRun } from './first-run.tsx';
import { forget } from './forget.ts';
import { KeptProblems } from './kept-problems.tsx';
import { MainView } from './main-view.tsx';
import { open } from './opening.ts';
import type { Session } from './session.ts';
import type { State } from './state.ts';
import { useStoreState } from './use-store-state.ts';

function CurrentView({ state, session }: { readonly state: State; readonly session: Session }) {
  const { view } = state;
  const words = session.texts.sidebar;
  switch (view.name) {
    case 'opening':
      return (
        <p role="status" class="hint">
          {words.opening}
        </p>
      );
    case 'unopened':
      return (
        <Alert message={view.message} takesFocus>
          <button type="button" class="primary" onClick={() => void open(session)}>
            {words.retry}
          </button>
        </Alert>
      );
    case 'first-run':
      return (
        <>
          <p class="hint">{words.segmentIntro}</p>
          <FirstRun sample={view.sample} />
        </>
      );
    case 'main':
      return <MainView state={state} />;
    case 'convert':
      return <ConvertView conversion={view.conversion} />;
  }
}

export function App({ session }: { readonly session: Session }) {
  const state = useStoreState(session.store);
  const { name } = state.view;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(name);
  useLayoutEffect(() => {
    // Opening is the person's own doing and takes the keyboard from nobody; an alert takes it itself.
    const isMove = before.current !== 'opening' && before.current !== name && name !== 'unopened';
    before.current = name;
    if (isMove) heading.current?.focus();
  }, [name]);
  const words = session.texts.sidebar;
  return (
    <SessionProvider value={session}>
      <h1 ref={heading} tabIndex={-1}>
        {name === 'convert' ? words.convert.heading : words.segmentHeading}
      </h1>
      <div role="status">
        {state.converted !== null && name === 'main' && <p class="good">{words.log.converted(state.converted)}</p>}
      </div>
      {(name === 'main' || name === 'first-run') && (
        <KeptProblems problems={state.kept} forget={(what) => void forget(session, what, open)} />
      )}
      <CurrentView state={state} session={session} />
    </SessionProvider>
  );
}
