/** The order log as a sheet: which column holds what, guessed from its titles in English and Russian. */
import type { OrderColumns } from '../core/log/order-log.ts';

export const ORDER_FIELDS = ['customer', 'date', 'amount', 'orderId', 'manager', 'product', 'customerType'] as const;
export type OrderField = (typeof ORDER_FIELDS)[number];

export const REQUIRED_FIELDS = ['customer', 'date', 'amount'] as const satisfies readonly OrderField[];

/** Positions of the columns, from 0. */
export type OrderLayout = Readonly<Record<(typeof REQUIRED_FIELDS)[number], number>> &
  Readonly<Partial<Record<OrderField, number>>>;

/** In the order in which a title is tried: `order date` is a date, `customer type` no customer. */
const TITLES: readonly (readonly [OrderField, RegExp])[] = [
  [
    'customerType',
    /(customer|client|buyer|account).*(type|kind|group)|^(type|segment)$|тип|вид клиента|категория клиента/,
  ],
  ['date', /\bdate|_date|date$|дата|день|^when$|^day$/],
  ['manager', /manager|sales ?person|seller|\brep\b|owner|менеджер|продавец|ответственн|сотрудник/],
  ['amount', /amount|revenue|total|\bsum\b|price|value|turnover|сумма|выручка|стоимость|оплат|итог|деньги|оборот/],
  ['product', /product|item|goods|\bsku\b|service|товар|номенклатура|продукт|услуга/],
  ['orderId', /order|invoice|deal|receipt|document|\bdoc\b|заказ($|[^ч])|сделк|документ|накладн|чек|^№|номер/],
  ['customer', /customer|client|buyer|company|account|клиент|контрагент|покупатель|заказчик|компания|^name$|имя|фио/],
];

function fieldOf(title: unknown): OrderField | undefined {
  if (typeof title !== 'string') return undefined;
  const plain = title.toLowerCase().replace(/_/g, ' ').trim();
  return TITLES.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** The first column with a fitting title for each field; fields without one are absent. */
export function guessColumns(titles: readonly unknown[]): Partial<Record<OrderField, number>> {
  const layout: Partial<Record<OrderField, number>> = {};
  titles.forEach((title, column) => {
    const field = fieldOf(title);
    if (field !== undefined && layout[field] === undefined) layout[field] = column;
  });
  return layout;
}

export function isComplete(layout: Partial<Record<OrderField, number>>): layout is OrderLayout {
  return REQUIRED_FIELDS.every((field) => layout[field] !== undefined);
}

/** The columns that core reads, cut out of the sheet's rows. */
export function orderColumns(rows: readonly (readonly unknown[])[], layout: OrderLayout): OrderColumns {
  const column = (position: number) => rows.map((row) => row[position]);
  return {
    customers: column(layout.customer),
    dates: column(layout.date),
    amounts: column(layout.amount),
    orderIds: layout.orderId === undefined ? undefined : column(layout.orderId),
  };
}
