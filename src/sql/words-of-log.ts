/** The words that stand in a log beside amounts, dates and names: currencies, months, labels of totals. */
import { amountReadings, SCALED } from '../core/writing/amount-readings.ts';
import { CALENDARS } from '../core/writing/calendar-words/index.ts';
import { plainText } from '../core/writing/plain-text.ts';
import { type Bucket, bucketNumber } from '../reading/buckets.ts';
import { currencyIn } from '../reading/words/currency-words.ts';
import { isTotalLabel, totalledName } from '../reading/words/total-words.ts';
import { type Rows, wordIn } from './rows-of-reading.ts';

type Words = ReadonlyMap<string, string>;

/** Words beside amounts, as a query cuts them out, with their currencies. A side of the ledger is no word: it is a sign. */
export function amountWords(
  { sheet, reading: { titlesRow }, context }: Rows,
  columns: readonly (number | null)[],
): Words {
  const words = new Map<string, string>();
  for (const cells of sheet.slice((titlesRow ?? -1) + 1)) {
    for (const column of columns) {
      const cell = column === null ? null : cells[column];
      if (typeof cell !== 'string' || SCALED.test(plainText(cell))) continue;
      const currency = amountReadings(cell, context.locale)?.currency ?? null;
      if (currency === null) continue;
      // Signs may be as wide as Chinese characters: a query finds them as they are written.
      for (const text of [plainText(cell), cell.toLowerCase()]) {
        const word = text.replace(/[-0-9\s.,'()+]/g, '');
        if (word !== '' && !/[cd]r$/.test(word)) words.set(word, currency);
      }
    }
  }
  return words;
}

/** The texts of a column below the titles. */
export function cellsOf({ sheet, reading: { titlesRow } }: Rows, column: number): string[] {
  return sheet
    .slice((titlesRow ?? -1) + 1)
    .map((cells) => cells[column])
    .filter((cell): cell is string => typeof cell === 'string');
}

/** Labels of the sheet's totals, unless a customer is called so. A total that is known by its sum alone has none. */
export function totalsOf(rows: Rows): string[] {
  const { columns, rows: read } = rows.reading;
  const places = [...columns.keys.flat(), ...(columns.date === null ? [] : [columns.date])];
  const wordsOf = (bucket: Bucket) => {
    const words = new Set<string>();
    read?.bucket.forEach((of, row) => {
      if (of === bucketNumber(bucket)) for (const column of places) words.add(wordIn(rows, row, column));
    });
    return words;
  };
  const used = wordsOf('used');
  const isLabel = (word: string) => isTotalLabel(word) || totalledName(word)?.said === true;
  return [...wordsOf('totals')].filter((word) => isLabel(word) && !used.has(word));
}

export function codesOf(rows: Rows, column: number | null): Words {
  const codes = new Map<string, string>();
  if (column === null) return codes;
  for (let row = (rows.reading.titlesRow ?? -1) + 1; row < rows.sheet.length; row++) {
    const word = wordIn(rows, row, column);
    // A word that names no currency says nothing.
    codes.set(word, currencyIn(word, rows.context.locale) ?? '');
  }
  return codes;
}

/** All names of months in the languages in which the dates name any. */
export function monthsOf(rows: Rows): ReadonlyMap<string, number> {
  const { date } = rows.reading.columns;
  if (date === null) return new Map();
  const seen = new Set(cellsOf(rows, date).flatMap((cell) => cell.toLowerCase().match(/\p{L}+/gu) ?? []));
  const spoken = CALENDARS.map(({ months }) =>
    months.map((names) => names.split(' ').filter((name) => /^\p{L}+$/u.test(name))),
  );
  const used = spoken.filter((months) => months.flat().some((name) => seen.has(name)));
  return new Map(
    used.flatMap((months) => months.flatMap((names, at) => names.map((name): [string, number] => [name, at + 1]))),
  );
}
