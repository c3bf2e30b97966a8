/** The columns of a reading that people know by name, by their positions. */
import type { Reading } from '../reading/reading.ts';
import type { OrderField } from '../tables/orders.ts';

export type KnownColumns = Readonly<Partial<Record<OrderField, number>>>;

export function layoutOf({ columns }: Reading): KnownColumns {
  const places: Readonly<Record<OrderField, number | null | undefined>> = {
    customer: columns.keys[0]?.[0],
    date: columns.date,
    // Where the amount is a product, its price stands for it: a needed column is there.
    amount: columns.amount ?? columns.price,
    orderId: columns.order,
    manager: columns.manager,
    product: columns.product,
    customerType: columns.customerType,
  };
  return Object.fromEntries(Object.entries(places).filter(([, place]) => typeof place === 'number'));
}
