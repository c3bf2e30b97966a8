/** A tab that the head of sales fills in: a title, how to use it, and tables side by side with room below what they hold. */

import type { RenderedPart } from '../pay/form-tab.ts';
import { BLANK_ROW, line } from '../rows.ts';
import type { CellStyle, Dropdown, TabKey, TabRow, TabSpec, TabValue } from '../tab-spec.ts';

const GAP = 30;

interface Words {
  readonly title: string;
  readonly howTo: readonly string[];
}

/** The rows above the tables' titles. */
function rowsAbove({ howTo }: Words): number {
  return 1 + howTo.length;
}

/** Of them, those that a form of one line of explanation has not: what its tables are rendered below. */
export function rowsBefore(words: Words): number {
  return rowsAbove(words) - 2;
}

function padded({ values, styles, notes = [] }: TabRow, width: number): TabRow {
  const missing = Math.max(0, width - values.length);
  return {
    values: [...values, ...Array.from({ length: missing }, (): TabValue => '')],
    styles: [...styles, ...Array.from({ length: missing }, (): CellStyle => 'blank')],
    notes,
  };
}

/** `parts` were rendered below the rows that `rowsBefore` says, each from the first column on. */
export function headForm(key: TabKey, words: Words, parts: readonly RenderedPart[]): TabSpec {
  const height = Math.max(...parts.map(({ rows }) => rows.length));
  const rows = Array.from({ length: height }, (): TabRow => BLANK_ROW);
  const dropdowns: Dropdown[] = [];
  const widths: number[] = [];
  for (const part of parts) {
    if (widths.length > 0) widths.push(GAP);
    const first = widths.length;
    rows.forEach((row, index) => {
      const left = padded(row, first);
      const own = part.rows[index] ?? BLANK_ROW;
      const notes = [...(left.notes ?? [])];
      own.notes?.forEach((note, column) => {
        notes[first + column] = note;
      });
      rows[index] = { values: [...left.values, ...own.values], styles: [...left.styles, ...own.styles], notes };
    });
    dropdowns.push(...part.dropdowns.map((dropdown) => ({ ...dropdown, column: dropdown.column + first })));
    widths.push(...part.widths);
  }
  return {
    key,
    title: words.title,
    widths,
    frozenRows: rowsAbove(words) + 1,
    keepsColumns: true,
    rows: [line(words.title, 'title'), ...words.howTo.map((sentence) => line(sentence)), ...rows],
    dropdowns,
  };
}
