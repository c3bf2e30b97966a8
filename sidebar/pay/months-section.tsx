/** The months, how they stand, and what can be done with each. */
import type { MonthState, PayStart } from '../../src/rpc.ts';
import { Panel } from '../panel.tsx';
import { useSession } from './context.ts';
import { JobButton } from './job-button.tsx';
import { closing } from './jobs.ts';
import { reasonAgainst } from './problems.tsx';

const SHOWN_MONTHS = 3;

interface CardProps {
  readonly state: MonthState;
  readonly working: boolean;
}

function MonthCard({ state, working }: CardProps) {
  const { texts } = useSession();
  const words = texts.pay.months;
  const { statements } = texts;
  const { month, title, answers, standing, withoutPlan } = state;
  const isAhead = standing === 'ahead';
  const blockedBy = reasonAgainst(state);
  const reason = `${month}-open`;
  const isOpen = standing === 'running' || standing === 'unplanned';
  const isUnseen = standing === 'ready' && !state.isShown;
  const unplanned = (isAhead || isOpen) && withoutPlan.length > 0;
  return (
    <div class="card">
      <h3>
        {title}
        {standing !== 'unplanned' && <span class="standing"> {words.states[standing]}</span>}
      </h3>
      {answers !== null && <p>{answers}</p>}
      {unplanned && <p class={isAhead ? 'hint' : 'warning'}>{words.withoutPlan(withoutPlan.join(', '))}</p>}
      <p class="links">
        {unplanned && (
          <JobButton job={{ kind: 'plan', month }} kind="link" working={working}>
            {words.plan(title)}
          </JobButton>
        )}
        {!isAhead && (
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
        {!isAhead && (
          <JobButton
            job={{ kind: 'texts', month, language: null }}
            kind="link"
            working={working}
            blockedBy={blockedBy}
            label={statements.openOf(title)}
          >
            {statements.open}
          </JobButton>
        )}
        {standing === 'ready' && (
          <JobButton
            job={{ kind: 'agreement', month }}
            kind="link"
            working={working}
            blockedBy={blockedBy}
            label={statements.askOf(title)}
          >
            {statements.ask}
          </JobButton>
        )}
        {(isOpen || standing === 'ready') && (
          <JobButton
            job={closing(month)}
            kind="link"
            working={working}
            blockedBy={blockedBy ?? (isOpen || isUnseen ? reason : undefined)}
          >
            {words.close(title)}
          </JobButton>
        )}
      </p>
      {(isOpen || isUnseen) && (
        <p class="hint" id={reason}>
          {words.cannotClose[isUnseen ? 'ready' : standing]}
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
  const words = useSession().texts.pay.months;
  const { months, current } = start;
  const card = (state: MonthState) => <MonthCard key={state.month} state={state} working={working} />;
  // Without a log nothing can be said of any month.
  if (current === null) return null;
  return (
    <section aria-labelledby="months">
      <h2 id="months">{words.heading}</h2>
      {months.slice(0, SHOWN_MONTHS).map(card)}
      {months.length > SHOWN_MONTHS && (
        <Panel title={words.earlier} chosen={words.count(months.length - SHOWN_MONTHS)}>
          {months.slice(SHOWN_MONTHS).map(card)}
        </Panel>
      )}
    </section>
  );
}
