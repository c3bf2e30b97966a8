/** One id per distinct spelling, one customer per distinct key: cells are looked up, not compared. */
import { isErrorText, spellingKey, tidy } from './spelling.ts';

export interface Spelling {
  readonly customer: number;
  readonly text: string;
  /** True where every cell with this spelling is a number: then it goes back into cells as one. */
  readonly numeric: boolean;
}

interface SpellingEntry {
  customer: number;
  text: string;
  numeric: boolean;
}

export function createSpellingTable() {
  const byCell = new Map<string | number, number>();
  const byText = new Map<string, number>();
  const customers = new Map<string, number>();
  const spellings: SpellingEntry[] = [];

  const add = (cell: string | number): number => {
    const numeric = typeof cell === 'number';
    const text = numeric ? String(cell) : tidy(cell);
    if (text === '' || isErrorText(text)) return -1;
    let id = byText.get(text);
    if (id === undefined) {
      const key = spellingKey(text);
      let customer = customers.get(key);
      if (customer === undefined) {
        customer = customers.size;
        customers.set(key, customer);
      }
      id = spellings.length;
      spellings.push({ customer, text, numeric });
      byText.set(text, id);
    } else if (!numeric) {
      const entry = spellings[id];
      if (entry !== undefined) entry.numeric = false;
    }
    byCell.set(cell, id);
    return id;
  };

  return {
    spellings,
    customerCount: () => customers.size,
    /** The id of the cell's spelling, or -1 where it holds no name. */
    idOf(cell: unknown): number {
      if (typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell))) {
        return byCell.get(cell) ?? add(cell);
      }
      return typeof cell === 'boolean'
        ? (byCell.get(String(cell).toUpperCase()) ?? add(String(cell).toUpperCase()))
        : -1;
    },
  };
}
