/** Everything that is chosen before motivation is set up, with good defaults, and the button that does it. */
import type { PayStart } from '../../src/rpc.ts';
import { useSession } from './context.ts';
import { LogSection } from './log-section.tsx';
import { missingSentence } from './missing-sentence.ts';
import { requestJob } from './performing.ts';
import { RuleSection } from './rule-section.tsx';
import { setUpRequest } from './set-up-request.ts';
import type { PayState } from './state.ts';
import { TeamSection } from './team-section.tsx';
import { WorkStatus } from './work-status.tsx';

const FORMS = ['team', 'motivation', 'plan'] as const;

export function SetUpView({ state, start }: { readonly state: PayState; readonly start: PayStart }) {
  const session = useSession();
  const { pay } = session.texts;
  const { setUp, work } = state;
  const ready = setUpRequest(setUp, state.locale);
  const working = work.phase === 'working';
  // Tabs that are gone are made again beside those that are left.
  const left = FORMS.flatMap((key) => start.tabs[key]?.name ?? []);
  const missing = 'missing' in ready ? ready.missing : null;
  return (
    <>
      {left.length === 0 ? <p class="hint">{pay.intro}</p> : <p class="warning">{pay.setUp.left(left.join(', '))}</p>}
      <fieldset class="choices" disabled={working} aria-label={session.texts.menu.motivation}>
        <section aria-labelledby="log">
          <h2 id="log">{pay.log.heading}</h2>
          <LogSection log={setUp.log} />
        </section>
        <TeamSection setUp={setUp} />
        <RuleSection setUp={setUp} />
      </fieldset>
      <p class="hint">{pay.elsewhere(session.texts.menu.segments)}</p>
      <div class="bar">
        <WorkStatus work={work} />
        {!working && (
          <p id="said-of-set-up" class="hint">
            {missing === null ? pay.setUp.hint : missingSentence(missing, session.texts)}
          </p>
        )}
        <button
          type="button"
          class="primary"
          aria-disabled={working || missing !== null}
          aria-describedby={working ? undefined : 'said-of-set-up'}
          onClick={() => {
            if ('request' in ready) void requestJob(session, { kind: 'set-up', request: ready.request });
          }}
        >
          {working ? pay.setUp.working : pay.setUp.button}
        </button>
      </div>
    </>
  );
}
