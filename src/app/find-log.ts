/** Which sheet holds the order log. */
import { AppError } from '../core/app-error.ts';
import { guessColumns, isComplete, layoutOf, type OrderLayout } from '../tables/orders.ts';
import type { Book, SheetInfo } from './ports.ts';

export interface LogSheet {
  readonly sheet: SheetInfo;
  readonly rows: readonly (readonly unknown[])[];
  readonly layout: OrderLayout;
}

/** The open sheet, or, where a tab of our own is open, the first sheet whose titles are those of an order log. */
function chooseSheet(book: Book): SheetInfo {
  const active = book.activeSheet();
  if (!active.own) return active;
  const other = book.sheets().find((sheet) => !sheet.own && isComplete(guessColumns(book.readTitles(sheet.id))));
  if (other === undefined) throw new AppError('log.own-tab', { sheet: active.name });
  return other;
}

/** @throws AppError `log.own-tab`, `log.columns`. */
export function findLog(book: Book): LogSheet {
  const sheet = chooseSheet(book);
  const rows = book.read(sheet.id);
  return { sheet, rows, layout: layoutOf(sheet.name, rows) };
}
