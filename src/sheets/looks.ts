/** The looks of a block of cells. */
import type { CellStyle, TabRow } from '../reports/tab-spec.ts';
import type { Look, Palette } from './palette.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

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

type Looks = readonly (readonly Look[])[];

/** Rows beside each other, from 0 within what is written. */
export interface Rows {
  readonly first: number;
  readonly height: number;
}

export type RangeOf = (rows: Rows) => Range;

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
export function applyOtherFormats(
  rangeOf: RangeOf,
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

/** One part of each look, in one array for all rows that look alike. */
function partsOf<Part>(looks: Looks, part: (look: Look) => Part): Part[][] {
  const known = new Map<readonly Look[], Part[]>();
  return looks.map((row) => {
    const parts = known.get(row) ?? row.map(part);
    known.set(row, parts);
    return parts;
  });
}

/** What a look consists of, but for its number format: set cell by cell, or as one for a whole range. */
interface Feature {
  setEach(range: Range, looks: Looks): void;
  isOne(look: readonly Look[]): boolean;
  setOne(range: Range, look: Look): void;
}

function feature<Part>(
  part: (look: Look) => Part,
  setEach: (range: Range, parts: Part[][]) => unknown,
  setOne: (range: Range, value: Part) => unknown,
): Feature {
  return {
    setEach: (range, looks) => void setEach(range, partsOf(looks, part)),
    isOne: (looks) => looks.every((look) => part(look) === part(looks[0] as Look)),
    setOne: (range, look) => void setOne(range, part(look)),
  };
}

const FEATURES: readonly Feature[] = [
  feature(
    (look) => look.fontWeight,
    (range, weights) => range.setFontWeights(weights),
    (range, weight) => range.setFontWeight(weight),
  ),
  feature(
    (look) => look.fontSize,
    (range, sizes) => range.setFontSizes(sizes),
    (range, size) => range.setFontSize(size),
  ),
  feature(
    (look) => look.fontColor,
    (range, colours) => range.setFontColors(colours),
    (range, colour) => range.setFontColor(colour),
  ),
  feature(
    (look) => look.background,
    (range, colours) => range.setBackgrounds(colours),
    (range, colour) => range.setBackground(colour),
  ),
  feature(
    (look) => look.horizontalAlignment,
    (range, alignments) => range.setHorizontalAlignments(alignments),
    (range, alignment) => range.setHorizontalAlignment(alignment),
  ),
  feature(
    (look) => look.wrap,
    (range, wraps) => range.setWraps(wraps),
    (range, wrap) => range.setWrap(wrap),
  ),
];

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

/**
 * The same in fewer cells: where most rows look alike, what all of their cells have in common is set for them as one, and cell
 * by cell for the rows around them alone. A few calls more, and none of the arrays that are as large as the tab.
 */
export function applyLooksOfMany(range: Range, rangeOf: RangeOf, looks: Looks): void {
  const alike = longestAlike(looks);
  const { first, height } = alike;
  const look = looks[first];
  if (look === undefined || height * 2 <= looks.length) {
    applyLooks(range, looks);
    return;
  }
  const end = first + height;
  const many = rangeOf(alike);
  const others = [
    { first: 0, height: first },
    { first: end, height: looks.length - end },
  ].flatMap((rows) => {
    const of = looks.slice(rows.first, rows.first + rows.height);
    return rows.height === 0 ? [] : [{ range: rangeOf(rows), looks: of }];
  });
  for (const { isOne, setEach, setOne } of FEATURES) {
    if (!isOne(look)) {
      setEach(range, looks);
      continue;
    }
    for (const other of others) setEach(other.range, other.looks);
    setOne(many, look[0] as Look);
  }
}
