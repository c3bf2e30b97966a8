/** Orders of closed months that have changed since: what the months would pay now is offered as corrections. */
import { AppError } from '../../core/app-error.ts';
import { kept, type LateChange, lateChanges } from '../../core/pay/late-changes.ts';
import { type Money, moneyNumber, parseMoney } from '../../core/pay/money.ts';
import type { Month } from '../../core/pay/month.ts';
import { correctionRows } from '../../reports/pay/forms.ts';
import { ALL_TEXTS, type Texts, textsIn } from '../../text/language.ts';
import type { Book, Ports, WrittenTab } from '../ports.ts';
import { requireOpen } from './close-month.ts';
import { requireCorrections } from './corrections-tab.ts';
import { closedMonths, type OpenLedger, openLedger } from './ledger-state.ts';
import { monthOfRequest, personTexts } from './month-pay.ts';
import { loadFacts } from './pay-log.ts';
import { type ReadMotivation, readMotivation, requireMotivation } from './read-motivation.ts';
import type { SuggestedCorrection } from './requests.ts';

/** A correction names the closed month that it is about first, in the language of the tabs at that time. */
function isAbout(reason: string, month: Month): boolean {
  return ALL_TEXTS.some(({ payClosing }) => reason.startsWith(payClosing.reason(month, '')));
}

/** Those that were paid stand in the ledger, those that will be in the tab *Corrections*. */
function correctionsAbout({ lines, ...ledger }: OpenLedger, { motivation }: ReadMotivation) {
  const closed = closedMonths({ lines, ...ledger });
  return (month: Month, member: string): Money[] => [
    ...lines
      .filter(({ pay }) => pay.key === member)
      .flatMap(({ pay }) => pay.corrections)
      .filter(({ reason }) => isAbout(reason, month))
      .map(({ amount }) => amount),
    ...motivation.corrections
      .filter((line) => line.member === member && !closed.has(line.month) && isAbout(line.reason, month))
      .map(({ amount }) => parseMoney(amount)),
  ];
}

function changesIn(ports: Ports, book: Book, ledger: OpenLedger, read: ReadMotivation): LateChange[] {
  if (ledger.lines.length === 0) return [];
  const { facts } = loadFacts(ports, book);
  return lateChanges(
    ledger.lines.map(({ pay }) => pay),
    facts,
    correctionsAbout(ledger, read),
  );
}

function reasonOf({ closed, now }: LateChange, { payClosing }: Texts): string {
  const changed = closed.kpis.flatMap(({ name, fact }, index) => {
    const fresh = now.kpis[index]?.fact ?? 0;
    return fresh === fact ? [] : [payClosing.change(name, fresh, fact ?? 0)];
  });
  return payClosing.reason(closed.month, changed.join(', '));
}

function suggestion(change: LateChange, texts: Texts): SuggestedCorrection {
  const { id, closed, now, corrected } = change;
  const amount = moneyNumber(change.amount);
  const [fresh, before, known] = [kept(now), kept(closed), corrected].map(moneyNumber) as [number, number, number];
  const sentence = texts.payClosing.correction(reasonOf(change, texts), fresh, before, known, amount);
  return { id, member: closed.name, closedMonth: closed.month, amount, sentence };
}

export function suggestCorrections(ports: Ports): readonly SuggestedCorrection[] {
  const book = ports.book();
  const texts = personTexts(ports);
  const changes = changesIn(ports, book, openLedger(ports, book), readMotivation(book, texts));
  return changes.map((change) => suggestion(change, texts));
}

/** Writes those that were agreed to below the others in the tab *Corrections*, to be paid with an open month. */
export function addCorrections(ports: Ports, ids: readonly string[], wanted: Month): WrittenTab {
  const month = monthOfRequest(wanted);
  return ports.alone(() => {
    const book = ports.book();
    const ledger = openLedger(ports, book);
    requireOpen(ledger, month);
    const motivation = requireMotivation(book, personTexts(ports));
    const texts = textsIn(book.tabLanguage);
    const read = readMotivation(book, texts);
    const changes = changesIn(ports, book, ledger, read).filter(({ id }) => ids.includes(id));
    if (changes.length !== ids.length) throw new AppError('pay.suggestions', {});
    const stranger = changes.find(({ closed }) => !motivation.members.some(({ key }) => key === closed.key));
    if (stranger !== undefined) throw new AppError('pay.not-on-team', { member: stranger.closed.name });
    const tab = requireCorrections(book, motivation);
    const seen = book.readTab('corrections');
    if (seen === null) throw new AppError('pay.not-set-up', {});
    const lines = changes.map((change) => ({
      month,
      member: change.closed.name,
      amount: moneyNumber(change.amount),
      reason: reasonOf(change, texts),
    }));
    if (lines.length > 0) book.append('corrections', correctionRows(lines, texts, seen), seen);
    return tab;
  });
}
