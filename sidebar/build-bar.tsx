/** The bar at the bottom, always in sight: the one button, and how the run goes that it started. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SidebarTexts } from '../src/text/language.ts';
import { Alert } from './alert.tsx';
import { build } from './building.ts';
import { useSession } from './context.ts';
import { cutProblemSentence } from './cut-problem-sentence.ts';
import { Interrupted } from './interrupted.tsx';
import { askedSentence } from './log/asked.ts';
import { Progress } from './progress.tsx';
import { type Missing, readinessOf, sameSettings } from './readiness.ts';
import { replacedTabs } from './reduce-tabs.ts';
import { isWorking, type State } from './state.ts';

function missingSentence(missing: Missing, texts: SidebarTexts): string {
  const words = texts.sidebar.missing;
  if (missing.what === 'columns') {
    const fields = missing.fields.map((field) => texts.sidebar.log.fields[field]);
    return missing.untitled ? words.titles(fields) : words.columns(fields);
  }
  if (missing.what === 'question') return askedSentence(missing.sentence, texts.sidebar.log);
  return missing.what === 'cuts' ? cutProblemSentence(missing.error, texts) : words[missing.what];
}

/** As chosen; where nobody has, what comes next is told of a log that is long enough. */
function foretells({ next, log: { check } }: State): boolean {
  const numbers = check.status === 'none' ? null : (check.answer?.numbers ?? null);
  return next.wanted ?? (numbers !== null && numbers.noForecast === null);
}

export function BuildBar({ state }: { readonly state: State }) {
  const session = useSession();
  const words = session.texts.sidebar.build;
  const { run, last } = state;
  const readiness = readinessOf(state);
  const working = isWorking(run);
  const missing = 'missing' in readiness ? readiness.missing : null;
  const label = () => {
    if (working) return words.building;
    if (run.phase === 'failed') return run.begun ? words.startAgain : session.texts.sidebar.retry;
    const unchanged = last !== null && 'settings' in readiness && sameSettings(last, readiness.settings);
    return unchanged ? words.refresh : words.build;
  };
  const replaced = replacedTabs(state.tabs, {
    abcXyz: state.abcXyz,
    comparesNothing: state.compareWith === 'none',
    foretells: foretells(state),
  });
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(run.phase);
  useLayoutEffect(() => {
    // Whoever pressed one of the two buttons that are gone now finds the keyboard on the one that is there instead.
    if (before.current === 'interrupted' && run.phase !== 'interrupted') button.current?.focus();
    before.current = run.phase;
  }, [run.phase]);
  if (run.phase === 'interrupted') {
    return (
      <div class="bar">
        <Interrupted plan={run.plan} message={run.message} />
      </div>
    );
  }
  return (
    <div class="bar">
      <Alert message={run.phase === 'failed' ? run.message : null} takesFocus />
      {working && <Progress run={run} />}
      {!working && missing === null && replaced.length > 0 && (
        <details class="replaced">
          <summary>{words.replaces(replaced.length)}</summary>
          <p class="hint">{replaced.map(({ name }) => name).join(', ')}</p>
        </details>
      )}
      {!working && missing !== null && (
        <p id="missing" class="hint">
          {missingSentence(missing, session.texts)}
        </p>
      )}
      <button
        ref={button}
        type="button"
        class="primary"
        aria-disabled={working || missing !== null}
        aria-describedby={!working && missing !== null ? 'missing' : undefined}
        onClick={() => void build(session)}
      >
        {label()}
      </button>
    </div>
  );
}
