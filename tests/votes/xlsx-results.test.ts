/** What is laid beside LibreOffice's results, without LibreOffice. */
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { inputOf } from '../app/support/tabs.ts';
import { createNodeEngine, writeXlsx } from '../workbench/support/workbench.ts';
import { compareWithLibreOffice } from './libreoffice.ts';
import { differencesOf, resultsIn, withoutResults } from './support/xlsx-results.ts';

async function saved(): Promise<Uint8Array> {
  const engine = createNodeEngine({ locale: 'ru_RU', timeZone: 'Etc/GMT' });
  const cells = [1, '007', '=SUM(A1;2)', '=A2&"x"', '=1/0', '=A1=1', '=""', '=EOMONTH(46000;0)'];
  engine.active.rename('Лист');
  engine.active.write(
    { row: 0, column: 0, rows: cells.length, columns: 1 },
    cells.map((cell) => [inputOf(cell)]),
  );
  engine.active.setStyle({ row: 7, column: 0, rows: 1, columns: 1 }, { numberFormat: 'yyyy-mm-dd' });
  await engine.settled();
  const { bytes } = await writeXlsx(engine);
  engine.dispose();
  return bytes;
}

/** As a program that calculates it would save it, but for one cell. */
async function recalculated(bytes: Uint8Array, address: string, result: number): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const cell = workbook.worksheets[0]?.getCell(address);
  if (cell === undefined) throw new Error('no such cell');
  cell.value = { formula: cell.formula, result, date1904: false };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('results of formulas', () => {
  test('are read with their kinds, dates as numbers', async () => {
    const results = await resultsIn(await saved());
    expect([...results].map(([name, { formula, result }]) => [name, formula, result.value])).toEqual([
      ['Лист!A3', 'SUM(A1,2)', 3],
      ['Лист!A4', 'A2&"x"', '007x'],
      ['Лист!A5', '1/0', '#DIV/0!'],
      ['Лист!A6', 'A1=1', true],
      ['Лист!A7', '""', null],
      ['Лист!A8', 'EOMONTH(46000,0)', 46_022],
    ]);
  });

  test('are gone from the file that is to be calculated, and nothing else is', async () => {
    const bare = await withoutResults(await saved());
    const results = await resultsIn(bare);
    expect([...results.keys()]).toHaveLength(6);
    expect([...results.values()].map(({ result }) => result.kind)).toEqual(Array(6).fill('empty'));
    expect(differencesOf(await resultsIn(await saved()), results)).toHaveLength(5);
  });

  test('that are others are told', async () => {
    const bytes = await saved();
    expect(differencesOf(await resultsIn(bytes), await resultsIn(bytes))).toEqual([]);
    expect(differencesOf(await resultsIn(bytes), await resultsIn(await recalculated(bytes, 'A3', 4)))).toEqual([
      'Лист!A3 =SUM(A1,2): 3, but there 4',
    ]);
  });
});

test('without LibreOffice a sentence says so, and nothing counts as compared', async () => {
  const said: string[] = [];
  expect(await compareWithLibreOffice(['book.xlsx'], (line) => said.push(line), null)).toBe(2);
  expect(said).toEqual(['LibreOffice is not installed here (no soffice on the path): nothing was compared.']);
});
