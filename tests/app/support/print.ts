/** Printing: the file that is saved has every cell of every tab on its pages, the page has a PDF of each, and nothing changes by it. */
import ExcelJS from 'exceljs';
import { expect } from 'vitest';
import { pdfUrl } from '../../../sidebar/pdf-url.ts';
import type { OwnTab } from '../../../src/app/shared-tabs.ts';
import type { EngineSheet } from '../../../workbench/engine/engine.ts';
import { writeXlsx } from '../../workbench/support/workbench.ts';
import { type App, get } from './app.ts';
import { snapshot, values } from './tabs.ts';

/** Places of all cells that hold something, row by row. */
function filledIn(tab: EngineSheet): string[] {
  return values(tab).map((row) =>
    row.flatMap((value, column) => (value === null || value === '' ? [] : [column])).join(),
  );
}

function filledOnPaper(sheet: ExcelJS.Worksheet): string[] {
  const rows: string[] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    const filled: number[] = [];
    row.eachCell((cell, column) => {
      const shown = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
      // Cells that are merged into one say what the first of them says.
      if ((shown ?? '') !== '' && cell.master === cell) filled.push(column - 1);
    });
    rows.push(filled.join());
  });
  return rows;
}

function trimmed(rows: readonly string[]): string[] {
  const length = rows.reduce((end, row, index) => (row === '' ? end : index + 1), 0);
  return rows.slice(0, length);
}

/** `own`: our tabs, whatever they are called by now. */
export async function print(app: App, own: readonly EngineSheet[]): Promise<void> {
  const { engine } = app.host;
  await engine.settled();
  const before = engine.sheets().map(snapshot);
  const { bytes } = await writeXlsx(engine);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  const { tabs } = (await get(app, 'start')) as { readonly tabs: readonly OwnTab[] };
  expect(engine.sheets().map(snapshot)).toEqual(before);
  for (const [index, tab] of engine.sheets().entries()) {
    const paper = workbook.worksheets[index];
    if (paper === undefined) throw new Error(`"${tab.name}" is not in the file`);
    expect([tab.name, trimmed(filledOnPaper(paper))]).toEqual([tab.name, trimmed(filledIn(tab))]);
    expect(paper.pageSetup.printArea).toBeUndefined();
    expect(paper.pageSetup.fitToWidth).toBeGreaterThan(0);
  }
  for (const { id, name } of own.filter(({ hidden }) => !hidden)) {
    const told = tabs.find((tab) => tab.id === id);
    expect([told?.name, pdfUrl(told?.url ?? '', id, 'en_US')]).toEqual([
      name,
      expect.stringContaining(`/export?format=pdf&gid=${id}&`),
    ]);
  }
}
