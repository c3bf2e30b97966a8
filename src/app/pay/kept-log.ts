/** The log that people are paid for, as it is kept with the file: its sheet, and how it is read. */
import { AppError } from '../../core/app-error.ts';
import { columnLetters } from '../../core/writing/a1.ts';
import { tidy } from '../../core/writing/spelling.ts';
import type { ColumnAnswers } from '../../reading/answers.ts';
import { READING_VERSION } from '../../reading/remembered.ts';
import { currencyFrom, fieldsOf, invalid, sheetIdFrom } from '../../tables/checked.ts';
import { findableTitles, type KeptReading, keptReadingFrom } from '../../tables/kept-reading.ts';
import { ORDER_FIELDS, type OrderField, ROLE_OF_FIELD } from '../../tables/orders.ts';
import { layoutFrom } from '../../tables/run-settings.ts';
import { KEPT, type Kept, keptText, readKept, requireKnown } from '../kept.ts';
import type { Book, Ports } from '../ports.ts';

const VERSION = 2;
/** Named five columns by their positions, and by their titles where there were any; nothing else was known of the log. */
const VERSION_BY_POSITIONS = 1;

export interface KeptLog {
  readonly sheetId: number;
  readonly reading: KeptReading;
  /** Kept by the first version, which asked for columns alone: what else is known of the log holds besides. */
  readonly columnsOnly: boolean;
}

/** @param now The first row of the sheet: a title that stands there twice is named by the letters of its column. */
function namedByTitles(
  layout: Readonly<Partial<Record<OrderField, number>>>,
  titles: Readonly<Record<string, unknown>> | null,
  now: readonly unknown[],
): ColumnAnswers {
  const textOf = (cell: unknown) => tidy(String(cell ?? ''));
  const findable = findableTitles(now.map(textOf));
  const named = ORDER_FIELDS.flatMap((field) => {
    const column = layout[field];
    if (column === undefined) return [];
    const title = textOf(titles?.[field]);
    const isThere = title !== '' && textOf(now[column]) === title;
    return [[ROLE_OF_FIELD[field], [(isThere ? findable[column] : title) || columnLetters(column)]] as const];
  });
  return Object.fromEntries(named);
}

function firstVersion(value: unknown, titlesOf: (sheetId: number) => readonly unknown[]): KeptLog {
  const stored = fieldsOf(value, 'sheet');
  const sheetId = sheetIdFrom(stored['sheetId']);
  const { product: _, customerType: __, ...counted } = layoutFrom(stored['layout']);
  if (counted.manager === undefined) throw new AppError('pay.no-managers', {});
  const currency = currencyFrom(stored['currency'] ?? null);
  const { titles } = stored;
  const known = titles === null || titles === undefined ? null : fieldsOf(titles, 'titles');
  const columns = namedByTitles(counted, known, titlesOf(sheetId));
  const answers = { columns, ...(currency === null ? {} : { currency }) };
  return { sheetId, columnsOnly: true, reading: { version: READING_VERSION, titles: [], answers, statuses: [] } };
}

function keptFrom(value: unknown, titlesOf: (sheetId: number) => readonly unknown[]): KeptLog {
  const { version, sheetId, reading } = fieldsOf(value, 'sheet');
  if (typeof version === 'number' && version > VERSION) throw new AppError('settings.newer', {});
  if (version === VERSION_BY_POSITIONS) return firstVersion(value, titlesOf);
  if (version !== VERSION) throw invalid('version');
  return { sheetId: sheetIdFrom(sheetId), reading: keptReadingFrom(reading), columnsOnly: false };
}

/** As it was stored. */
export function readPayLog(ports: Pick<Ports, 'store'>, book: Pick<Book, 'readTitles'>): Kept<KeptLog> {
  return readKept(ports, 'pay', (stored) => keptFrom(stored, (sheetId) => book.readTitles(sheetId)));
}

/** Null before the set-up, and where it was damaged by hand, of which the page tells. @throws AppError `settings.newer`. */
export function keptPayLog(ports: Pick<Ports, 'store'>, book: Pick<Book, 'readTitles'>): KeptLog | null {
  return requireKnown(readPayLog(ports, book));
}

/** What is stored of it: to be asked for before anything else is written. @throws AppError `kept.too-long`. */
export function keptPayText({ sheetId, reading }: Omit<KeptLog, 'columnsOnly'>): string {
  return keptText('pay', { version: VERSION, sheetId, reading });
}

export function keepPayLog(ports: Pick<Ports, 'store'>, log: Omit<KeptLog, 'columnsOnly'>): void {
  ports.store.set(KEPT.pay, keptPayText(log));
}
