/** Which rows of a log count, as formulas can tell: by what stands in the columns of status, kind and currency. */
import { isBlank, isDate } from '../../core/writing/cell.ts';
import type { Answers } from '../../reading/answers.ts';
import { bucketNumber } from '../../reading/buckets.ts';
import type { Reading } from '../../reading/reading.ts';
import { kindIn } from '../../reading/rows/kinds.ts';
import { type ReadingContext, textOf } from '../../reading/sheet.ts';
import { currencyIn } from '../../reading/words/currency-words.ts';
import type { RowRules, RuleLine } from '../../reports/pay/counted-log.ts';
import type { Grid } from '../ports.ts';

/** A line that is left out of these is none that formulas know: its rows are said not to be counted. */
const MOST_LINES = 100;
const MOST_STAND_INS = 20;

/** What a criterion compares with: texts in any case, numbers as they are written. */
export function criterionText(cell: unknown): string {
  return isBlank(cell) || isDate(cell) ? '' : String(cell);
}

/** The same for cells that meet the same criterion. */
export function criterionKey(cells: readonly unknown[], columns: readonly number[]): string {
  return columns.map((column) => criterionText(cells[column]).toLowerCase()).join('\n');
}

interface Line extends RuleLine {
  counts: number;
  leftOut: number;
}

const numbersOf = (buckets: readonly Parameters<typeof bucketNumber>[0][]) => new Set(buckets.map(bucketNumber));
/** Rows of nobody would count, had they a customer. */
const COUNTED = numbersOf(['used', 'later', 'anonymous']);
const LEFT_OUT = numbersOf(['status', 'currency']);

function columnsOfRules({ columns }: Reading, { counts }: Answers): number[] {
  const { status, otherStatuses, marks, kind, currency } = columns;
  // Whoever has said which words count has said it of the one column.
  const others = status === null || counts !== undefined ? [] : otherStatuses;
  const marked = status === null ? [] : marks.map(({ column }) => column);
  const found = [status, ...others, ...marked, kind, currency].filter((column): column is number => column !== null);
  return [...new Set(found)];
}

/** Texts that stand where a customer should, in rows that are nobody's. */
function standInsOf(rows: Grid, { columns, rows: read }: Reading): string[] {
  const [customer] = columns.keys[0] ?? [];
  const found = new Map<string, string>();
  if (customer === undefined || read === null) return [];
  read.bucket.forEach((bucket, row) => {
    const text = criterionText(rows[row]?.[customer]);
    if (bucket === bucketNumber('anonymous') && text !== '') found.set(text.toLowerCase(), text);
  });
  return [...found.values()].slice(0, MOST_STAND_INS);
}

/** Of rows that say the same and are not all treated alike, most decide: the others are found as a difference. */
export function rowRules(rows: Grid, reading: Reading, answers: Answers, context: ReadingContext): RowRules {
  const columns = columnsOfRules(reading, answers);
  const titles = columns.map((column) => reading.titles[column] ?? '');
  const standIns = standInsOf(rows, reading);
  if (columns.length === 0 || reading.rows === null) return { columns, titles, counting: [], leftOut: [], standIns };
  const { bucket } = reading.rows;
  const textIn = (cell: unknown) => textOf(cell, context.zone);
  const { kind, currency } = reading.columns;
  const factorOf = (cells: readonly unknown[]): number => {
    const code = currency === null ? null : currencyIn(textIn(cells[currency]), context.locale);
    return code === null || code === reading.currency ? 1 : (reading.rates[code] ?? 1);
  };
  const lines = new Map<string, Line>();
  bucket.forEach((number, row) => {
    const isCounted = COUNTED.has(number);
    if (!isCounted && !LEFT_OUT.has(number)) return;
    const cells = rows[row] ?? [];
    const key = criterionKey(cells, columns);
    const line = lines.get(key) ?? {
      values: columns.map((column) => criterionText(cells[column])),
      factor: factorOf(cells),
      isRefund: kind !== null && kindIn(textIn(cells[kind])) === 'refund',
      counts: 0,
      leftOut: 0,
    };
    lines.set(key, line);
    if (isCounted) line.counts++;
    else line.leftOut++;
  });
  const frequent = [...lines.values()].sort((one, other) => other.counts + other.leftOut - one.counts - one.leftOut);
  const plain = ({ values, factor, isRefund }: Line): RuleLine => ({ values, factor, isRefund });
  const counts = (line: Line) => line.counts >= line.leftOut;
  return {
    columns,
    titles,
    counting: frequent.filter(counts).slice(0, MOST_LINES).map(plain),
    leftOut: frequent
      .filter((line) => !counts(line))
      .slice(0, MOST_LINES)
      .map(plain),
    standIns,
  };
}
