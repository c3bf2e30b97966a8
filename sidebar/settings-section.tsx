/** The tab *Settings*: made, found and put back from here; what has to be corrected in it, cell by cell. */
import { useEffect, useState } from 'preact/hooks';
import type { SettingsState } from '../src/rpc.ts';
import { Alert } from './alert.tsx';
import { useSession } from './context.ts';
import { failureSentence } from './failure-sentence.ts';
import { Panel } from './panel.tsx';
import { lookAtSettings, writeSettings } from './playbook.ts';
import type { RunState } from './state.ts';
import { useFocusOn } from './use-focus.ts';

interface Props {
  readonly settingsTab: SettingsState;
  readonly phase: RunState['phase'];
}

type Work = { readonly phase: 'idle' | 'asked' | 'writing' } | { readonly phase: 'failed'; readonly message: string };

function Problems({ problems }: Pick<SettingsState, 'problems'>) {
  const words = useSession().texts.sidebar.settings;
  return (
    <>
      <p>{words.correct}</p>
      <ul>
        {problems.map(({ sentence, cell, url }) => (
          <li key={cell + sentence}>
            <a href={url} target="_blank" rel="noreferrer">
              {cell}
            </a>{' '}
            {sentence}
          </li>
        ))}
      </ul>
    </>
  );
}

export function SettingsSection({ settingsTab, phase }: Props) {
  const session = useSession();
  const words = session.texts.sidebar.settings;
  const [work, setWork] = useState<Work>({ phase: 'idle' });
  const { tab, problems, added } = settingsTab;
  const question = useFocusOn<HTMLParagraphElement>(work.phase === 'asked' ? work : null);
  const failed = (error: unknown) => setWork({ phase: 'failed', message: failureSentence(error, session.texts) });
  const write = (method: 'createSettings' | 'restoreSettings') => {
    if (work.phase === 'writing') return;
    setWork({ phase: 'writing' });
    writeSettings(session, method).then(() => setWork({ phase: 'idle' }), failed);
  };
  useEffect(() => {
    // What a build has just read may differ from what the sidebar knows, or be why the build was refused.
    if ((phase === 'failed' || phase === 'done') && tab !== null) lookAtSettings(session).catch(failed);
  }, [phase]);
  const isWrong = problems.length > 0;
  return (
    <Panel
      title={words.heading}
      chosen={isWrong ? words.wrong(problems.length) : tab === null ? words.none : words.own}
      needed={isWrong}
    >
      <p class="hint">{words.hint}</p>
      {isWrong && <Problems problems={problems} />}
      {added !== null && <p class="hint">{added}</p>}
      <div role="status">{work.phase === 'writing' && <p>{words.writing}</p>}</div>
      <Alert message={work.phase === 'failed' ? work.message : null} takesFocus />
      {tab === null && (
        <button type="button" class="secondary" onClick={() => write('createSettings')}>
          {words.create}
        </button>
      )}
      {tab !== null && work.phase === 'asked' && (
        <>
          <p ref={question} tabIndex={-1}>
            {words.sure(tab.name)}
          </p>
          <div class="pair">
            <button type="button" class="secondary" onClick={() => write('restoreSettings')}>
              {words.yes}
            </button>
            <button type="button" class="secondary" onClick={() => setWork({ phase: 'idle' })}>
              {words.no}
            </button>
          </div>
        </>
      )}
      {tab !== null && work.phase !== 'asked' && (
        <p class="links">
          <a href={tab.url} target="_blank" rel="noreferrer">
            {tab.name}
          </a>
          <button type="button" class="link" onClick={() => setWork({ phase: 'asked' })}>
            {words.restore}
          </button>
        </p>
      )}
    </Panel>
  );
}
