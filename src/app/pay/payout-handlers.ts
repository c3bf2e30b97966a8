/** What a month pays, and the ledger of what was paid. */
import type { Ports } from '../ports.ts';
import { closeMonth } from './close-month.ts';
import { addCorrections, suggestCorrections } from './late-corrections.ts';
import { buildPayout, buildStatement } from './payout-tabs.ts';
import type { PayHandlers } from './requests.ts';

type PayoutHandlers = Pick<
  PayHandlers,
  'buildPayout' | 'buildStatement' | 'closeMonth' | 'suggestCorrections' | 'addCorrections'
>;

export function payoutHandlers(ports: Ports): PayoutHandlers {
  return {
    buildPayout: ({ month }) => buildPayout(ports, month),
    buildStatement: ({ month, member }) => buildStatement(ports, month, member),
    closeMonth: ({ month }) => closeMonth(ports, month),
    suggestCorrections: () => suggestCorrections(ports),
    addCorrections: ({ ids, month }) => addCorrections(ports, ids, month),
  };
}
