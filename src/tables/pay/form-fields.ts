/** One line that people fill in; what can't be read is reported with its cell. */

import type { FormFault } from '../../core/pay/form-fault.ts';
import type { Month } from '../../core/pay/month.ts';
import { columnLetters } from '../../core/writing/a1.ts';
import { isBlank } from '../../core/writing/cell.ts';
import { spellingKey, tidy } from '../../core/writing/spelling.ts';
import type { TabContent } from '../kept-columns.ts';
import type { FoundTable } from '../title-row.ts';
import { type CellSettings, readCell } from './form-cell.ts';
import type { Kind } from './form-kinds.ts';

/** Where a fault is: places count from 0. `title` of the column; `""` where the fault is not that of one cell. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly title: string;
}

/** One of the tabs, how its cells are read, and whom to tell what can't be. */
export interface FormSource extends CellSettings {
  readonly content: TabContent;
  /** `month`: what this month pays depends on the line, and nothing else does. */
  readonly report: (place: CellPlace, fault: FormFault, month?: Month) => void;
}

/** Names that stand in another table, by key; null where that can't be read. */
export type Names = ReadonlyMap<string, string> | null;

export type KeyOf<Values> = keyof Values & string;

export interface FormLine<Values> {
  readonly row: number;
  /** Null where the cell is empty or was reported. */
  readonly values: { readonly [Key in keyof Values]: Values[Key] | null };
  /** Nothing was reported of this line. */
  isSound(): boolean;
  fault(key: KeyOf<Values>, fault: FormFault): void;
  /** Reports those that are empty. */
  must(...keys: readonly KeyOf<Values>[]): void;
  /** The text as the other table spells it; reported with the code where that does not have it. */
  known(key: KeyOf<Values>, names: Names, code?: 'unknown' | 'stranger' | 'uncounted'): string;
  /** In A1 notation. */
  cell(key: KeyOf<Values>): string;
}

export function readFields<Values>(
  source: FormSource,
  { header, columns }: FoundTable<KeyOf<Values>>,
  row: number,
  keys: readonly KeyOf<Values>[],
  kindOf: (key: KeyOf<Values>) => Kind,
): FormLine<Values> {
  type Key = KeyOf<Values>;
  const { content, report } = source;
  let isSound = true;
  const told = new Set<Key>();
  const columnOf = (key: Key): number => columns[key] ?? -1;
  const cellAt = (key: Key): unknown => content.values[row]?.[columnOf(key)];
  const fault = (key: Key, reported: FormFault): void => {
    isSound = false;
    const column = Math.max(0, columnOf(key));
    report({ row, column, title: tidy(String(content.values[header]?.[column])) }, reported);
  };
  const valueAt = (key: Key) => {
    const cell = cellAt(key);
    if (isBlank(cell)) return null;
    const read = readCell(kindOf(key), cell, content.formats[row]?.[columnOf(key)] ?? '', source);
    if (typeof read !== 'object' || !('fault' in read)) return read;
    fault(key, read.fault);
    return null;
  };
  const values: Partial<Record<Key, unknown>> = {};
  for (const key of keys) values[key] = valueAt(key);
  return {
    row,
    values: values as FormLine<Values>['values'],
    fault,
    isSound: () => isSound,
    cell: (key) => `${columnLetters(columnOf(key))}${row + 1}`,
    must(...wanted) {
      for (const key of wanted) {
        if (told.has(key) || !isBlank(cellAt(key))) continue;
        told.add(key);
        fault(key, { code: 'empty' });
      }
    },
    known(key, names, code = 'unknown') {
      const text = String(values[key] ?? '');
      const name = names === null || text === '' ? text : names.get(spellingKey(text));
      if (name === undefined) fault(key, { code, value: text, choices: [...(names?.values() ?? [])] });
      return name ?? '';
    },
  };
}
