/** What comes next, and who is left alone so that it can be seen what calls bring. */
import { COMPARISON_SHARES } from '../src/core/calls/comparison-group.ts';
import {
  CALL_WINDOWS,
  type CallSettings,
  LIST_LENGTHS,
  type NextSettings,
} from '../src/core/customers/next-settings.ts';
import { HORIZONS } from '../src/core/forecast/outlook.ts';
import { useDispatch, useTexts } from './context.ts';
import { NumberChoice } from './number-choice.tsx';
import { Panel } from './panel.tsx';

interface Props {
  readonly next: NextSettings;
  readonly calls: CallSettings;
  /** Why there is no forecast of the log, as the server says; null where it is worth trying. */
  readonly reason: string | null;
}

/** A tick that nobody has touched stands as the log allows. */
export function NextSection({ next, calls, reason }: Props) {
  const dispatch = useDispatch();
  const words = useTexts().sidebar.next;
  const isWanted = next.wanted ?? reason === null;
  return (
    <Panel
      title={words.heading}
      chosen={[isWanted ? words.on : words.off, ...(calls.share > 0 ? [words.compared] : [])].join(', ')}
    >
      <label class="option">
        <input
          type="checkbox"
          checked={isWanted}
          aria-describedby="next-hint"
          onChange={(event) => dispatch({ type: 'next-chosen', chosen: { wanted: event.currentTarget.checked } })}
        />
        <span>{words.option}</span>
      </label>
      <p id="next-hint" class="hint">
        {reason ?? words.hint}
      </p>
      {isWanted && (
        <>
          <NumberChoice
            label={words.horizon}
            choices={HORIZONS}
            chosen={next.horizon}
            say={words.days}
            choose={(horizon) => dispatch({ type: 'next-chosen', chosen: { horizon } })}
          />
          <NumberChoice
            label={words.overdue}
            choices={LIST_LENGTHS}
            chosen={next.overdue}
            say={words.length}
            choose={(overdue) => dispatch({ type: 'next-chosen', chosen: { overdue } })}
          />
          <NumberChoice
            label={words.customers}
            choices={LIST_LENGTHS}
            chosen={next.customers}
            say={words.length}
            choose={(customers) => dispatch({ type: 'next-chosen', chosen: { customers } })}
          />
        </>
      )}
      <NumberChoice
        label={words.share}
        choices={COMPARISON_SHARES}
        chosen={calls.share}
        say={words.shares}
        choose={(share) => dispatch({ type: 'calls-chosen', chosen: { share } })}
        describedBy="calls-hint"
      />
      <p id="calls-hint" class="hint">
        {words.shareHint}
      </p>
      {calls.share > 0 && (
        <NumberChoice
          label={words.window}
          choices={CALL_WINDOWS}
          chosen={calls.window}
          say={words.days}
          choose={(window) => dispatch({ type: 'calls-chosen', chosen: { window } })}
        />
      )}
    </Panel>
  );
}
