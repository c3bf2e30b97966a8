/** ABC: which items bring most. */
import { abcOf } from '../../core/groups/abc.ts';
import { customersAsOf, defaultAsOf, largestFirst } from '../../core/log/customer-base.ts';
import { ABC_COLUMNS } from '../../tables/customer-columns.ts';
import { defineFunction } from '../custom-function.ts';
import { ITEMS, itemsFrom } from '../items.ts';
import { abcCuts } from '../kinds/class-cuts.ts';
import { column } from '../kinds/columns.ts';
import { tableOf } from '../table.ts';

/** One row per item, largest amount first; items that brought nothing are in it too. */
export const ABC = defineFunction({
  name: 'ABC',
  parameters: [
    ITEMS,
    { id: 'amounts', kind: column, example: 'C2:C' },
    { id: 'cuts', kind: abcCuts, example: 'H1:H2' },
  ],
  example: 'ABC({"Lamp"; "Desk"; "Chair"; "Rug"}, {700; 200; 60; 40})',
  compute({ items, amounts, cuts }, environment) {
    const log = itemsFrom(items, amounts, environment);
    const base = customersAsOf(log, defaultAsOf(log));
    const names = [...base.names, ...base.refundsOnly.map(({ name }) => name)];
    const sums = Float64Array.from([...base.revenue, ...base.refundsOnly.map(({ revenue }) => revenue)]);
    const abc = abcOf(sums, cuts);
    const rows = Array.from(largestFirst(sums, names), (index) => ({
      name: names[index]?.cell ?? '',
      amount: sums[index] as number,
      by: abc,
      index,
    }));
    return tableOf(ABC_COLUMNS, rows, environment);
  },
});
