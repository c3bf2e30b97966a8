/** COMMISSION: the commission on deals. */
import { bandsOf } from '../../core/pay/bands.ts';
import { commission } from '../../core/pay/commission.ts';
import { moneyNumber } from '../../core/pay/money.ts';
import { defineFunction } from '../custom-function.ts';
import { numbers, optionalNumbers } from '../kinds/numbers.ts';
import { commissionMethod } from '../kinds/pay.ts';
import { bandsOfMoney } from '../kinds/shares.ts';
import { eachRow } from '../rows.ts';

/** The commission of each deal, each by itself after the amount accumulated before it. */
export const COMMISSION = defineFunction({
  name: 'COMMISSION',
  parameters: [
    { id: 'amount', kind: numbers, example: 'A2:A' },
    { id: 'bands', kind: bandsOfMoney, example: 'F2:G4' },
    { id: 'method', kind: commissionMethod, example: '"marginal"' },
    { id: 'accumulated', kind: optionalNumbers, example: '145000' },
  ],
  example: 'COMMISSION({90000; 20000; -5000}, {0, 0.04; 100000, 0.06}, "marginal", 85000)',
  compute({ amount, bands, method, accumulated }) {
    const rule = bandsOf(bands);
    return eachRow([amount, accumulated], (deal, before) => moneyNumber(commission(deal, before, rule, method)));
  },
});
