/**
 * The texts of columns, each distinct one once: rows hold numbers. What a text means is found out once and looked up by its number,
 * so that a large sheet costs little more than its distinct texts.
 */
import type { Zone } from '../core/time/zone.ts';
import { isBlank } from '../core/writing/cell.ts';
import { type Sheet, textOf } from './sheet.ts';

export interface TextColumn {
  /** Of each row of the sheet the number of its text; 0 where it has none, and above the rows that are read. */
  readonly ids: Int32Array;
  /** By their numbers, each once, in the order in which they come; the first is `""`. */
  readonly texts: readonly string[];
}

/** Gives the texts of a column, which are looked through when they are wanted first. */
export type TextColumns = (column: number) => TextColumn;

/** In an order of all numbers, and of all texts: longer ones come later. */
function isAfter(cell: unknown, other: unknown): boolean {
  if (typeof cell === 'number') return typeof other === 'number' && cell > other;
  if (typeof cell !== 'string' || typeof other !== 'string') return false;
  return cell.length > other.length || (cell.length === other.length && cell > other);
}

function createTextNumbers(zone: Zone) {
  const texts = [''];
  const byCell = new Map<unknown, number>();
  /** Texts that were met first in cells that hold something else: a number, a text with spaces around it. */
  const byText = new Map<string, number>();
  const add = (text: string): number => {
    texts.push(text);
    return texts.length - 1;
  };
  const remember = (cell: unknown, id: number): void => {
    const text = texts[id] ?? '';
    if (id !== 0 && text !== cell) byText.set(text, id);
    if (typeof cell === 'string' || typeof cell === 'number') byCell.set(cell, id);
  };
  return {
    texts,
    add,
    remember,
    idOf(cell: unknown): number {
      const before = byCell.get(cell);
      if (before !== undefined) return before;
      const text = textOf(cell, zone);
      if (text === '') return 0;
      const known = byText.get(text) ?? (text === cell ? undefined : byCell.get(text));
      // An apostrophe in front is no part of the text: the cell `'5` holds the text `5`, the text `'5` stands in other cells.
      const id = known !== undefined && texts[known] === text ? known : add(text);
      remember(cell, id);
      return id;
    },
  };
}

/**
 * Numbers the cells from a row on while each is the same as the last one, or they all rise, or they all fall: then
 * none has come before, and nothing is looked up. Most exports are sorted by order. Gives the first row that is not numbered.
 */
function numberSorted(
  cellOf: (row: number) => unknown,
  from: number,
  ids: Int32Array,
  add: (text: string) => number,
  zone: Zone,
): number {
  let last: unknown = null;
  let lastId = 0;
  let isRising = true;
  let isFalling = true;
  for (let row = from; row < ids.length; row++) {
    const cell = cellOf(row);
    if (isBlank(cell)) continue;
    if (cell !== last) {
      isRising = isRising && (last === null || isAfter(cell, last));
      isFalling = isFalling && (last === null || isAfter(last, cell));
      const text = textOf(cell, zone);
      if ((!isRising && !isFalling) || (text !== cell && typeof cell !== 'number')) return row;
      last = cell;
      lastId = add(text);
    }
    ids[row] = lastId;
  }
  return ids.length;
}

function readTexts(sheet: Sheet, from: number, column: number, zone: Zone): TextColumn {
  const cellOf = (row: number) => sheet[row]?.[column];
  const ids = new Int32Array(sheet.length);
  const { texts, add, remember, idOf } = createTextNumbers(zone);
  const sorted = numberSorted(cellOf, from, ids, add, zone);
  if (sorted < ids.length) {
    for (let row = from; row < sorted; row++) if (ids[row] !== 0) remember(cellOf(row), ids[row] as number);
  }
  for (let row = sorted; row < ids.length; row++) {
    const cell = cellOf(row);
    if (!isBlank(cell)) ids[row] = idOf(cell);
  }
  return { ids, texts };
}

/** @param from The first row that is read. */
export function createTextColumns(sheet: Sheet, from: number, zone: Zone): TextColumns {
  const known = new Map<number, TextColumn>();
  return (column) => {
    let texts = known.get(column);
    if (texts === undefined) {
      texts = readTexts(sheet, from, column, zone);
      known.set(column, texts);
    }
    return texts;
  };
}
