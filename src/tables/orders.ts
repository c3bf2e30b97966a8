/** The columns of an order log that people know by name, by the positions that they have in its sheet. */
import type { Role } from '../reading/columns/roles.ts';

export const ORDER_FIELDS = ['customer', 'date', 'amount', 'orderId', 'manager', 'product', 'customerType'] as const;
export type OrderField = (typeof ORDER_FIELDS)[number];

export const REQUIRED_FIELDS = ['customer', 'date', 'amount'] as const satisfies readonly OrderField[];

/** Positions of the columns, from 0. */
export type OrderLayout = Readonly<Record<(typeof REQUIRED_FIELDS)[number], number>> &
  Readonly<Partial<Record<OrderField, number>>>;

/** What a reading calls them. */
export const ROLE_OF_FIELD: Readonly<Record<OrderField, Role>> = {
  customer: 'customer',
  date: 'date',
  amount: 'amount',
  orderId: 'order',
  manager: 'manager',
  product: 'product',
  customerType: 'customerType',
};

export function isComplete(layout: Partial<Record<OrderField, number>>): layout is OrderLayout {
  return REQUIRED_FIELDS.every((field) => layout[field] !== undefined);
}
