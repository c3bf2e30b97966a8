/** Texts of the log that surely are a date or a number, though the cell holds neither. */

import { asDay, type Day } from '../core/time/day.ts';
import type { Zone } from '../core/time/zone.ts';
import { currencyOf, sureAmount, sureDay } from '../core/writing/conversion.ts';
import type { Reading } from '../reading/reading.ts';
import type { Grid, SheetCells } from './ports.ts';

export interface Candidate {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly value: number | { readonly day: Day };
}

export interface Convertible {
  readonly candidates: readonly Candidate[];
  /** Texts that are a date or a number, but which one depends on the locale. */
  readonly unsure: number;
}

/** Formulas are left alone: their result is not what stands in the cell. They are asked for where there is a text to convert. */
export function findConvertible(
  rows: Grid,
  formulasNow: () => SheetCells['formulas'],
  zone: Zone,
  reading: Reading,
): Convertible {
  const { date } = reading.columns;
  const money = reading.columns.amount ?? reading.columns.price;
  const first = (reading.titlesRow ?? -1) + 1;
  const candidates: Candidate[] = [];
  let unsure = 0;
  let known: SheetCells['formulas'] | null = null;
  const isFormula = (row: number, column: number) => {
    known ??= formulasNow();
    return (known[row]?.[column] ?? '') !== '';
  };
  // Where amounts are in several currencies, the sign beside a number says which: it must not go.
  const currencies = new Set(rows.map((cells) => currencyOf(cells[money ?? -1])).filter((code) => code !== null));
  const keepSigns = currencies.size > 1;
  for (const column of [date, money]) {
    if (column === null) continue;
    rows.forEach((cells, row) => {
      const text = cells[column];
      if (row < first || typeof text !== 'string' || text.trim() === '') return;
      const reading = column === date ? sureDay(text, zone) : sureAmount(text);
      if (reading === null || isFormula(row, column)) return;
      const bearsSign = keepSigns && column === money && currencyOf(text) !== null;
      if (!reading.sure || bearsSign) unsure++;
      else {
        const value = column === date ? { day: asDay(reading.value) } : reading.value;
        candidates.push({ row, column, text, value });
      }
    });
  }
  return { candidates, unsure };
}
