/** What a month pays, and the ledger of what was paid. */
import type { Ports } from '../ports.ts';
import type { PayHandlers } from './requests.ts';

type PayoutHandlers = Pick<
  PayHandlers,
  'buildPayout' | 'buildStatement' | 'closeMonth' | 'suggestCorrections' | 'addCorrections'
>;

export function payoutHandlers(_ports: Ports): PayoutHandlers {
  const missing = (): never => {
    throw new Error('Not there yet');
  };
  return {
    buildPayout: missing,
    buildStatement: missing,
    closeMonth: missing,
    suggestCorrections: missing,
    addCorrections: missing,
  };
}
