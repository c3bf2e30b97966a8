/**
 * The chooser of the log, the same on both pages: sheet, columns, currency. It shows a `LogState` and dispatches `LogAction`s;
 * who asks the server, and what else is said of the log, is the page's.
 */
import { Alert } from '../alert.tsx';
import type { ChooserProps } from './chooser-props.ts';
import { ColumnChoice } from './column-choice.tsx';
import { CurrencyChoice } from './currency-choice.tsx';
import { OpenQuestions } from './open-questions.tsx';
import { SheetChoice } from './sheet-choice.tsx';

export function LogChooser({ log, words, layout, dispatch, onCheckAgain, children, links }: ChooserProps) {
  const { answer, status, message } = log.check;
  const isUntitled = answer?.titles.every((title) => title.trim() === '') === true;
  return (
    <>
      <SheetChoice log={log} words={words} dispatch={dispatch} />
      {isUntitled && words.untitled !== undefined && <p class="warning">{words.untitled}</p>}
      {answer !== null && log.columns !== null && (
        <ColumnChoice
          key={log.sheetId}
          columns={log.columns}
          titles={answer.titles}
          layout={layout}
          words={words}
          dispatch={dispatch}
        />
      )}
      {answer !== null && (
        <CurrencyChoice currencies={answer.currencies} chosen={log.currency} words={words} dispatch={dispatch} />
      )}
      {answer !== null && status !== 'failed' && <OpenQuestions answer={answer} words={words} dispatch={dispatch} />}
      {children}
      <Alert message={message} takesFocus={false} />
      <p class="links">
        <button type="button" class="link" aria-disabled={status === 'asking'} onClick={onCheckAgain}>
          {status === 'failed' ? words.retry : words.checkAgain}
        </button>
        {links}
      </p>
    </>
  );
}
