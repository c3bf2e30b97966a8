/** One tool: what it is for, how it stands, and what can be done with it. */
import type { ToolState } from '../../src/rpc.ts';
import { useHeadSession } from './context.ts';
import { requestJob } from './session.ts';
import type { ToolJob } from './state.ts';

interface ButtonProps {
  readonly state: ToolState;
  readonly kind: ToolJob['kind'];
  readonly look: 'primary' | 'secondary' | 'link';
  readonly working: boolean;
  readonly text: string;
}

function ToolButton({ state: { tool }, kind, look, working, text }: ButtonProps) {
  const session = useHeadSession();
  const { named, names } = session.texts.head;
  return (
    <button
      type="button"
      class={look}
      aria-label={named(text, names[tool])}
      aria-disabled={working}
      onClick={() => {
        if (kind === 'remove') session.store.dispatch({ type: 'removal-wanted', tool });
        else void requestJob(session, { kind, tool });
      }}
    >
      {text}
    </button>
  );
}

export function ToolCard({ state, working }: { readonly state: ToolState; readonly working: boolean }) {
  const { head } = useHeadSession().texts;
  const { tool, tabs, missing, also, canRefresh } = state;
  const built = tabs.length > 0;
  const id = `tool-${tool}`;
  return (
    <section class="tool" aria-labelledby={id}>
      <h2 id={id}>{head.names[tool]}</h2>
      <p class="hint">{head.about[tool]}</p>
      {missing.length > 0 && (
        <ul class="form-problems">
          {missing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {also.length > 0 && <p class="hint">{head.alsoBuilt(also.map((each) => head.names[each]))}</p>}
      <p class="tool-buttons">
        {built ? (
          <>
            <ToolButton state={state} kind="open" look="secondary" working={working} text={head.open} />
            {canRefresh && (
              <ToolButton
                state={state}
                kind="build"
                look="secondary"
                working={working}
                text={head.refreshOf[tool] ?? head.refresh}
              />
            )}
            <ToolButton state={state} kind="remove" look="link" working={working} text={head.remove} />
          </>
        ) : (
          <ToolButton state={state} kind="build" look="secondary" working={working} text={head.build} />
        )}
      </p>
    </section>
  );
}
