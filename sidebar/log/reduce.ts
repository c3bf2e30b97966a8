/** How the choice of the log and its check change. Pure. */
import type { AnswerName, Answers, LogCheck, SheetInfo } from '../../src/rpc.ts';
import type { LogAction } from './actions.ts';
import { chooseColumn, columnAnswers, isComplete } from './columns.ts';
import type { CheckState, LogState } from './state.ts';

/** A new question to the server, where there is enough to ask with; the answer so far stays for its titles. */
export function askAnew(log: LogState): LogState {
  const askable = log.sheetId !== null && (log.columns === null || isComplete(log.columns));
  const check: CheckState = {
    ...log.check,
    number: log.check.number + 1,
    status: askable ? 'asking' : 'none',
    message: null,
  };
  return { ...log, check };
}

/** Another sheet has other titles: what was known of the one before says nothing about it. */
export function chooseSheet(log: LogState, sheetId: number | null): LogState {
  const check: CheckState = { ...log.check, answer: null };
  const fresh = { columns: null, currency: null, answers: {}, asRead: [], sheetGone: false, notLog: null };
  return askAnew({ ...log, ...fresh, sheetId, check });
}

function takenBack({ columns, ...plain }: Answers, says: readonly AnswerName[]): Answers {
  const isKept = (name: string) => !says.some((each) => each === name);
  const entries = (answers: object, of: string) => Object.entries(answers).filter(([name]) => isKept(of + name));
  const kept: Answers = Object.fromEntries(entries(plain, ''));
  return columns === undefined ? kept : { ...kept, columns: Object.fromEntries(entries(columns, 'columns.')) };
}

/** What is there may have changed: an incomplete choice is looked at, too, since titles may have been added. */
function checkAgain(log: LogState): LogState {
  const asked = askAnew(log);
  return log.sheetId === null ? asked : { ...asked, check: { ...asked.check, status: 'asking' } };
}

function haveChanged(before: LogCheck | null, now: LogCheck): boolean {
  return before !== null && before.titles.join('\n') !== now.titles.join('\n');
}

function takeAnswer(log: LogState, answer: LogCheck): LogState {
  // Columns have come, gone or moved since they were chosen: they are guessed anew.
  if (log.columns !== null && haveChanged(log.check.answer, answer)) return chooseSheet(log, log.sheetId);
  const columns = log.columns ?? answer.layout;
  const check: CheckState = { ...log.check, status: isComplete(columns) ? 'ready' : 'none', answer };
  const known = { ...log, columns, check };
  // The chosen currency is no longer in the log, so no row would count: ask as if none had been chosen.
  const isGone = log.currency !== null && !answer.currencies.some(({ currency }) => currency === log.currency);
  if (!isGone) return known;
  const { currency: _, ...answers } = log.answers;
  return askAnew({ ...known, currency: null, answers });
}

/** Where the chosen sheet is no longer among them, another has to be chosen. */
function knowSheets(log: LogState, sheets: readonly SheetInfo[]): LogState {
  const isThere = log.sheetId === null || sheets.some(({ id }) => id === log.sheetId);
  return isThere ? { ...log, sheets } : { ...chooseSheet({ ...log, sheets }, null), sheetGone: true };
}

export function reduceLog(log: LogState, action: LogAction): LogState {
  switch (action.type) {
    case 'sheet-chosen':
      return chooseSheet(log, action.sheetId);
    case 'column-chosen': {
      const before = log.columns ?? {};
      const columns = chooseColumn(before, action.field, action.column);
      const said = columnAnswers(before, columns, log.check.answer?.titles ?? []);
      const { currency: chosen, ...others } = { ...log.answers, columns: { ...log.answers.columns, ...said } };
      if (columns.amount !== before.amount) return askAnew({ ...log, columns, currency: null, answers: others });
      return askAnew({ ...log, columns, answers: chosen === undefined ? others : { ...others, currency: chosen } });
    }
    case 'answered': {
      const columns = { ...log.answers.columns, ...action.answers.columns };
      // The server says anew which columns it takes now.
      return askAnew({ ...log, columns: null, answers: { ...log.answers, ...action.answers, columns } });
    }
    case 'read-anew': {
      const asRead = [...new Set([...log.asRead, ...action.says])];
      const currency = action.says.includes('currency') ? null : log.currency;
      return askAnew({ ...log, columns: null, currency, asRead, answers: takenBack(log.answers, action.says) });
    }
    case 'currency-chosen':
      return askAnew({ ...log, currency: action.currency, answers: { ...log.answers, currency: action.currency } });
    case 'check-wanted':
      return checkAgain(log);
    case 'sheets-known':
      return knowSheets(log, action.sheets);
    case 'checked':
      return action.number === log.check.number ? takeAnswer(log, action.answer) : log;
    case 'check-failed':
      if (action.number !== log.check.number) return log;
      return { ...log, check: { ...log.check, status: 'failed', message: action.message } };
  }
}
