/** Saving as .xlsx: written from the real engine, read back by a reader that knows nothing of it. */
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CellInput, Engine, EngineSheet } from '../../../workbench/engine/engine.ts';
import type { LeftOut } from '../../../workbench/files/xlsx/left-out.ts';
import { createNodeEngine, leftOutSentence, writeXlsx } from '../support/workbench.ts';

const text = (value: string): CellInput => ({ kind: 'text', value });
const number = (value: number): CellInput => ({ kind: 'number', value });
const formula = (written: string): CellInput => ({ kind: 'formula', formula: written });
const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

let engine: Engine;
let workbook: ExcelJS.Workbook;
let leftOut: readonly LeftOut[];

function fill(sheet: EngineSheet): void {
  sheet.write({ row: 0, column: 0, rows: 4, columns: 4 }, [
    [text('Customer'), text('Date'), text('Amount'), text('Note')],
    [text('=Иванов'), number(46_326), number(1234.5), text('007')],
    [text('Brightwater'), number(46_327), number(-20), { kind: 'boolean', value: true }],
    [text('Quoted "x"'), { kind: 'empty' }, number(0.25), { kind: 'empty' }],
  ]);
  sheet.write({ row: 5, column: 0, rows: 1, columns: 4 }, [
    [
      formula('=SUM(C2:C4)'),
      formula("=SUMIFS('Order; log'!B2:B; 'Order; log'!A2:A; \"a;b\")"),
      formula('=DOUBLE(C2:C4)'),
      formula('=1/0'),
    ],
  ]);
  sheet.setStyle({ row: 0, column: 0, rows: 1, columns: 4 }, { bold: true, background: '#f1f3f4' });
  sheet.setStyle({ row: 1, column: 1, rows: 2, columns: 1 }, { numberFormat: 'dd.mm.yyyy' });
  sheet.setStyle(one(1, 2), { numberFormat: '#,##0.00', fontColor: '#b3261e', horizontalAlignment: 'center' });
  sheet.setFrozen(1, 1);
  sheet.setColumnWidths(0, 1, 215);
  sheet.setTabColor('#137333');
  sheet.merge({ row: 10, column: 0, rows: 1, columns: 3 });
  sheet.setNotes(one(0, 2), [['Net of refunds']]);
  sheet.setLink(7, 0, 'Orders', 'https://example.com/');
  sheet.setLink(7, 1, 'Back', `#gid=${sheet.id}`);
  sheet.setFilter({ row: 0, column: 0, rows: 4, columns: 4 });
  sheet.setValidation(one(2, 3), {
    type: 'list',
    values: ['yes', 'no'],
    operator: null,
    source: null,
    allowInvalid: false,
    help: null,
  });
  sheet.setValidation(
    { row: 20, column: 5, rows: 3, columns: 1 },
    { type: 'checkbox', values: [], operator: null, source: null, allowInvalid: false, help: null },
  );
  sheet.setBorder({ row: 0, column: 0, rows: 1, columns: 4 }, { bottom: true, left: true }, '#0b6b50', 'medium');
  sheet.setBorder(one(24, 6), { top: true }, '#000000', 'dotted');
  sheet.setNotes(one(26, 0), [['Below everything']]);
  sheet.setStyle(one(3, 0), { wrap: 'clip' });
  sheet.setCustom({ developerMetadata: [{ id: 1 }], protections: [] });
  sheet.setConditionalRules([
    {
      areas: [{ row: 1, column: 2, rows: 3, columns: 1 }],
      rule: {
        type: 'scale',
        points: [
          { at: 'min', color: '#ffffff' },
          { at: 'max', color: '#57bb8a' },
        ],
      },
    },
    {
      areas: [{ row: 1, column: 0, rows: 3, columns: 1 }],
      rule: { type: 'formula', formula: '=$C2<0', style: { background: '#fce8e6', bold: true } },
    },
  ]);
  sheet.setCharts([{ id: 1, type: 'BAR', ranges: [], row: 0, column: 6, offsetX: 0, offsetY: 0, options: {} }]);
}

beforeAll(async () => {
  engine = createNodeEngine({ locale: 'ru_RU', timeZone: 'Europe/Moscow' });
  engine.registerFunction('DOUBLE', ([argument]) => {
    const cells = argument?.kind === 'range' ? argument.cells : [];
    return {
      cells: cells.map((row) => row.map((cell) => ({ kind: 'number', value: Number(cell.value) * 2 }))),
      formats: cells.map((row) => row.map(() => '0.0')),
    };
  });
  const log = engine.insertSheet('Order; log', 1, 100, 5);
  log.write({ row: 0, column: 0, rows: 3, columns: 2 }, [
    [text('k'), text('v')],
    [text('a;b'), number(5)],
    [text('a;b'), number(7)],
  ]);
  log.write(one(0, 2), [[formula("='A name: longer than Excel wants [really]'!A1")]]);
  const long = engine.insertSheet('A name: longer than Excel wants [really]', 2, 10, 3);
  long.write(one(0, 0), [[formula("='Order; log'!B2")]]);
  long.setHidden(true);
  const first = engine.sheets()[0];
  if (first === undefined) throw new Error('A workbook has at least one sheet.');
  fill(first);
  first.write({ row: 8, column: 0, rows: 1, columns: 2 }, [
    [formula(`=HYPERLINK("#gid=${long.id}&range=B20";"B20")`), formula('=HYPERLINK("#gid=999&range=B20";"B20")')],
  ]);
  await engine.settled();
  const file = await writeXlsx(engine);
  leftOut = file.leftOut;
  workbook = new ExcelJS.Workbook();
  const { buffer, byteOffset, byteLength } = file.bytes;
  await workbook.xlsx.load(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
});

afterAll(() => engine.dispose());

function cell(address: string): ExcelJS.Cell {
  const sheet = workbook.worksheets[0];
  if (sheet === undefined) throw new Error('The file holds no sheet.');
  return sheet.getCell(address);
}

describe('an .xlsx file', () => {
  it('holds texts as texts, also those that look like something else', () => {
    expect(cell('A2').value).toBe('=Иванов');
    expect(cell('D2').value).toBe('007');
    expect(cell('A4').value).toBe('Quoted "x"');
    expect(cell('D3').value).toBe(true);
    expect(cell('C2').value).toBe(1234.5);
  });

  it('holds dates as dates', () => {
    expect(cell('B2').value).toEqual(new Date('2026-10-31T00:00:00Z'));
    expect(cell('B2').numFmt).toBe('dd.mm.yyyy');
  });

  it('holds native formulas with commas, closed ranges and their results', () => {
    expect(cell('A6').value).toEqual({ formula: 'SUM(C2:C4)', result: 1214.75 });
    expect(cell('B6').value).toEqual({
      formula: "SUMIFS('Order; log'!B2:B1048576, 'Order; log'!A2:A1048576, \"a;b\")",
      result: 12,
    });
    expect(cell('D6').value).toEqual({ formula: '1/0', result: { error: '#DIV/0!' } });
  });

  it("holds a custom function's whole table as values and says so", () => {
    expect([cell('C6').value, cell('C7').value, cell('C8').value]).toEqual([2469, -40, 0.5]);
    expect(cell('C7').numFmt).toBe('0.0');
    expect(leftOut).toContainEqual({ kind: 'as-values', sheet: 'Sheet1', functions: ['DOUBLE'], cells: 1 });
  });

  it('holds looks, sizes, frozen rows, merges, notes, links and the filter', () => {
    expect(cell('A1').font.bold).toBe(true);
    expect(cell('A1').font.name).toBe('Arial');
    expect(cell('A1').fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFF1F3F4' } });
    expect(cell('C2').font.color?.argb).toBe('FFB3261E');
    expect(cell('C2').alignment.horizontal).toBe('center');
    expect(cell('B11').master.address).toBe('A11');
    expect(cell('C1').note).toBe('Net of refunds');
    expect(cell('A8').value).toMatchObject({ text: 'Orders', hyperlink: 'https://example.com/' });
    const [sheet] = workbook.worksheets;
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 });
    expect(sheet?.getColumn(1).width).toBe(30);
    expect(sheet?.properties.tabColor?.argb).toBe('FF137333');
    expect(sheet?.autoFilter).toBe('A1:D4');
  });

  it('holds links within the file that Excel follows: to sheets by their names there', () => {
    const long = workbook.worksheets[2]?.name ?? '';
    expect(long).toMatch(/^A name- longer/);
    expect(cell('A9').value).toMatchObject({ formula: `HYPERLINK("#'${long}'!B20","B20")`, result: 'B20' });
    expect(cell('B8').value).toMatchObject({ text: 'Back', hyperlink: "#'Sheet1'!A1" });
    // There is no such sheet: the link is as dead as it was.
    expect(cell('B9').value).toMatchObject({ formula: 'HYPERLINK("#gid=999&range=B20","B20")' });
  });

  it('holds borders, side by side', () => {
    const line = { style: 'medium', color: { argb: 'FF0B6B50' } };
    expect(cell('A1').border).toEqual({ left: line, bottom: line });
    expect(cell('B1').border).toEqual({ bottom: line });
    expect(cell('G25').border).toEqual({ top: { style: 'dotted', color: { argb: 'FF000000' } } });
    expect(cell('A2').border).toEqual({});
  });

  it('holds what lies below the last content', () => {
    expect(cell('F21').dataValidation).toMatchObject({ type: 'list', formulae: ['"TRUE,FALSE"'] });
    expect(cell('F23').dataValidation).toMatchObject({ type: 'list' });
    expect(cell('A27').note).toBe('Below everything');
  });

  it('holds checks and conditional formats', () => {
    expect(cell('D3').dataValidation).toMatchObject({ type: 'list', formulae: ['"yes,no"'], showErrorMessage: true });
    const [sheet] = workbook.worksheets;
    const rules = sheet === undefined ? [] : conditionalFormats(sheet);
    expect(rules).toMatchObject([
      { ref: 'C2:C4', rules: [{ type: 'colorScale', color: [{ argb: 'FFFFFFFF' }, { argb: 'FF57BB8A' }] }] },
      { ref: 'A2:A4', rules: [{ type: 'expression', formulae: ['$C2<0'] }] },
    ]);
  });

  it('gives sheets names that Excel takes, and follows them in formulas', () => {
    const renamed = workbook.worksheets[2];
    expect(renamed?.name).toBe('A name- longer than Excel wants');
    expect(renamed?.state).toBe('hidden');
    expect(workbook.getWorksheet('Order; log')?.getCell('C1').formula).toBe("'A name- longer than Excel wants'!A1");
    expect(leftOut).toContainEqual({
      kind: 'renamed',
      sheet: 'A name: longer than Excel wants [really]',
      name: 'A name- longer than Excel wants',
    });
  });

  it('says in plain words what it leaves out', () => {
    expect(leftOut).toContainEqual({ kind: 'charts', sheet: 'Sheet1', count: 1 });
    expect(leftOut).toContainEqual({ kind: 'add-on-data', sheets: ['Sheet1'] });
    expect(leftOut).toContainEqual({ kind: 'clipped', sheet: 'Sheet1', cells: 1 });
    expect(leftOut.filter((item) => 'sheet' in item && item.sheet === 'Order; log')).toEqual([]);
    for (const item of leftOut) {
      expect(leftOutSentence(item, 'en')).toMatch(/^“.*\.$/);
      expect(leftOutSentence(item, 'ru')).toMatch(/^«.*[а-я].*\.$/);
    }
  });
});

/** ExcelJS keeps them on the sheet without declaring it. */
function conditionalFormats(sheet: ExcelJS.Worksheet): readonly unknown[] {
  const formats: unknown = Reflect.get(sheet, 'conditionalFormattings');
  return Array.isArray(formats) ? formats : [];
}

describe('a page of the file', () => {
  /** A sheet with so many rows and columns of such a width, as it would be printed. */
  async function printed(locale: string, rows: number, widths: readonly number[], frozen: number, frozenColumns = 1) {
    const own = createNodeEngine({ locale });
    const sheet = own.active;
    sheet.write(
      { row: 0, column: 0, rows, columns: widths.length },
      Array.from({ length: rows }, () => widths.map((width) => number(width))),
    );
    widths.forEach((width, column) => {
      sheet.setColumnWidths(column, 1, width);
    });
    sheet.setFrozen(frozen, frozenColumns);
    sheet.hideColumns(widths.length - 1, 1);
    const { bytes } = await writeXlsx(own);
    own.dispose();
    const read = new ExcelJS.Workbook();
    await read.xlsx.load(bytes.buffer as ArrayBuffer);
    const [worksheet] = read.worksheets;
    return {
      setup: worksheet?.pageSetup,
      hidden: worksheet?.getColumn(widths.length).hidden,
      rowHeight: worksheet?.properties.defaultRowHeight,
    };
  }

  it('is upright and one where the sheet is narrow and short, whatever columns are hidden', async () => {
    const { setup, hidden } = await printed('ru_RU', 30, [320, 340, 2000], 1);
    expect(setup).toMatchObject({
      paperSize: 9,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
    });
    expect(setup?.printTitlesRow).toBeUndefined();
    expect(hidden).toBe(true);
  });

  it('lies and repeats the titles where the sheet is wide and long, on Letter where that is the paper', async () => {
    const { setup } = await printed('en_US', 400, [240, 340, 280, 280, 100], 3);
    expect(setup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:3' });
    expect(setup?.paperSize).not.toBe(9);
  });

  it('is upright where the sheet is a little too wide for it, as a statement is', async () => {
    const { setup, rowHeight } = await printed('ru_RU', 18, [270, 400, 130, 100], 0);
    expect(setup).toMatchObject({ orientation: 'portrait', fitToWidth: 1, fitToHeight: 1 });
    // 21 pixels: charts lie over as many rows as on the screen.
    expect(rowHeight).toBe(15.75);
  });

  it('names a sheet with an apostrophe as Excel does where it repeats titles', async () => {
    const own = createNodeEngine({ locale: 'en_US' });
    own.active.rename("Call list – Can't lose");
    own.active.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[number(1)]]);
    own.active.setColumnWidths(0, 1, 3000);
    own.active.setFrozen(1, 1);
    const zip = await JSZip.loadAsync((await writeXlsx(own)).bytes);
    own.dispose();
    const workbook = await zip.file('xl/workbook.xml')?.async('string');
    expect(workbook).toContain('&apos;Call list – Can&apos;&apos;t lose&apos;!$1:$1');
  });

  it('says whose line it is on both of two pages, frozen or not', async () => {
    const widths = [...Array.from({ length: 12 }, () => 240), 100];
    const { setup } = await printed('de_DE', 12, widths, 3, 0);
    expect(setup).toMatchObject({ fitToWidth: 2, printTitlesColumn: 'A:A' });
  });

  it('is one of two side by side where nobody could read it otherwise, with the first columns on both', async () => {
    const { setup } = await printed('de_DE', 400, [...Array.from({ length: 12 }, () => 240), 100], 1);
    expect(setup).toMatchObject({ fitToWidth: 2, printTitlesColumn: 'A:A' });
  });
});
