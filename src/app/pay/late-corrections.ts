/** Orders of closed months that have changed since: what the months would pay now is offered as corrections. */
import { AppError } from '../../core/app-error.ts';
import {
  type KnownCorrection,
  kept,
  type LateChange,
  lateCorrections,
  nowAgainstPaid,
} from '../../core/pay/late-changes.ts';
import { moneyNumber, parseMoney } from '../../core/pay/money.ts';
import type { Month } from '../../core/pay/month.ts';
import type { Motivation } from '../../core/pay/motivation.ts';
import type { PayCorrection } from '../../core/pay/pay-line.ts';
import { againstPaidTab } from '../../reports/pay/against-paid.ts';
import type { Ledger } from '../../tables/pay/ledger.ts';
import { ALL_TEXTS, type Texts, textsIn } from '../../text/language.ts';
import type { Book, Ports, WrittenTab } from '../ports.ts';
import { monthField, requestFields, textFields } from '../request-fields.ts';
import { requireOpen } from './close-month.ts';
import { appendCorrections, requireCorrections } from './corrections-tab.ts';
import { closedMonths, knownLedger, lastClosed } from './ledger-state.ts';
import { personTexts } from './month-pay.ts';
import { loadActuals } from './pay-log.ts';
import { readMotivation, refuseProblems } from './read-motivation.ts';
import type { AgainstPaidBuilt, CorrectionsRequest, SuggestedCorrection } from './requests.ts';

/** Before there was a column for it, a correction named the month only at the beginning of its reason. */
function monthNamed(reason: string, months: Iterable<Month>): Month | undefined {
  return [...months].find((month) =>
    ALL_TEXTS.some(({ payClosing }) => reason.startsWith(payClosing.reason(month, ''))),
  );
}

/** Those that were paid stand in the ledger, those that are to be paid in the tab *Corrections*. */
function knownCorrections(ledger: Ledger, { corrections }: Motivation): KnownCorrection[] {
  const lines = ledger.lines.map(({ pay }) => pay);
  const months = closedMonths(ledger);
  const last = lastClosed(ledger);
  const known = (correction: PayCorrection, member: string, paid: Month | null): KnownCorrection => {
    const about = correction.about ?? monthNamed(correction.reason, months);
    return { ...correction, member, paid, ...(about === undefined ? {} : { about }) };
  };
  const open = corrections.filter(({ month }) => last === null || month > last);
  const unpaid = [...open, ...lateCorrections(lines, corrections)];
  return [
    ...lines.flatMap((pay) => pay.corrections.map((correction) => known(correction, pay.key, pay.month))),
    ...unpaid.map((line) => known({ ...line, amount: parseMoney(line.amount) }, line.member, null)),
  ];
}

/** Of all closed months. */
function comparedWithNow(ports: Ports, book: Book, ledger: Ledger, motivation: Motivation): LateChange[] {
  if (ledger.lines.length === 0) return [];
  const { actuals } = loadActuals(ports, book, motivation.members);
  return nowAgainstPaid(
    ledger.lines.map(({ pay }) => pay),
    actuals,
    knownCorrections(ledger, motivation),
  );
}

function changesIn(ports: Ports, book: Book, ledger: Ledger, motivation: Motivation): LateChange[] {
  return comparedWithNow(ports, book, ledger, motivation).filter(({ amount }) => amount !== 0);
}

/** Which numbers are others now. */
function changeOf({ closed, now }: LateChange, { payClosing }: Texts): string {
  const changed = closed.kpis.flatMap(({ name, actual }, index) => {
    const fresh = now.kpis[index]?.actual ?? 0;
    return fresh === actual ? [] : [payClosing.change(name, fresh, actual ?? 0)];
  });
  return changed.join(', ');
}

function reasonOf(change: LateChange, texts: Texts): string {
  return texts.payClosing.reason(change.closed.month, changeOf(change, texts));
}

function suggestion(change: LateChange, texts: Texts): SuggestedCorrection {
  const { payClosing } = texts;
  const { id, closed, now, corrected, others } = change;
  const { name, month } = closed;
  const amount = moneyNumber(change.amount);
  const [fresh, before, known] = [kept(now), kept(closed), corrected].map(moneyNumber) as [number, number, number];
  const sentence = payClosing.correction(name, reasonOf(change, texts), fresh, before, known, amount);
  const unsure = others.length > 0;
  const warning = payClosing.others(others.map((other) => ({ ...other, amount: moneyNumber(other.amount) })));
  return {
    id,
    member: name,
    closedMonth: month,
    amount,
    sentence: unsure ? `${sentence}. ${warning}` : sentence,
    unsure,
  };
}

export function suggestCorrections(ports: Ports): readonly SuggestedCorrection[] {
  const book = ports.book();
  const texts = personTexts(ports);
  const ledger = knownLedger(ports, book);
  const { motivation } = readMotivation(book, lastClosed(ledger), texts);
  return changesIn(ports, book, ledger, motivation).map((change) => suggestion(change, texts));
}

/** The tab of all closed months, and what of it can be corrected. @throws AppError `pay.nothing-closed`. */
export function buildAgainstPaid(ports: Ports): AgainstPaidBuilt {
  return ports.alone(() => {
    const book = ports.book();
    const ledger = knownLedger(ports, book);
    if (ledger.lines.length === 0) throw new AppError('pay.nothing-closed', {});
    const { motivation } = readMotivation(book, lastClosed(ledger), personTexts(ports));
    const compared = comparedWithNow(ports, book, ledger, motivation);
    const texts = textsIn(book.tabLanguage);
    const tab = book.write(
      againstPaidTab(compared, (change) => changeOf(change, texts), texts),
      null,
    );
    const open = compared.filter(({ amount }) => amount !== 0);
    return { tab, found: open.map((change) => suggestion(change, personTexts(ports))) };
  });
}

/** What the page sent, checked. */
export function correctionsRequestFrom(value: unknown): CorrectionsRequest {
  const fields = requestFields(value);
  return { ids: textFields(fields, 'ids'), month: monthField(fields) };
}

/** Writes those that were agreed to below the others in the tab *Corrections*, to be paid with an open month. */
export function addCorrections(ports: Ports, { ids, month }: CorrectionsRequest): WrittenTab {
  return ports.alone(() => {
    const book = ports.book();
    const ledger = knownLedger(ports, book);
    requireOpen(ledger, month);
    const { motivation, problems } = readMotivation(book, lastClosed(ledger), personTexts(ports));
    // A correction that can't be read may be one of those that are to be added.
    refuseProblems(problems.filter((problem) => problem.month === undefined || problem.form === 'corrections'));
    const changes = changesIn(ports, book, ledger, motivation).filter(({ id }) => ids.includes(id));
    if (changes.length !== ids.length) throw new AppError('pay.suggestions', {});
    const stranger = changes.find(({ closed }) => !motivation.members.some(({ key }) => key === closed.key));
    if (stranger !== undefined) throw new AppError('pay.not-on-team', { member: stranger.closed.name });
    const tab = requireCorrections(book);
    const texts = textsIn(book.tabLanguage);
    const lines = changes.map((change) => ({
      month,
      member: change.closed.name,
      amount: moneyNumber(change.amount),
      reason: reasonOf(change, texts),
      about: change.closed.month,
    }));
    appendCorrections(book, lines);
    return tab;
  });
}
