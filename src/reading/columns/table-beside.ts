/** A second table on the same sheet, to the right of the orders: a list that formulas look up, or sums of each month, as a rule. */
import { lazily } from '../../core/lazily.ts';
import { isBlank } from '../../core/writing/cell.ts';
import type { Sheet } from '../sheet.ts';
import type { ColumnProfile, Profiles } from './profile.ts';

const NOTHING = { kind: null, filled: 0, named: 0, amounts: 0, dates: 0, emails: 0, numbered: 0, words: 0, money: 0 };
const MOSTLY = 0.8;
/** What ends sooner than the orders: fewer rows may bear what was said of the first orders alone. */
const LEAST_ROWS = 2;

type Columns = readonly ColumnProfile[];

export interface TableBeside {
  /** Its titles, from the first to the last of its columns. */
  readonly columns: Columns;
  /** Rows below the titles in which it holds anything. */
  readonly rows: number;
}

/** Columns between empty ones without a title. */
function blocksOf(columns: Columns): Columns[] {
  let block: ColumnProfile[] = [];
  const blocks = [block];
  for (const profile of columns) {
    if (profile.filled > 0 || profile.folded !== '') block.push(profile);
    else {
      block = [];
      blocks.push(block);
    }
  }
  return blocks.filter((block) => block.length > 0);
}

/** Days, sums and names: a log without the columns beside it. */
function isLog(columns: Columns): boolean {
  const isSum = ({ amounts, money, dates }: ColumnProfile) => amounts >= MOSTLY && money > 0 && dates < MOSTLY;
  return (
    columns.some(({ dates }) => dates >= MOSTLY) &&
    columns.some(isSum) &&
    columns.some(({ words, dates }) => words > 0.5 && dates < 0.5)
  );
}

function isBeside(sheet: Sheet, rows: readonly number[], own: Columns, block: Columns): boolean {
  const isFilled = (row: number, part: Columns) => part.some(({ column }) => !isBlank(sheet[row]?.[column]));
  // It bears a title of the first one, and goes on where that has ended, or ends before.
  const isKnown = ({ kind, folded }: ColumnProfile) => kind !== null && own.some((one) => one.folded === folded);
  if (block.some(isKnown)) return rows.some((row) => isFilled(row, own) !== isFilled(row, block));
  // Under titles of its own it has a key, and no gaps: what is said of orders here and there is none.
  const hasKey = block.some(({ filled, distinct, folded }) => folded !== '' && distinct === filled);
  if (!hasKey || !isLog(own)) return false;
  // Below the orders a total may stand, of which what is said beside them has nothing.
  const days = own.filter(({ dates }) => dates >= MOSTLY);
  const orders = rows.filter((row) => isFilled(row, days) || !isFilled(row, own));
  const [ownRows, blockRows] = [own, block].map((part) => orders.filter((row) => isFilled(row, part)));
  const endsAt = (filled: readonly number[] = []) =>
    filled.every((row, at) => row === orders[at]) ? filled.length : null;
  const [ownEnd, blockEnd] = [endsAt(ownRows), endsAt(blockRows)];
  if (ownEnd === null || blockEnd === null) return false;
  return blockEnd > ownEnd || (blockEnd < ownEnd && blockEnd >= LEAST_ROWS);
}

/** The profiles without what stands in such tables, whose rows are not those of the orders; and the tables. */
export function withoutTablesBeside(
  sheet: Sheet,
  { columns, rows }: Profiles,
  isTotal: (row: number) => boolean,
): { readonly profiles: Profiles; readonly tables: readonly TableBeside[] } {
  const blocks = blocksOf(columns);
  const log = blocks.find(isLog) ?? blocks[0] ?? [];
  const orders = lazily(() => rows.filter((row) => !isTotal(row)));
  let own = log;
  const tables: Columns[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block === log) continue;
    // One column before the orders numbers them.
    const mayBe = block.length > 1 || at > blocks.indexOf(log);
    if (mayBe && isBeside(sheet, orders(), own, block)) tables.push(block);
    else own = [...own, ...block];
  }
  if (tables.length === 0) return { profiles: { columns, rows }, tables: [] };
  const holds = (row: number, part: Columns) => part.some(({ column }) => !isBlank(sheet[row]?.[column]));
  const from = rows[0] ?? sheet.length;
  return {
    profiles: {
      columns: columns.map((profile) => (own.includes(profile) ? profile : { ...profile, ...NOTHING, distinct: 0 })),
      // Rows that only the others have are none of the orders.
      rows: rows.filter((row) => holds(row, own)),
    },
    tables: tables.map((table) => ({
      columns: table,
      rows: sheet.filter((_cells, row) => row >= from && holds(row, table)).length,
    })),
  };
}
