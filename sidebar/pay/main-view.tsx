/** Once motivation is set up: the step of the moment, the months, and all the rest folded away. */
import { PAY_TABS } from '../../src/core/pay/pay-tabs.ts';
import type { PayStart } from '../../src/rpc.ts';
import { Panel } from '../panel.tsx';
import { useSession } from './context.ts';
import { CorrectionsPanel } from './corrections-panel.tsx';
import { DealsPanel } from './deals-panel.tsx';
import { ExplainedJob } from './explained-job.tsx';
import { GamePanel } from './game-panel.tsx';
import { JobButton } from './job-button.tsx';
import { MonthsSection } from './months-section.tsx';
import { NextStep } from './next-step.tsx';
import { chooseLog } from './opening.ts';
import { monthTitle } from './performing.ts';
import { reasonAgainst } from './problems.tsx';
import type { PayState } from './state.ts';
import { TabLinks } from './tab-links.tsx';
import { TermsPanel } from './terms-panel.tsx';
import { WorkStatus } from './work-status.tsx';

interface Props {
  readonly state: PayState;
  readonly start: PayStart;
}

function BoardPanel({
  start,
  working,
  blockedBy,
}: {
  start: PayStart;
  working: boolean;
  blockedBy: string | undefined;
}) {
  const { texts } = useSession();
  const { trial } = texts;
  const words = texts.pay.board;
  const month = start.boardMonth;
  return (
    <Panel title={words.heading} chosen={words.chosen}>
      {month !== null && (
        <div class="choice">
          <ExplainedJob job={{ kind: 'board', month }} working={working} blockedBy={blockedBy} explanation={words.hint}>
            {start.tabs.board === undefined ? words.build : words.refresh}
          </ExplainedJob>
        </div>
      )}
      <ExplainedJob
        job={{ kind: 'simulator' }}
        working={working}
        blockedBy={blockedBy}
        explanation={words.simulatorHint}
      >
        {words.simulator}
      </ExplainedJob>
      <ExplainedJob job={{ kind: 'try-rules' }} working={working} blockedBy={blockedBy} explanation={trial.openHint}>
        {trial.open}
      </ExplainedJob>
    </Panel>
  );
}

export function MainView({ state, start }: Props) {
  const session = useSession();
  const words = session.texts.pay;
  const working = state.work.phase === 'working';
  const blockedBy = reasonAgainst(start);
  const paid = start.openMonth;
  const tabs = PAY_TABS.flatMap((key) => start.tabs[key] ?? []);
  const busy = working || state.work.phase === 'failed';
  return (
    <>
      <NextStep start={start} working={working} />
      <MonthsSection start={start} working={working} />
      <BoardPanel start={start} working={working} blockedBy={blockedBy} />
      <DealsPanel deals={state.deals} working={working} blockedBy={blockedBy} />
      {paid !== null && (
        <CorrectionsPanel
          corrections={state.corrections}
          month={paid}
          monthTitle={monthTitle(session, paid)}
          working={working}
          blockedBy={blockedBy}
        />
      )}
      <TermsPanel working={working} />
      <GamePanel fields={state.game} game={start.game} working={working} blockedBy={blockedBy} />
      <Panel title={words.thanks.heading} chosen={words.thanks.chosen}>
        <ExplainedJob job={{ kind: 'thanks' }} working={working} explanation={words.thanks.hint}>
          {start.tabs.thanks === undefined ? words.thanks.build : words.thanks.refresh}
        </ExplainedJob>
      </Panel>
      <Panel title={words.tabs.heading} chosen={words.tabs.count(tabs.length)}>
        <TabLinks tabs={tabs} />
      </Panel>
      <p class="links">
        <JobButton job={{ kind: 'check' }} kind="link" working={working}>
          {words.checkAgain}
        </JobButton>
        <button type="button" class="link" aria-disabled={working} onClick={() => void chooseLog(session)}>
          {words.log.other}
        </button>
        <button
          type="button"
          class="link"
          aria-disabled={working}
          onClick={() => {
            if (!working) session.store.dispatch({ type: 'asked-first', what: 'elsewhere', job: { kind: 'check' } });
          }}
        >
          {words.visibility.elsewhere.open}
        </button>
      </p>
      <p class="hint">{words.elsewhere(session.texts.menu.segments)}</p>
      <div class={busy ? 'bar' : ''}>
        <WorkStatus work={state.work} />
      </div>
    </>
  );
}
