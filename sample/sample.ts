/**
 * The sample log: what the product writes for a first try, and what the workbench's page and the tests begin with.
 *
 * Two sheets hold the same purchases. The first is tidy: real dates and numbers in every row. The second is what an export from
 * elsewhere looks like: some dates and amounts are text, as people type them, with rows that nobody can read, a date far in the
 * future, a blank line and a total at the end. It shows what reading and converting are for.
 */
import { calendarDay, LAST_DAY, serialOf } from './days.ts';
import { type OrderLine, orderLines } from './orders.ts';
import { createRandom } from './random.ts';
import type { SampleWords } from './words.ts';
import { ENGLISH } from './words-en.ts';
import { RUSSIAN } from './words-ru.ts';

/** What a cell of the sample holds; a number in the column of dates is a day's serial number. */
export type SampleCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number };

export interface SampleColumn {
  readonly title: string;
  readonly numberFormat: string;
  /** Pixels. */
  readonly width: number;
}

export interface SampleSheet {
  readonly name: string;
  readonly columns: readonly SampleColumn[];
  /** Without the header. */
  readonly rows: readonly (readonly SampleCell[])[];
}

export interface Sample {
  readonly locale: string;
  readonly orders: SampleSheet;
  readonly raw: SampleSheet;
}

/** The languages with a sample of their own; any other gets the English one. */
const WORDS = new Map<string, SampleWords>([
  ['en', ENGLISH],
  ['ru', RUSSIAN],
]);
const WIDTHS = [230, 100, 120, 80, 160, 160, 170] as const;
const EMPTY: SampleCell = { kind: 'empty' };

export function createSample(language: string): Sample {
  const words = WORDS.get(language) ?? ENGLISH;
  const lines = orderLines(words);
  const rows = tidyRows(lines, words);
  const columns = words.headers.map((title, index) => ({
    title,
    numberFormat: index === 1 ? words.dateFormat : index === 2 ? words.amountFormat : '',
    width: WIDTHS[index] ?? 100,
  }));
  return {
    locale: words.locale,
    orders: { name: words.orders, columns, rows },
    raw: { name: words.raw, columns, rows: rawRows(typedRows(lines, rows, words), words) },
  };
}

/** Lines as cells: one customer's name comes in several spellings. */
function tidyRows(lines: readonly OrderLine[], words: SampleWords): readonly (readonly SampleCell[])[] {
  const random = createRandom(7);
  const usualSpelling = words.spellings[0];
  return lines.map((line) => {
    const { name } = line.customer;
    const spelling = name === usualSpelling && random.chance(0.7) ? random.pick(words.spellings) : name;
    return [
      text(spelling),
      number(line.day),
      number(line.amount),
      text(line.order),
      text(line.manager),
      text(line.product),
      text(words.types[line.customer.type]),
    ];
  });
}

/** The same rows; a few dates and amounts come as a person typed them. */
function typedRows(
  lines: readonly OrderLine[],
  rows: readonly (readonly SampleCell[])[],
  words: SampleWords,
): readonly (readonly SampleCell[])[] {
  const random = createRandom(11);
  return rows.map((row, index) => {
    const line = lines[index];
    const dateStyle = random.chance(0.012) ? random.pick(words.textDates) : null;
    const amountAsText = random.chance(0.012);
    if (line === undefined || (dateStyle === null && !amountAsText)) return row;
    const [customer = EMPTY, day = EMPTY, amount = EMPTY, ...rest] = row;
    return [
      customer,
      dateStyle ? text(dateStyle(calendarDay(line.day))) : day,
      amountAsText ? text(words.textAmount(line.amount)) : amount,
      ...rest,
    ];
  });
}

/** The readable rows with seven added ones: five that are bad, one blank, and a total. */
function rawRows(rows: readonly (readonly SampleCell[])[], words: SampleWords): readonly (readonly SampleCell[])[] {
  const [manager = '', otherManager = ''] = words.managers;
  const [product = ''] = words.products;
  const company = words.companyName(3);
  const rest = (order: string, by: string): readonly SampleCell[] => [text(order), text(by), text(product), EMPTY];
  const price = 100 * words.money;
  const blank = words.headers.map(() => EMPTY);
  const added: readonly (readonly [number, readonly SampleCell[]])[] = [
    [16, [text(company), text(words.impossibleDate), number(price), ...rest('9001', manager)]],
    [240, [text(company), number(LAST_DAY - 200), text(words.textInsteadOfAmount), ...rest('9002', manager)]],
    [700, [EMPTY, number(LAST_DAY - 150), number(price * 2), ...rest('9003', otherManager)]],
    [1100, blank],
    [1500, [text(company), EMPTY, number(price * 3), ...rest('9004', otherManager)]],
    // A slip of the finger: 2052 for 2025.
    [1800, [text(company), number(serialOf(2052, 10, 12)), number(price), ...rest('9005', manager)]],
  ];
  const result = [...rows];
  for (const [place, row] of added) result.splice(place - 2, 0, row);
  result.push([text(words.total), EMPTY, number(totalOf(result)), EMPTY, EMPTY, EMPTY, EMPTY]);
  return result;
}

function totalOf(rows: readonly (readonly SampleCell[])[]): number {
  let cents = 0;
  for (const row of rows) {
    const amount = row[2];
    if (amount?.kind === 'number') cents += Math.round(amount.value * 100);
  }
  return cents / 100;
}

function text(value: string): SampleCell {
  return { kind: 'text', value };
}

function number(value: number): SampleCell {
  return { kind: 'number', value };
}
