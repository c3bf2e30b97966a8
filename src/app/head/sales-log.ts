/** The order log whose sales are counted for the head of sales. */
import { AppError } from '../../core/app-error.ts';
import { type Month, monthOf } from '../../core/pay/month.ts';
import { usable } from '../kept.ts';
import { readSettings } from '../last-settings.ts';
import { readingContext } from '../load-log.ts';
import { actualsOfReread, type LoadedActuals, readActuals, rereadPayLog } from '../pay/pay-log.ts';
import type { Book, Ports } from '../ports.ts';
import { readOnce } from '../read-once.ts';
import { rememberedAnswers } from '../remembered-log.ts';

/** Enough to see by their titles which columns they are. */
const ROWS_LOOKED_AT = 60;

/** The last sheet that was segmented, else the first that looks like a log with managers. */
function findSheet(ports: Ports, book: Book): number | null {
  const last = usable(readSettings(ports, book))?.sheetId;
  const sheets = book.sheets().filter(({ own }) => !own);
  const context = readingContext(ports, book);
  for (const { id } of [...sheets.filter((sheet) => sheet.id === last), ...sheets]) {
    const top = book.readTop(id, ROWS_LOOKED_AT);
    const answers = rememberedAnswers(ports, book, { sheetId: id, answers: {} }, top, context);
    const { rows, columns } = readOnce(top, context, answers);
    if (rows !== null && columns.manager !== null) return id;
  }
  return null;
}

/** The log that pay counts, where motivation is set up. @throws AppError `pay.no-managers`, and what reading the log throws. */
export function loadSalesLog(ports: Ports, book: Book, team: readonly { readonly key: string }[] = []): LoadedActuals {
  const reread = rereadPayLog(ports, book);
  if (reread !== null) return actualsOfReread(ports, book, reread, team);
  const sheetId = findSheet(ports, book);
  if (sheetId === null) throw new AppError('pay.no-managers', {});
  return readActuals(ports, book, { sheetId, answers: {} });
}

/** Null where the log can't be read: what is built of it says why. */
export function salesLogIfAny(ports: Ports, book: Book): LoadedActuals | null {
  try {
    return loadSalesLog(ports, book);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return null;
  }
}

/** A log that ends earlier than so many days ago is not kept any more, or not yet exported again. */
const DAYS_OF_A_LOG = 14;

/** The month to look at: the running one, or that of the log's last day where the log ended long ago. */
export function monthToShow({ asOf, today }: Pick<LoadedActuals, 'asOf' | 'today'>): Month {
  return monthOf(today - asOf > DAYS_OF_A_LOG ? asOf : today);
}
