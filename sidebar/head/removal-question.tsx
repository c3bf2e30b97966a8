/** What goes with a tool, said before it is removed. */
import type { ToolState } from '../../src/rpc.ts';
import { useHeadSession } from './context.ts';
import { requestJob } from './session.ts';

export function RemovalQuestion({ state }: { readonly state: ToolState }) {
  const session = useHeadSession();
  const { removal, names } = session.texts.head;
  const { tool, tabs, lines, neededBy } = state;
  const keep = () => session.store.dispatch({ type: 'removal-declined' });
  if (neededBy.length > 0) {
    return (
      <>
        <p class="warning">{removal.neededBy(neededBy.map((each) => names[each]).join(', '))}</p>
        <button type="button" class="secondary" onClick={keep}>
          {removal.no}
        </button>
      </>
    );
  }
  return (
    <>
      <p>{removal.tabs(tabs.map(({ name }) => name))}</p>
      {lines > 0 && <p class="warning">{removal.lines(lines)}</p>}
      <p class="hint">{removal.back}</p>
      <button
        type="button"
        class="primary"
        onClick={({ detail }) => {
          // The second click of a double click was meant for the button before, which may have stood here.
          if (detail < 2) void requestJob(session, { kind: 'remove', tool });
        }}
      >
        {removal.yes}
      </button>
      <button type="button" class="secondary" onClick={keep}>
        {removal.no}
      </button>
    </>
  );
}
