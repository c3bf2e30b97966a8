/**
 * A sheet that holds the results of the queries: a row for each customer of a log that no sheet can hold. It is read like a log of
 * one row a customer; what the orders would tell is taken from its columns.
 */
import { AppError } from '../../core/app-error.ts';
import { type CustomerActivity, type CustomerBase, customersAsOf } from '../../core/log/customer-base.ts';
import type { OrderLog } from '../../core/log/order-log.ts';
import { PERIODS } from '../../core/log/periods.ts';
import type { Rfm } from '../../core/segments/rfm.ts';
import type { Movement } from '../../core/segments/rfm-movement.ts';
import { createSegmentFinder, SEGMENTS, type SegmentMap } from '../../core/segments/segments.ts';
import { asDay, type Day } from '../../core/time/day.ts';
import { isBlank } from '../../core/writing/cell.ts';
import { createDayReader } from '../../core/writing/day-reader.ts';
import type { Answers } from '../../reading/answers.ts';
import { readSheet } from '../../reading/read.ts';
import type { Reading } from '../../reading/reading.ts';
import type { ReadingContext } from '../../reading/sheet.ts';
import { toLog } from '../../reading/to-log.ts';
import type { Grid } from '../ports.ts';
import { readOnce } from '../read-once.ts';

declare module '../../core/app-error.ts' {
  interface ErrorParams {
    /** Fewer rows than the results have customers: scores and shares would be those of the others. */
    readonly 'results.incomplete': { readonly rows: number; readonly customers: number };
    readonly 'results.cell': { readonly row: number; readonly column: string };
  }
}

const COLUMNS = [
  'customer',
  'id',
  'last_purchase',
  'frequency',
  'monetary',
  'active_periods',
  'periods',
  'last_period',
  'variation',
  'is_new',
  'period',
  'own_gap',
  'typical_gap',
  'rfm_before',
  'rfm_after',
  'compared_with',
  'as_of',
  'scores',
  'of_customers',
] as const;

type ResultColumn = (typeof COLUMNS)[number];

export interface Results {
  readonly places: Readonly<Record<ResultColumn, number>>;
  readonly asOf: Day;
}

const MAY_BE_BLANK: ReadonlySet<ResultColumn> = new Set(['variation', 'own_gap', 'typical_gap']);

const titleIn = (cell: unknown) =>
  String(cell ?? '')
    .trim()
    .toLowerCase();

/** Null where the sheet holds anything else. */
export function resultsIn(rows: Grid, context: ReadingContext): Results | null {
  const titles = (rows[0] ?? []).map(titleIn);
  const found = COLUMNS.map((name) => [name, titles.indexOf(name)] as const);
  if (found.some(([, place]) => place === -1)) return null;
  const places = Object.fromEntries(found) as Results['places'];
  const asOf = createDayReader(context.locale, context.zone)(rows[1]?.[places.as_of]);
  return asOf === null ? null : { places, asOf };
}

const NONE = {
  order: [],
  status: [],
  kind: [],
  currency: [],
  refunded: [],
  manager: [],
  product: [],
  customerType: [],
  contact: [],
};

/** A sheet as a reading, whether it holds orders or results. */
export function readRows(rows: Grid, context: ReadingContext, answers: Answers): Reading {
  const results = resultsIn(rows, context);
  if (results === null) return readOnce(rows, context, answers);
  const title = (name: ResultColumn) => String(rows[0]?.[results.places[name]]);
  const columns = {
    ...NONE,
    customer: [title('id')],
    shown: [title('customer')],
    date: [title('last_purchase')],
    amount: [title('monetary')],
  };
  return readSheet(rows, context, { titlesRow: 0, columns, standIns: [], asOf: results.asOf, takeProposed: true });
}

/** Numbers of a column for the customers of the base. @throws AppError `results.cell`. */
function columnReader(rows: Grid, { places }: Results, log: OrderLog, base: CustomerBase, context: ReadingContext) {
  const rowOf = new Int32Array(log.customers);
  log.row.forEach((row, index) => {
    const customer = log.spellings[log.spelling[index] as number]?.customer;
    if (customer !== undefined) rowOf[customer] = row;
  });
  const readDay = createDayReader(context.locale, context.zone);
  const cell = (name: ResultColumn, index: number) =>
    rows[rowOf[base.customer[index] as number] as number]?.[places[name]];
  const numberAt = (name: ResultColumn, index: number): number => {
    const value = cell(name, index);
    const number = isBlank(value) ? Number.NaN : Number(value);
    if (Number.isNaN(number) && !MAY_BE_BLANK.has(name)) {
      throw new AppError('results.cell', { row: (rowOf[base.customer[index] as number] as number) + 1, column: name });
    }
    return number;
  };
  const indices = Array.from({ length: base.size }, (_, index) => index);
  return {
    numbers: (name: ResultColumn) => indices.map((index) => numberAt(name, index)),
    texts: (name: ResultColumn) =>
      indices.map((index) => (isBlank(cell(name, index)) ? '' : String(cell(name, index)).trim())),
    day: (name: ResultColumn) => readDay(cell(name, 0)),
  };
}

/** The customers of the results. @throws AppError `results.incomplete`, `results.cell`. */
export function resultBase(rows: Grid, results: Results, reading: Reading, context: ReadingContext) {
  const { log } = toLog(reading);
  const plain = customersAsOf(log, results.asOf, () => true);
  const read = columnReader(rows, results, log, plain, context);
  const customers = plain.size === 0 ? 0 : (read.numbers('of_customers')[0] ?? 0);
  if (customers !== plain.size) throw new AppError('results.incomplete', { rows: plain.size, customers });
  const [period] = read.texts('period');
  const [typicalGap] = read.numbers('typical_gap');
  const activity: CustomerActivity = {
    period: PERIODS.find((each) => each === period) ?? 'year',
    activePeriods: Int32Array.from(read.numbers('active_periods')),
    periods: Int32Array.from(read.numbers('periods')),
    lastPeriod: Int32Array.from(read.numbers('last_period')),
    variation: Float64Array.from(read.numbers('variation')),
    isNew: Uint8Array.from(read.numbers('is_new')),
    gap: Float64Array.from(read.numbers('own_gap')),
    typicalGap: typicalGap === undefined || Number.isNaN(typicalGap) ? null : typicalGap,
  };
  const base: CustomerBase = { ...plain, purchases: Int32Array.from(read.numbers('frequency')), activity };
  const movement = (now: Rfm, map: SegmentMap): Movement | null => resultMovement(read, base, now, map);
  return { log, base, movement };
}

/** Scores of a code such as `213`, or `10-1-5`. */
function scoresOf(code: string): readonly [number, number, number] | null {
  const [r, f, m] = (code.includes('-') ? code.split('-') : [...code]).map(Number);
  return r === undefined || f === undefined || m === undefined ? null : [r, f, m];
}

/** Null where the results compare with no day, or with other scores. */
function resultMovement(
  read: ReturnType<typeof columnReader>,
  base: CustomerBase,
  now: Rfm,
  map: SegmentMap,
): Movement | null {
  const since = base.size === 0 ? null : read.day('compared_with');
  if (since === null || read.numbers('scores')[0] !== now.scores) return null;
  const segmentOf = createSegmentFinder(now.scores, map);
  const placesOf = (name: 'rfm_before' | 'rfm_after') =>
    read.texts(name).map((code) => {
      const scores = scoresOf(code);
      return scores === null ? SEGMENTS.length : segmentOf(...scores);
    });
  const before = placesOf('rfm_before');
  const after = placesOf('rfm_after');
  const matrix = Array.from({ length: SEGMENTS.length + 1 }, () => SEGMENTS.map(() => 0));
  before.forEach((from, index) => {
    const row = matrix[from];
    const to = after[index] as number;
    if (row !== undefined && to < SEGMENTS.length) row[to] = (row[to] as number) + 1;
  });
  const known = before.flatMap((place, index) => (place === SEGMENTS.length ? [] : [index]));
  const from: Rfm = {
    ...now,
    base: {
      ...base,
      asOf: asDay(since),
      size: known.length,
      customer: base.customer.filter((_, index) => before[index] !== SEGMENTS.length),
    },
    segment: Uint8Array.from(known, (index) => before[index] as number),
  };
  return { from, to: { ...now, segment: Uint8Array.from(after) }, matrix };
}
