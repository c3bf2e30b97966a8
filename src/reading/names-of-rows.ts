/** Who each row belongs to. */
import { spellingKey } from '../core/writing/spelling.ts';
import type { ChosenColumns, NameSource } from './roles.ts';
import { type ReadingContext, type Sheet, textOf } from './sheet.ts';
import { isStandIn } from './value-words.ts';

export interface RowName {
  /** What tells the customer apart; `""` where nobody is named. */
  readonly key: string;
  /** The stand-in that is written there instead, if any. */
  readonly standIn: string;
}

const NOBODY: RowName = { key: '', standIn: '' };

export interface NameReader {
  readonly keyOf: (row: readonly unknown[]) => RowName;
  /** The name to be shown, `""` where the row has none. */
  readonly shownOf: (row: readonly unknown[]) => string;
}

/** Remembers what cells say: a log repeats its customers. */
function createNameCells({ zone }: ReadingContext) {
  const known = new Map<unknown, { readonly text: string; readonly standIn: boolean }>();
  return (cell: unknown) => {
    const isKept = typeof cell === 'string' || typeof cell === 'number';
    const before = isKept ? known.get(cell) : undefined;
    if (before !== undefined) return before;
    const text = textOf(cell, zone);
    const read = { text, standIn: text !== '' && isStandIn(text) };
    if (isKept) known.set(cell, read);
    return read;
  };
}

/**
 * The first source that names somebody. Where it is empty the next one does, and if that name has been seen beside one key
 * only, the row belongs to that key: an order without an account, of somebody who has one.
 */
export function createNameReader(
  sheet: Sheet,
  rows: Iterable<number>,
  { keys, shown }: Pick<ChosenColumns, 'keys' | 'shown'>,
  context: ReadingContext,
  standIns: ReadonlySet<string> = new Set(),
): NameReader {
  const readCell = createNameCells(context);
  const [own, ...behind] = keys;
  const nameIn = (row: readonly unknown[], source: NameSource): RowName => {
    const [only] = source;
    if (source.length === 1 && only !== undefined) {
      const { text, standIn } = readCell(row[only]);
      const isNobody = standIn || (source === own && standIns.has(spellingKey(text)));
      return isNobody || text === '' ? { key: '', standIn: text } : { key: text, standIn: '' };
    }
    const parts = source.map((column) => readCell(row[column]));
    const text = parts
      .map((part) => part.text)
      .join(' ')
      .trim();
    return text === '' || parts.every((part) => part.standIn || part.text === '') || isStandIn(text)
      ? { key: '', standIn: text }
      : { key: text, standIn: '' };
  };

  const keyOfName = new Map<string, string | null>();
  let isLinked = false;
  const link = (): void => {
    isLinked = true;
    if (own === undefined) return;
    for (const position of rows) {
      const row = sheet[position] ?? [];
      const { key } = nameIn(row, own);
      if (key === '') continue;
      for (const source of behind) {
        const name = spellingKey(nameIn(row, source).key);
        if (name === '') continue;
        const known = keyOfName.get(name);
        if (known === undefined) keyOfName.set(name, key);
        else if (known !== null && spellingKey(known) !== spellingKey(key)) keyOfName.set(name, null);
      }
    }
  };

  return {
    keyOf(row) {
      if (own === undefined) return NOBODY;
      const first = nameIn(row, own);
      if (first.key !== '') return first;
      let { standIn } = first;
      for (const source of behind) {
        const name = nameIn(row, source);
        if (name.key !== '') {
          if (!isLinked) link();
          return { key: keyOfName.get(spellingKey(name.key)) ?? name.key, standIn: '' };
        }
        standIn = standIn === '' ? name.standIn : standIn;
      }
      return { key: '', standIn };
    },
    shownOf(row) {
      for (const source of shown) {
        const { key } = nameIn(row, source);
        if (key !== '') return key;
      }
      return '';
    },
  };
}
