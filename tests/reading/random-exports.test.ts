/** Exports made up at random in ten languages are read right, or asked about: never other numbers without a word. */
import { expect, test } from 'vitest';
import { randomExport } from './support/random-export.ts';
import { type Customer, customersOf, questionsOf, read } from './support/reading.ts';

const EXPORTS = 500;

/** Sums to the hundredth: they are added up in another order here. */
function rounded(customers: Readonly<Record<string, Customer>>): Record<string, Customer> {
  return Object.fromEntries(
    Object.entries(customers).map(([name, [purchases, revenue, last]]) => [
      name,
      [purchases, Math.round(revenue * 100) / 100, last],
    ]),
  );
}

test(`${EXPORTS} exports`, () => {
  let asked = 0;
  for (let seed = 0; seed < EXPORTS; seed++) {
    const { cells, locale, customers } = randomExport(seed);
    const reading = read(cells, { locale });
    if (questionsOf(reading).length > 0) asked++;
    else expect(rounded(customersOf(reading)), `export ${seed}`).toEqual(rounded(customers));
  }
  // Whoever asks about everything is never wrong either.
  expect(asked).toBeLessThan(EXPORTS / 100);
});
