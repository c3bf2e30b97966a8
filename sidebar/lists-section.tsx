/** Which segments and groups get a call list, each segment with the advice that says what the list is for. */
import type { Group } from '../src/core/groups/abcxyz.ts';
import { SEGMENTS, type Segment } from '../src/core/segments/segments.ts';
import type { SettingsState } from '../src/rpc.ts';
import { useDispatch, useTexts } from './context.ts';
import { GroupLists } from './group-lists.tsx';
import { Panel } from './panel.tsx';

interface Props {
  /** Segments as the tab *Settings* calls them; null where there is none. */
  readonly own: SettingsState['segments'];
  readonly lists: readonly Segment[];
  readonly abcXyz: boolean;
  readonly groupLists: readonly Group[];
}

export function ListsSection({ own, lists, abcXyz, groupLists }: Props) {
  const texts = useTexts();
  const dispatch = useDispatch();
  const words = texts.sidebar.lists;
  const { names, advice } = own ?? texts.segments;
  const { customers, rfmSummary, dataProblems } = texts.shared.titles;
  return (
    <Panel title={words.heading} chosen={[words.count(lists.length), ...(abcXyz ? groupLists : [])].join(', ')}>
      <p class="hint">{words.always([customers, rfmSummary, dataProblems])}</p>
      <fieldset>
        <legend>{words.legend}</legend>
        {SEGMENTS.map((segment) => (
          <div key={segment} class="option-with-hint">
            <label class="option">
              <input
                type="checkbox"
                checked={lists.includes(segment)}
                aria-describedby={`advice-${segment}`}
                onChange={(event) => dispatch({ type: 'list-chosen', segment, wanted: event.currentTarget.checked })}
              />
              <span>{names[segment]}</span>
            </label>
            <p id={`advice-${segment}`} class="hint">
              {advice[segment]}
            </p>
          </div>
        ))}
      </fieldset>
      <GroupLists abcXyz={abcXyz} groupLists={groupLists} />
      <p class="hint">{words.existing}</p>
    </Panel>
  );
}
