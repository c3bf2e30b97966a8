/** An export of a shop as it lies on a sheet: twenty columns, of which three say all that an order log needs. */
import { createRandom } from '../../sample/random.ts';
import { amountNumbers, customerNumbers, dayNumbers } from '../order-log.ts';

export type WideSheet = readonly (readonly unknown[])[];

const TITLES = [
  'Order ID',
  'Created at',
  'Financial Status',
  'Currency',
  'Email',
  'Customer Name',
  'Phone',
  'City',
  'Country',
  'Product',
  'SKU',
  'Quantity',
  'Unit Price',
  'Discount',
  'Shipping',
  'Tax',
  'Order Total',
  'Payment Method',
  'Manager',
  'Notes',
] as const;

export const CUSTOMER = TITLES.indexOf('Email');
export const DATE = TITLES.indexOf('Created at');
export const AMOUNT = TITLES.indexOf('Order Total');

const CITIES = ['Berlin', 'Lyon', 'Porto', 'Kraków', 'Austin', 'Leeds'];
const PRODUCTS = ['Desk lamp', 'Oak table', 'Armchair', 'Wool rug', 'Book shelf', 'Mirror', 'Stool'];
const MANAGERS = ['Anna', 'Boris', 'Clara', 'David'];

/** Titles, then rows with typed cells. */
export function wideSheet(rows: number): WideSheet {
  const random = createRandom(20260131);
  const pick = <Item>(items: readonly Item[]) => items[random.whole(0, items.length - 1)];
  const days = dayNumbers(rows);
  const amounts = amountNumbers(rows);
  const written = customerNumbers(rows).map((customer, row) => {
    const quantity = random.whole(1, 5);
    const amount = amounts[row] ?? 0;
    return [
      `#${100_001 + row}`,
      new Date(Date.UTC(2024, 0, 1 + (days[row] ?? 0), 9 + (row % 9), row % 60)),
      random.next() < 0.9 ? 'paid' : 'completed',
      'EUR',
      `customer${customer}@example.org`,
      `Customer ${customer}`,
      `+49 30 ${1_000_000 + customer}`,
      pick(CITIES),
      'DE',
      pick(PRODUCTS),
      `SKU-${random.whole(100, 999)}`,
      quantity,
      Math.round((amount / quantity) * 100) / 100,
      random.next() < 0.8 ? 0 : 5,
      4.9,
      Math.round(amount * 19) / 100,
      amount,
      random.next() < 0.5 ? 'card' : 'transfer',
      pick(MANAGERS),
      random.next() < 0.9 ? '' : 'leave at the door',
    ];
  });
  // Cloned, each cell is a text of its own, as cells are.
  return [[...TITLES], ...structuredClone(written)];
}
