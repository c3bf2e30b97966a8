/** The payout tab of a month and the statements of those who are paid in it. */
import { AppError } from '../../core/app-error.ts';
import type { Month } from '../../core/pay/month.ts';
import type { PayLine } from '../../core/pay/pay-line.ts';
import type { Day } from '../../core/time/day.ts';
import { spellingKey, tidy } from '../../core/writing/spelling.ts';
import { payoutKey, payoutTab } from '../../reports/pay/payout.ts';
import { statementKey, statementTab } from '../../reports/pay/statement.ts';
import { textsIn } from '../../text/language.ts';
import type { Book, Ports, WrittenTab } from '../ports.ts';
import { monthField, requestFields, textField } from '../request-fields.ts';
import { ledgerWarnings } from './ledger-state.ts';
import { type MonthPay, payOf, personTexts } from './month-pay.ts';
import type { MonthRequest, PayoutBuilt, StatementRequest } from './requests.ts';

export function writePayout(book: Book, month: Month, pay: MonthPay): WrittenTab {
  const { lines, closedOn, ledger, strangers, unread, anonymous, badCredits, unknown } = pay;
  const texts = textsIn(book.tabLanguage);
  const words = texts.payClosing.payout;
  const warnings = [
    ...ledgerWarnings(ledger.findings, texts),
    ...(strangers.length === 0 ? [] : [words.strangers(strangers.join(', '))]),
    ...badCredits.map(texts.payTerms.badCredit),
    ...unknown.map(texts.payTerms.unknown),
    ...(unread === 0 ? [] : [words.unread(unread)]),
    ...(anonymous.rows === 0 ? [] : [words.anonymous(anonymous.rows, anonymous.amount)]),
  ];
  return book.write(payoutTab({ month, lines, closedOn, warnings }, texts), null);
}

export function writeStatement(book: Book, line: PayLine, closedOn: Day | null): WrittenTab {
  return book.write(statementTab(line, closedOn, textsIn(book.tabLanguage)), null);
}

/** What the page sent, checked. */
export function statementRequestFrom(value: unknown): StatementRequest {
  const fields = requestFields(value);
  return { month: monthField(fields), member: textField(fields, 'member') };
}

/** The payout tab of a month; `members` are the names to build statements for, one call each. */
export function buildPayout(ports: Ports, { month }: MonthRequest): PayoutBuilt {
  return ports.alone(() => {
    const book = ports.book();
    const pay = payOf(ports, book, month, personTexts(ports));
    const tab = writePayout(book, month, pay);
    book.show(payoutKey(month));
    return { tab, members: pay.lines.map(({ name }) => name) };
  });
}

export function buildStatement(ports: Ports, { month, member }: StatementRequest): WrittenTab {
  return ports.alone(() => {
    const book = ports.book();
    const { lines, closedOn } = payOf(ports, book, month, personTexts(ports));
    const key = spellingKey(tidy(member));
    const line = lines.find((candidate) => candidate.key === key);
    if (line === undefined) throw new AppError('settings.invalid', { setting: 'member' });
    const tab = writeStatement(book, line, closedOn);
    // Statements are mostly built after the payouts, one by one: these stay in view.
    book.show(book.hasTab(payoutKey(month)) ? payoutKey(month) : statementKey(key));
    return tab;
  });
}
