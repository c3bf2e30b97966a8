/** PAYOUT: the bonus for a plan and an actual. */
import { moneyNumber } from '../../core/pay/money.ts';
import { payout, payoutRule } from '../../core/pay/payout.ts';
import { defineFunction } from '../custom-function.ts';
import { numbers, numbersOrNone, positiveNumbers } from '../kinds/numbers.ts';
import { payoutMethod } from '../kinds/pay.ts';
import { optionalBands, optionalShare } from '../kinds/shares.ts';
import { eachRow } from '../rows.ts';

/** The bonus of each row; an empty plan with an actual gives 0. */
export const PAYOUT = defineFunction({
  name: 'PAYOUT',
  parameters: [
    { id: 'plan', kind: numbersOrNone, example: 'A2:A' },
    { id: 'actual', kind: numbers, example: 'B2:B' },
    { id: 'bonus', kind: positiveNumbers, example: 'C2:C' },
    { id: 'bands', kind: optionalBands, example: 'F2:G4' },
    { id: 'method', kind: payoutMethod, example: '"marginal"' },
    { id: 'floor', kind: optionalShare, example: '70%' },
    { id: 'cap', kind: optionalShare, example: '200%' },
  ],
  example: 'PAYOUT({100; 100; 100}, {69; 80; 120}, 1000, {0, 1; 1, 1.5}, "marginal", 0.7)',
  compute({ plan, actual, bonus, bands, method, floor, cap }) {
    const rule = payoutRule({ method, bands, floor: floor ?? 0, cap });
    return eachRow([plan, actual, bonus], (planned, done, full) => moneyNumber(payout(planned, done, full, rule)));
  },
});
