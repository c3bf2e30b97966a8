/** Another log for what is set up: its sheet was deleted, or columns have moved. */

import { Alert } from '../alert.tsx';
import { useDispatch, useSession } from './context.ts';
import { JobButton } from './job-button.tsx';
import type { Job } from './jobs.ts';
import { LogSection } from './log-section.tsx';
import { payLogOf } from './set-up-request.ts';
import type { PayState } from './state.ts';
import { WorkStatus } from './work-status.tsx';

export function LogView({ state }: { readonly state: PayState }) {
  const { texts } = useSession();
  const dispatch = useDispatch();
  const { pay } = texts;
  const { setUp, work } = state;
  const { suggestion, team } = setUp;
  const working = work.phase === 'working';
  const [question] = setUp.log.check.answer?.open ?? [];
  const names = suggestion?.members.map(({ name }) => name) ?? [];
  // Of use is a log in which somebody has sold lately.
  const log = names.length === 0 ? null : payLogOf(setUp.log);
  const job: Job = log === null ? { kind: 'check' } : { kind: 'change-log', log };
  return (
    <>
      <fieldset class="choices" disabled={working} aria-label={pay.log.heading}>
        <LogSection log={setUp.log} />
      </fieldset>
      <p role="status" class="hint" id="found-in-log">
        {team.status === 'asking' && pay.team.counting}
        {suggestion !== null && (names.length === 0 ? pay.team.none : pay.log.found(names.join(', ')))}
        {team.status === 'none' && suggestion === null && (question?.sentence ?? pay.missing.log)}
      </p>
      <Alert message={team.message} takesFocus={false} />
      <div class="bar">
        <WorkStatus work={work} />
        <JobButton job={job} kind="primary" working={working} blockedBy={log === null ? 'found-in-log' : undefined}>
          {pay.log.use}
        </JobButton>
        <button
          type="button"
          class="secondary"
          aria-disabled={working}
          onClick={() => {
            if (!working) dispatch({ type: 'log-left' });
          }}
        >
          {pay.back}
        </button>
      </div>
    </>
  );
}
