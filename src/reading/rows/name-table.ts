/** Names, each once: rows hold their numbers. */
import { spellingKey } from '../../core/writing/spelling.ts';

export interface NameTable {
  /** By their numbers; the first is `""`, nobody's. */
  readonly texts: readonly string[];
  readonly idOf: (text: string) => number;
  /** Of distinct texts of which the first is `""`. */
  readonly idsOf: (distinct: readonly string[]) => Int32Array;
  /** One number for all names that are one customer. */
  readonly spellingOf: (id: number) => number;
  /** The same of all names. */
  readonly spellings: () => readonly number[];
}

export function createNameTable(): NameTable {
  const texts = [''];
  const spellings: number[] = [];
  let ids: Map<string, number> | null = null;
  const idOf = (text: string): number => {
    ids ??= new Map(texts.map((known, id) => [known, id]));
    let id = ids.get(text);
    if (id === undefined) {
      id = texts.length;
      ids.set(text, id);
      texts.push(text);
    }
    return id;
  };
  const spellingOf = (id: number): number => {
    let spelling = spellings[id];
    if (spelling === undefined) {
      const text = texts[id] ?? '';
      const key = spellingKey(text);
      spelling = key === text ? id : idOf(key);
      spellings[id] = spelling;
    }
    return spelling;
  };
  return {
    texts,
    idOf,
    idsOf(distinct) {
      if (texts.length > 1) return Int32Array.from(distinct, idOf);
      // Most logs have names in one column only: it numbers them already, and nothing is looked up.
      ids = null;
      const same = new Int32Array(distinct.length);
      for (let id = 1; id < distinct.length; id++) {
        texts.push(distinct[id] ?? '');
        same[id] = id;
      }
      return same;
    },
    spellingOf,
    spellings() {
      // Names that are found on the way, in lower case, are spellings themselves.
      for (let id = 0; id < texts.length; id++) spellingOf(id);
      return spellings;
    },
  };
}
