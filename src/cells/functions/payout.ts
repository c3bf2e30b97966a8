/** PAYOUT: the bonus for a plan and an actual. */
import { AppError } from '../../core/app-error.ts';
import type { Band } from '../../core/pay/bands.ts';
import { moneyNumber } from '../../core/pay/money.ts';
import { payout, payoutRule } from '../../core/pay/payout.ts';
import { SLIP_RATIO } from '../../core/pay/rule-limits.ts';
import { defineFunction } from '../custom-function.ts';
import { numbers, numbersOrNone, positiveNumbers } from '../kinds/numbers.ts';
import { payoutMethod } from '../kinds/pay.ts';
import { optionalBands, optionalShare } from '../kinds/shares.ts';
import { eachRow } from '../rows.ts';

/** Of a bonus so small that rates multiply it, as where they are sums of money: any may be meant. */
const LARGEST_UNIT = 10;

function ratePerCent(slip: Band, bands: readonly Band[] | null): AppError {
  const { rate } = slip;
  const row = (bands?.indexOf(slip) ?? 0) + 1;
  return new AppError('bands.percent', { row, column: 'rate', value: String(rate), percent: rate });
}

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
    const slip = bands?.find(({ rate }) => rate >= SLIP_RATIO);
    return eachRow([plan, actual, bonus], (planned, done, full) => {
      if (slip !== undefined && full > LARGEST_UNIT) throw ratePerCent(slip, bands);
      return moneyNumber(payout(planned, done, full, rule));
    });
  },
});
