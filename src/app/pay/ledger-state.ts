/** What the ledger says: which months are closed, and whether anybody has changed what was written. */

import type { LedgerFinding } from '../../core/pay/ledger-finding.ts';
import type { Month } from '../../core/pay/month.ts';
import type { TabContent } from '../../tables/kept-columns.ts';
import { type Ledger, type LedgerEnd, NO_LINES, readLedger } from '../../tables/pay/ledger.ts';
import { type Texts, textsIn } from '../../text/language.ts';
import { type Kept, requireKnown, usable } from '../kept.ts';
import type { Book, Grid, Ports } from '../ports.ts';
import { readLedgerEnd } from './ledger-end.ts';

export interface LedgerState {
  readonly closed: ReadonlySet<Month>;
  readonly last: Month | null;
  /** `ledgerWarnings` puts them in words. */
  readonly findings: readonly LedgerFinding[];
}

/** One that lines can be written into. */
export interface OpenLedger extends Ledger {
  /** Null before the first month is closed. */
  readonly content: TabContent | null;
}

/** `values`: all of the tab; null without it. */
function ledgerUpTo(end: Kept<LedgerEnd>, book: Book, values: Grid | null): Ledger {
  const kept = usable(end) ?? NO_LINES;
  // Without it nobody could tell whether lines are gone from the end.
  const unknown: readonly LedgerFinding[] =
    end.state === 'damaged' || end.state === 'newer' ? [{ kind: 'end-unknown' }] : [];
  if (values === null) {
    return { lines: [], findings: kept.lines === 0 ? unknown : [{ kind: 'gone' }], end: kept };
  }
  const ledger = readLedger(values, { zone: book.zone, kept, texts: textsIn(book.tabLanguage) });
  return { ...ledger, findings: [...unknown, ...ledger.findings] };
}

/** The ledger as it stands, with what was changed by hand since it was written. */
export function shownLedger(ports: Pick<Ports, 'store'>, book: Book): Ledger {
  return ledgerUpTo(readLedgerEnd(ports), book, book.readTabValues('ledger'));
}

function requireLedgerEnd(ports: Pick<Ports, 'store'>): Kept<LedgerEnd> {
  const end = readLedgerEnd(ports);
  requireKnown(end);
  return end;
}

/** The same, to be worked with. @throws AppError `settings.newer`. */
export function knownLedger(ports: Pick<Ports, 'store'>, book: Book): Ledger {
  return ledgerUpTo(requireLedgerEnd(ports), book, book.readTabValues('ledger'));
}

/** The same, to be written into. @throws AppError `settings.newer`. */
export function openLedger(ports: Pick<Ports, 'store'>, book: Book): OpenLedger {
  const end = requireLedgerEnd(ports);
  const content = book.readTab('ledger');
  return { ...ledgerUpTo(end, book, content?.values ?? null), content };
}

/** The months that lines were paid for. */
export function closedMonths({ lines }: Ledger): ReadonlySet<Month> {
  return new Set(lines.map(({ pay }) => pay.month));
}

/** The latest of them; null before the first. Earlier ones that are open can't be closed any more. */
export function lastClosed(ledger: Ledger): Month | null {
  return [...closedMonths(ledger)].sort().pop() ?? null;
}

/** What is asked of the ledger where nothing is written into it. */
export function stateOfLedger(ledger: Ledger): LedgerState {
  return { closed: closedMonths(ledger), last: lastClosed(ledger), findings: ledger.findings };
}

/** @throws AppError `settings.newer`. */
export function ledgerState(ports: Pick<Ports, 'store'>, book: Book): LedgerState {
  return stateOfLedger(knownLedger(ports, book));
}

/** One sentence each: what was changed; then what to do. */
export function ledgerWarnings(findings: readonly LedgerFinding[], { payClosing }: Texts): readonly string[] {
  return findings.length === 0 ? [] : [...findings.map(payClosing.finding), payClosing.restore];
}
