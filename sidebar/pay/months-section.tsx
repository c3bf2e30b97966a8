/** The months, how they stand, and what can be done with each. */
import { addMonths, type Month } from '../../src/core/pay/month.ts';
import type { MonthState, PayStart } from '../../src/rpc.ts';
import { Panel } from '../panel.tsx';
import { useWords } from './context.ts';
import { JobButton } from './job-button.tsx';
import { standingOf } from './months.ts';
import { PROBLEMS_REASON } from './next-step.tsx';

const SHOWN_MONTHS = 3;

interface CardProps {
  readonly state: MonthState;
  readonly current: Month | null;
  readonly working: boolean;
  readonly blockedBy: string | undefined;
}

function MonthCard({ state, current, working, blockedBy }: CardProps) {
  const words = useWords().months;
  const { month, title, withoutPlan } = state;
  const standing = standingOf(state, current);
  const reason = `${month}-open`;
  const unplanned = standing !== 'closed' && withoutPlan.length > 0;
  const closable = standing === 'ready';
  return (
    <div class="card">
      <h3>
        {title}
        {standing !== 'unplanned' && <span class="standing"> {words.states[standing]}</span>}
      </h3>
      {unplanned && <p class="warning">{words.withoutPlan(withoutPlan.join(', '))}</p>}
      <p class="links">
        {unplanned && (
          <JobButton job={{ kind: 'plan', month }} kind="link" working={working}>
            {words.addPlans(title)}
          </JobButton>
        )}
        {standing !== 'ahead' && (
          <JobButton
            job={{ kind: 'payout', month, statements: null }}
            kind="link"
            working={working}
            blockedBy={blockedBy}
            label={words.payoutOf(title)}
          >
            {words.payout}
          </JobButton>
        )}
        {standing !== 'closed' && standing !== 'ahead' && (
          <JobButton
            job={{ kind: 'close', month }}
            kind="link"
            working={working}
            blockedBy={blockedBy ?? (closable ? undefined : reason)}
          >
            {words.close(title)}
          </JobButton>
        )}
      </p>
      {(standing === 'running' || standing === 'unplanned') && (
        <p class="hint" id={reason}>
          {words.cannotClose[standing]}
        </p>
      )}
    </div>
  );
}

interface Props {
  readonly start: PayStart;
  readonly working: boolean;
}

export function MonthsSection({ start, working }: Props) {
  const words = useWords();
  const { months, current } = start;
  const blockedBy = start.problems.length > 0 ? PROBLEMS_REASON : undefined;
  const card = (state: MonthState) => (
    <MonthCard key={state.month} state={state} current={current} working={working} blockedBy={blockedBy} />
  );
  const latest = months[0]?.month ?? null;
  const next = current === null ? null : addMonths(current, 1);
  return (
    <section aria-labelledby="months">
      <h2 id="months">{words.months.heading}</h2>
      {months.length === 0 && <p class="hint">{words.months.none}</p>}
      {months.slice(0, SHOWN_MONTHS).map(card)}
      {next !== null && (latest === null || latest < next) && (
        <JobButton job={{ kind: 'plan', month: next }} kind="secondary" working={working}>
          {words.months.planNext}
        </JobButton>
      )}
      {months.length > SHOWN_MONTHS && (
        <Panel title={words.months.earlier} chosen={words.months.count(months.length - SHOWN_MONTHS)}>
          {months.slice(SHOWN_MONTHS).map(card)}
        </Panel>
      )}
    </section>
  );
}
