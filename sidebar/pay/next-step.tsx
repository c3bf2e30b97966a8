/** The one thing to do now, and what has to be put right before it. */
import type { PayStart } from '../../src/rpc.ts';
import { useSession } from './context.ts';
import { JobButton } from './job-button.tsx';
import { closing, type Job } from './jobs.ts';
import { chooseLog } from './opening.ts';
import { monthTitle } from './performing.ts';
import { Problems } from './problems.tsx';

interface Props {
  readonly start: PayStart;
  readonly working: boolean;
}

function jobOf(next: PayStart['next']): Job | null {
  if (next === null || next.kind === 'check') return next;
  const { kind, month } = next;
  if (kind === 'close') return closing(month);
  return kind === 'payout' ? { kind, month, statements: null } : { kind, month };
}

export function NextStep({ start, working }: Props) {
  const session = useSession();
  const { pay } = session.texts;
  const job = jobOf(start.next);
  const label = (wanted: Job) => {
    if (wanted.kind === 'close') return pay.months.close(monthTitle(session, wanted.month));
    if (wanted.kind === 'payout') return pay.months.payoutOf(monthTitle(session, wanted.month));
    if (wanted.kind === 'plan') return pay.months.plan(monthTitle(session, wanted.month));
    if (wanted.kind === 'board') return start.tabs.board === undefined ? pay.board.build : pay.board.refresh;
    return pay.checkAgain;
  };
  return (
    <>
      {start.warnings.map((warning) => (
        <p key={warning} class="warning">
          {warning}
        </p>
      ))}
      {start.problems.length > 0 && <Problems problems={start.problems} />}
      {job === null ? (
        <button type="button" class="primary" aria-disabled={working} onClick={() => void chooseLog(session)}>
          {start.asks ? pay.log.answer : pay.log.other}
        </button>
      ) : (
        <JobButton job={job} kind="primary" working={working}>
          {label(job)}
        </JobButton>
      )}
    </>
  );
}
