/** The order log: which sheet, which columns, and what is in it. */
import { Alert } from './alert.tsx';
import { CheckCard } from './check-card.tsx';
import { ColumnChoice } from './column-choice.tsx';
import { useTalk } from './context.ts';
import { showConversion } from './converting.ts';
import { CurrencyChoice } from './currency-choice.tsx';
import { checkAgain } from './opening.ts';
import { SheetChoice } from './sheet-choice.tsx';
import type { LogState } from './state.ts';

export function LogSection({ log }: { readonly log: LogState }) {
  const talk = useTalk();
  const words = talk.texts.sidebar;
  const { check } = log;
  const canConvert = check.status === 'ready' && (check.answer?.numbers?.convertible ?? 0) > 0;
  return (
    <section aria-labelledby="log">
      <h2 id="log">{words.log.heading}</h2>
      <SheetChoice log={log} />
      {check.answer !== null && log.columns !== null && (
        <ColumnChoice key={log.sheetId} columns={log.columns} titles={check.answer.titles} />
      )}
      {check.answer !== null && <CurrencyChoice currencies={check.answer.currencies} chosen={log.currency} />}
      <CheckCard check={check} />
      <Alert message={check.message} takesFocus={false} />
      <p class="links">
        <button
          type="button"
          class="link"
          aria-disabled={check.status === 'asking'}
          onClick={() => void checkAgain(talk)}
        >
          {check.status === 'failed' ? words.retry : words.check.again}
        </button>
        {canConvert && (
          <button type="button" class="link" onClick={() => void showConversion(talk)}>
            {words.log.convert}
          </button>
        )}
      </p>
    </section>
  );
}
