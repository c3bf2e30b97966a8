/** ALLOCATE: a total shared out by weights. */
import { AppError } from '../../core/app-error.ts';
import { fractionOf, unitsOf } from '../../core/numbers/fraction.ts';
import { allocate } from '../../core/pay/allocate.ts';
import { defineFunction } from '../custom-function.ts';
import type { CellValue } from '../environment.ts';
import { number, numbersOf, positiveNumbers } from '../kinds/numbers.ts';
import { decimals } from '../kinds/pay.ts';
import { asTallAs } from '../rows.ts';

/** A part for each weight; the parts sum to the total. */
export const ALLOCATE = defineFunction({
  name: 'ALLOCATE',
  parameters: [
    { id: 'total', kind: number, example: '1000' },
    { id: 'weights', kind: positiveNumbers, example: 'B2:B' },
    { id: 'decimals', kind: decimals, example: '2' },
  ],
  example: 'ALLOCATE(8, {1; 1; 1})',
  compute({ total, weights, decimals: places }) {
    const units = unitsOf(fractionOf(total), places);
    if (units === null) throw new AppError('money.size', { row: null });
    const given = numbersOf(weights);
    const filled = given.flatMap((weight, row) => (weight === null ? [] : [{ row, weight }]));
    const parts = allocate(
      units,
      filled.map(({ weight }) => weight),
    );
    const cells = given.map((): CellValue => '');
    filled.forEach(({ row }, index) => {
      cells[row] = (parts[index] as number) / 10 ** places;
    });
    return asTallAs(weights, cells);
  },
});
