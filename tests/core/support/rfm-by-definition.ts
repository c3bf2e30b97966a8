/**
 * RFM once more, straight from the definition, slowly and in whole cents: the oracle for random logs. It shares no code
 * with the product.
 */
import type { PlainOrder } from './logs.ts';
import { scoreByDefinition } from './score-by-definition.ts';

export interface ScoredCustomer {
  readonly name: string;
  readonly lastPurchase: number;
  readonly recency: number;
  readonly frequency: number;
  readonly cents: number;
  readonly code: readonly [recency: number, frequency: number, monetary: number];
}

export interface Definition {
  readonly scored: readonly ScoredCustomer[];
  readonly refundsOnly: readonly { readonly name: string; readonly cents: number }[];
  readonly used: number;
  readonly later: number;
}

const tidied = (name: string): string => name.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item, index: number) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  items.forEach((item, index) => {
    const key = keyOf(item, index);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  });
  return [...groups.values()];
}

function compareByCodePoints(first: string, second: string): number {
  const points = (text: string) =>
    Array.from(text, (character) => (character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')).join('');
  return points(first) < points(second) ? -1 : points(first) > points(second) ? 1 : 0;
}

function mostFrequentSpelling(names: readonly string[]): string {
  const counted = groupBy(names, (name) => name);
  counted.sort((first, second) => second.length - first.length || compareByCodePoints(first[0] ?? '', second[0] ?? ''));
  return counted[0]?.[0] ?? '';
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

export function rfmByDefinition(
  orders: readonly PlainOrder[],
  asOf: number,
  scores: number,
  withIds: boolean,
): Definition {
  const used = orders.filter((order) => order.day <= asOf);
  const customers = groupBy(used, (order) => tidied(order.name).toLowerCase()).map((rows) => {
    const groups = groupBy(rows, (order, index) =>
      withIds && order.orderId !== '' ? `id ${order.orderId}` : `row ${index}`,
    );
    const purchases = groups.filter((group) => sumOf(group.map((order) => order.cents)) > 0);
    return {
      name: mostFrequentSpelling(rows.map((order) => tidied(order.name))),
      cents: sumOf(rows.map((order) => order.cents)),
      frequency: purchases.length,
      lastPurchase: Math.max(...purchases.map((group) => Math.min(...group.map((order) => order.day)))),
    };
  });
  const buyers = customers.filter((customer) => customer.frequency > 0);
  const recencies = buyers.map((customer) => asOf - customer.lastPurchase);
  const frequencies = buyers.map((customer) => customer.frequency);
  const sums = buyers.map((customer) => customer.cents);
  const scored = buyers.map((customer): ScoredCustomer => {
    const recency = asOf - customer.lastPurchase;
    return {
      ...customer,
      recency,
      code: [
        scoreByDefinition(recencies, recency, scores, true),
        scoreByDefinition(frequencies, customer.frequency, scores, false),
        scoreByDefinition(sums, customer.cents, scores, false),
      ],
    };
  });
  scored.sort((first, second) => second.cents - first.cents || compareByCodePoints(first.name, second.name));
  return {
    scored,
    refundsOnly: customers.filter((customer) => customer.frequency === 0).map(({ name, cents }) => ({ name, cents })),
    used: used.length,
    later: orders.length - used.length,
  };
}
