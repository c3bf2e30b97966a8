/** Puts the sheets of a file into the open workbook; the first one of them becomes the active one. */
import type { Engine } from '../engine/engine.ts';
import { openTable } from './open-table.ts';
import type { XlsxSheet } from './xlsx/read-xlsx.ts';

export function openSheets(engine: Engine, sheets: readonly XlsxSheet[]): void {
  const opened = sheets.map(({ name, rows, formats }) => {
    const sheet = openTable(engine, { rows }, `${name}.`);
    formats.forEach((line, row) => {
      line.forEach((numberFormat, column) => {
        if (numberFormat !== '') sheet.setStyle({ row, column, rows: 1, columns: 1 }, { numberFormat });
      });
    });
    return sheet;
  });
  const [first] = opened;
  if (first !== undefined) engine.activate(first.id);
}
