/** Rules tried on the past: a draft beside its curve, and live what the last months would have paid by it. */
import { useMemo, useState } from 'preact/hooks';
import { compareRules } from '../../src/core/pay/compare-rules.ts';
import { parseMoney } from '../../src/core/pay/money.ts';
import { payoutRule } from '../../src/core/pay/payout.ts';
import { PAYOUT_METHODS } from '../../src/core/pay/payout-methods.ts';
import { payFor } from '../../src/core/pay/target-income.ts';
import { type Draft, tryRule } from '../../src/core/pay/try-rule.ts';
import type { PayStart } from '../../src/rpc.ts';
import { useDispatch, useLocale, useSession } from './context.ts';
import { CurvePicture } from './curve-picture.tsx';
import { ExplainedJob } from './explained-job.tsx';
import { TextField } from './field.tsx';
import { JobButton } from './job-button.tsx';
import type { TrialState, Work } from './state.ts';
import { TermsInputs } from './terms-inputs.tsx';
import { readDraft } from './trial-request.ts';
import { TrialResult } from './trial-result.tsx';
import { Done, WorkStatus } from './work-status.tsx';

function Choices({ trial }: { readonly trial: TrialState }) {
  const { texts } = useSession();
  const dispatch = useDispatch();
  const words = texts.trial;
  const { rules } = trial.past;
  return (
    <>
      {rules.length > 1 && (
        <div class="field">
          <label for="tried-rule">{words.rule}</label>
          <select
            id="tried-rule"
            value={trial.inForce.name}
            onChange={(event) => dispatch({ type: 'trial-rule-chosen', rule: event.currentTarget.value })}
          >
            {rules.map(({ name, people }) => (
              <option key={name} value={name}>
                {words.ruleOf(name, people)}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="field">
        <label for="tried-method">{words.method}</label>
        <select
          id="tried-method"
          value={trial.terms.method}
          onChange={({ currentTarget: { value } }) => {
            const method = PAYOUT_METHODS.find((known) => known === value);
            if (method !== undefined) dispatch({ type: 'method-chosen', method });
          }}
        >
          {PAYOUT_METHODS.map((method) => (
            <option key={method} value={method}>
              {words.methods[method]}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}

/** The draft becomes the rule from a month on that is not paid yet: the next that comes, unless another is chosen. */
function TakeRules({
  draft,
  start,
  working,
}: {
  readonly draft: Draft;
  readonly start: PayStart;
  readonly working: boolean;
}) {
  const words = useSession().texts.trial;
  const open = start.months.filter(({ standing }) => standing !== 'closed' && standing !== 'passed');
  const [chosen, setChosen] = useState(open[0]?.month);
  const month = open.find((state) => state.month === chosen) ?? open[0];
  if (month === undefined) return null;
  return (
    <>
      <div class="field">
        <label for="rules-from">{words.take}</label>
        <select
          id="rules-from"
          value={month.month}
          onChange={({ currentTarget: { value } }) => setChosen(open.find((state) => state.month === value)?.month)}
        >
          {open.map((state) => (
            <option key={state.month} value={state.month}>
              {state.title}
            </option>
          ))}
        </select>
      </div>
      <ExplainedJob
        job={{ kind: 'take-rules', draft, month: month.month }}
        working={working}
        explanation={words.takeHint}
      >
        {words.takeButton(month.title)}
      </ExplainedJob>
    </>
  );
}

interface Props {
  readonly trial: TrialState;
  readonly start: PayStart;
  readonly work: Work;
}

export function TrialView({ trial, start, work }: Props) {
  const { texts } = useSession();
  const locale = useLocale();
  const dispatch = useDispatch();
  const words = texts.trial;
  const { past, inForce, terms, planFactor } = trial;
  const read = useMemo(() => readDraft(trial, locale), [trial, locale]);
  const draft = 'draft' in read ? read.draft : null;
  const problem = 'problem' in read && read.problem.what !== 'factor' ? read.problem : null;
  const wrongFactor = 'problem' in read && read.problem.what === 'factor';
  const tried = useMemo(() => (draft === null ? null : compareRules(tryRule(past.lines, draft))), [past, draft]);
  const rules = useMemo(() => [payoutRule(inForce.terms), draft && payoutRule(draft.terms)] as const, [inForce, draft]);
  const pay = payFor(parseMoney(inForce.targetIncome), inForce.fixedShare);
  const working = work.phase === 'working';
  const assumed = [...new Set(past.lines.flatMap(({ planOf }) => planOf ?? []))].sort();
  return (
    <>
      <Done work={work} />
      <p class="hint">{words.intro}</p>
      <fieldset class="choices" disabled={working} aria-label={words.heading}>
        <Choices trial={trial} />
        <TermsInputs terms={terms} problem={problem} />
        <TextField
          label={words.factor}
          hint={words.factorHint}
          text={planFactor}
          invalid={wrongFactor}
          onType={(text) => dispatch({ type: 'plan-factor-typed', text })}
        />
        {wrongFactor && <p class="wrong">{words.wrongFactor}</p>}
      </fieldset>
      {rules[1] !== null && (
        <>
          <CurvePicture pay={pay} rule={rules[1]} inForce={rules[0]} market={inForce.market} />
          <p class="hint">{words.legend}</p>
        </>
      )}
      {tried !== null && <TrialResult tried={tried} />}
      {assumed.length > 0 && <p class="hint">{words.plans(assumed)}</p>}
      <p class="hint">{words.begun}</p>
      {draft !== null && <TakeRules draft={draft} start={start} working={working} />}
      <div class="bar">
        <WorkStatus work={work} />
        <p class="hint" id="about-past-rules">
          {draft === null ? words.blocked : words.tabHint}
        </p>
        <JobButton
          job={draft === null ? { kind: 'try-rules' } : { kind: 'past-rules', draft }}
          kind="primary"
          working={working}
          blockedBy={draft === null ? 'about-past-rules' : undefined}
          hint="about-past-rules"
        >
          {words.build}
        </JobButton>
        <button
          type="button"
          class="secondary"
          aria-disabled={working}
          onClick={() => {
            if (!working) dispatch({ type: 'trial-left' });
          }}
        >
          {texts.pay.back}
        </button>
      </div>
    </>
  );
}
