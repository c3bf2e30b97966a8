/** Whether customers are also judged by how much and how regularly they buy, and by which cuts. */
import type { GroupRule } from '../src/core/groups/abcxyz.ts';
import type { LogNumbers } from '../src/rpc.ts';
import { useDispatch, useTexts } from './context.ts';
import { GroupCuts } from './group-cuts.tsx';
import { Panel } from './panel.tsx';

interface Props {
  readonly abcXyz: boolean;
  /** Null: as it is kept in the file. */
  readonly rule: GroupRule | null;
  readonly numbers: LogNumbers | null;
  readonly isOutdated: boolean;
}

export function GroupsSection({ abcXyz, rule, numbers, isOutdated }: Props) {
  const dispatch = useDispatch();
  const { sidebar } = useTexts();
  const words = sidebar.groups;
  return (
    <Panel title={words.heading} chosen={abcXyz ? words.on : words.off}>
      <label class="option">
        <input
          type="checkbox"
          checked={abcXyz}
          aria-describedby="groups-hint"
          onChange={(event) => dispatch({ type: 'groups-chosen', wanted: event.currentTarget.checked })}
        />
        <span>{words.option}</span>
      </label>
      <p id="groups-hint" class="hint">
        {words.hint}
      </p>
      {abcXyz && (
        <Panel title={words.cutsHeading} chosen={words.cutsChosen(rule ?? numbers?.groups.rule ?? null)}>
          {numbers === null ? (
            <p class="hint">{sidebar.scores.needsLog}</p>
          ) : (
            <div class={isOutdated ? 'outdated' : ''} aria-busy={isOutdated}>
              <GroupCuts numbers={numbers.groups} rule={rule ?? numbers.groups.rule} />
            </div>
          )}
        </Panel>
      )}
    </Panel>
  );
}
