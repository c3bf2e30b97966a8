/** Which of the nine groups get a call list. */
import { GROUPS, type Group } from '../src/core/groups/abcxyz.ts';
import { useDispatch, useTexts } from './context.ts';
import { Panel } from './panel.tsx';

interface Props {
  readonly abcXyz: boolean;
  readonly groupLists: readonly Group[];
}

export function GroupLists({ abcXyz, groupLists }: Props) {
  const dispatch = useDispatch();
  const words = useTexts().sidebar.groups;
  return (
    <Panel title={words.listsHeading} chosen={groupLists.length === 0 ? words.listsNone : groupLists.join(', ')}>
      {!abcXyz && <p class="hint">{words.listsNeed}</p>}
      <fieldset disabled={!abcXyz} aria-label={words.listsHeading}>
        {GROUPS.map((group) => (
          <label key={group} class="option">
            <input
              type="checkbox"
              checked={abcXyz && groupLists.includes(group)}
              onChange={(event) => dispatch({ type: 'group-list-chosen', group, wanted: event.currentTarget.checked })}
            />
            <span>{words.listName(group)}</span>
          </label>
        ))}
      </fieldset>
    </Panel>
  );
}
