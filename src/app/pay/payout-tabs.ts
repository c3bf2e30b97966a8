/** The payout tab of a month and the statements of those who are paid in it. */
import { AppError } from '../../core/app-error.ts';
import { lazily } from '../../core/lazily.ts';
import { type Agreement, agreementOf } from '../../core/pay/agreement.ts';
import { compareMonths, type Month } from '../../core/pay/month.ts';
import type { PayLine } from '../../core/pay/pay-line.ts';
import { columnLetters } from '../../core/writing/a1.ts';
import { spellingKey, tidy } from '../../core/writing/spelling.ts';
import { agreementColumn } from '../../reports/pay/agreement.ts';
import { payoutKey, payoutTab } from '../../reports/pay/payout.ts';
import { type StatedMonth, statementKey, statementTab } from '../../reports/pay/statement.ts';
import { invalid } from '../../tables/checked.ts';
import { latestAnswers } from '../../tables/pay/agreement.ts';
import { textsIn } from '../../text/language.ts';
import type { Book, NamedTab, Ports, WrittenTab } from '../ports.ts';
import { monthField, requestFields, textFields } from '../request-fields.ts';
import { type Asked, keepAsked, openAnswers, readAsked } from './agreement-tab.ts';
import { agreementsFor } from './agreements-for.ts';
import { ledgerWarnings } from './ledger-state.ts';
import { type MonthPay, payOf } from './month-pay.ts';
import type { MonthRequest, PayoutBuilt, StatementsBuilt, StatementsRequest } from './requests.ts';

/** Milliseconds after which an execution begins no further statement: so often the page shows how far they are. */
const ENOUGH = 15_000;

/** `agreements`: what each has said of it; null where nobody was asked. */
export function writePayout(
  book: Book,
  month: Month,
  pay: MonthPay,
  agreements: ReadonlyMap<string, Agreement> | null,
): WrittenTab {
  const { lines, closedOn, today, ledger, strangers, unread, anonymous, badCredits, unknown } = pay;
  const texts = textsIn(book.tabLanguage);
  const words = texts.payClosing.payout;
  const open = openAnswers(lines, agreements, texts);
  const warnings = [
    ...ledgerWarnings(ledger.findings, texts),
    ...(strangers.length === 0 ? [] : [words.strangers(strangers.join(', '))]),
    ...badCredits.map(texts.payTerms.badCredit),
    ...unknown.map(texts.payTerms.unknown),
    ...(unread === 0 ? [] : [words.unread(unread)]),
    ...(anonymous.rows === 0 ? [] : [words.anonymous(anonymous.rows, anonymous.amount)]),
    ...open,
  ];
  const agreed = agreements !== null && [...agreements.values()].every(({ state }) => state === 'agreed');
  return book.write(payoutTab({ month, lines, closedOn, today, warnings, agreed }, texts), null);
}

/** With what the person has said until now, and the cell in which to say it. */
function openMonth(book: Book, asked: Asked | null, pay: PayLine): StatedMonth {
  const answer = asked === null ? undefined : latestAnswers(asked.lines, pay.month).get(pay.key);
  const tab = book.tab('agreement');
  if (asked === null || answer === undefined || tab === null) return { pay, closedOn: null };
  const { column } = agreementColumn('said', asked.content);
  const cell = `${columnLetters(column)}${answer.row + 1}`;
  return {
    ...{ pay, closedOn: null, agreement: agreementOf(answer, pay) },
    place: { cell, sheetId: tab.id, tab: tab.name },
  };
}

/**
 * Gives for each who is paid the month that is asked for with all that are closed, as they were paid: building one never takes
 * another away.
 */
function monthsOf(book: Book, { closedOn, ledger }: MonthPay): (line: PayLine) => StatedMonth[] {
  const asked = lazily(() => readAsked(book));
  return (line) => {
    const closed = ledger.lines.filter(({ pay }) => pay.key === line.key);
    const months: StatedMonth[] = closedOn === null ? [openMonth(book, asked(), line), ...closed] : [...closed];
    return months.sort((one, other) => compareMonths(other.pay.month, one.pay.month));
  };
}

/** What the page sent, checked. */
export function statementsRequestFrom(value: unknown): StatementsRequest {
  const fields = requestFields(value);
  const members = textFields(fields, 'members');
  if (members.length === 0) throw invalid('members');
  return { month: monthField(fields), members };
}

/** The payout tab of a month; `members` are the names to build statements for. */
export function buildPayout(ports: Ports, { month }: MonthRequest): PayoutBuilt {
  return ports.alone(() => {
    const book = ports.book();
    const pay = payOf(ports, book, month);
    if (pay.closedOn === null) keepAsked(book, month, pay.lines);
    const tab = writePayout(book, month, pay, agreementsFor(book, month, pay));
    book.show(payoutKey(month));
    return { tab, members: pay.lines.map(({ name }) => name) };
  });
}

function lineOf({ lines }: MonthPay, member: string): PayLine {
  const key = spellingKey(tidy(member));
  const line = lines.find((candidate) => candidate.key === key);
  if (line === undefined) throw new AppError('settings.invalid', { setting: 'members' });
  return line;
}

/**
 * Writes as many statements as there is time for. What is written is told, even where one of them fails: the next call begins
 * with that one, and says what is the matter if it fails again.
 */
export function buildStatements(ports: Ports, { month, members }: StatementsRequest): StatementsBuilt {
  const began = ports.clock.now();
  return ports.alone(() => {
    const book = ports.book();
    const pay = payOf(ports, book, month);
    const lines = members.map((member) => lineOf(pay, member));
    const stated = monthsOf(book, pay);
    const tabs: NamedTab[] = [];
    for (const line of lines) {
      if (tabs.length > 0 && ports.clock.now() - began >= ENOUGH) break;
      try {
        tabs.push(book.writeNamed(statementTab(stated(line), pay.today, textsIn(book.tabLanguage))));
      } catch (error) {
        if (tabs.length === 0) throw error;
        break;
      }
    }
    // A new sheet comes to the front. Statements are mostly built after the payouts: these stay in view.
    const [first] = lines;
    if (book.hasMade() && first !== undefined) {
      book.show(book.hasTab(payoutKey(month)) ? payoutKey(month) : statementKey(first.key));
    }
    return { tabs, left: members.slice(tabs.length) };
  });
}
