/** What a look consists of, and how each part of it is set. */
import type { Look } from './palette.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Of each cell. */
export type Looks = readonly (readonly Look[])[];

/** One part of each look, in one array for all rows that look alike. */
function partsOf<Part>(looks: Looks, part: (look: Look) => Part): Part[][] {
  const known = new Map<readonly Look[], Part[]>();
  return looks.map((row) => {
    const parts = known.get(row) ?? row.map(part);
    known.set(row, parts);
    return parts;
  });
}

/** A part of a look: set cell by cell, or as one for a whole range or several. */
export interface Feature {
  setEach(range: Range, looks: Looks): void;
  setOne(range: Range | RangeList, look: Look): void;
  isSame(one: Look, other: Look | undefined): boolean;
}

function feature<Part>(
  part: (look: Look) => Part,
  setEach: (range: Range, parts: Part[][]) => unknown,
  setOne: (range: Range | RangeList, value: Part) => unknown,
): Feature {
  return {
    setEach: (range, looks) => void setEach(range, partsOf(looks, part)),
    setOne: (range, look) => void setOne(range, part(look)),
    isSame: (one, other) => other !== undefined && part(one) === part(other),
  };
}

export const NUMBER_FORMAT = feature(
  (look) => look.numberFormat,
  (range, formats) => range.setNumberFormats(formats),
  (range, format) => range.setNumberFormat(format),
);

/** All but the number format, which has to be there before the values. */
export const FEATURES: readonly Feature[] = [
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
