/** The methods of paying a bonus: as they are called, and the other ways people write them, between strokes. */
import type { PayoutMethod } from '../../core/pay/payout-methods.ts';

const methods: Readonly<Record<PayoutMethod, string>> = {
  marginal: 'marginal',
  whole: 'whole',
  overage: 'overage',
  step: 'step',
  curve: 'curve',
};

const methodSpellings: Readonly<Record<PayoutMethod, string>> = {
  marginal: 'marginal rate|each part|per part|per band|tiered|progressive',
  whole: 'whole amount|whole sum|retroactive|total',
  overage: 'over|overachievement|above plan',
  step: 'steps|stepped|level|levels',
  curve: 'linear|interpolated|interpolation',
};

export const payouts = { methods, methodSpellings };
