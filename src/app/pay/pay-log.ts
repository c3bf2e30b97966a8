/** Where the orders stand that people are paid for: kept with the file, and read. */
import { AppError } from '../../core/app-error.ts';
import type { Column, OrderLog } from '../../core/log/order-log.ts';
import { type LogActuals, managerActuals } from '../../core/pay/actuals.ts';
import type { Day } from '../../core/time/day.ts';
import { currencyFrom, fieldsOf, invalid, sheetIdFrom } from '../../tables/checked.ts';
import { guessColumns, type OrderField } from '../../tables/orders.ts';
import { layoutFrom } from '../../tables/run-settings.ts';
import { KEPT, type Kept, keptText, readKept, requireKnown } from '../kept.ts';
import { readCells } from '../load-log.ts';
import type { Book, Ports } from '../ports.ts';
import { loadOrders } from './load-orders.ts';
import type { PayLog } from './requests.ts';

const VERSION = 1;
/** What pay is counted from. */
const COUNTED = ['customer', 'date', 'amount', 'orderId', 'manager'] as const;

type Titles = Readonly<Partial<Record<OrderField, unknown>>>;

/** What the page or the file holds, checked. @throws AppError `settings.invalid`, `pay.no-managers`. */
export function payLogFrom(value: unknown): PayLog {
  const { sheetId, layout, currency = null } = fieldsOf(value, 'sheet');
  const log = { sheetId: sheetIdFrom(sheetId), layout: layoutFrom(layout), currency: currencyFrom(currency) };
  if (log.layout.manager === undefined) throw new AppError('pay.no-managers', {});
  return log;
}

interface KeptLog extends PayLog {
  /** Of the columns that pay is counted from; null for a log without a row of titles. */
  readonly titles: Titles | null;
}

function keptLogFrom(stored: unknown): KeptLog {
  const { version, titles = null } = fieldsOf(stored, 'sheet');
  if (typeof version === 'number' && version > VERSION) throw new AppError('settings.newer', {});
  if (version !== VERSION) throw invalid('version');
  return { ...payLogFrom(stored), titles: titles === null ? null : fieldsOf(titles, 'titles') };
}

/** As it was stored. */
export function readPayLog(ports: Pick<Ports, 'store'>): Kept<KeptLog> {
  return readKept(ports, 'pay', keptLogFrom);
}

/** Null before the set-up, and where it was damaged by hand, of which the page tells. @throws AppError `settings.newer`. */
export function keptPayLog(ports: Pick<Ports, 'store'>): KeptLog | null {
  return requireKnown(readPayLog(ports));
}

/** Where the columns stand now, by their titles: people insert and move them. Those that are not counted are nobody's. */
function placed({ titles, layout, ...log }: KeptLog, now: readonly unknown[]): PayLog {
  if (titles === null || now.length === 0) return { ...log, layout };
  const columns: Partial<Record<OrderField, number>> = {};
  const guessed = guessColumns(now);
  const known = Object.values(titles);
  for (const field of COUNTED) {
    const title = titles[field];
    const column = layout[field];
    if (column === undefined) continue;
    columns[field] = column;
    if (title === undefined || now[column] === title) continue;
    const found = now.indexOf(title);
    const moved = found < 0 ? guessed[field] : found;
    // A column that was chosen for another field is not this one under a new title.
    if (moved === undefined || (found < 0 && known.includes(now[moved]))) {
      throw new AppError('pay.column-gone', { title: String(title) });
    }
    columns[field] = moved;
  }
  return payLogFrom({ ...log, layout: columns });
}

/** As it stands now. @throws AppError `pay.column-gone`, `settings.newer`. */
export function storedPayLog(ports: Ports, book: Book): PayLog | null {
  const kept = keptPayLog(ports);
  return kept === null ? null : placed(kept, book.readTitles(kept.sheetId));
}

/** What is stored of it: to be asked for before anything else is written. @throws AppError `kept.too-long`. */
export function payLogText({ payLog, titles }: Pick<LoadedActuals, 'payLog' | 'titles'>): string {
  const named = titles && Object.fromEntries(COUNTED.map((field) => [field, titles[payLog.layout[field] ?? -1]]));
  return keptText('pay', { version: VERSION, ...payLog, titles: named });
}

export function storePayLog(ports: Ports, loaded: Pick<LoadedActuals, 'payLog' | 'titles'>): void {
  ports.store.set(KEPT.pay, payLogText(loaded));
}

export interface LoadedActuals {
  readonly payLog: PayLog;
  readonly log: OrderLog;
  /** The column of managers, whose rows `log.row` names. */
  readonly managers: Column;
  readonly actuals: LogActuals;
  /** The first row; null where it is none of titles. */
  readonly titles: readonly unknown[] | null;
  /** The log's latest day that is not after today. */
  readonly asOf: Day;
  readonly today: Day;
}

/** What a log says of its managers. @throws AppError `settings.sheet-gone`, `currencies.mixed`. */
export function readActuals(ports: Ports, book: Book, payLog: PayLog): LoadedActuals {
  const { sheetId, layout, currency } = payLog;
  const rows = readCells(book, sheetId);
  const today = ports.clock.today(book.zone);
  const { log, base } = loadOrders(book, rows, layout, currency, today);
  if (log.currencies.length > 1 && currency === null) {
    throw new AppError('currencies.mixed', { currencies: log.currencies });
  }
  const managers = rows.map((row) => row[layout.manager ?? -1]);
  const titles = log.counts.header > 0 ? (rows[0] ?? null) : null;
  return { payLog, log, managers, actuals: managerActuals(log, managers), titles, asOf: base.asOf, today };
}

/** The actuals of the log that was set up. @throws AppError `pay.not-set-up`, and what reading it throws. */
export function loadActuals(ports: Ports, book: Book): LoadedActuals {
  const payLog = storedPayLog(ports, book);
  if (payLog === null) throw new AppError('pay.not-set-up', {});
  return readActuals(ports, book, payLog);
}
