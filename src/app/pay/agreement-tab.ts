/** Who was asked whether a month's pay is right, and what they have said: one tab, so that all of it is read at once. */
import { AppError } from '../../core/app-error.ts';
import { type Agreement, agreementOf } from '../../core/pay/agreement.ts';
import { moneyNumber } from '../../core/pay/money.ts';
import type { Month } from '../../core/pay/month.ts';
import type { PayLine } from '../../core/pay/pay-line.ts';
import { agreementColumn, agreementForm, agreementRows } from '../../reports/pay/agreement.ts';
import type { TabContent } from '../../tables/kept-columns.ts';
import { type AskedLine, latestAnswers, readAgreement } from '../../tables/pay/agreement.ts';
import { type Texts, textsIn } from '../../text/language.ts';
import type { Book, Ports, WrittenTab } from '../ports.ts';
import { payOf } from './month-pay.ts';
import type { MonthRequest } from './requests.ts';

export interface Asked {
  readonly content: TabContent;
  readonly lines: readonly AskedLine[];
}

/** Null where nobody was ever asked: then nothing is said of answers. */
export function readAsked(book: Book): Asked | null {
  const content = book.readTab('agreement');
  if (content === null) return null;
  const { locale, zone } = book;
  return { content, lines: readAgreement({ content, texts: textsIn(book.tabLanguage), locale, zone }) };
}

/** How each stands beside what is paid now, by member; null where nobody was asked of the month. */
export function agreementsIn(
  asked: Asked | null,
  month: Month,
  lines: readonly PayLine[],
): ReadonlyMap<string, Agreement> | null {
  if (asked === null) return null;
  const answers = latestAnswers(asked.lines, month);
  if (answers.size === 0) return null;
  return new Map(lines.map((line) => [line.key, agreementOf(answers.get(line.key), line)]));
}

/** A line for each who lacks one, or has answered of another amount; where nobody has answered yet, the amount is put right. */
function extendAsked(book: Book, asked: Asked, month: Month, lines: readonly PayLine[]): void {
  const answers = latestAnswers(asked.lines, month);
  const isNew = ({ key, income }: PayLine) => {
    const answer = answers.get(key);
    return answer === undefined || (answer.said !== null && answer.income !== income);
  };
  const { column } = agreementColumn('income', asked.content);
  const outdated = lines.flatMap((line) => {
    const answer = answers.get(line.key);
    if (answer === undefined || isNew(line) || answer.income === line.income) return [];
    return [{ row: answer.row, column, value: moneyNumber(line.income), style: 'money' as const }];
  });
  if (outdated.length > 0) book.amend('agreement', outdated, asked.content);
  const added = lines.filter(isNew);
  if (added.length === 0) return;
  const seen = outdated.length === 0 ? asked.content : book.readTab('agreement');
  if (seen !== null) book.append('agreement', agreementRows(added, textsIn(book.tabLanguage), seen), seen);
}

/** The same in a month of which people were asked; in others nobody is. */
export function keepAsked(book: Book, month: Month, lines: readonly PayLine[]): void {
  const asked = readAsked(book);
  if (asked !== null && latestAnswers(asked.lines, month).size > 0) extendAsked(book, asked, month, lines);
}

/** Asks everybody who is paid in an open month. What was answered stays. */
export function askAgreement(ports: Ports, { month }: MonthRequest): WrittenTab {
  return ports.alone(() => {
    const book = ports.book();
    const { lines, closedOn } = payOf(ports, book, month);
    if (closedOn !== null) throw new AppError('pay.closed', { month });
    const [tab, asked] = [book.tab('agreement'), readAsked(book)];
    if (asked !== null) extendAsked(book, asked, month, lines);
    const written = tab ?? book.write(agreementForm(lines, textsIn(book.tabLanguage)), null);
    book.show('agreement');
    return written;
  });
}

/** How many have answered what, in words; null where nobody was asked of the month. */
export function countedAnswers(asked: Asked | null, month: Month, { agreement }: Texts): string | null {
  const answers = asked === null ? [] : [...latestAnswers(asked.lines, month).values()];
  if (answers.length === 0) return null;
  const agreed = answers.filter(({ said }) => said === 'agreed').length;
  const open = answers.filter(({ said, reply }) => said === 'question' && reply === '').length;
  return agreement.counted(agreed, answers.length, open);
}

/** What is open, in sentences; nothing where nobody was asked. */
export function openAnswers(
  lines: readonly PayLine[],
  agreements: ReadonlyMap<string, Agreement> | null,
  { agreement: words }: Texts,
): string[] {
  if (agreements === null) return [];
  const inState = (wanted: Agreement['state']) => lines.filter(({ key }) => agreements.get(key)?.state === wanted);
  const names = (wanted: Agreement['state']) => inState(wanted).map(({ name }) => name);
  return [
    ...(names('none').length === 0 ? [] : [words.unanswered(names('none'))]),
    ...(names('changed').length === 0 ? [] : [words.changed(names('changed'))]),
    ...inState('open').map(({ name, key }) => words.open(name, agreements.get(key)?.question ?? '')),
  ];
}
