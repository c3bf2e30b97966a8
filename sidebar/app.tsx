/** The sidebar: what the log holds, one button, and what it built. */
import { useEffect, useState } from 'preact/hooks';
import type { LogCheck, WrittenTab } from '../src/rpc.ts';
import type { Texts } from '../src/text/language.ts';
import { LogSummary } from './log-check.tsx';
import { ask } from './server.ts';

interface State {
  readonly doing: 'reading' | 'building' | 'nothing';
  readonly check: LogCheck | null;
  readonly tabs: readonly WrittenTab[];
  readonly error: string | null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export function App({ texts }: { readonly texts: Texts }) {
  const words = texts.sidebar;
  const [state, setState] = useState<State>({ doing: 'reading', check: null, tabs: [], error: null });
  const busy = state.doing !== 'nothing';

  const read = () => {
    setState((before) => ({ ...before, doing: 'reading', error: null }));
    ask('checkLog').then(
      (check) => setState((before) => ({ ...before, doing: 'nothing', check })),
      (error: unknown) => setState((before) => ({ ...before, doing: 'nothing', error: messageOf(error) })),
    );
  };

  const build = () => {
    // A second click while the first one works must not start a second build.
    if (busy) return;
    setState((before) => ({ ...before, doing: 'building', error: null }));
    ask('buildSegments').then(
      ({ check, tabs }) => setState({ doing: 'nothing', check, tabs, error: null }),
      (error: unknown) => setState((before) => ({ ...before, doing: 'nothing', tabs: [], error: messageOf(error) })),
    );
  };

  useEffect(read, []);

  const buttonText = () => {
    if (state.doing === 'building') return words.building;
    if (state.check === null) return words.retry;
    return state.tabs.length > 0 ? words.rebuild : words.build;
  };

  return (
    <>
      <h1>{words.segmentHeading}</h1>
      <p class="muted">{words.segmentIntro}</p>
      <div aria-live="polite">{state.doing === 'reading' && <p>{words.loading}</p>}</div>
      {state.check !== null && <LogSummary check={state.check} texts={texts} />}
      {(state.check !== null || !busy) && (
        <button type="button" aria-disabled={busy} onClick={state.check === null ? read : build}>
          {buttonText()}
        </button>
      )}
      {state.error !== null && <div role="alert">{state.error}</div>}
      <div aria-live="polite">
        {state.tabs.length > 0 && (
          <div class="done">
            <p>{words.done}</p>
            <ul>
              {state.tabs.map((tab) => (
                <li key={tab.id}>
                  <a href={tab.url} target="_blank" rel="noreferrer">
                    {tab.name}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </>
  );
}
