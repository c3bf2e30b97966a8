/** What is said of customer, date, amount and order, and what could be said instead. */
import { readSheet } from '../../reading/read.ts';
import type { AmountsRead, DatesRead, Reading } from '../../reading/reading.ts';
import { understoodOf } from '../../reading/understood.ts';
import {
  columnPart,
  dateOrderParts,
  decimalParts,
  type Fits,
  HOLDS_ANYTHING,
  HOLDS_DATES,
  HOLDS_MONEY,
  nameOf,
  onePart,
  type ReadSheet,
} from './line-choices.ts';
import type { LinePart, SaidLine } from './reading-line.ts';

function why({ decidedBy, evidence }: DatesRead | AmountsRead) {
  return decidedBy === 'locale' ? 'locale' : evidence;
}

const isFilledDown = ({ notes }: Reading) => notes.some(({ code }) => code === 'fill-down');

/** Asked about elsewhere; here what was answered can be said otherwise. */
function fillDownParts(read: ReadSheet): LinePart[] {
  const { sheet, context, answers, reading, texts } = read;
  const isFilled = isFilledDown(reading);
  if (!isFilled && answers.fillDown !== false) return [];
  const other = readSheet(sheet, context, { ...answers, fillDown: !isFilled });
  if (!isFilled && !isFilledDown(other)) return [];
  const { parts, down } = texts.reading.lines;
  const ways = [true, false].map((fillDown) => {
    const { used } = (fillDown === isFilled ? reading : other).buckets;
    return { label: down(fillDown, used.rows, used.amount), answers: { fillDown } };
  });
  return [onePart(read, parts.fillDown, ['fillDown'], ways, isFilled ? 0 : 1)];
}

export function customerLine(read: ReadSheet): SaidLine {
  const { reading, texts } = read;
  const { keys, shown, customerAbove } = reading.columns;
  const words = texts.reading.lines;
  const { columns } = understoodOf(reading);
  const fits: Fits = (profile) => HOLDS_ANYTHING(profile) && !HOLDS_DATES(profile);
  const part = { fits, current: single(keys[0]) };
  return {
    sentence: customerAbove ? words.customerAbove : words.customer(columns.customer, columns.shown),
    parts: [
      columnPart(read, { ...part, role: 'customer', label: words.parts.customer }),
      columnPart(read, {
        fits,
        role: 'shown',
        label: words.parts.shown,
        current: single(shown[0]),
        none: words.sameAsKey,
      }),
      ...fillDownParts(read),
    ],
  };
}

/** A name out of one column; of several columns there is no one to choose. */
function single(source: readonly number[] | undefined): number | null {
  const [column] = source ?? [];
  return source?.length === 1 && column !== undefined ? column : null;
}

export function dateLine(read: ReadSheet): SaidLine {
  const { reading, texts } = read;
  const words = texts.reading.lines;
  const { dates, columns } = reading;
  const isDecided = dates !== null && dates.decidedBy !== 'nothing';
  return {
    sentence: words.date(understoodOf(reading).columns.date ?? '', isDecided ? dates.order : null, dates && why(dates)),
    parts: [
      columnPart(read, { role: 'date', label: words.parts.date, current: columns.date, fits: HOLDS_DATES }),
      ...dateOrderParts(read),
    ],
  };
}

function holdsSeveralRows({ order, amount, bucket }: NonNullable<Reading['rows']>): boolean {
  const seen = new Set<number>();
  return order.some((number, row) => {
    if (number === 0 || Number.isNaN(amount[row]) || bucket[row] === undefined) return false;
    const isAgain = seen.has(number);
    seen.add(number);
    return isAgain;
  });
}

/** Both ways are read to the end: what each gives is what the numbers would say. */
function onceParts(read: ReadSheet): LinePart[] {
  const { sheet, context, answers, reading, texts } = read;
  if (reading.columns.order === null || reading.rows === null || !holdsSeveralRows(reading.rows)) return [];
  const { parts, once } = texts.reading.lines;
  const ways = [true, false].map((oncePerOrder) => {
    const isNow = oncePerOrder === reading.oncePerOrder;
    const { buckets } = isNow ? reading : readSheet(sheet, context, { ...answers, oncePerOrder });
    return { label: once(oncePerOrder, buckets.used.amount), answers: { oncePerOrder } };
  });
  return [onePart(read, parts.oncePerOrder, ['oncePerOrder'], ways, reading.oncePerOrder ? 0 : 1)];
}

/** A decimal sign that is as usual in this file, and that the cells bear out, surprises nobody. */
function isWorthSaying({ decidedBy, decimal }: AmountsRead, { context }: ReadSheet): boolean {
  if (decidedBy === 'nothing') return false;
  return decidedBy !== 'evidence' || decimal !== context.locale.decimalSign;
}

export function amountLine(read: ReadSheet): SaidLine {
  const { reading, texts } = read;
  const words = texts.reading.lines;
  const { columns, amounts, oncePerOrder } = reading;
  const titles = understoodOf(reading).columns;
  const sign = amounts !== null && isWorthSaying(amounts, read) ? amounts.decimal : null;
  const money = { fits: HOLDS_MONEY, sums: true };
  return {
    sentence: words.amount(titles.amount ?? '', sign, amounts && why(amounts), titles.refunded, oncePerOrder),
    parts: [
      columnPart(read, { ...money, role: 'amount', label: words.parts.amount, current: columns.amount }),
      ...decimalParts(read),
      ...onceParts(read),
      columnPart(read, {
        ...money,
        role: 'refunded',
        label: words.parts.refunded,
        current: columns.refunded,
        none: words.none,
      }),
    ],
  };
}

export function orderLine(read: ReadSheet): SaidLine {
  const { reading, texts } = read;
  const words = texts.reading.lines;
  const { order, orderDaily } = reading.columns;
  const fits: Fits = (profile) => HOLDS_ANYTHING(profile) && profile.distinct > 1 && !HOLDS_DATES(profile);
  return {
    sentence:
      order === null
        ? words.noOrder
        : words.order(orderDaily ? (understoodOf(reading).columns.order ?? '') : nameOf(read, order)),
    parts: [columnPart(read, { role: 'order', label: words.parts.order, current: order, fits, none: words.eachRow })],
  };
}
