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
  /** Whether any of them holds a letter, of whatever script. */
  readonly hasLetters: boolean;
}

/** Gives the texts of a column, which are looked through when they are wanted first. */
export type TextColumns = (column: number) => TextColumn;

const [SPACE, NUMBER_SIGN, APOSTROPHE, TILDE] = [32, 35, 39, 126];
const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 128;

function holdsLetter(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isLetter(text.charCodeAt(at))) return true;
  return false;
}

/** In an order of all numbers, and of all texts: longer ones come later. */
function isAfter(cell: unknown, other: unknown): boolean {
  if (typeof cell === 'number') return typeof other === 'number' && cell > other;
  if (typeof cell !== 'string' || typeof other !== 'string') return false;
  return cell.length > other.length || (cell.length === other.length && cell > other);
}

/** Without spaces, signs of other scripts, and what begins as an error or a text that is told to be one: it is its own text. */
function isPlainWord(cell: string): boolean {
  const { length } = cell;
  const first = cell.charCodeAt(0);
  if (length === 0 || first === APOSTROPHE || (first === NUMBER_SIGN && !isDigit(cell.charCodeAt(1)))) return false;
  for (let at = 0; at < length; at++) {
    const code = cell.charCodeAt(at);
    if (code <= SPACE || code > TILDE) return false;
  }
  return true;
}

type TextNumbers = ReturnType<typeof createTextNumbers>;

function createTextNumbers(zone: Zone) {
  const texts = [''];
  const byCell = new Map<unknown, number>();
  /** Texts that were met first in cells that hold something else: a number, a text with spaces around it. */
  const byText = new Map<string, number>();
  let hasLetters = false;
  const add = (text: string): number => {
    texts.push(text);
    // Told here, where the text has just been looked at: later it has to be fetched anew, and there may be one for every row.
    hasLetters ||= holdsLetter(text);
    return texts.length - 1;
  };
  const remember = (cell: unknown, id: number): void => {
    const text = texts[id] ?? '';
    if (id !== 0 && text !== cell) byText.set(text, id);
    if (typeof cell === 'string' || typeof cell === 'number') byCell.set(cell, id);
  };
  return {
    texts,
    hasLetters: () => hasLetters,
    add,
    remember,
    idOf(cell: unknown): number {
      const before = byCell.get(cell);
      if (before !== undefined) return before;
      const text = typeof cell === 'string' && isPlainWord(cell) ? cell : textOf(cell, zone);
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
    if (cell !== last) {
      const isPlain = typeof cell === 'string' && isPlainWord(cell);
      if (!isPlain && isBlank(cell)) continue;
      isRising = isRising && (last === null || isAfter(cell, last));
      isFalling = isFalling && (last === null || isAfter(last, cell));
      const text = isPlain ? cell : textOf(cell, zone);
      if ((!isRising && !isFalling) || (text !== cell && typeof cell !== 'number')) return row;
      last = cell;
      lastId = add(text);
    }
    ids[row] = lastId;
  }
  return ids.length;
}

/** Fewer distinct texts are looked up as fast as they are compared. */
const MANY_TEXTS = 1_000;

/**
 * Numbers the cells from a row on, looked up one by one until they are many. From then on a cell is compared first with the one
 * that stood beside the same text of the guide before: a name beside its e-mail, as a rule. 100,000 names take 18 ms so, and 29 with look-ups.
 */
function numberByLookUp(
  cellOf: (row: number) => unknown,
  from: number,
  ids: Int32Array,
  { texts, idOf }: TextNumbers,
  guide: () => TextColumn | null,
): void {
  let row = from;
  let last: unknown = null;
  let lastId = 0;
  for (; row < ids.length && texts.length < MANY_TEXTS; row++) {
    const cell = cellOf(row);
    if (cell !== last) {
      last = cell;
      lastId = isBlank(cell) ? 0 : idOf(cell);
    }
    ids[row] = lastId;
  }
  const beside = row < ids.length ? guide() : null;
  const before = new Array<unknown>(beside?.texts.length ?? 0);
  const idBefore = new Int32Array(before.length);
  for (; row < ids.length; row++) {
    const cell = cellOf(row);
    const place = beside === null ? 0 : (beside.ids[row] as number);
    if (place !== 0 && cell === before[place]) {
      ids[row] = idBefore[place] as number;
    } else if (!isBlank(cell)) {
      const id = idOf(cell);
      ids[row] = id;
      before[place] = cell;
      idBefore[place] = id;
    }
  }
}

function readTexts(sheet: Sheet, from: number, column: number, zone: Zone, guide: () => TextColumn | null): TextColumn {
  const cellOf = (row: number) => sheet[row]?.[column];
  const ids = new Int32Array(sheet.length);
  const numbers = createTextNumbers(zone);
  const { texts, add, remember } = numbers;
  const sorted = numberSorted(cellOf, from, ids, add, zone);
  if (sorted < ids.length) {
    for (let row = from; row < sorted; row++) if (ids[row] !== 0) remember(cellOf(row), ids[row] as number);
    numberByLookUp(cellOf, sorted, ids, numbers, guide);
  }
  return { ids, texts, hasLetters: numbers.hasLetters() };
}

/**
 * @param from The first row that is read.
 * @param customers The column that says whom rows belong to, if there is one: what else they say of them repeats with it.
 */
export function createTextColumns(
  sheet: Sheet,
  from: number,
  zone: Zone,
  customers: number | null = null,
): TextColumns {
  const known = new Map<number, TextColumn>();
  const textsOf = (column: number): TextColumn => {
    let texts = known.get(column);
    if (texts === undefined) {
      const guide = () => (customers === null || customers === column ? null : textsOf(customers));
      texts = readTexts(sheet, from, column, zone, guide);
      known.set(column, texts);
    }
    return texts;
  };
  return textsOf;
}
