/** What an execution that was cut off has left: a tab that is partly rebuilt, and a spare copy of it as it stood before. */
import type { FindCustomer } from '../core/customers/find-customer.ts';
import { MILLISECONDS_PER_DAY } from '../core/time/day.ts';
import { isDate } from '../core/writing/cell.ts';
import type { KeptCell, KeptRow, KeptValue } from './kept-cell.ts';
import { type KeptColumns, readKeptColumns, type TabContent } from './kept-columns.ts';
import { mergeCells } from './merge-cells.ts';
import { isAboutNobody } from './whose-row.ts';

export interface SpareContent extends TabContent {
  /** Titles of the columns that the rebuild computes. */
  readonly next: readonly string[];
  /** So many rows from the top the rebuild has written for sure, and so many perhaps: they are written in blocks. */
  readonly written: { readonly surely: number; readonly perhaps: number };
}

/** Sheets counts days from the end of 1899. */
const EPOCH = 25_569;

type Cells = Pick<TabContent, 'values' | 'formulas'>;

/** A day that lost its format is read as its number; how far the zone is from Greenwich is less than a day. */
function isDayOf(serial: number, instant: number): boolean {
  return Math.abs(instant / MILLISECONDS_PER_DAY + EPOCH - serial) < 1;
}

function isSameCell(now: unknown, before: unknown): boolean {
  if (isDate(now) && isDate(before)) return now.getTime() === before.getTime();
  if (isDate(now) && typeof before === 'number') return isDayOf(before, now.getTime());
  if (isDate(before) && typeof now === 'number') return isDayOf(now, before.getTime());
  return now === before;
}

/** Position of the row of titles, as far as it is one: the one with most of them. */
function titlesIn({ values, computed }: TabContent): number {
  const counts = values.slice(0, 10).map((row) => row.filter((cell) => computed.includes(String(cell))).length);
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

/**
 * Columns of the tab beyond those of the copy that neither the copy has, perhaps further left, nor the rebuild computes: a person
 * has added them since.
 */
function addedColumns(content: Cells, spare: SpareContent): readonly number[] {
  const header = titlesIn(spare);
  const from = spare.values[0]?.length ?? 0;
  const known = new Map<string, number>();
  for (const title of spare.values[header] ?? []) known.set(String(title), (known.get(String(title)) ?? 0) + 1);
  return (content.values[header] ?? []).flatMap((cell, column) => {
    const title = String(cell);
    const left = known.get(title) ?? 0;
    known.set(title, left - 1);
    return column < from || left > 0 || spare.next.includes(title) ? [] : [column];
  });
}

function isSameRow(now: Cells, before: Cells, row: number, added: readonly number[]): boolean {
  const [cells, cellsBefore] = [now.values[row] ?? [], before.values[row] ?? []];
  const columns = Array.from({ length: Math.max(cells.length, cellsBefore.length) }, (_, column) => column);
  return columns
    .filter((column) => !added.includes(column))
    .every((column) => {
      const [formula, formulaBefore] = [now.formulas[row]?.[column] ?? '', before.formulas[row]?.[column] ?? ''];
      return (
        formula === formulaBefore && (formula !== '' || isSameCell(cells[column] ?? '', cellsBefore[column] ?? ''))
      );
    });
}

/**
 * So many rows from the top the rebuild has written that made the last of the copies. A block is written whole or not at all, and
 * cells are edited one by one. Rows that an earlier rebuild had written are alike before and after: they tell nothing.
 */
function rebuiltRows(content: TabContent, copies: readonly SpareContent[]): number {
  const spare = copies[copies.length - 1];
  if (spare === undefined) return 0;
  const { surely, perhaps } = spare.written;
  const already = rebuiltRows(spare, copies.slice(0, -1));
  const from = already < perhaps ? Math.max(surely, already) : surely;
  const added = addedColumns(content, spare);
  let same = 0;
  for (let row = from; row < perhaps; row++) if (isSameRow(content, spare, row, added)) same++;
  return same * 2 >= perhaps - from ? surely : perhaps;
}

function rowsOf(content: TabContent, from: number, to: number): Pick<TabContent, 'values' | 'formulas' | 'formats'> {
  const part = <Row>(rows: readonly Row[]) => rows.slice(from, to);
  return { values: part(content.values), formulas: part(content.formulas), formats: part(content.formats) };
}

/** Rows of the tab below the titles that the copy had: they stand in the columns that these name, and in added ones. */
function underTitlesOf(spare: SpareContent, header: number, content: TabContent, from: number, to: number): TabContent {
  const added = new Map(addedColumns(content, spare).map((column) => [column, content.values[header]?.[column] ?? '']));
  const width = Math.max(spare.values[0]?.length ?? 0, ...[...added.keys()].map((column) => column + 1));
  const copied = rowsOf(spare, 0, header + 1);
  const wide = <Cell>(rows: readonly (readonly Cell[])[], none: Cell): Cell[][] =>
    rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? none));
  const top = {
    values: wide(copied.values, '' as unknown).map((row, index) =>
      index === header ? row.map((title, column) => added.get(column) ?? title) : row,
    ),
    formulas: wide(copied.formulas, ''),
    formats: wide(copied.formats, 'General'),
  };
  const rest = rowsOf(content, Math.max(from, header + 1), to);
  return {
    ...spare,
    values: [...top.values, ...rest.values],
    formulas: [...top.formulas, ...rest.formulas],
    formats: [...top.formats, ...rest.formats],
  };
}

function mergeRows(known: KeptRow | undefined, row: KeptRow): KeptRow {
  return known === undefined ? row : { ...known, cells: mergeCells(known.cells, row.cells) };
}

/** Two parts of one tab. */
function joinParts(first: KeptColumns, second: KeptColumns): KeptColumns {
  const rows = new Map(first.rows);
  for (const [key, row] of second.rows) rows.set(key, mergeRows(rows.get(key), row));
  return withTitles({ ...first, rows, customers: new Set([...first.customers, ...second.customers]) }, second);
}

function withTitles(kept: KeptColumns, other: KeptColumns): KeptColumns {
  const titles = new Set([...kept.titles, ...other.titles]);
  for (const { cells } of kept.rows.values()) for (const title of cells.keys()) titles.add(title);
  return { ...kept, titles: [...titles], headings: new Map([...other.headings, ...kept.headings]) };
}

function isSameValue(now: KeptValue, before: KeptValue): boolean {
  if (typeof now === 'number' && typeof before === 'object') return 'instant' in before && isDayOf(now, before.instant);
  if (typeof before === 'number' && typeof now === 'object') return 'instant' in now && isDayOf(before, now.instant);
  return JSON.stringify(now) === JSON.stringify(before);
}

/** A value that is the same may have lost its format, which is set by a call of its own. */
function withFormats(
  cells: ReadonlyMap<string, KeptCell>,
  before: ReadonlyMap<string, KeptCell>,
): ReadonlyMap<string, KeptCell> {
  return new Map(
    [...cells].map(([title, cell]) => {
      const known = before.get(title);
      const isKnown = known !== undefined && isSameValue(cell.value, known.value);
      return [title, isKnown ? { ...cell, value: known.value, format: known.format } : cell];
    }),
  );
}

/** A customer who stands in the tab has there what is to be kept; who does not has it in the copy. */
function recall(now: KeptColumns, spare: KeptColumns): KeptColumns {
  const rows = new Map(now.rows);
  for (const [key, before] of spare.rows) {
    const known = rows.get(key);
    if (isAboutNobody(key) || !now.customers.has(key)) rows.set(key, mergeRows(known, before));
    else if (known !== undefined) rows.set(key, { ...known, cells: withFormats(known.cells, before.cells) });
  }
  return withTitles({ ...now, rows }, spare);
}

/** Titles of a copy that was made of a tab which was partly rebuilt are those of that rebuild. */
function withTitlesOfRebuild(spares: readonly SpareContent[]): readonly SpareContent[] {
  return spares.map((spare, index) => {
    const before = spares[index - 1];
    const isRebuilt = before !== undefined && rebuiltRows(spare, spares.slice(0, index)) > 0;
    return isRebuilt ? { ...spare, computed: before.next } : spare;
  });
}

/** What the user keeps in a tab; `copies` from the oldest to the latest, none where the last rebuild came to its end. */
export function readKept(
  content: TabContent,
  copies: readonly SpareContent[],
  how: { readonly ownAbove: number; readonly find: FindCustomer },
): KeptColumns {
  const read = (part: TabContent) => readKeptColumns(part, how.ownAbove, how.find);
  const spares = withTitlesOfRebuild(copies);
  const latest = spares[spares.length - 1];
  if (latest === undefined) return read(content);
  const headerIn = (spare: SpareContent) => read(spare).header;
  const height = content.values.length;
  let end = rebuiltRows(content, spares);
  const top =
    end > 0
      ? { ...content, ...rowsOf(content, 0, end), computed: latest.next }
      : underTitlesOf(latest, headerIn(latest), content, height, height);
  let kept = read(top);
  for (let index = spares.length - 1; index >= 0; index--) {
    const spare = spares[index] as SpareContent;
    const to = index === 0 ? height : Math.max(end, rebuiltRows(spare, spares.slice(0, index)));
    // Where nothing is rebuilt yet, its own titles are those that the person sees, and may have changed.
    const isUntouched = spare === latest && end === 0;
    const part = isUntouched
      ? { ...content, ...rowsOf(content, 0, to), computed: spare.computed }
      : underTitlesOf(spare, headerIn(spare), content, end, to);
    kept = joinParts(kept, read(part));
    end = to;
  }
  for (let index = spares.length - 1; index >= 0; index--) {
    kept = recall(kept, readKept(spares[index] as SpareContent, spares.slice(0, index), how));
  }
  return kept;
}
