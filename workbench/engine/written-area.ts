/** Which cells a command of Univer's has written. */
import type { ICommandInfo } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import type { Area } from './engine.ts';

export interface Written {
  readonly sheetId: string;
  /** Null when cells have moved: the whole sheet counts as written. */
  readonly area: Area | null;
}

const MOVES_CELLS: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  ReorderRangeMutation.id,
]);

type Rows = Readonly<Record<number, Readonly<Record<number, unknown>>>>;

interface Details {
  readonly subUnitId?: string;
  readonly cellValue?: Rows;
  readonly from?: { readonly subUnitId: string };
}

function boundsOf(cellValue: Rows): Area | null {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
  for (const row in cellValue) {
    for (const column in cellValue[row]) {
      top = Math.min(top, Number(row));
      bottom = Math.max(bottom, Number(row));
      left = Math.min(left, Number(column));
      right = Math.max(right, Number(column));
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function writtenBy(command: Readonly<ICommandInfo>): Written | null {
  const { subUnitId, cellValue, from }: Details = command.params ?? {};
  if (command.id === SetRangeValuesMutation.id && subUnitId !== undefined && cellValue) {
    const area = boundsOf(cellValue);
    return area && { sheetId: subUnitId, area };
  }
  if (command.id === MoveRangeMutation.id && from) {
    return { sheetId: from.subUnitId, area: null };
  }
  return subUnitId !== undefined && MOVES_CELLS.has(command.id) ? { sheetId: subUnitId, area: null } : null;
}
