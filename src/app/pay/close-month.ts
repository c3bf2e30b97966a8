/** Closing a month: what it pays is written into the ledger, once and for good. */
import { AppError } from '../../core/app-error.ts';
import type { LogActuals } from '../../core/pay/actuals.ts';
import { lateCorrections } from '../../core/pay/late-changes.ts';
import { moneyNumber } from '../../core/pay/money.ts';
import { addMonths, type Month, periodOf } from '../../core/pay/month.ts';
import { isPassed, isRunning } from '../../core/pay/month-standing.ts';
import type { Motivation } from '../../core/pay/motivation.ts';
import { payMonth, sumOfMoney, unfinished } from '../../core/pay/pay-month.ts';
import { ledgerRows, ledgerTab } from '../../reports/pay/ledger.ts';
import { payoutKey } from '../../reports/pay/payout.ts';
import { statementKey } from '../../reports/pay/statement.ts';
import type { Ledger } from '../../tables/pay/ledger.ts';
import { textsIn } from '../../text/language.ts';
import type { Book, Ports, WrittenTab } from '../ports.ts';
import { keepEnd } from './ledger-end.ts';
import { closedMonths, lastClosed, type OpenLedger, openLedger } from './ledger-state.ts';
import { NOTHING_LEFT, personTexts, requireColumns, standings, withTextRows } from './month-pay.ts';
import { loadActuals } from './pay-log.ts';
import { writePayout, writeStatement } from './payout-tabs.ts';
import { requireMotivation } from './read-motivation.ts';
import type { CloseResult, MonthRequest } from './requests.ts';

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

/** Refused while anything that the month's pay depends on is missing; nothing is written then. */
export function closeMonth(ports: Ports, { month }: MonthRequest): CloseResult {
  return ports.alone(() => {
    const book = ports.book();
    const ledger = openLedger(ports, book);
    requireOpen(ledger, month);
    const today = ports.clock.today(book.zone);
    if (isRunning(month, today)) throw new AppError('pay.running', { month, lastDay: periodOf(month).to });
    const motivation = requireMotivation(book, lastClosed(ledger), personTexts(ports), month);
    const loaded = loadActuals(ports, book, motivation.members);
    const { actuals } = loaded;
    requireColumns(motivation, actuals);
    requireTurn(ledger, month, motivation, actuals);
    const paid = ledger.lines.map(({ pay }) => pay);
    const [late] = lateCorrections(paid, motivation.corrections);
    if (late !== undefined) {
      const known = [...motivation.members, ...paid];
      const member = known.find(({ key }) => key === late.member)?.name ?? late.member;
      throw new AppError('pay.late', { month: late.month, member });
    }
    const lines = withTextRows(payMonth(motivation, actuals, month, standings(ledger), paid), loaded, month);
    if (lines.length === 0) throw new AppError('pay.nobody', { month });
    const missing = unfinished(lines);
    if (missing.length > 0) throw new AppError('pay.unfinished', { month, missing });

    const { rows, end } = ledgerRows(lines, today, ledger.end, textsIn(book.tabLanguage));
    const ledgerWritten = writeLedger(book, ledger, rows);
    keepEnd(ports, end);
    const payout = writePayout(book, month, { lines, closedOn: today, ledger, strangers: [], ...NOTHING_LEFT });
    const statements = lines
      .filter(({ key }) => book.hasTab(statementKey(key)))
      .map((line) => writeStatement(book, line, today));
    book.show(payoutKey(month));
    return {
      tabs: [payout, ledgerWritten, ...statements],
      month,
      paid: moneyNumber(sumOfMoney(lines.map(({ income }) => income))),
      lines: lines.length,
    };
  });
}
