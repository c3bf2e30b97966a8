/** What the sidebar shows of the log before anything is written. */

import { DEFAULT_GROUP_RULE, type GroupRule } from '../core/groups/abcxyz.ts';
import { type GroupGrid, groupGrid } from '../core/groups/group-grid.ts';
import type { CustomerBase, ReconciledCounts } from '../core/log/customer-base.ts';
import { choosePeriod, typicalGap } from '../core/log/periods.ts';
import type { CurrencyUse, Problem } from '../core/log/problem.ts';
import { purchaseHistory } from '../core/log/purchase-history.ts';
import { type Distributions, distributionsOf } from '../core/segments/distribution.ts';
import { currencyFrom, sheetIdFrom } from '../tables/checked.ts';
import { groupRuleFrom } from '../tables/group-rule.ts';
import { guessColumns, isComplete, type OrderField, type OrderLayout } from '../tables/orders.ts';
import { layoutFrom } from '../tables/run-settings.ts';
import { findConvertible } from './convertible.ts';
import { loadLog, readSheet } from './load-log.ts';
import type { Book, Ports } from './ports.ts';
import { requestFields } from './request-fields.ts';
import { ruleInForce } from './rule-in-force.ts';
import { lastSettings } from './run.ts';

const SHOWN_PROBLEMS = 5;

export interface CheckRequest {
  readonly sheetId: number;
  /** Null: guessed from the titles. */
  readonly layout: OrderLayout | null;
  /** Null: all rows, or, where there are several currencies, none until one is chosen. */
  readonly currency: string | null;
  /** Without it: as it is kept in the file. */
  readonly groupRule?: GroupRule;
}

/** The nine groups, for any cuts. */
export interface GroupNumbers {
  readonly grid: GroupGrid;
  /** What was asked for, or else is kept. */
  readonly rule: GroupRule;
  /** By the tab *Settings*: another rule can only be looked at. */
  readonly isKept: boolean;
  /** Days from one purchase to the next, typically; null where nobody came twice. */
  readonly gap: number | null;
  /** Whether the length of periods is the one that suits the gap. */
  readonly suits: boolean;
}

export interface LogNumbers {
  readonly counts: ReconciledCounts;
  readonly customers: number;
  /** Customers with refunds but no purchase: listed, not scored. */
  readonly refundsOnly: number;
  readonly firstDay: number;
  readonly asOf: number;
  readonly revenue: number;
  readonly problems: readonly Problem[];
  readonly distributions: Distributions;
  readonly groups: GroupNumbers;
  /** Texts that could become real dates and numbers. */
  readonly convertible: number;
}

export interface LogCheck {
  readonly titles: readonly string[];
  readonly layout: Readonly<Partial<Record<OrderField, number>>>;
  /** More than one: the person has to choose. */
  readonly currencies: readonly CurrencyUse[];
  /** Null where a needed column is not known yet, or a currency has to be chosen. */
  readonly numbers: LogNumbers | null;
}

function firstDayOf(days: Int32Array, asOf: number): number {
  return days.reduce((first, day) => Math.min(first, day), asOf);
}

function groupNumbers(book: Book, base: CustomerBase, wanted: GroupRule | null, last: GroupRule): GroupNumbers {
  const rule = wanted ?? ruleInForce(book, last);
  const history = purchaseHistory(base);
  const grid = groupGrid(base, rule);
  return {
    grid,
    rule,
    isKept: book.hasTab('settings'),
    gap: typicalGap(history),
    suits: choosePeriod(history) === grid.period,
  };
}

/** What the page sent, checked. */
export function checkRequestFrom(value: unknown): CheckRequest {
  const { sheetId, layout = null, currency = null, groupRule = null } = requestFields(value);
  return {
    sheetId: sheetIdFrom(sheetId),
    layout: layout === null ? null : layoutFrom(layout),
    currency: currencyFrom(currency),
    ...(groupRule === null ? {} : { groupRule: groupRuleFrom(groupRule) }),
  };
}

/** Reads the log and says what is in it. Writes nothing. */
export function checkLog(ports: Ports, request: CheckRequest): LogCheck {
  const book = ports.book();
  const rows = readSheet(book, request.sheetId);
  const titles = (rows[0] ?? []).map((title) => String(title));
  const layout = request.layout ?? guessColumns(rows[0] ?? []);
  if (!isComplete(layout)) return { titles, layout, currencies: [], numbers: null };
  const { log, base } = loadLog(book, rows, layout, request.currency, { today: ports.clock.today(book.zone) });
  const { currencies } = log;
  if (currencies.length > 1 && request.currency === null) return { titles, layout, currencies, numbers: null };
  const numbers: LogNumbers = {
    counts: base.counts,
    customers: base.size,
    refundsOnly: base.refundsOnly.length,
    firstDay: firstDayOf(log.day, base.asOf),
    asOf: base.asOf,
    revenue: base.usedAmount,
    problems: log.problems.slice(0, SHOWN_PROBLEMS),
    distributions: distributionsOf(base),
    groups: groupNumbers(book, base, request.groupRule ?? null, lastSettings(ports)?.groupRule ?? DEFAULT_GROUP_RULE),
    convertible: findConvertible(book, request.sheetId, rows, layout).candidates.length,
  };
  return { titles, layout, currencies, numbers };
}
