/** The sidebar: what the log holds, one button, and what it built. */
import { useEffect, useState } from 'preact/hooks';
import type { WrittenTab } from '../src/rpc.ts';
import type { Texts } from '../src/text/language.ts';
import { buildTabs, defaultSettings, type ReadyLog, readLog } from './flow.ts';
import { LogSummary } from './log-check.tsx';
import { ask } from './server.ts';

interface State {
  readonly doing: 'reading' | 'building' | 'nothing';
  readonly log: ReadyLog | null;
  readonly tabs: readonly WrittenTab[];
  readonly error: string | null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export function App({ texts }: { readonly texts: Texts }) {
  const words = texts.sidebar;
  const [state, setState] = useState<State>({ doing: 'reading', log: null, tabs: [], error: null });
  const busy = state.doing !== 'nothing';
  const change = (part: Partial<State>) => setState((before) => ({ ...before, ...part }));
  const fail = (error: unknown) => change({ doing: 'nothing', error: messageOf(error) });

  const read = () => {
    change({ doing: 'reading', error: null });
    readLog().then((log) => change({ doing: 'nothing', log, error: log === null ? words.noLog : null }), fail);
  };

  const build = async (log: ReadyLog) => {
    const plan = await ask('planRun', defaultSettings(log));
    const tabs = await buildTabs(plan, () => undefined);
    change({ doing: 'nothing', tabs, error: null });
  };

  const press = () => {
    // A second click while the first one works must not start a second build.
    if (busy) return;
    if (state.log === null) {
      read();
      return;
    }
    change({ doing: 'building', error: null });
    build(state.log).catch(fail);
  };

  useEffect(read, []);

  const buttonText = () => {
    if (state.doing === 'building') return words.building;
    if (state.log === null) return words.retry;
    return state.tabs.length > 0 ? words.rebuild : words.build;
  };

  return (
    <>
      <h1>{words.segmentHeading}</h1>
      <p class="muted">{words.segmentIntro}</p>
      <div aria-live="polite">{state.doing === 'reading' && <p>{words.loading}</p>}</div>
      {state.log !== null && (
        <LogSummary sheet={state.log.sheet.name} check={state.log.check} numbers={state.log.numbers} texts={texts} />
      )}
      {(state.log !== null || !busy) && (
        <button type="button" aria-disabled={busy} onClick={press}>
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
