/** What Sheets refuses for a reason that the person can remove: recognised by its message, said with the way out. */
import { AppError } from '../core/app-error.ts';
import { beginWriting, haveAllArrived } from './arrived.ts';

/** Messages come in the language of the account: Google translates them, so the match is lenient. */
const TYPED_COLUMNS = /typed column|типизированн|столб\S* с (?:заданным )?тип|с типами данных/i;
const PROTECTED = /protected (?:cell|range|sheet|object)|защищ[её]нн\S* (?:яче|диапаз|лист|объект)/i;
const VALIDATION = /data validation|проверк\S* данных/i;
const CELL = /(?:cell|ячейк\S*)\s+"?(\$?[A-Z]{1,3}\$?\d+)/i;

function explained(error: unknown, tab: string): unknown {
  const message = error instanceof Error && !(error instanceof AppError) ? error.message : '';
  if (TYPED_COLUMNS.test(message)) return new AppError('tab.typed-columns', { tab });
  if (PROTECTED.test(message)) return new AppError('tab.protected', { tab });
  if (VALIDATION.test(message)) return new AppError('tab.validation', { tab, cell: CELL.exec(message)?.[1] ?? null });
  return error;
}

/**
 * Does work that writes into the tab.
 * @throws AppError `tab.typed-columns`, `tab.protected`, `tab.validation`; anything else as it was thrown.
 */
export function explaining<Result>(tab: string, work: () => Result): Result {
  beginWriting();
  try {
    return work();
  } catch (error) {
    throw explained(error, tab);
  }
}

/** Does work that writes into the tab, to its end: Sheets may put writes off, and refuse them at a later call. @throws as `explaining`. */
export function writingInto<Result>(tab: string, work: () => Result): Result {
  return explaining(tab, () => {
    const result = work();
    SpreadsheetApp.flush();
    haveAllArrived();
    return result;
  });
}

/**
 * Where several calls follow, of which a later one might be refused: asked before the first.
 * @throws AppError `tab.protected`
 */
export function requireEditable(range: GoogleAppsScript.Spreadsheet.Range, tab: string): void {
  if (!range.canEdit()) throw new AppError('tab.protected', { tab });
}
