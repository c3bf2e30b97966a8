/** PRIZES: prizes by place. */
import { moneyNumber } from '../../core/pay/money.ts';
import { sharePrizes } from '../../core/pay/prizes.ts';
import { defineFunction } from '../custom-function.ts';
import type { CellValue } from '../environment.ts';
import { numbers, numbersOf, optionalNumber } from '../kinds/numbers.ts';
import { prizes } from '../kinds/pay.ts';
import { asTallAs } from '../rows.ts';

/** Each participant's prize. */
export const PRIZES = defineFunction({
  name: 'PRIZES',
  parameters: [
    { id: 'results', kind: numbers, example: 'B2:B' },
    { id: 'prizes', kind: prizes, example: 'E2:E4' },
    { id: 'goal', kind: optionalNumber, example: '100' },
  ],
  example: 'PRIZES({99; 100; 120}, {30; 20; 10}, 100)',
  compute(args) {
    const scores = numbersOf(args.results);
    const shared = sharePrizes(
      scores.map((score) => score ?? 0),
      args.prizes,
      args.goal,
    );
    const cells = scores.map((score, row): CellValue => {
      const prize = shared.prizes[row];
      return score === null || prize === undefined ? '' : moneyNumber(prize);
    });
    return asTallAs(args.results, cells);
  },
});
