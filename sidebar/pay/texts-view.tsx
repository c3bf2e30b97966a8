/** Statements as texts: to be copied into a messenger, one by one or all, or printed, a page each. */
import { useRef, useState } from 'preact/hooks';
import type { StatementTexts } from '../../src/rpc.ts';
import { useDispatch, useSession } from './context.ts';
import { copyText } from './copy-text.ts';
import { JobButton } from './job-button.tsx';
import { monthTitle } from './performing.ts';
import type { Work } from './state.ts';
import { WorkStatus } from './work-status.tsx';

/** What all statements are parted by. */
const BETWEEN = '\n\n———\n\n';

interface CopyProps {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  readonly rows: number;
}

function Copied({ name, label, text, rows }: CopyProps) {
  const words = useSession().texts.statements;
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => setSaid((await copyText(text, field.current)) ? words.copied : words.byHand);
  return (
    <div class="card copied">
      <h2>{name}</h2>
      <textarea ref={field} readOnly rows={rows} value={text} aria-label={words.textOf(name)} />
      <button type="button" class="secondary" aria-label={words.copyOf(name)} onClick={() => void copy()}>
        {label}
      </button>
      <p role="status" class="hint">
        {said}
      </p>
    </div>
  );
}

interface Props {
  readonly shown: StatementTexts;
  readonly work: Work;
}

export function TextsView({ shown, work }: Props) {
  const session = useSession();
  const dispatch = useDispatch();
  const words = session.texts.statements;
  const { month, language, others, people } = shown;
  const working = work.phase === 'working';
  const all = people.map(({ text }) => text).join(BETWEEN);
  return (
    <>
      <p class="hint">{words.intro(monthTitle(session, month))}</p>
      <p class="links">
        {others.map(({ code, name }) => (
          <JobButton key={code} job={{ kind: 'texts', month, language: code }} kind="link" working={working}>
            <span lang={code}>{name}</span>
          </JobButton>
        ))}
        <button type="button" class="link" onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
      {people.length > 1 && <Copied name={words.all(people.length)} label={words.copyAll} text={all} rows={4} />}
      {people.map(({ name, text }) => (
        <Copied key={`${name} ${language}`} name={name} label={words.copy} text={text} rows={8} />
      ))}
      <div class="pages" aria-hidden="true" lang={language}>
        {people.map(({ name, text }) => (
          <pre key={name}>{text}</pre>
        ))}
      </div>
      <div class="bar">
        <WorkStatus work={work} />
        <button
          type="button"
          class="secondary"
          aria-disabled={working}
          onClick={() => {
            if (!working) dispatch({ type: 'texts-left' });
          }}
        >
          {session.texts.pay.back}
        </button>
      </div>
    </>
  );
}
