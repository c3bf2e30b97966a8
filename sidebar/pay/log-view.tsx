/** Another log for what is set up: its sheet was deleted, or columns have moved. */

import { ruleOf } from '../../src/core/pay/rule-templates.ts';
import { DEFAULT_FIXED_SHARE } from '../../src/core/pay/target-income.ts';
import type { PayStart, SetUp } from '../../src/rpc.ts';
import { Alert } from '../alert.tsx';
import { useTalk, useTell } from './context.ts';
import { JobButton } from './job-button.tsx';
import type { Job } from './jobs.ts';
import { LogSection } from './log-section.tsx';
import { payLogOf } from './set-up-request.ts';
import type { PayState, SetUpState } from './state.ts';
import { WorkStatus } from './work-status.tsx';

/** The tabs are there, so the server keeps only the log of it; the rest is what it takes to ask. */
function requestOf(setUp: SetUpState): SetUp | null {
  const log = payLogOf(setUp);
  if (log === null || setUp.suggestion === null || setUp.members.length === 0) return null;
  const { method, bands, floor, cap } = ruleOf('strong');
  const { month, members } = setUp.suggestion;
  return {
    log,
    month,
    members: members.map(({ name }) => ({ name, isHead: false, targetIncome: 0, plan: null })),
    fixedShare: DEFAULT_FIXED_SHARE,
    market: null,
    template: 'strong',
    ...{ method, bands, floor, cap },
  };
}

export function LogView({ state, start }: { readonly state: PayState; readonly start: PayStart }) {
  const { texts } = useTalk();
  const tell = useTell();
  const { pay } = texts;
  const { setUp, work } = state;
  const { suggestion, team } = setUp;
  const working = work.phase === 'working';
  const request = requestOf(setUp);
  const job: Job = request === null ? { kind: 'check' } : { kind: 'change-log', request };
  const names = suggestion?.members.map(({ name }) => name) ?? [];
  return (
    <>
      <fieldset class="choices" disabled={working} aria-label={pay.log.heading}>
        <LogSection setUp={setUp} sheets={start.sheets} />
      </fieldset>
      <p role="status" class="hint" id="found-in-log">
        {team.status === 'asking' && pay.team.counting}
        {suggestion !== null && (names.length === 0 ? pay.team.none : pay.log.found(names.join(', ')))}
        {team.status === 'none' && suggestion === null && pay.missing.log}
      </p>
      <Alert message={team.message} takesFocus={false} />
      <div class="bar">
        <WorkStatus work={work} />
        <JobButton job={job} kind="primary" working={working} blockedBy={request === null ? 'found-in-log' : undefined}>
          {pay.log.use}
        </JobButton>
        <button
          type="button"
          class="secondary"
          aria-disabled={working}
          onClick={() => {
            if (!working) tell({ type: 'log-left' });
          }}
        >
          {pay.back}
        </button>
      </div>
    </>
  );
}
