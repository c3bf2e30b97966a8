/** Where the orders stand, and which column says who sold. */
import { REQUIRED } from '../log/columns.ts';
import { LogChooser } from '../log/log-chooser.tsx';
import type { LogState } from '../log/state.ts';
import { useTalk } from './context.ts';
import { checkLogAgain, lookAtLog } from './opening.ts';

export function LogSection({ log }: { readonly log: LogState }) {
  const talk = useTalk();
  const { sidebar, pay } = talk.texts;
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
      tell={(action) => {
        talk.store.tell(action);
        void lookAtLog(talk);
      }}
      onCheckAgain={() => void checkLogAgain(talk)}
    >
      <p role="status" class="hint">
        {log.check.status === 'asking' && words.reading}
      </p>
    </LogChooser>
  );
}
