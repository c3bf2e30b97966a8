/** What closed months would pay now, to be paid with the current one. */

import type { Month } from '../../src/core/pay/month.ts';
import { Panel } from '../panel.tsx';
import { useDispatch, useWords } from './context.ts';
import { ExplainedJob } from './explained-job.tsx';
import { Tick } from './field.tsx';
import { JobButton } from './job-button.tsx';
import type { Corrections } from './state.ts';

interface Props {
  readonly corrections: Corrections | null;
  readonly month: Month;
  readonly monthTitle: string;
  readonly working: boolean;
  readonly blockedBy: string | undefined;
}

export function CorrectionsPanel({ corrections, month, monthTitle, working, blockedBy }: Props) {
  const words = useWords().corrections;
  const dispatch = useDispatch();
  const found = corrections?.found ?? [];
  const chosen = corrections?.chosen ?? [];
  return (
    <Panel title={words.heading} chosen={words.chosen} needed={found.length > 0}>
      <p class="hint" id="about-corrections">
        {words.hint}
      </p>
      <JobButton
        job={{ kind: 'find-corrections' }}
        kind="secondary"
        working={working}
        blockedBy={blockedBy}
        hint="about-corrections"
      >
        {words.look}
      </JobButton>
      <ExplainedJob job={{ kind: 'against-paid' }} working={working} blockedBy={blockedBy} explanation={words.tabHint}>
        {words.tab}
      </ExplainedJob>
      {found.length > 0 && (
        <>
          <fieldset class="found">
            <legend>{words.legend(monthTitle)}</legend>
            {found.map(({ id, sentence, member, amount }) => (
              <div key={id}>
                <Tick
                  label={sentence}
                  ticked={chosen.includes(id)}
                  onTick={(wanted) => dispatch({ type: 'correction-chosen', id, wanted })}
                />
                <p class="links">
                  <JobButton
                    job={{ kind: 'add-corrections', ids: [id], month }}
                    kind="link"
                    working={working}
                    blockedBy={blockedBy}
                  >
                    {words.addOne(member, amount)}
                  </JobButton>
                </p>
              </div>
            ))}
          </fieldset>
          {chosen.length === 0 && (
            <p class="hint" id="no-correction">
              {words.nothingChosen}
            </p>
          )}
          <JobButton
            job={{ kind: 'add-corrections', ids: chosen, month }}
            kind="secondary"
            working={working}
            blockedBy={chosen.length === 0 ? 'no-correction' : blockedBy}
          >
            {words.add(chosen.length)}
          </JobButton>
        </>
      )}
    </Panel>
  );
}
