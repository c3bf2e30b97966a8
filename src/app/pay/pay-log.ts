/** Where the orders stand that people are paid for: kept with the file, and read. */
import { AppError } from '../../core/app-error.ts';
import type { Day } from '../../core/day.ts';
import type { Column, OrderLog } from '../../core/order-log.ts';
import { type LogFacts, managerFacts } from '../../core/pay/facts.ts';
import { layoutFrom } from '../../tables/run-settings.ts';
import { loadLog, readSheet } from '../load-log.ts';
import type { Book, Ports } from '../ports.ts';
import type { PayLog } from './requests.ts';

const KEY = 'salesbook.pay';
const VERSION = 1;

/** What the page or the file holds, checked. @throws AppError `settings.invalid`, `pay.no-managers`. */
export function payLogFrom(value: unknown): PayLog {
  const { sheetId, layout, currency = null } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof sheetId !== 'number') throw new AppError('settings.invalid', { setting: 'sheet' });
  if (currency !== null && typeof currency !== 'string')
    throw new AppError('settings.invalid', { setting: 'currency' });
  const checked = layoutFrom(layout);
  if (checked.manager === undefined) throw new AppError('pay.no-managers', {});
  return { sheetId, layout: checked, currency };
}

/** Null before the set-up, or where what is stored was damaged by hand. @throws AppError `settings.newer`. */
export function storedPayLog(ports: Ports): PayLog | null {
  const text = ports.store.get(KEY);
  if (text === null) return null;
  let stored: { readonly version?: unknown } | null;
  try {
    stored = JSON.parse(text);
  } catch {
    return null;
  }
  if (Number(stored?.version) > VERSION) throw new AppError('settings.newer', {});
  try {
    return payLogFrom(stored);
  } catch {
    // Chosen anew, as in a new file.
    return null;
  }
}

export function storePayLog(ports: Ports, payLog: PayLog): void {
  ports.store.set(KEY, JSON.stringify({ version: VERSION, ...payLog }));
}

export interface LoadedFacts {
  readonly payLog: PayLog;
  readonly log: OrderLog;
  /** The column of managers, whose rows `log.row` names. */
  readonly managers: Column;
  readonly facts: LogFacts;
  /** The log's latest day that is not after today. */
  readonly asOf: Day;
  readonly today: Day;
}

/** What a log says of its managers. @throws AppError `settings.sheet-gone`, `currencies.mixed`. */
export function readFacts(ports: Ports, book: Book, payLog: PayLog): LoadedFacts {
  const { sheetId, layout, currency } = payLog;
  const rows = readSheet(book, sheetId);
  const today = ports.clock.today(book.zone);
  const { log, base } = loadLog(book, rows, layout, currency, { today });
  if (log.currencies.length > 1 && currency === null) {
    throw new AppError('currencies.mixed', { currencies: log.currencies });
  }
  const managers = rows.map((row) => row[layout.manager ?? -1]);
  return { payLog, log, managers, facts: managerFacts(log, managers), asOf: base.asOf, today };
}

/** The facts of the log that was set up. @throws AppError `pay.not-set-up`, and what reading it throws. */
export function loadFacts(ports: Ports, book: Book): LoadedFacts {
  const payLog = storedPayLog(ports);
  if (payLog === null) throw new AppError('pay.not-set-up', {});
  return readFacts(ports, book, payLog);
}
