/** Where the titles stand: mostly distinct words, below which the columns hold what their titles say. */
import { amountReadings } from '../../core/writing/amount-readings.ts';
import { isBlank, isDate } from '../../core/writing/cell.ts';
import { createDayReadings } from '../../core/writing/day-readings.ts';
import { type ReadingContext, type Sheet, textOf, widthOf } from '../sheet.ts';
import { fold } from '../words/fold.ts';
import { holdsDigit } from '../words/holds-digit.ts';
import { type TitleMeaning, titleMeanings } from '../words/title-kind.ts';
import { DATE_KINDS, MONEY_KINDS } from '../words/title-kinds.ts';

const ROWS_TRIED = 25;
const ROWS_BELOW = 30;

export interface Titles {
  /** Position in the sheet, from 0. */
  readonly row: number;
  /** One a column, in one line; no two are the same. */
  readonly titles: readonly string[];
  readonly meanings: readonly TitleMeaning[];
}

/** A title that stands there again is named with its number, so that answers by title mean one column: `Name (2)`. */
function toldApart(titles: readonly string[]): string[] {
  const seen = new Map<string, number>();
  const taken = new Set<string>();
  return titles.map((title) => {
    const folded = fold(title);
    if (title === '' || folded === '') return title;
    let times = (seen.get(folded) ?? 0) + 1;
    let name = times === 1 ? title : `${title} (${times})`;
    // A column may really be called so.
    while (taken.has(name)) name = `${title} (${++times})`;
    seen.set(folded, times);
    taken.add(name);
    return name;
  });
}

/** Tells rows that repeat the titles, as printed pages and joined files do. */
export function createRepeatReader(titles: readonly unknown[]): (row: readonly unknown[]) => boolean {
  const texts = titles.map((title) => String(title ?? ''));
  const folded = texts.map(fold);
  const numbered = texts.map((text) => /[0-9]/.test(text.normalize('NFKC')));
  const isTitle = (cell: string, column: number): boolean => {
    // Folding takes its time: a cell with digits, as most have them, is no title without.
    if (numbered[column] !== true && holdsDigit(cell)) return false;
    return fold(cell) === (folded[column] ?? '');
  };
  return (row) => {
    let alike = 0;
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      if (isBlank(cell)) continue;
      if (typeof cell !== 'string' || !isTitle(cell, column)) return false;
      alike++;
    }
    return alike > 1;
  };
}

export function titlesIn(sheet: Sheet, row: number, { zone }: ReadingContext): Titles {
  const cells = sheet[row] ?? [];
  const titles = Array.from({ length: widthOf(sheet.slice(row, row + ROWS_BELOW)) }, (_, column) =>
    textOf(cells[column], zone),
  );
  // Numbers and days say nothing as titles: most cells of the rows that are tried in vain.
  const words = titles.map((title, column) =>
    typeof cells[column] === 'number' || isDate(cells[column]) ? '' : title,
  );
  return { row, titles: toldApart(titles), meanings: titleMeanings(words) };
}

/** What a title that is known says, and as much for what stands below it. */
const MOST_OF_TITLE = 2;

/** How many columns with dates or money hold them in the rows below, less those that do not. */
function keptPromises(sheet: Sheet, { row, meanings }: Titles, { locale }: ReadingContext): number {
  const readDate = createDayReadings();
  // Each group of a report may bear the titles anew.
  const repeatsTitles = createRepeatReader(sheet[row] ?? []);
  const below = sheet.slice(row + 1, row + 1 + ROWS_BELOW).filter((cells) => !repeatsTitles(cells));
  return meanings.reduce((score, { kind }, column) => {
    if (kind === null || !(DATE_KINDS.has(kind) || MONEY_KINDS.has(kind))) return score;
    const cells = below.map((cellsBelow) => cellsBelow[column]).filter((cell) => !isBlank(cell));
    const kept = cells.filter((cell) =>
      DATE_KINDS.has(kind)
        ? isDate(cell) || typeof cell === 'number' || (typeof cell === 'string' && readDate(cell) !== null)
        : typeof cell === 'number' || (typeof cell === 'string' && amountReadings(cell, locale) !== null),
    );
    if (cells.length === 0) return score;
    return score + (kept.length >= cells.length * 0.5 ? MOST_OF_TITLE : -MOST_OF_TITLE);
  }, 0);
}

/** How many cells are no titles: numbers, days, addresses. */
function countValues(cells: readonly unknown[], { locale }: ReadingContext): number {
  const readDate = createDayReadings();
  return cells.filter(
    (cell) =>
      typeof cell !== 'string' || amountReadings(cell, locale) !== null || readDate(cell) !== null || /@/.test(cell),
  ).length;
}

function scoreOf(
  sheet: Sheet,
  candidate: Titles,
  cells: readonly unknown[],
  values: number,
  context: ReadingContext,
): number {
  const texts = cells.filter((cell) => typeof cell === 'string').map((cell) => fold(String(cell)));
  const distinct = new Set(texts).size;
  const known = candidate.meanings.reduce(
    (sum, { kind, whole }) => sum + (kind === null ? 0 : whole ? MOST_OF_TITLE : 0.5),
    0,
  );
  if (known === 0 || distinct < texts.length * 0.7) return 0;
  return known - values * 2 + keptPromises(sheet, candidate, context);
}

/** Null where no row looks like titles. */
export function findTitles(sheet: Sheet, context: ReadingContext): Titles | null {
  let best: Titles | null = null;
  let most = 2;
  let tried = 0;
  for (let row = 0; row < sheet.length && tried < ROWS_TRIED; row++) {
    const cells = (sheet[row] ?? []).filter((cell) => !isBlank(cell));
    if (cells.length === 0) continue;
    tried++;
    const values = countValues(cells, context);
    const words = cells.filter((cell) => typeof cell !== 'number' && !isDate(cell)).length;
    // Orders below the titles: whatever their words mean, they come to less, and looking them up takes longest.
    if (words * MOST_OF_TITLE * 2 - values * 2 <= most) continue;
    const candidate = titlesIn(sheet, row, context);
    const score = scoreOf(sheet, candidate, cells, values, context);
    if (score > most) {
      best = candidate;
      most = score;
    }
  }
  return best;
}
