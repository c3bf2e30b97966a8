/** Turning texts of the log into real dates and numbers: only when asked, shown cell by cell first, and nothing else. */

import { AppError } from '../core/app-error.ts';
import { fingerprintOfTexts } from '../core/log/fingerprint.ts';
import { columnLetters } from '../core/writing/a1.ts';
import { type Texts, textsIn } from '../text/language.ts';
import { type CheckRequest, checkRequestFrom } from './check-log.ts';
import { type Candidate, type Convertible, findConvertible } from './convertible.ts';
import { readCells, readingContext } from './load-log.ts';
import type { Book, CellChange, Ports, SheetCells } from './ports.ts';
import { readOnce } from './read-once.ts';
import { rememberedAnswers } from './remembered-log.ts';
import { countField, requestFields, textField } from './request-fields.ts';

const SHOWN_CELLS = 200;
/** Each run of neighbouring cells is looked at and written by itself; so many fit well into one execution. */
const RUNS_PER_CALL = 100;

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

/** What the page sent, checked. */
export function conversionRequestFrom(value: unknown): ConversionRequest {
  const fields = requestFields(value);
  const seen = fields['seen'] === undefined ? {} : { seen: textField(fields, 'seen') };
  return { ...checkRequestFrom(value), known: countField(fields, 'known'), ...seen };
}

/** Reads the log anew: what was shown before may have changed. */
function findIn(ports: Ports, book: Book, request: CheckRequest): Convertible & { readonly seen: SheetCells } {
  const { sheetId } = request;
  const values = readCells(book, sheetId);
  const context = readingContext(ports, book);
  const answers = rememberedAnswers(ports, book, request, values, context);
  const reading = readOnce(values, context, answers);
  if (reading.rows === null) throw new AppError('settings.invalid', { setting: 'columns' });
  const formulas = book.readFormulas(sheetId, values.length, values[0]?.length ?? 0);
  return { ...findConvertible(values, () => formulas, book.zone, reading), seen: { values, formulas } };
}

/** Shows what would change. Writes nothing. */
export function previewConversion(ports: Ports, request: CheckRequest): ConversionPreview {
  return previewOf(findIn(ports, ports.book(), request), textsIn(ports.userLanguage()));
}

export function previewOf({ candidates, unsure }: Convertible, { format }: Texts): ConversionPreview {
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
    const { candidates, seen } = findIn(ports, book, request);
    if (candidates.length !== request.known) throw new AppError('convert.changed', {});
    if (request.seen !== undefined && fingerprintOfCells(candidates) !== request.seen) {
      throw new AppError('convert.changed', {});
    }
    const runs = groupRuns(candidates).slice(0, RUNS_PER_CALL);
    book.change(request.sheetId, runs, seen);
    const converted = runs.reduce((sum, { values }) => sum + values.length, 0);
    const rest = candidates.slice(converted);
    return { converted, left: rest.length, seen: fingerprintOfCells(rest) };
  });
}
