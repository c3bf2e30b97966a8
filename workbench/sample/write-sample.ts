/** Puts the sample into an open workbook: two tidy sheets with a header, formats, widths and a frozen row. */

import type { Sample, SampleSheet } from '../../sample/sample.ts';
import type { CellInput, Engine, EngineSheet } from '../engine/engine.ts';

/** The first sheet of the workbook becomes the orders and stays the active one. */
export function writeSample(engine: Engine, sample: Sample): void {
  const first = engine.sheets()[0];
  if (first === undefined) throw new Error('A workbook has at least one sheet.');
  first.rename(sample.orders.name);
  writeSheet(first, sample.orders);
  const raw = engine.insertSheet(sample.raw.name, 1, Math.max(1000, sample.raw.rows.length + 100), 26);
  writeSheet(raw, sample.raw);
  engine.activate(first.id);
  engine.select({ row: 0, column: 0, rows: 1, columns: 1 });
}

/** Puts the sample's orders in front; writes them anew where their sheet is gone. */
export function showSample(engine: Engine, { orders }: Sample): void {
  const there = engine.sheets().find(({ name }) => name === orders.name);
  if (there !== undefined) {
    engine.activate(there.id);
    return;
  }
  const sheet = engine.insertSheet(orders.name, engine.sheets().length, orders.rows.length + 101, 26);
  writeSheet(sheet, orders);
  engine.activate(sheet.id);
}

export function writeSheet(sheet: EngineSheet, content: SampleSheet): void {
  const rows = content.rows.length + 1;
  const columns = content.columns.length;
  if (sheet.rowCount < rows + 100) sheet.insertRows(sheet.rowCount, rows + 100 - sheet.rowCount);
  const header = content.columns.map(({ title }): CellInput => ({ kind: 'text', value: title }));
  const whole = { row: 0, column: 0, rows, columns };
  sheet.write(whole, [header, ...content.rows]);
  sheet.setStyle({ row: 0, column: 0, rows: 1, columns }, { bold: true, background: '#f1f3f4' });
  content.columns.forEach((column, index) => {
    sheet.setColumnWidths(index, 1, column.width);
    const below = { row: 1, column: index, rows: sheet.rowCount - 1, columns: 1 };
    if (column.numberFormat !== '') sheet.setStyle(below, { numberFormat: column.numberFormat });
  });
  sheet.setFrozen(1, 0);
}
