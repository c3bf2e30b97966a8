/** The sidebar's main job: from the order log to tabs of segmented customers. */
import { AppError, type Problem } from '../core/app-error.ts';
import { type CustomerBase, customersAsOf, type ReconciledCounts } from '../core/customer-base.ts';
import { asDay, type Day } from '../core/day.ts';
import { type OrderLog, readOrderLog } from '../core/order-log.ts';
import { scalesFor, scoreCustomers } from '../core/rfm.ts';
import { DEFAULT_SCORES } from '../core/scores.ts';
import { customersTab } from '../reports/customers.ts';
import { rfmSummaryTab } from '../reports/rfm-summary.ts';
import { type OrderField, orderColumns } from '../tables/orders.ts';
import { textsIn } from '../text/language.ts';
import { findLog } from './find-log.ts';
import type { Book, Clock, WrittenTab } from './ports.ts';

const SHOWN_PROBLEMS = 5;

/** What the sidebar shows before anything is written. */
export interface LogCheck {
  readonly sheet: string;
  /** Titles of the columns that were recognised. */
  readonly columns: readonly { readonly field: OrderField; readonly title: string }[];
  readonly counts: ReconciledCounts;
  readonly customers: number;
  readonly firstDay: number;
  readonly asOf: number;
  readonly revenue: number;
  readonly problems: readonly Problem[];
}

export interface BuiltTabs {
  readonly check: LogCheck;
  readonly tabs: readonly WrittenTab[];
}

/** The latest day of the log that is not after today, so that a mistyped year moves nothing. */
function latestDay(log: OrderLog, today: Day): Day {
  let latest = Number.NEGATIVE_INFINITY;
  for (const day of log.day) if (day <= today && day > latest) latest = day;
  return latest === Number.NEGATIVE_INFINITY ? today : asDay(latest);
}

function firstDay(log: OrderLog, asOf: Day): Day {
  return asDay(log.day.reduce((first, day) => Math.min(first, day), asOf));
}

interface CheckedLog {
  readonly check: LogCheck;
  readonly base: CustomerBase;
}

function readLog(book: Book, clock: Clock): CheckedLog {
  const { sheet, rows, layout } = findLog(book);
  const log = readOrderLog(orderColumns(rows, layout), book.locale, book.zone);
  if (log.currencies.length > 1) throw new AppError('currencies.mixed', { currencies: log.currencies });
  const asOf = latestDay(log, clock.today(book.zone));
  const base = customersAsOf(log, asOf);
  if (base.size === 0) throw new AppError('log.no-purchases', { sheet: sheet.name, bad: log.counts.bad });
  const titles = rows[0] ?? [];
  const fields: readonly OrderField[] = ['customer', 'date', 'amount', 'orderId'];
  const columns = fields.flatMap((field) => {
    const position = layout[field];
    return position === undefined ? [] : [{ field, title: String(titles[position]) }];
  });
  const check: LogCheck = {
    sheet: sheet.name,
    columns,
    counts: base.counts,
    customers: base.size,
    firstDay: firstDay(log, asOf),
    asOf,
    revenue: base.usedAmount,
    problems: log.problems.slice(0, SHOWN_PROBLEMS),
  };
  return { check, base };
}

/** Reads the log and says what is in it. Writes nothing. */
export function checkLog(book: Book, clock: Clock): LogCheck {
  return readLog(book, clock).check;
}

/** Builds the tabs *Customers* and *RFM summary*, or rebuilds them in place. */
export function buildSegments(book: Book, clock: Clock): BuiltTabs {
  const { check, base } = readLog(book, clock);
  const rfm = scoreCustomers(base, scalesFor(base, DEFAULT_SCORES, null));
  const texts = textsIn(book.locale.russian ? 'ru' : 'en');
  const tabs = [customersTab(rfm, texts), rfmSummaryTab(rfm, texts)].map((tab) => book.write(tab));
  return { check, tabs };
}
