/** The same file in another dress gives the same customers, or a question: never other numbers without a word. */
import { describe, expect, it } from 'vitest';
import { type Cells, cellsOf } from './support/cells.ts';
import { EXPORTS } from './support/exports.ts';
import { FIELD } from './support/field.ts';
import { type Customer, customersOf, questionsOf, read, type Setting } from './support/reading.ts';
import { TRANSLATIONS } from './support/translations.ts';

interface Input extends Setting {
  readonly words: string;
  readonly path: string;
  readonly customers?: Readonly<Record<string, Customer>> | undefined;
}

const INPUTS: readonly Input[] = [
  ...FIELD.map(({ file, answered: _, columns: __, questions: ___, ...input }) => ({ ...input, path: `field/${file}` })),
  ...EXPORTS.map(({ words, file, locale, answers, customers }) => ({
    words,
    path: `exports/${file}`,
    locale,
    customers,
    ...(answers === undefined ? {} : { answers }),
  })),
].filter(({ customers }) => customers !== undefined);

/** The row with the titles, by the reading of the file as it is. */
function titlesRowOf(cells: Cells, setting: Setting): number {
  return read(cells, setting).titlesRow ?? 0;
}

function withTitles(cells: Cells, row: number, change: (title: string, column: number) => string): Cells {
  return cells.map((line, index) =>
    index === row ? line.map((cell, column) => (cell === '' ? cell : change(String(cell), column))) : line,
  );
}

/** The columns in an order of their own for each file, the same every time. */
function shuffled(cells: Cells, seed: number): Cells {
  const width = cells[0]?.length ?? 0;
  const order = Array.from({ length: width }, (_, column) => column).sort(
    (first, second) =>
      ((first * 7919 + seed * 104_729) % 997) - ((second * 7919 + seed * 104_729) % 997) || first - second,
  );
  return cells.map((row) => order.map((column) => row[column] ?? ''));
}

function expectSame({ customers, ...setting }: Input, cells: Cells): void {
  const reading = read(cells, setting);
  if (questionsOf(reading).length > 0) return;
  expect(customersOf(reading)).toEqual(customers);
}

describe('with its columns in another order', () => {
  it.each(INPUTS)('$words', async (input) => {
    const cells = await cellsOf(input.path);
    for (const seed of [1, 2, 3]) {
      const reading = read(shuffled(cells, seed), input);
      // Here nothing may become unclear: no column is known by its place.
      if (questionsOf(reading).length > 0) expect(questionsOf(read(cells, input))).toEqual(questionsOf(reading));
      else expect(customersOf(reading)).toEqual(input.customers);
    }
  });
});

describe('with titles in capitals, in small letters, with underscores and spaces around', () => {
  it.each(INPUTS)('$words', async (input) => {
    const cells = await cellsOf(input.path);
    const row = titlesRowOf(cells, input);
    expectSame(
      input,
      withTitles(cells, row, (title) => title.toUpperCase()),
    );
    expectSame(
      input,
      withTitles(cells, row, (title) => title.toLowerCase()),
    );
    expectSame(
      input,
      withTitles(cells, row, (title) => `  ${title.replace(/ /g, '_')} `),
    );
  });
});

describe('with lines above the titles and a blank row', () => {
  it.each(INPUTS)('$words', async (input) => {
    const cells = await cellsOf(input.path);
    const width = cells[0]?.length ?? 0;
    const line = (text: string) => Array.from({ length: width }, (_, column) => (column === 0 ? text : ''));
    expectSame(input, [line('Report of sales'), line('1 January – 31 December'), line(''), ...cells]);
  });
});

describe('with an empty column between and a column of remarks', () => {
  it.each(INPUTS)('$words', async (input) => {
    const cells = await cellsOf(input.path);
    const titles = titlesRowOf(cells, input);
    expectSame(
      input,
      cells.map((row, index) => [...row.slice(0, 1), '', ...row.slice(1), index === titles ? 'Internal notes' : '']),
    );
  });
});

describe('in another locale', () => {
  it.each(INPUTS)('$words', async (input) => {
    const cells = await cellsOf(input.path);
    for (const locale of ['en_US', 'en_GB', 'de_DE', 'ru_RU', 'ja_JP']) {
      const reading = read(cells, { ...input, locale });
      const byLocale = reading.notes.some(({ code }) => code === 'dates-by-locale' || code === 'decimal-by-locale');
      // Where nothing in the file tells, the locale decides, and the reading says so.
      if (questionsOf(reading).length === 0 && !byLocale) expect(customersOf(reading)).toEqual(input.customers);
    }
  });
});

describe('in a language of the dictionaries', () => {
  const TRANSLATED = [
    'subtotal_total',
    'price_total',
    'unitprice',
    'due_date_first_min',
    'discount_first',
    'cancelled_only_min',
    'preamble',
    'totals_row2',
  ];
  it.each(Object.keys(TRANSLATIONS).flatMap((language) => TRANSLATED.map((file) => [language, file] as const)))(
    '%s: %s',
    async (language, file) => {
      const input = INPUTS.find(({ path }) => path === `field/${file}`);
      if (input === undefined) throw new Error(`No right values for ${file}.`);
      const cells = await cellsOf(input.path);
      const words = TRANSLATIONS[language] ?? {};
      const translated = withTitles(cells, titlesRowOf(cells, input), (title) => words[title] ?? title);
      const reading = read(translated, input);
      expect(questionsOf(reading)).toEqual([]);
      expect(customersOf(reading)).toEqual(input.customers);
    },
  );
});

describe('with its rows in another order, where no row stands for others', () => {
  it.each(INPUTS)('$words', async (input) => {
    const cells = await cellsOf(input.path);
    const reading = read(cells, input);
    const { totals, continuation } = reading.buckets;
    const areFilledDown = [...reading.questions, ...reading.notes].some(({ code }) => code === 'fill-down');
    if (totals.rows + continuation.rows > 0 || areFilledDown) return;
    const titles = (reading.titlesRow ?? 0) + 1;
    const turned = [...cells.slice(0, titles), ...cells.slice(titles).reverse()];
    expect(questionsOf(read(turned, input))).toEqual(questionsOf(reading));
    expect(customersOf(read(turned, input))).toEqual(customersOf(reading));
  });
});
