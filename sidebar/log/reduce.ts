/** How the choice of the log and its check change. Pure. */
import type { LogCheck, SheetInfo } from '../../src/rpc.ts';
import type { LogAction } from './actions.ts';
import { chooseColumn, isComplete } from './columns.ts';
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
  return askAnew({ ...log, sheetId, columns: null, currency: null, check, sheetGone: false });
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
  return isGone ? askAnew({ ...known, currency: null }) : known;
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
      const columns = chooseColumn(log.columns ?? {}, action.field, action.column);
      const currency = columns.amount === log.columns?.amount ? log.currency : null;
      return askAnew({ ...log, columns, currency });
    }
    case 'currency-chosen':
      return askAnew({ ...log, currency: action.currency });
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
