/** Who each row belongs to. */

import type { NameSource } from '../columns/roles.ts';
import type { TextColumn, TextColumns } from '../text-columns.ts';
import { isStandIn } from '../words/cell-words.ts';
import type { NameTable } from './name-table.ts';
import { groupRows } from './row-groups.ts';

/** What a source of names says of each row. */
export interface NamesOfRows {
  /** Of each row of the sheet the number of what stands there; the arrays below are looked up by it. */
  readonly ids: Int32Array;
  /** Number of the text in the table of names, whoever it stands for; 0 for none. */
  readonly text: Int32Array;
  /** 1 where the text stands for nobody. */
  readonly nobody: Uint8Array;
}

function namesOfOne({ ids, texts }: TextColumn, names: NameTable): NamesOfRows {
  const nobody = new Uint8Array(texts.length);
  texts.forEach((text, id) => {
    if (text === '' || isStandIn(text)) nobody[id] = 1;
  });
  return { ids, text: names.idsOf(texts), nobody };
}

/** First and last name together. */
function namesOfParts(columns: readonly TextColumn[], rows: number, names: NameTable): NamesOfRows {
  const { ids, first } = groupRows(columns, rows);
  const text = new Int32Array(first.length);
  const nobody = new Uint8Array(first.length);
  first.forEach((row, id) => {
    const parts = columns.map((column) => column.texts[column.ids[row] ?? 0] ?? '');
    const whole = parts.join(' ').trim();
    text[id] = names.idOf(whole);
    nobody[id] = Number(parts.every((part) => part === '' || isStandIn(part)) || isStandIn(whole));
  });
  return { ids, text, nobody };
}

export function createNamesOfRows(
  textsOf: TextColumns,
  rows: number,
  names: NameTable,
): (source: NameSource) => NamesOfRows {
  const known = new Map<string, NamesOfRows>();
  return (source) => {
    const name = source.join('+');
    let read = known.get(name);
    if (read === undefined) {
      const columns = source.map(textsOf);
      const [only, second] = columns;
      read = only !== undefined && second === undefined ? namesOfOne(only, names) : namesOfParts(columns, rows, names);
      known.set(name, read);
    }
    return read;
  };
}
