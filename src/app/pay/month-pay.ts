/** What a month pays: by the ledger where it is closed, else by today's orders, plans and rules. */

import { AppError } from '../../core/app-error.ts';
import type { LogActuals } from '../../core/pay/actuals.ts';
import { type Month, periodOf } from '../../core/pay/month.ts';
import type { Motivation } from '../../core/pay/motivation.ts';
import type { PayLine, Standing } from '../../core/pay/pay-line.ts';
import { payMonth } from '../../core/pay/pay-month.ts';
import type { BadCredit } from '../../core/pay/row-credits.ts';
import { type UnknownScope, unknownScopes } from '../../core/pay/scopes.ts';
import type { Day } from '../../core/time/day.ts';
import type { Tally } from '../../reading/buckets.ts';
import type { Ledger } from '../../tables/pay/ledger.ts';
import { type Texts, textsIn } from '../../text/language.ts';
import type { Book, Ports } from '../ports.ts';
import { knownLedger, lastClosed } from './ledger-state.ts';
import { type LoadedActuals, loadActuals } from './pay-log.ts';
import { requireMotivation } from './read-motivation.ts';

export interface MonthPay {
  readonly lines: readonly PayLine[];
  /** Null while the month is open. */
  readonly closedOn: Day | null;
  readonly today: Day;
  readonly ledger: Ledger;
  /** Managers whose orders of the month nobody is paid for. */
  readonly strangers: readonly string[];
  /** Rows of the log that can't be read, of whatever month. */
  readonly unread: number;
  /** Rows of customers whom nobody knows, which count for nobody, and what they bear. */
  readonly anonymous: Tally;
  /** Cells that name several managers in a way that can't be used. */
  readonly badCredits: readonly BadCredit[];
  /** What KPIs count that the log does not have. */
  readonly unknown: readonly UnknownScope[];
}

/** Of a month that is closed nothing is left to be said of the log. */
export const NOTHING_LEFT = { unread: 0, anonymous: { rows: 0, amount: 0 }, badCredits: [], unknown: [] } as const;

/** What the last closed month left to each member. */
export function standings({ lines }: Ledger): ReadonlyMap<string, Standing> {
  return new Map(lines.map(({ pay }) => [pay.key, pay.after]));
}

function strangersIn(actuals: LogActuals, { members }: Motivation, month: Month): string[] {
  const team = new Set(members.map(({ key }) => key));
  return [...actuals.managers.values()]
    .filter(({ key, months }) => !team.has(key) && months.has(month))
    .map(({ name }) => name);
}

const SHOWN_ROWS = 12;

/** Names the rows of each that pay counts and the board's formulas can't: a date or an amount is text there. */
export function withTextRows(lines: readonly PayLine[], loaded: LoadedActuals, month: Month): PayLine[] {
  const { rows, reading, log, actuals } = loaded;
  const { date, amount, price } = reading.columns;
  const isText = (row: number, column: number | null) => typeof rows[row]?.[column ?? -1] === 'string';
  const found = new Map<string, number[]>();
  const { from, to } = periodOf(month);
  actuals.people.forEach((credits, index) => {
    const [row, day] = [log.row[index] as number, log.day[index] as number];
    if (day < from || day > to || (!isText(row, date) && !isText(row, amount ?? price))) return;
    for (const { key } of credits) found.set(key, [...(found.get(key) ?? []), row + 1]);
  });
  return lines.map((line) => {
    const own = found.get(line.key);
    return own === undefined ? line : { ...line, textRows: { rows: own.slice(0, SHOWN_ROWS), count: own.length } };
  });
}

/** @throws AppError `pay.no-column` where a KPI counts by a column that the log does not have. */
export function requireColumns(motivation: Motivation, actuals: LogActuals): void {
  const missing = unknownScopes(motivation, actuals).find(({ value }) => value === null);
  if (missing !== undefined) throw new AppError('pay.no-column', missing);
}

/** What is to be put right is said in the person's language. */
export function payOf(ports: Ports, book: Book, month: Month): MonthPay {
  const ledger = knownLedger(ports, book);
  const closed = ledger.lines.filter(({ pay }) => pay.month === month);
  const closedOn = closed[0]?.closedOn ?? null;
  const paid = closed.map(({ pay }) => pay);
  const today = ports.clock.today(book.zone);
  if (closedOn !== null) return { lines: paid, closedOn, today, ledger, strangers: [], ...NOTHING_LEFT };
  const motivation = requireMotivation(book, lastClosed(ledger), personTexts(ports), month);
  const loaded = loadActuals(ports, book, motivation.members);
  const { actuals, log, reading } = loaded;
  requireColumns(motivation, actuals);
  const lines = payMonth(
    motivation,
    actuals,
    month,
    standings(ledger),
    ledger.lines.map(({ pay }) => pay),
  );
  const { anonymous } = reading.buckets;
  const strangers = strangersIn(actuals, motivation, month);
  const { badCredits } = actuals;
  const unknown = unknownScopes(motivation, actuals);
  return {
    lines: withTextRows(lines, loaded, month),
    closedOn,
    today,
    ledger,
    strangers,
    unread: log.counts.bad,
    anonymous,
    badCredits,
    unknown,
  };
}

/** The person's own words, for sentences that are answered. */
export function personTexts(ports: Ports): Texts {
  return textsIn(ports.userLanguage());
}
