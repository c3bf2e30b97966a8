/** Where the orders stand, and which column says who sold. */
import { REQUIRED } from '../log/columns.ts';
import { LogChooser } from '../log/log-chooser.tsx';
import type { LogState } from '../log/state.ts';
import { useSession } from './context.ts';
import { checkLogAgain, lookAtLog } from './opening.ts';

export function LogSection({ log }: { readonly log: LogState }) {
  const session = useSession();
  const { sidebar, pay } = session.texts;
  const words = pay.log;
  return (
    <LogChooser
      log={log}
      words={{ ...words, checkAgain: pay.checkAgain, retry: sidebar.retry }}
      layout={{
        above: [{ field: 'manager', hint: words.noManager }],
        title: words.otherColumns,
        groups: [{ legend: words.required, required: true, fields: REQUIRED }],
      }}
      dispatch={(action) => {
        session.store.dispatch(action);
        void lookAtLog(session);
      }}
      onCheckAgain={() => void checkLogAgain(session)}
    >
      <p role="status" class="hint">
        {log.check.status === 'asking' && words.reading}
      </p>
    </LogChooser>
  );
}
