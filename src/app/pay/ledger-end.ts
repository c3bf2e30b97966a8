/** How far the ledger reached when a month was last closed: kept beside the tab, so that lines gone from its end are found. */
import { AppError } from '../../core/app-error.ts';
import { fieldsOf, invalid } from '../../tables/checked.ts';
import type { LedgerEnd } from '../../tables/pay/ledger.ts';
import { KEPT, type Kept, readKept } from '../kept.ts';
import type { Ports } from '../ports.ts';

const VERSION = 1;

function ledgerEndFrom(stored: unknown): LedgerEnd {
  const { version, lines, checksum } = fieldsOf(stored, 'ledger');
  if (typeof version === 'number' && version > VERSION) throw new AppError('settings.newer', {});
  const isCount = typeof lines === 'number' && Number.isInteger(lines) && lines >= 0;
  if (version !== VERSION || !isCount || typeof checksum !== 'string') throw invalid('ledger');
  return { lines, checksum };
}

export function readLedgerEnd(ports: Pick<Ports, 'store'>): Kept<LedgerEnd> {
  return readKept(ports, 'ledger', ledgerEndFrom);
}

export function keepEnd(ports: Pick<Ports, 'store'>, end: LedgerEnd): void {
  ports.store.set(KEPT.ledger, JSON.stringify({ version: VERSION, ...end }));
}
