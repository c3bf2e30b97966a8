/** What an execution that was cut off has left: a tab that is partly rebuilt, and a spare copy of it as it stood before. */
import { customerKeyOf } from '../core/customers/customer-facts.ts';
import type { KeptCell, KeptRow } from './kept-cell.ts';
import { type KeptColumns, readKeptColumns, type TabContent } from './kept-columns.ts';
import { mergeCells } from './merge-cells.ts';

export interface SpareContent extends TabContent {
  /** Titles of the columns that the rebuild computes. */
  readonly next: readonly string[];
  /** So many rows from the top the rebuild has written for sure, and so many perhaps: they are written in blocks. */
  readonly written: { readonly surely: number; readonly perhaps: number };
}

type Cells = Pick<TabContent, 'values' | 'formulas'>;

function rowText({ values, formulas }: Cells, row: number): string {
  return JSON.stringify((values[row] ?? []).map((value, column) => formulas[row]?.[column] || value));
}

/** So many rows from the top were rebuilt. A block is written whole or not at all, and cells are edited one by one. */
function rebuiltRows(content: TabContent, { written, ...spare }: SpareContent): number {
  const { surely, perhaps } = written;
  let same = 0;
  for (let row = surely; row < perhaps; row++) if (rowText(content, row) === rowText(spare, row)) same++;
  return same * 2 >= perhaps - surely ? surely : perhaps;
}

function rowsOf(content: TabContent, from: number, to: number): Pick<TabContent, 'values' | 'formulas' | 'formats'> {
  const part = <Row>(rows: readonly Row[]) => rows.slice(from, to);
  return { values: part(content.values), formulas: part(content.formulas), formats: part(content.formats) };
}

/** Rows of the tab below the titles that the copy had: they stand in the columns that these name. */
function underTitlesOf(spare: TabContent, header: number, content: TabContent, from: number, to: number): TabContent {
  const top = rowsOf(spare, 0, header + 1);
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

/** A value that is the same may have lost its format, which is set by a call of its own. */
function withFormats(
  cells: ReadonlyMap<string, KeptCell>,
  before: ReadonlyMap<string, KeptCell>,
): ReadonlyMap<string, KeptCell> {
  const isSame = (one: KeptCell, other: KeptCell) => JSON.stringify(numberOf(one)) === JSON.stringify(numberOf(other));
  return new Map(
    [...cells].map(([title, cell]) => {
      const known = before.get(title);
      return [title, known !== undefined && isSame(cell, known) ? { ...cell, ...valueAndFormat(known) } : cell];
    }),
  );
}

function valueAndFormat({ value, format }: KeptCell): Pick<KeptCell, 'value' | 'format'> {
  return { value, format };
}

/** A date without its format is read as the number of its day. */
function numberOf({ value }: KeptCell): unknown {
  const EPOCH = 25_569;
  const DAY = 86_400_000;
  if (typeof value === 'object' && 'instant' in value) return Math.round(value.instant / DAY + EPOCH);
  return typeof value === 'number' && value > EPOCH / 2 ? Math.round(value) : value;
}

/** A customer who stands in the tab has there what is to be kept; who does not has it in the copy. */
function recall(now: KeptColumns, spare: KeptColumns): KeptColumns {
  const rows = new Map(now.rows);
  for (const [key, before] of spare.rows) {
    const known = rows.get(key);
    if (key === '' || !now.customers.has(key)) rows.set(key, mergeRows(known, before));
    else if (known !== undefined) rows.set(key, { ...known, cells: withFormats(known.cells, before.cells) });
  }
  return withTitles({ ...now, rows }, spare);
}

/** What the user keeps in a tab; `spares` from the oldest to the latest, none where the last rebuild came to its end. */
export function readKept(content: TabContent, spares: readonly SpareContent[], ownAbove: number): KeptColumns {
  const latest = spares[spares.length - 1];
  if (latest === undefined) return readKeptColumns(content, ownAbove);
  const height = content.values.length;
  let end = rebuiltRows(content, latest);
  const isRebuilt = end > 0;
  let kept = readKeptColumns(
    isRebuilt
      ? { ...content, ...rowsOf(content, 0, Math.max(end, 1)), computed: latest.next }
      : underTitlesOf(latest, readKeptColumns(latest, ownAbove).header, content, height, height),
    ownAbove,
  );
  for (let index = spares.length - 1; index >= 0; index--) {
    const spare = spares[index] as SpareContent;
    const before = spares[index - 1];
    const to = before === undefined ? height : Math.max(end, rebuiltRows(spare, before));
    const { header } = readKeptColumns(spare, ownAbove);
    kept = joinParts(kept, readKeptColumns(underTitlesOf(spare, header, content, end, to), ownAbove));
    end = Math.max(end, to);
  }
  for (let index = spares.length - 1; index >= 0; index--) {
    kept = recall(kept, readKept(spares[index] as SpareContent, spares.slice(0, index), ownAbove));
  }
  return kept;
}
