/** Whether customers are also judged by how much and how regularly they buy. */
import { useTell, useTexts } from './context.ts';
import { Panel } from './panel.tsx';

export function GroupsSection({ abcXyz }: { readonly abcXyz: boolean }) {
  const tell = useTell();
  const words = useTexts().sidebar.groups;
  return (
    <Panel title={words.heading} chosen={abcXyz ? words.on : words.off}>
      <label class="option">
        <input
          type="checkbox"
          checked={abcXyz}
          aria-describedby="groups-hint"
          onChange={(event) => tell({ type: 'groups-chosen', wanted: event.currentTarget.checked })}
        />
        <span>{words.option}</span>
      </label>
      <p id="groups-hint" class="hint">
        {words.hint}
      </p>
    </Panel>
  );
}
