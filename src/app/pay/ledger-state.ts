/** What the ledger says: which months are closed, and whether anybody has changed what was written. */

import { AppError } from '../../core/app-error.ts';
import type { LedgerFinding } from '../../core/pay/ledger-finding.ts';
import type { Month } from '../../core/pay/month.ts';
import type { TabContent } from '../../tables/kept-columns.ts';
import { type Ledger, type LedgerEnd, NO_LINES, readLedger } from '../../tables/pay/ledger.ts';
import { type Texts, textsIn } from '../../text/language.ts';
import type { Book, Ports } from '../ports.ts';

const KEY = 'salesbook.ledger';
const VERSION = 1;

export interface LedgerState {
  readonly closed: ReadonlySet<Month>;
  readonly last: Month | null;
  /** `ledgerWarnings` puts them in words. */
  readonly findings: readonly LedgerFinding[];
}

export interface OpenLedger extends Ledger {
  /** Null before the first month is closed. */
  readonly content: TabContent | null;
}

/** How far the ledger reached when a month was last closed. @throws AppError `settings.newer`. */
function keptEnd(ports: Pick<Ports, 'store'>): LedgerEnd {
  const text = ports.store.get(KEY);
  if (text === null) return NO_LINES;
  try {
    const { version, lines, checksum } = JSON.parse(text);
    if (version > VERSION) throw new AppError('settings.newer', {});
    return { lines: Number(lines), checksum: String(checksum) };
  } catch (error) {
    if (error instanceof AppError) throw error;
    return NO_LINES;
  }
}

/** Keeps with the file how far the ledger reaches, so that lines gone from its end are found. */
export function keepEnd(ports: Pick<Ports, 'store'>, end: LedgerEnd): void {
  ports.store.set(KEY, JSON.stringify({ version: VERSION, ...end }));
}

/** The ledger as it stands, with what was changed by hand since it was written; `content` is null without the tab. */
export function openLedger(ports: Pick<Ports, 'store'>, book: Book): OpenLedger {
  const kept = keptEnd(ports);
  const content = book.readTab('ledger');
  if (content === null) {
    return { lines: [], findings: kept.lines === 0 ? [] : [{ kind: 'gone' }], end: kept, content };
  }
  return { ...readLedger(content.values, { zone: book.zone, kept, texts: textsIn(book.tabLanguage) }), content };
}

/** The months that lines were paid for. */
export function closedMonths({ lines }: Ledger): ReadonlySet<Month> {
  return new Set(lines.map(({ pay }) => pay.month));
}

/** The latest of them; null before the first. Earlier ones that are open can't be closed any more. */
export function lastClosed(ledger: Ledger): Month | null {
  return [...closedMonths(ledger)].sort().pop() ?? null;
}

/** The file keeps in mind how far the ledger reached: lines gone from its end are found by that. */
export function ledgerState(ports: Pick<Ports, 'store'>, book: Book): LedgerState {
  const ledger = openLedger(ports, book);
  return { closed: closedMonths(ledger), last: lastClosed(ledger), findings: ledger.findings };
}

/** One sentence each: what was changed; then what to do. */
export function ledgerWarnings(findings: readonly LedgerFinding[], { payClosing }: Texts): readonly string[] {
  return findings.length === 0 ? [] : [...findings.map(payClosing.finding), payClosing.restore];
}
