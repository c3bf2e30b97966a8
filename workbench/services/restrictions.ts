/** What people did to their sheets so that a script may not write everywhere: protected areas, and tables with types. */
import type { Area, Engine, LinePlace } from '../engine/engine.ts';

/** Cells that only their owner may change; the whole sheet where the area is null. */
export interface Protection {
  readonly sheetId: number;
  readonly area: Area | null;
  readonly owner: string;
}

/** The type of a table's column; a list of texts is a dropdown, null a column without a type. */
export type ColumnType = 'text' | 'number' | 'date' | 'checkbox' | readonly string[] | null;

/** Sheets' own tables: their first row holds the titles. */
export interface Table {
  readonly sheetId: number;
  readonly area: Area;
  readonly columns: readonly ColumnType[];
}

export interface Restrictions {
  protections(): readonly Protection[];
  tables(): readonly Table[];
  /** Each gives back how to take it away again. */
  protect(protection: Protection): () => void;
  makeTable(table: Table): () => void;
}

export function createRestrictions(engine: Engine): Restrictions {
  const protections = new Map<number, Protection>();
  const tables = new Map<number, Table>();
  let last = 0;

  const keep = <Kept>(kept: Map<number, Kept>, item: Kept): (() => void) => {
    last += 1;
    const id = last;
    kept.set(id, item);
    return () => kept.delete(id);
  };

  engine.onLines((sheetId, along, placeOf) => {
    for (const [id, protection] of protections) {
      if (protection.sheetId !== sheetId || protection.area === null) continue;
      const area = followed(protection.area, along, placeOf);
      if (area === null) protections.delete(id);
      else protections.set(id, { ...protection, area });
    }
    for (const [id, table] of tables) {
      if (table.sheetId !== sheetId) continue;
      const area = followed(table.area, along, placeOf);
      if (area === null) tables.delete(id);
      else tables.set(id, { ...table, area, columns: along === 'rows' ? table.columns : types(table, area, placeOf) });
    }
  });

  return {
    protections: () => [...protections.values()],
    tables: () => [...tables.values()],
    protect: (protection) => keep(protections, protection),
    makeTable: (table) => keep(tables, table),
  };
}

/** From the first to the last line that is left; null when none is. */
function followed(area: Area, along: 'rows' | 'columns', placeOf: LinePlace): Area | null {
  const [first, count] = along === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  const left = Array.from({ length: count }, (_, index) => placeOf(first + index)).filter((place) => place !== null);
  const [start, end] = [Math.min(...left), Math.max(...left)];
  if (left.length === 0) return null;
  return along === 'rows'
    ? { ...area, row: start, rows: end - start + 1 }
    : { ...area, column: start, columns: end - start + 1 };
}

function types({ area, columns }: Table, now: Area, placeOf: LinePlace): ColumnType[] {
  const byColumn = new Map(columns.map((type, index) => [placeOf(area.column + index), type]));
  return Array.from({ length: now.columns }, (_, index) => byColumn.get(now.column + index) ?? null);
}
