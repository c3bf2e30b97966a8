/** Closing a month: what it pays is written into the ledger, once and for good. */
import { AppError } from '../../core/app-error.ts';
import { fingerprintOfTexts } from '../../core/log/fingerprint.ts';
import type { LogActuals } from '../../core/pay/actuals.ts';
import type { Agreement } from '../../core/pay/agreement.ts';
import { lateCorrections } from '../../core/pay/late-changes.ts';
import { moneyNumber } from '../../core/pay/money.ts';
import { addMonths, type Month, periodOf } from '../../core/pay/month.ts';
import { isPassed, isRunning } from '../../core/pay/month-standing.ts';
import type { Motivation } from '../../core/pay/motivation.ts';
import type { PayLine } from '../../core/pay/pay-line.ts';
import { payMonth, sumOfMoney, unfinished } from '../../core/pay/pay-month.ts';
import type { Day } from '../../core/time/day.ts';
import { ledgerRows, ledgerTab } from '../../reports/pay/ledger.ts';
import { payoutKey } from '../../reports/pay/payout.ts';
import { statementKey } from '../../reports/pay/statement.ts';
import type { Ledger } from '../../tables/pay/ledger.ts';
import { textsIn } from '../../text/language.ts';
import type { Book, Ports, WrittenTab } from '../ports.ts';
import { monthField, requestFields, textField } from '../request-fields.ts';
import { agreementsIn, openAnswers, readAsked } from './agreement-tab.ts';
import { keepEnd } from './ledger-end.ts';
import { closedMonths, lastClosed, type OpenLedger, openLedger } from './ledger-state.ts';
import { NOTHING_LEFT, personTexts, requireColumns, standings, withTextRows } from './month-pay.ts';
import { loadActuals } from './pay-log.ts';
import { writePayout } from './payout-tabs.ts';
import { requireMotivation } from './read-motivation.ts';
import type { CloseResult, ClosingPreview, ClosingRequest, MonthRequest } from './requests.ts';

/** A month that can still be paid with. @throws AppError `pay.closed`, `pay.order`, `pay.ledger`. */
export function requireOpen(ledger: Ledger, month: Month): void {
  if (ledger.findings.length > 0) throw new AppError('pay.ledger', { findings: ledger.findings });
  const closed = closedMonths(ledger);
  if (closed.has(month)) throw new AppError('pay.closed', { month });
  if (isPassed(month, closed)) throw new AppError('pay.order', { month, first: null });
}

/** What is owed and carried over goes from month to month, so none that pays anybody is left out. */
function requireTurn(ledger: Ledger, month: Month, motivation: Motivation, actuals: LogActuals): void {
  const last = lastClosed(ledger);
  if (last === null) return;
  const paid = ledger.lines.map(({ pay }) => pay);
  for (let between = addMonths(last, 1); between < month; between = addMonths(between, 1)) {
    if (payMonth(motivation, actuals, between, standings(ledger), paid).length > 0) {
      throw new AppError('pay.order', { month, first: between });
    }
  }
}

function writeLedger(book: Book, ledger: OpenLedger, rows: ReturnType<typeof ledgerRows>['rows']): WrittenTab {
  if (ledger.content === null) return book.write(ledgerTab(rows, textsIn(book.tabLanguage)), null);
  book.append('ledger', rows, ledger.content);
  return book.tab('ledger') as WrittenTab;
}

interface Closing {
  readonly today: Day;
  readonly ledger: OpenLedger;
  readonly lines: readonly PayLine[];
  readonly paid: number;
  /** What each has said of it; null where nobody was asked. */
  readonly agreements: ReadonlyMap<string, Agreement> | null;
  /** Names all that would be written: what is agreed to is what was shown. */
  readonly seen: string;
}

/** What closing would write. Refused while anything that the month's pay depends on is missing. */
function closingOf(ports: Ports, book: Book, month: Month): Closing {
  const ledger = openLedger(ports, book);
  requireOpen(ledger, month);
  const today = ports.clock.today(book.zone);
  if (isRunning(month, today)) throw new AppError('pay.running', { month, lastDay: periodOf(month).to });
  const motivation = requireMotivation(book, lastClosed(ledger), personTexts(ports), month);
  const loaded = loadActuals(ports, book, motivation.members);
  const { actuals } = loaded;
  requireColumns(motivation, actuals);
  requireTurn(ledger, month, motivation, actuals);
  const closed = ledger.lines.map(({ pay }) => pay);
  const [late] = lateCorrections(closed, motivation.corrections);
  if (late !== undefined) {
    const known = [...motivation.members, ...closed];
    const member = known.find(({ key }) => key === late.member)?.name ?? late.member;
    throw new AppError('pay.late', { month: late.month, member });
  }
  const lines = withTextRows(payMonth(motivation, actuals, month, standings(ledger), closed), loaded, month);
  if (lines.length === 0) throw new AppError('pay.nobody', { month });
  const missing = unfinished(lines);
  if (missing.length > 0) throw new AppError('pay.unfinished', { month, missing });
  const paid = moneyNumber(sumOfMoney(lines.map(({ income }) => income)));
  const agreements = agreementsIn(readAsked(book), month, lines);
  const seen = fingerprintOfTexts(lines.map((line) => JSON.stringify([line, agreements?.get(line.key) ?? null])));
  return { today, ledger, lines, paid, agreements, seen };
}

/** Whom closing pays how much: nothing is written. @throws as `closeMonth` does. */
export function previewClosing(ports: Ports, { month }: MonthRequest): ClosingPreview {
  const { lines, paid, agreements, seen } = closingOf(ports, ports.book(), month);
  const people = lines.map(({ name, income }) => ({ name, income: moneyNumber(income) }));
  return { month, people, paid, open: openAnswers(lines, agreements, personTexts(ports)), seen };
}

/** What the page sent, checked. */
export function closingRequestFrom(value: unknown): ClosingRequest {
  const fields = requestFields(value);
  const request = { month: monthField(fields) };
  return fields['seen'] === undefined ? request : { ...request, seen: textField(fields, 'seen') };
}

/**
 * Nothing is written where it is refused. Statements follow in calls of their own: however many there are, closing takes the
 * same time, and a ledger that is written needs none of them.
 */
export function closeMonth(ports: Ports, { month, seen }: ClosingRequest): CloseResult {
  return ports.alone(() => {
    const book = ports.book();
    const closing = closingOf(ports, book, month);
    const { lines, ledger, today, paid, agreements } = closing;
    if (seen !== undefined && seen !== closing.seen) throw new AppError('pay.changed', { month });
    const { rows, end } = ledgerRows(lines, today, ledger.end, textsIn(book.tabLanguage), agreements);
    const ledgerWritten = writeLedger(book, ledger, rows);
    keepEnd(ports, end);
    const pay = { lines, closedOn: today, today, ledger, strangers: [], ...NOTHING_LEFT };
    const payout = writePayout(book, month, pay, agreements);
    book.show(payoutKey(month));
    const statements = lines.filter(({ key }) => book.isMarked(statementKey(key))).map(({ name }) => name);
    return { tabs: [payout, ledgerWritten], statements, month, paid, lines: lines.length };
  });
}
