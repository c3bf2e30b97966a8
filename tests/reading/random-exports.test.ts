/** Exports made up at random in ten languages are read right, or asked about: never other numbers without a word. */
import { expect, it } from 'vitest';
import { randomDeals } from './support/random-deals.ts';
import { type RandomExport, randomExport } from './support/random-export.ts';
import { type Customer, customersOf, questionsOf, read } from './support/reading.ts';

/** Sums to the hundredth: they are added up in another order here. */
function rounded(customers: Readonly<Record<string, Customer>>): Record<string, Customer> {
  return Object.fromEntries(
    Object.entries(customers).map(([name, [purchases, revenue, last]]) => [
      name,
      [purchases, Math.round(revenue * 100) / 100, last],
    ]),
  );
}

it.each<[string, number, (seed: number) => RandomExport]>([
  ['of orders', 300, randomExport],
  ['of deals', 300, randomDeals],
])('exports %s: %i', (_words, count, madeUp) => {
  let asked = 0;
  for (let seed = 0; seed < count; seed++) {
    const { cells, locale, customers } = madeUp(seed);
    const reading = read(cells, { locale });
    if (questionsOf(reading).length > 0) asked++;
    else expect(rounded(customersOf(reading)), `export ${seed}`).toEqual(rounded(customers));
  }
  // Whoever asks about everything is never wrong either.
  expect(asked).toBeLessThan(count / 100);
});
