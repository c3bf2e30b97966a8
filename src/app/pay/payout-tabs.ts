/** The payout tab of a month and the statements of those who are paid in it. */
import { AppError } from '../../core/app-error.ts';
import type { Month } from '../../core/pay/month.ts';
import type { PayLine } from '../../core/pay/pay-line.ts';
import type { Day } from '../../core/time/day.ts';
import { spellingKey, tidy } from '../../core/writing/spelling.ts';
import { payoutTab } from '../../reports/pay/payout.ts';
import { statementTab } from '../../reports/pay/statement.ts';
import { textsIn } from '../../text/language.ts';
import type { Book, Ports, WrittenTab } from '../ports.ts';
import { ledgerWarnings } from './ledger-state.ts';
import { type MonthPay, monthOfRequest, payOf, personTexts } from './month-pay.ts';

export function writePayout(book: Book, month: Month, pay: MonthPay): WrittenTab {
  const { lines, closedOn, ledger, strangers, unread } = pay;
  const texts = textsIn(book.tabLanguage);
  const words = texts.payClosing.payout;
  const warnings = [
    ...ledgerWarnings(ledger.findings, texts),
    ...(strangers.length === 0 ? [] : [words.strangers(strangers.join(', '))]),
    ...(unread === 0 ? [] : [words.unread(unread)]),
  ];
  return book.write(payoutTab({ month, lines, closedOn, warnings }, texts), null);
}

export function writeStatement(book: Book, line: PayLine, closedOn: Day | null): WrittenTab {
  return book.write(statementTab(line, closedOn, textsIn(book.tabLanguage)), null);
}

export function buildPayout(ports: Ports, wanted: Month) {
  const month = monthOfRequest(wanted);
  return ports.alone(() => {
    const book = ports.book();
    const pay = payOf(ports, book, month, personTexts(ports));
    return { tab: writePayout(book, month, pay), members: pay.lines.map(({ name }) => name) };
  });
}

/** `member`: one of the names that `buildPayout` gave. */
export function buildStatement(ports: Ports, wanted: Month, member: string): WrittenTab {
  const month = monthOfRequest(wanted);
  return ports.alone(() => {
    const book = ports.book();
    const { lines, closedOn } = payOf(ports, book, month, personTexts(ports));
    const key = spellingKey(tidy(String(member)));
    const line = lines.find((candidate) => candidate.key === key);
    if (line === undefined) throw new AppError('settings.invalid', { setting: 'member' });
    return writeStatement(book, line, closedOn);
  });
}
