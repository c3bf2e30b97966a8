/**
 * One id per distinct spelling, one customer per distinct key: cells are looked up, not compared. A number and its text
 * are two spellings of one customer, so that rows which are left out later take what they say about it along.
 */
import { isErrorText, spellingKey, tidy } from './spelling.ts';

export interface Spelling {
  readonly customer: number;
  readonly text: string;
  /** True where the cells with this spelling are numbers: a customer with no other spelling goes back into cells as one. */
  readonly numeric: boolean;
}

export function createSpellingTable() {
  const byCell = new Map<string | number, number>();
  const byText = new Map<string, number>();
  const customers = new Map<string, number>();
  const spellings: Spelling[] = [];

  const add = (cell: string | number): number => {
    const numeric = typeof cell === 'number';
    const text = numeric ? String(cell) : tidy(cell);
    if (text === '' || isErrorText(text)) return -1;
    let id = numeric ? undefined : byText.get(text);
    if (id === undefined) {
      const key = spellingKey(text);
      let customer = customers.get(key);
      if (customer === undefined) {
        customer = customers.size;
        customers.set(key, customer);
      }
      id = spellings.length;
      spellings.push({ customer, text, numeric });
      if (!numeric) byText.set(text, id);
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
