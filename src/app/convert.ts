/** Turning texts of the log into real dates and numbers: only when asked, shown cell by cell first, and nothing else. */

import { columnLetters } from '../core/a1.ts';
import { AppError } from '../core/app-error.ts';
import { currencyOf, sureAmount, sureDay } from '../core/conversion.ts';
import { asDay, type Day } from '../core/day.ts';
import { fingerprintOfTexts } from '../core/fingerprint.ts';
import { guessColumns, isComplete, type OrderLayout } from '../tables/orders.ts';
import { layoutFrom } from '../tables/run-settings.ts';
import { textsIn } from '../text/language.ts';
import type { CheckRequest } from './check-log.ts';
import { readSheet } from './load-log.ts';
import type { Book, CellChange, Ports } from './ports.ts';

const SHOWN_CELLS = 200;
/** Each run of neighbouring cells is a write of its own; so many fit well into one execution. */
const RUNS_PER_CALL = 200;

export interface ConversionPreview {
  readonly cells: readonly { readonly cell: string; readonly text: string; readonly becomes: string }[];
  readonly total: number;
  /** Stands for all these cells, listed or only counted. */
  readonly seen: string;
  /** Texts that are a date or a number, but which one depends on the locale: they are left as they are. */
  readonly unsure: number;
}

export interface ConversionRequest extends CheckRequest {
  /** How many cells the person was told of, and, by the preview's `seen`, which. */
  readonly known: number;
  readonly seen?: string;
}

export interface ConversionDone {
  readonly converted: number;
  readonly left: number;
  /** Stands for the cells that are left. */
  readonly seen: string;
}

interface Candidate {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly value: number | { readonly day: Day };
}

interface Found {
  readonly candidates: readonly Candidate[];
  readonly unsure: number;
}

function layoutOfRequest(request: CheckRequest, titles: readonly unknown[]): OrderLayout {
  const layout = request.layout === null ? guessColumns(titles) : layoutFrom(request.layout);
  if (!isComplete(layout)) throw new AppError('settings.invalid', { setting: 'columns' });
  return layout;
}

/** Formulas are left alone: their result is not what stands in the cell. */
function findCandidates(book: Book, request: CheckRequest): Found {
  const rows = readSheet(book, request.sheetId);
  const layout = layoutOfRequest(request, rows[0] ?? []);
  const candidates: Candidate[] = [];
  let unsure = 0;
  // Where amounts are in several currencies, the sign beside a number says which: it must not go.
  const currencies = new Set(rows.map((cells) => currencyOf(cells[layout.amount])).filter((code) => code !== null));
  const keepSigns = currencies.size > 1;
  for (const column of [layout.date, layout.amount]) {
    const formulas = book.readFormulas(request.sheetId, column, rows.length);
    rows.forEach((cells, row) => {
      const text = cells[column];
      if (typeof text !== 'string' || text.trim() === '' || formulas[row] !== '') return;
      const reading = column === layout.date ? sureDay(text, book.zone) : sureAmount(text);
      if (reading === null) return;
      const bearsSign = keepSigns && column === layout.amount && currencyOf(text) !== null;
      if (!reading.sure || bearsSign) unsure++;
      else {
        const value = column === layout.date ? { day: asDay(reading.value) } : reading.value;
        candidates.push({ row, column, text, value });
      }
    });
  }
  return { candidates, unsure };
}

/** Shows what would change. Writes nothing. */
export function previewConversion(ports: Ports, request: CheckRequest): ConversionPreview {
  const { candidates, unsure } = findCandidates(ports.book(), request);
  const { format } = textsIn(ports.userLanguage());
  const cells = candidates.slice(0, SHOWN_CELLS).map(({ row, column, text, value }) => ({
    cell: `${columnLetters(column)}${row + 1}`,
    text,
    becomes: typeof value === 'number' ? format.number(value, Number.isInteger(value) ? 0 : 2) : format.day(value.day),
  }));
  return { cells, total: candidates.length, seen: fingerprintOfCells(candidates), unsure };
}

function fingerprintOfCells(candidates: readonly Candidate[]): string {
  return fingerprintOfTexts(candidates.map(({ row, column, text }) => `${row} ${column} ${text}`));
}

/** Neighbouring cells of one column become one write. */
function groupRuns(candidates: readonly Candidate[]): CellChange[] {
  const runs: { row: number; column: number; values: Candidate['value'][] }[] = [];
  for (const { row, column, value } of candidates) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.column === column && last.row + last.values.length === row) last.values.push(value);
    else runs.push({ row, column, values: [value] });
  }
  return runs;
}

/**
 * Converts what the preview showed, a part of it at a time where it is scattered.
 * @throws AppError `convert.changed` where the log holds other such cells than the person was told of.
 */
export function convert(ports: Ports, request: ConversionRequest): ConversionDone {
  return ports.alone(() => {
    const book = ports.book();
    const { candidates } = findCandidates(book, request);
    if (candidates.length !== request.known) throw new AppError('convert.changed', {});
    if (request.seen !== undefined && fingerprintOfCells(candidates) !== request.seen) {
      throw new AppError('convert.changed', {});
    }
    const runs = groupRuns(candidates).slice(0, RUNS_PER_CALL);
    book.change(request.sheetId, runs);
    const converted = runs.reduce((sum, { values }) => sum + values.length, 0);
    const rest = candidates.slice(converted);
    return { converted, left: rest.length, seen: fingerprintOfCells(rest) };
  });
}
