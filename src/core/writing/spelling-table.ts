/**
 * One id per distinct spelling, one customer per distinct key: cells are looked up, not compared. A number and its text
 * are two spellings of one customer, so that rows which are left out later take what they say about it along.
 */
import { createHashTable } from './hash-table.ts';
import { isErrorText, spellingKey, tidy } from './spelling.ts';

export interface Spelling {
  readonly customer: number;
  readonly text: string;
  /** True where the cells with this spelling are numbers: a customer with no other spelling goes back into cells as one. */
  readonly numeric: boolean;
}

export interface SpellingTable {
  readonly spellings: readonly Spelling[];
  /** How many customers they are. */
  readonly customerCount: () => number;
  /** The id of the cell's spelling, or -1 where it holds no name. */
  readonly idOf: (cell: unknown) => number;
}

/** FNV-1a, cut to what the engine keeps as a bare number everywhere. */
function hashOf(key: string): number {
  let hash = 0x811c_9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x0100_0193);
  return hash & 0x3fff_ffff;
}

export function createSpellingTable(): SpellingTable {
  /** By what cells hold and, where that is untidy, by the tidy text too. */
  const ids = new Map<string | number, number>();
  /** Customers by the hashes of their keys: no key is kept. */
  const customers = createHashTable();
  /** Of each customer. */
  const firstTexts: string[] = [];
  const spellings: Spelling[] = [];
  let key = '';
  // One function for all look-ups: one for each would be garbage.
  const isOfKey = (customer: number) => spellingKey(firstTexts[customer] as string) === key;

  const customerOf = (text: string): number => {
    key = spellingKey(text);
    const hash = hashOf(key);
    const known = customers.find(hash, isOfKey);
    if (known !== -1) return known;
    firstTexts.push(text);
    return customers.add(hash);
  };

  const addSpelling = (text: string, numeric: boolean): number =>
    spellings.push({ customer: customerOf(text), text, numeric }) - 1;

  const add = (cell: string | number): number => {
    const text = typeof cell === 'number' ? String(cell) : tidy(cell);
    if (text === '' || isErrorText(text)) return -1;
    const id =
      cell === text || typeof cell === 'number' ? addSpelling(text, cell !== text) : (ids.get(text) ?? add(text));
    ids.set(cell, id);
    return id;
  };

  const idIn = (cell: string | number): number => ids.get(cell) ?? add(cell);

  return {
    spellings,
    customerCount: customers.size,
    idOf(cell) {
      if (typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell))) return idIn(cell);
      return typeof cell === 'boolean' ? idIn(String(cell).toUpperCase()) : -1;
    },
  };
}
