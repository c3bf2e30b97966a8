/** XYZ: which items sell often and evenly. */
import { xyzOf } from '../../core/groups/xyz.ts';
import { customersAsOf } from '../../core/log/customer-base.ts';
import { asOfFor } from '../../core/log/far-date.ts';
import { customerItems, XYZ_COLUMNS } from '../../tables/customer-columns.ts';
import { defineFunction } from '../custom-function.ts';
import { ITEMS } from '../items.ts';
import { xyzRule } from '../kinds/class-cuts.ts';
import { column } from '../kinds/columns.ts';
import { AS_OF, PERIOD, readableLog } from '../orders.ts';
import { tableOf } from '../table.ts';

/** One row per item with a purchase, largest amount first. */
export const XYZ = defineFunction({
  name: 'XYZ',
  parameters: [
    ITEMS,
    { id: 'dates', kind: column, example: 'B2:B' },
    { id: 'amounts', kind: column, example: 'C2:C' },
    AS_OF,
    PERIOD,
    { id: 'cuts', kind: xyzRule, example: 'I1:I2' },
  ],
  example:
    'XYZ({"Lamp"; "Lamp"; "Lamp"; "Rug"}, {"2025-10-15"; "2025-11-15"; "2025-12-15"; "2025-07-30"}, {300; 310; 290; 250}, "2025-12-31", "month")',
  compute({ items, dates, amounts, ...options }, environment) {
    const log = readableLog({ customers: items, dates, amounts }, environment, 'items.unreadable');
    const base = customersAsOf(log, asOfFor(log, options.as_of));
    return tableOf(XYZ_COLUMNS, customerItems(base, xyzOf(base, options.period, options.cuts)), environment);
  },
});
