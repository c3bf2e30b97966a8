/** The reading in words: a line for each thing that was understood, with what could stand there instead. */
import type { CurrencyUse, NoteCode } from '../../reading/reading.ts';
import { sayNote } from '../../text/say-note.ts';
import { examplesOf, type ReadSheet, titlesPart } from './line-choices.ts';
import { amountLine, customerLine, dateLine, orderLine } from './lines-of-columns.ts';
import { asOfLine, currencyLine, kindLine, othersLine, statusLine } from './lines-of-rows.ts';
import type { LineName, ReadingLine, SaidLine } from './reading-line.ts';

/** Where what is noted belongs; what has no line is said with the rows. */
const LINE_OF: Readonly<Partial<Record<NoteCode, LineName>>> = {
  preamble: 'titles',
  'table-beside': 'titles',
  'table-below': 'titles',
  'refunds-aside': 'titles',
  'headed-refunds': 'others',
  spending: 'others',
  'headed-states': 'others',
  'customer-above': 'customer',
  'fill-down': 'customer',
  anonymous: 'customer',
  'dates-by-locale': 'date',
  'decimal-by-locale': 'amount',
  'refunded-column': 'amount',
  'refund-rows': 'amount',
  'refunded-within': 'amount',
  'not-taken-off': 'amount',
  'discount-beside': 'amount',
  'price-by-quantity': 'amount',
  'price-of-row': 'amount',
  'order-sums': 'order',
  'once-per-order': 'amount',
  continuation: 'order',
  'order-unproven': 'order',
  'credit-notes': 'others',
  owed: 'amount',
  'called-off-in-remarks': 'others',
  'refunded-in-remarks': 'others',
  'remarks-to-look-at': 'others',
  'left-out-by-status': 'status',
  'handed-over': 'status',
  'negative-by-status': 'status',
  'no-order-by-kind': 'kind',
  'no-order-by-number': 'others',
  'kind-negative': 'kind',
  'other-currency': 'currency',
  'no-currency': 'currency',
  converted: 'currency',
  later: 'asOf',
};

/** What changes numbers, and what no sentence of a line says. */
const IN_SIGHT: ReadonlySet<NoteCode> = new Set<NoteCode>([
  'table-below',
  'refunds-aside',
  'headed-refunds',
  'headed-states',
  'spending',
  'fill-down',
  'refund-rows',
  'order-sums',
  'credit-notes',
  'no-order-by-number',
  'called-off-in-remarks',
  'refunded-in-remarks',
  'remarks-to-look-at',
  'owed',
  'not-taken-off',
  'discount-beside',
]);

function titlesLine(read: ReadSheet, row: number): SaidLine {
  return { sentence: read.texts.reading.lines.titles(row + 1), parts: [titlesPart(read)] };
}

/** Where no log was found the titles alone: what is asked then says what is missing. */
export function sayReading(given: Omit<ReadSheet, 'examples'>, currencies: readonly CurrencyUse[]): ReadingLine[] {
  const { sheet, reading, context, texts } = given;
  const read: ReadSheet = { ...given, examples: examplesOf(sheet, reading, context) };
  const { titlesRow, rows, asOf, notes } = reading;
  if (titlesRow === null) return [];
  const titles = titlesLine(read, titlesRow);
  // What is missed may stand below other titles.
  if (rows === null) return [{ line: 'titles', ...titles, told: [], details: [] }];
  const currency = currencyLine(read, currencies);
  const said: Readonly<Record<LineName, SaidLine | null>> = {
    titles,
    customer: customerLine(read),
    date: dateLine(read),
    amount: amountLine(read),
    order: orderLine(read),
    status: statusLine(read),
    kind: kindLine(read),
    currency,
    others: othersLine(read, currency !== null),
    asOf: asOf === null ? null : asOfLine(read, asOf),
  };
  const names: readonly LineName[] = [
    'titles',
    'customer',
    'date',
    'amount',
    'order',
    'status',
    'kind',
    'currency',
    'others',
    'asOf',
  ];
  return names.flatMap((line) => {
    const found = said[line];
    if (found === null) return [];
    const ofLine = notes.filter(({ code }) => LINE_OF[code] === line);
    const say = (inSight: boolean) =>
      ofLine.filter(({ code }) => IN_SIGHT.has(code) === inSight).map((note) => sayNote(note, texts.reading.notes));
    return [{ line, ...found, told: say(true), details: say(false) }];
  });
}
