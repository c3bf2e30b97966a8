/** The order log: which sheet, how it is read, and what is in it. */
import type { Locale } from '../src/core/writing/locale.ts';
import { Alert } from './alert.tsx';
import { CheckCard } from './check-card.tsx';
import { useSession } from './context.ts';
import { showConversion } from './converting.ts';
import { CurrencyChoice } from './log/currency-choice.tsx';
import { OpenQuestions } from './log/open-questions.tsx';
import { ReadingLines } from './log/reading-lines.tsx';
import { SheetChoice } from './log/sheet-choice.tsx';
import type { LogState } from './log/state.ts';
import { checkAgain } from './opening.ts';

export function LogSection({ log, locale }: { readonly log: LogState; readonly locale: Locale }) {
  const session = useSession();
  const { sidebar, shared } = session.texts;
  const words = { ...sidebar.log, sheetGone: shared.sheetGone, checkAgain: sidebar.check.again, retry: sidebar.retry };
  const { dispatch } = session.store;
  const { answer, status, message } = log.check;
  const canConvert = status === 'ready' && (answer?.numbers?.convertible ?? 0) > 0;
  const asksCurrency = answer?.open.some(({ code }) => code === 'currency') === true;
  return (
    <section aria-labelledby="log">
      <div class="heading">
        <h2 id="log">{words.heading}</h2>
        <button type="button" class="link" aria-disabled={status === 'asking'} onClick={() => void checkAgain(session)}>
          {status === 'failed' ? words.retry : words.checkAgain}
        </button>
      </div>
      <div class="sheet">
        <SheetChoice log={log} words={words} dispatch={dispatch} />
      </div>
      {answer !== null && (
        <>
          <OpenQuestions answer={answer} words={words} dispatch={dispatch} />
          {asksCurrency && (
            <CurrencyChoice currencies={answer.currencies} chosen={log.currency} words={words} dispatch={dispatch} />
          )}
          <ReadingLines
            key={log.sheetId}
            answer={answer}
            words={words}
            locale={locale}
            isOutdated={status === 'asking'}
            dispatch={dispatch}
          />
        </>
      )}
      <CheckCard check={log.check} />
      <Alert message={message} takesFocus={false} />
      {canConvert && (
        <p class="links">
          <button type="button" class="link" onClick={() => void showConversion(session)}>
            {words.convert}
          </button>
        </p>
      )}
    </section>
  );
}
