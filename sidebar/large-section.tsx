/** For logs that no sheet can hold: the same definitions as SQL for BigQuery, and how its results come back. */
import { useState } from 'preact/hooks';
import { Alert } from './alert.tsx';
import { useSession } from './context.ts';
import { copyText } from './copy-text.ts';
import { failureSentence } from './failure-sentence.ts';
import { Panel } from './panel.tsx';
import { readinessOf } from './readiness.ts';
import type { State } from './state.ts';

type Work =
  | { readonly phase: 'idle' | 'asking' }
  | { readonly phase: 'made'; readonly sql: string; readonly copied: boolean }
  | { readonly phase: 'failed'; readonly message: string };

const ROWS_SHOWN = 6;

export function LargeSection({ state }: { readonly state: State }) {
  const session = useSession();
  const words = session.texts.sidebar.large;
  const [table, setTable] = useState('');
  const [work, setWork] = useState<Work>({ phase: 'idle' });
  const readiness = readinessOf(state);
  const settings = 'settings' in readiness ? readiness.settings : null;
  const canAsk = settings !== null && table.trim() !== '' && work.phase !== 'asking';
  const copy = async () => {
    if (!canAsk) return;
    setWork({ phase: 'asking' });
    try {
      const { sql } = await session.ask('makeQuery', { settings, table });
      setWork({ phase: 'made', sql, copied: await copyText(sql) });
    } catch (error) {
      setWork({ phase: 'failed', message: failureSentence(error, session.texts) });
    }
  };
  return (
    <Panel title={words.heading} chosen={words.chosen}>
      <p class="hint">{words.hint}</p>
      <div class="field">
        <label for="large-table">{words.table}</label>
        <input
          id="large-table"
          type="text"
          value={table}
          spellcheck={false}
          aria-describedby="large-missing"
          onInput={(event) => setTable(event.currentTarget.value)}
        />
      </div>
      <p class="hint" id="large-missing">
        {settings === null ? words.logFirst : words.tableHint}
      </p>
      <button type="button" class="secondary" aria-disabled={!canAsk} onClick={() => void copy()}>
        {words.copy}
      </button>
      <div role="status">
        {work.phase === 'asking' && <p>{words.making}</p>}
        {work.phase === 'made' && <p>{work.copied ? words.copied : words.copyByHand}</p>}
      </div>
      <Alert message={work.phase === 'failed' ? work.message : null} takesFocus />
      {work.phase === 'made' && (
        <>
          <textarea
            class="sql"
            readOnly
            rows={ROWS_SHOWN}
            aria-label={words.sql}
            value={work.sql}
            onFocus={(event) => event.currentTarget.select()}
          />
          <p>{words.back}</p>
          <ol class="steps">
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
    </Panel>
  );
}
