/** What was understood, in titles instead of positions: for whoever shows it or keeps it. */

import type { DateOrder } from '../core/writing/date-readings.ts';
import type { DecimalSign } from '../core/writing/digit-readings.ts';
import type { Reading } from './reading.ts';

export interface UnderstoodColumns {
  readonly customer: readonly string[];
  /** Empty where the key is what is shown. */
  readonly shown: readonly string[];
  readonly date: string | null;
  /** `Quantity × Unit price` where it is their product. */
  readonly amount: string | null;
  readonly refunded: string | null;
  readonly order: string | null;
  readonly status: string | null;
  readonly kind: string | null;
  readonly currency: string | null;
  readonly manager: string | null;
  readonly product: string | null;
  readonly customerType: string | null;
  readonly contact: readonly string[];
}

export interface Understood {
  /** From 1, as people count. */
  readonly titlesRow: number | null;
  readonly columns: UnderstoodColumns;
  readonly dates: DateOrder | null;
  readonly decimal: DecimalSign | null;
  readonly oncePerOrder: boolean;
  readonly currency: string | null;
  readonly rates: Readonly<Record<string, number>>;
}

export function understoodOf(reading: Reading): Understood {
  const { columns, titles } = reading;
  const title = (column: number | null) => (column === null ? null : (titles[column] ?? null));
  const titlesOf = (list: readonly number[]) => list.map((column) => titles[column] ?? '');
  const product =
    columns.price !== null && columns.quantity !== null ? `${title(columns.quantity)} × ${title(columns.price)}` : null;
  return {
    titlesRow: reading.titlesRow === null ? null : reading.titlesRow + 1,
    columns: {
      customer: titlesOf(columns.keys.slice(0, columns.ownKeys).flat()),
      shown: titlesOf(columns.shown[0] ?? []),
      date: title(columns.date),
      amount: title(columns.amount) ?? product,
      refunded: title(columns.refunded),
      order: columns.orderDaily
        ? titlesOf([columns.order, columns.date].flatMap((column) => column ?? [])).join(' + ')
        : title(columns.order),
      status: title(columns.status),
      kind: title(columns.kind),
      currency: title(columns.currency),
      manager: title(columns.manager),
      product: title(columns.product),
      customerType: title(columns.customerType),
      contact: titlesOf(columns.contacts),
    },
    dates: reading.dates?.order ?? null,
    decimal: reading.amounts?.decimal ?? null,
    oncePerOrder: reading.oncePerOrder,
    currency: reading.currency,
    rates: reading.rates,
  };
}
