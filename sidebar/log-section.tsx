/** The order log: which sheet, which columns, and what is in it. */
import { CheckCard } from './check-card.tsx';
import { useSession } from './context.ts';
import { showConversion } from './converting.ts';
import { OPTIONAL, REQUIRED } from './log/columns.ts';
import { LogChooser } from './log/log-chooser.tsx';
import type { LogState } from './log/state.ts';
import { checkAgain } from './opening.ts';

export function LogSection({ log }: { readonly log: LogState }) {
  const session = useSession();
  const { sidebar, shared } = session.texts;
  const words = sidebar.log;
  const { check } = log;
  const canConvert = check.status === 'ready' && (check.answer?.numbers?.convertible ?? 0) > 0;
  return (
    <section aria-labelledby="log">
      <h2 id="log">{words.heading}</h2>
      <LogChooser
        log={log}
        words={{ ...words, sheetGone: shared.sheetGone, checkAgain: sidebar.check.again, retry: sidebar.retry }}
        layout={{
          above: [],
          title: words.columns,
          groups: [
            { legend: words.required, required: true, fields: REQUIRED },
            { legend: words.optional, required: false, fields: OPTIONAL },
          ],
        }}
        dispatch={session.store.dispatch}
        onCheckAgain={() => void checkAgain(session)}
        links={
          canConvert && (
            <button type="button" class="link" onClick={() => void showConversion(session)}>
              {words.convert}
            </button>
          )
        }
      >
        <CheckCard check={check} />
      </LogChooser>
    </section>
  );
}
