/** The looks of a block of cells. */
import { lazily } from '../core/lazily.ts';
import type { CellStyle, TabRow } from '../reports/tab-spec.ts';
import { FEATURES, type Feature, type Looks, NUMBER_FORMAT } from './look-features.ts';
import type { Look, Palette } from './palette.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

const BLANK: readonly CellStyle[] = [];

/** One array per distinct row of styles, shared by all rows that look alike. */
export function looksOf(
  rows: readonly TabRow[],
  height: number,
  width: number,
  palette: Palette,
): readonly (readonly Look[])[] {
  const known = new Map<readonly CellStyle[], readonly Look[]>();
  return Array.from({ length: height }, (_, index) => {
    const styles = rows[index]?.styles ?? BLANK;
    let looks = known.get(styles);
    if (looks === undefined) {
      looks = Array.from({ length: width }, (_unused, column) => palette[styles[column] ?? 'blank']);
      known.set(styles, looks);
    }
    return looks;
  });
}

/** Rows beside each other, from 0 within what is written. */
export interface Rows {
  readonly first: number;
  readonly height: number;
}

/** Gives parts of what is written. */
export interface Parts {
  readonly rangeOf: (rows: Rows) => Range;
  /** Of the rows these columns alone. */
  readonly columnsOf: (rows: Rows, columns: readonly number[]) => RangeList;
}

/** The number formats of the looks, and in kept cells those that the user gave. */
function numberFormats(rows: readonly TabRow[], looks: Looks): string[][] {
  return looks.map((row, index) => {
    const own = rows[index]?.formats;
    return row.map((look, column) => own?.[column] ?? look.numberFormat);
  });
}

/** Before values are written: in a cell with the format of texts a number would become a text. */
export function applyNumberFormats(range: Range, rows: readonly TabRow[], looks: Looks): void {
  range.setNumberFormats(numberFormats(rows, looks));
}

/** The same where it was just read which formats there are: from the first to the last row that has others. */
function applyOtherFormats(
  { rangeOf }: Parts,
  rows: readonly TabRow[],
  looks: Looks,
  there: readonly (readonly string[])[],
): void {
  const wanted = numberFormats(rows, looks);
  const isOther = wanted.map((row, index) => row.some((format, column) => format !== there[index]?.[column]));
  const first = isOther.indexOf(true);
  if (first === -1) return;
  const end = isOther.lastIndexOf(true) + 1;
  rangeOf({ first, height: end - first }).setNumberFormats(wanted.slice(first, end));
}

/** Cell by cell. `looks` begin at the first row of the range. */
export function applyLooks(range: Range, looks: Looks): void {
  for (const { setEach } of FEATURES) setEach(range, looks);
}

function longestAlike(looks: Looks): Rows {
  let longest: Rows = { first: 0, height: 0 };
  for (let first = 0, end = 1; end <= looks.length; end++) {
    if (looks[end] === looks[first]) continue;
    if (end - first > longest.height) longest = { first, height: end - first };
    first = end;
  }
  return longest;
}

/** What most rows look like, and the rows around them. */
interface Shares {
  readonly most: readonly Look[];
  readonly others: readonly { readonly range: () => Range; readonly looks: Looks }[];
}

/** Null where no more than half of the rows look alike. */
function sharesOf({ rangeOf }: Parts, looks: Looks): Shares | null {
  const { first, height } = longestAlike(looks);
  const most = looks[first];
  if (most === undefined || height * 2 <= looks.length) return null;
  const end = first + height;
  const around = [
    { first: 0, height: first },
    { first: end, height: looks.length - end },
  ];
  const others = around.flatMap((rows) => {
    const of = looks.slice(rows.first, rows.first + rows.height);
    return rows.height === 0 ? [] : [{ range: lazily(() => rangeOf(rows)), looks: of }];
  });
  return { most, others };
}

/** Columns that have it in common; most of them first. */
function columnsAlike({ isSame }: Feature, looks: readonly Look[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  looks.forEach((look, column) => {
    const group = groups.find(([first]) => isSame(look, looks[first as number]));
    if (group === undefined) groups.push([column]);
    else group.push(column);
  });
  return groups.sort((one, other) => other.length - one.length);
}

/** What most columns have in common is set for all of them, then what other columns have, then the rows that differ. */
function applyShared(
  each: Feature,
  range: Range,
  { columnsOf }: Parts,
  { most, others }: Shares,
  height: number,
): void {
  columnsAlike(each, most).forEach((columns, index) => {
    each.setOne(index === 0 ? range : columnsOf({ first: 0, height }, columns), most[columns[0] as number] as Look);
  });
  for (const other of others) {
    const differs = other.looks.some((row) => row.some((look, column) => !each.isSame(look, most[column])));
    if (differs) each.setEach(other.range(), other.looks);
  }
}

/**
 * The same in fewer cells: where most rows look alike, what they have in common is set column by column for the whole of it, and cell
 * by cell for the rows around them alone. A few calls more, and none of the arrays that are as large as the tab. The number formats
 * come first, where they are not there; then `write`, then the rest.
 */
export function applyLooksOfMany(
  range: Range,
  parts: Parts,
  looks: Looks,
  formats: { readonly rows: readonly TabRow[]; readonly there: readonly (readonly string[])[] | undefined },
  write: () => void,
): void {
  const { rows, there } = formats;
  const shares = sharesOf(parts, looks);
  const share = (each: Feature) => shares && applyShared(each, range, parts, shares, looks.length);
  if (there !== undefined) applyOtherFormats(parts, rows, looks, there);
  else if (shares === null || rows.some((row) => row.formats)) applyNumberFormats(range, rows, looks);
  else share(NUMBER_FORMAT);
  write();
  if (shares === null) applyLooks(range, looks);
  else FEATURES.forEach(share);
}
