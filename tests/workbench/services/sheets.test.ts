import { describe, expect, test } from 'vitest';
import { areaOf, openHost, runScript } from '../support/host.ts';

const BOOK = 'var book = SpreadsheetApp.getActive(); var sheet = book.getActiveSheet();';

describe('getRange', () => {
  test.each([
    ["sheet.getRange('A1').getA1Notation()", 'A1'],
    ["sheet.getRange('B2:C9').getA1Notation()", 'B2:C9'],
    ["sheet.getRange('c9:b2').getA1Notation()", 'B2:C9'],
    ["sheet.getRange('$B$2').getA1Notation()", 'B2'],
    ["sheet.getRange('A:C').getA1Notation()", 'A:C'],
    ["sheet.getRange('D:B').getA1Notation()", 'B:D'],
    ["sheet.getRange('2:5').getA1Notation()", '2:5'],
    ["sheet.getRange('5:2').getA1Notation()", '2:5'],
    ["sheet.getRange('B:C').getValues().length", 1000],
    ["sheet.getRange('2:3').getValues()[1].length", 26],
    ["sheet.getRange('A2:B').getA1Notation()", 'A2:B1000'],
    ["sheet.getRange('Sheet1!A1').getA1Notation()", 'A1'],
    ["book.getRange('Sheet1!A1:B2').getA1Notation()", 'A1:B2'],
    ['sheet.getRange(2, 3).getA1Notation()', 'C2'],
    ['sheet.getRange(2, 3, 4).getA1Notation()', 'C2:C5'],
    ['sheet.getRange(2, 3, 4, 5).getA1Notation()', 'C2:G5'],
    ['sheet.getRange(1000, 26).getA1Notation()', 'Z1000'],
    ['sheet.getDataRange().getA1Notation()', 'A1'],
    ["sheet.getRangeList(['A1', '3:3']).getRanges()[1].getA1Notation()", '3:3'],
    ["sheet.getRange('B3:C9').getRow()", 3],
    ["sheet.getRange('B3:C9').getColumn()", 2],
  ])('%s is %s', async (expression, expected) => {
    expect(await runScript(`${BOOK} return ${expression};`)).toBe(expected);
  });

  test.each([
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
    ['sheet.getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['sheet.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet.getRange(1, 27)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ["sheet.getRange('AA1')", 'The coordinates of the range are outside the dimensions of the sheet.'],
    ["sheet.getRange('A1001')", 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet.getRange(1.5, 1)', "don't match the method signature"],
    ['sheet.getRange(1)', "don't match the method signature"],
    ["sheet.getRange('Missing!A1')", 'Range not found'],
    ["sheet.getRange('no range')", 'Range not found'],
    ["sheet.getRange('A')", 'Range not found'],
    ["sheet.getRange('A0')", 'Range not found'],
    ["book.getRange('Nothing')", 'Range not found'],
    ["sheet.getRangeList(['A1', 'A0'])", 'Range not found'],
  ])('%s fails', async (expression, message) => {
    await expect(runScript(`${BOOK} ${expression};`)).rejects.toThrow(message);
  });
});

describe('insertSheet', () => {
  test('adds 1000×26 cells after the active sheet and makes it active', async () => {
    expect(
      await runScript(`${BOOK}
var added = book.insertSheet('Orders');
book.getSheetByName('Sheet1').activate(); book.insertSheet('Next');
var names = book.getSheets().map(function (s) { return s.getName(); });
return [added.getMaxRows(), added.getMaxColumns(), names, book.getActiveSheet().getName()];`),
    ).toEqual([1000, 26, ['Sheet1', 'Next', 'Orders'], 'Next']);
  });

  test('finds a free name, and takes nothing but a name', async () => {
    expect(await runScript(`${BOOK} return [book.insertSheet().getName(), book.insertSheet().getName()];`)).toEqual([
      'Sheet2',
      'Sheet3',
    ]);
    for (const given of ['0', "'Last', 99", "'copy', { template: sheet }"]) {
      await expect(runScript(`${BOOK} book.insertSheet(${given});`)).rejects.toThrow('not in the workbench');
    }
  });

  test.each([
    ["book.insertSheet('Sheet1')", 'A sheet with the name "Sheet1" already exists. Please enter another name.'],
    ["book.insertSheet('SHEET1')", 'A sheet with the name "SHEET1" already exists. Please enter another name.'],
    ["book.insertSheet('x'.repeat(101))", 'The sheet name cannot be greater than 100 characters.'],
    [
      "book.insertSheet('x').setName('sheet1')",
      'A sheet with the name "sheet1" already exists. Please enter another name.',
    ],
    ["sheet.setName('x'.repeat(101))", 'The sheet name cannot be greater than 100 characters.'],
    ["sheet.setName('')", 'The sheet name cannot be empty.'],
  ])('%s fails', async (expression, message) => {
    await expect(runScript(`${BOOK} ${expression};`)).rejects.toThrow(message);
  });

  test('allows 100 characters and a change of case', async () => {
    expect(
      await runScript(`${BOOK} sheet.setName('SHEET1'); return sheet.setName('x'.repeat(100)).getName();`),
    ).toHaveLength(100);
  });

  test('stops at 200 sheets', async () => {
    await expect(runScript(`${BOOK} for (var i = 0; i < 200; i += 1) { book.insertSheet('n' + i); }`)).rejects.toThrow(
      'above the limit of 200 sheets',
    );
  });
});

describe('a sheet that a person deletes', () => {
  test('a formula that points to a deleted sheet stays broken when the sheet is made again', async () => {
    const host = await openHost(`
function rebuild() { SpreadsheetApp.getActive().insertSheet('x').getRange('A1').setValues([[7]]); }
function read() { return SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1').getValues()[0][0]; }
function prepare() {
  var b = SpreadsheetApp.getActive();
  var x = b.insertSheet('x');
  x.getRange('A1').setValues([[6]]);
  b.getSheetByName('Sheet1').getRange('A1').setValues([['=x!A1']]);
  return x.getSheetId();
}`);
    const id = Number(await host.rpc('prepare', []));
    expect(await host.rpc('read', [])).toBe(6);
    host.engine.deleteSheet(id);
    await host.rpc('rebuild', []);
    expect(await host.rpc('read', [])).toBe('#REF!');
  });

  test('a deleted sheet is gone for who still holds it', async () => {
    const host = await openHost(`function hold() { var b = SpreadsheetApp.getActive(); var x = b.insertSheet('x');
  SpreadsheetApp.flush(); if (b.getSheetByName('x') === null && b.getSheetById(x.getSheetId()) === null) return 'gone'; }
function use() { var x = SpreadsheetApp.getActive().insertSheet('x'); SpreadsheetApp.flush(); x.getName(); }`);
    for (const name of ['hold', 'use']) {
      host.levers.at({ call: 'SpreadsheetApp.flush', nth: 1 }, () => host.engine.deleteSheet(host.engine.active.id));
      await expect(host.rpc(name, [])).rejects.toThrow(/^Sheet \d+ not found$/);
    }
  });

  test('a sheet is found by its name letter for letter', async () => {
    expect(
      await runScript(`${BOOK} return [book.getSheetByName('Sheet1') !== null, book.getSheetByName('sheet1')];`),
    ).toEqual([true, null]);
    await expect(runScript(`${BOOK} book.getRange('sheet1!A1');`)).rejects.toThrow('Range not found');
  });
});

describe('rows and columns', () => {
  test('grow and shrink', async () => {
    expect(
      await runScript(`${BOOK}
sheet.insertRowsAfter(1000, 5); sheet.insertRowsBefore(1, 1); sheet.insertColumnsAfter(26, 2); sheet.deleteRows(1, 2);
return [sheet.getMaxRows(), sheet.getMaxColumns()];`),
    ).toEqual([1004, 28]);
  });

  test.each([
    ['sheet.insertRowsAfter(1000, 1000000)', 'above the limit of 10000000 cells.'],
    ['sheet.insertColumnsAfter(26, 18253)', 'above the limit of 18278 columns'],
    ['sheet.deleteRows(1, 1000)', "You can't delete all the rows on the sheet."],
    ['sheet.setFrozenRows(3); sheet.deleteRows(4, 997)', 'Sorry, it is not possible to delete all non-frozen rows.'],
    ['sheet.setFrozenRows(3); sheet.deleteRows(2, 999)', 'Sorry, it is not possible to delete all non-frozen rows.'],
    ['sheet.deleteRows(1000, 2)', 'outside the dimensions'],
    ['sheet.insertRowsAfter(1001, 1)', 'outside the dimensions'],
    ['sheet.setFrozenRows(1001)', 'outside the dimensions'],
    ['sheet.setFrozenColumns(27)', 'outside the dimensions'],
    ['sheet.setColumnWidths(26, 2, 100)', 'outside the dimensions'],
  ])('%s fails', async (expression, message) => {
    await expect(runScript(`${BOOK} ${expression};`)).rejects.toThrow(message);
  });

  test('may go but for one that is not frozen', async () => {
    expect(
      await runScript(`${BOOK} sheet.setFrozenRows(3); sheet.deleteRows(4, 996); sheet.setFrozenRows(0);
sheet.deleteRows(1, 3); return sheet.getMaxRows();`),
    ).toBe(1);
  });

  test('that are new look like the row or column that the call names', async () => {
    const host = await openHost(`function run() {${BOOK}
sheet.getRange('A1:B2').setNumberFormats([['0.0', '@'], ['0.00', 'General']]);
sheet.insertRowsAfter(1, 2); sheet.insertRowsBefore(4, 1); sheet.insertColumnsAfter(1, 1);
return sheet.getRange('A1:C5').getNumberFormats(); }`);
    const none = '0.###############';
    expect(await host.rpc('run', [])).toEqual([
      ['0.0', '0.0', '@'],
      ['0.0', '0.0', '@'],
      ['0.0', '0.0', '@'],
      ['0.00', '0.00', none],
      ['0.00', '0.00', none],
    ]);
  });

  test('the limit of cells counts all sheets', async () => {
    const grow = (rows: number) => `${BOOK} book.insertSheet('x'); sheet.insertRowsAfter(1000, ${rows});`;
    await expect(runScript(grow(382_616))).rejects.toThrow(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });

  test('extent is what is in use', async () => {
    expect(
      await runScript(`${BOOK}
var before = sheet.getLastColumn();
sheet.getRange('C5').setValues([[1]]); sheet.getRange('E9').setNumberFormat('0.0');
return [before, sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];`),
    ).toEqual([0, 3, 'A1:C5']);
  });

  test('are cleared of values and formats', async () => {
    const host = await openHost(
      `function run() {${BOOK} sheet.getRange('B2').setNumberFormat('0.0').setValues([[7]]); sheet.clear(); return sheet.getRange('B2').getValues()[0][0]; }`,
    );
    expect(await host.rpc('run', [])).toBe('');
    expect(host.engine.active.styles(areaOf(1, 1))[0]?.[0]?.numberFormat).not.toBe('0.0');
  });

  test('keep frozen rows and widths', async () => {
    const host = await openHost(
      `function run() {${BOOK} sheet.setFrozenRows(2); sheet.setFrozenColumns(1); sheet.setColumnWidths(1, 2, 150); }`,
    );
    await host.rpc('run', []);
    const { frozenRows, frozenColumns } = host.engine.active;
    expect([frozenRows, frozenColumns, host.engine.active.columnWidth(1)]).toEqual([2, 1, 150]);
  });

  test('ids outlive renames', async () => {
    expect(
      await runScript(`${BOOK}
var x = book.insertSheet('x'); var id = x.getSheetId(); x.setName('y');
return book.getSheetById(id).getName() + (id !== sheet.getSheetId());`),
    ).toBe('ytrue');
  });
});

describe('the file', () => {
  test('has a locale, a zone, an address', async () => {
    const host = await openHost(
      'function run() { var b = SpreadsheetApp.getActive(); return [b.getSpreadsheetLocale(), b.getSpreadsheetTimeZone(), b.getUrl()]; }',
      { locale: 'ru_RU', timeZone: 'Europe/Moscow' },
    );
    expect(await host.rpc('run', [])).toEqual([
      'ru_RU',
      'Europe/Moscow',
      expect.stringMatching(/^https:\/\/docs\.google\.com\/spreadsheets\/d\/.+\/edit$/),
    ]);
  });
});

const NAMES_OF_ALL = 'book.getSheets().map(function (sheet) { return sheet.getName(); })';
const OPEN_BOOK = 'var book = SpreadsheetApp.getActive();';

describe('places, colours and hidden columns', () => {
  test('come where the call says, counted from 0, and are moved to where it says, counted from 1', async () => {
    const host = await openHost(`function run() {${OPEN_BOOK}
book.insertSheet('B', 1); book.insertSheet('A', 0); book.insertSheet('C', book.getNumSheets());
var before = ${NAMES_OF_ALL};
book.getSheetByName('C').activate(); book.moveActiveSheet(1);
return [before.slice(), ${NAMES_OF_ALL}, book.getSheetByName('C').getIndex(), book.getNumSheets()]; }`);
    const first = host.engine.active.name;
    expect(await host.rpc('run', [])).toEqual([['A', first, 'B', 'C'], ['C', 'A', first, 'B'], 1, 4]);
  });

  test.each(["book.insertSheet('X', 9)", 'book.moveActiveSheet(0)', 'book.moveActiveSheet(9)'])(
    '%s fails',
    async (call) => {
      const host = await openHost(`function run() {${OPEN_BOOK} ${call}; }`);
      await expect(host.rpc('run', [])).rejects.toThrow();
    },
  );

  test('bear a colour, or none', async () => {
    const host = await openHost(`function run(color) {${OPEN_BOOK} book.getActiveSheet().setTabColor(color); }`);
    await host.rpc('run', ['#0B6B50']);
    expect(host.engine.active.tabColor).toBe('#0b6b50');
    await expect(host.rpc('run', ['greenish'])).rejects.toThrow();
    await host.rpc('run', [null]);
    expect(host.engine.active.tabColor).toBeNull();
  });

  test('hide columns, which keep what they hold', async () => {
    const host = await openHost(`function run() {${OPEN_BOOK} var sheet = book.getActiveSheet();
sheet.getRange('C1').setValues([[7]]); sheet.hideColumns(2, 2); return sheet.getRange('C1').getValues(); }
function show() {${OPEN_BOOK} book.getActiveSheet().showColumns(1, 26); }
function outside() {${OPEN_BOOK} book.getActiveSheet().hideColumns(27, 1); }`);
    expect(await host.rpc('run', [])).toEqual([[7]]);
    const { active } = host.engine;
    expect([0, 1, 2, 3].map((column) => active.isColumnHidden(column))).toEqual([false, true, true, false]);
    await expect(host.rpc('outside', [])).rejects.toThrow('outside');
    await host.rpc('show', []);
    expect([0, 1, 2, 3].some((column) => active.isColumnHidden(column))).toBe(false);
  });
});

test('notes are set and read cell by cell; null and an empty text take one away', async () => {
  const host = await openHost(`function run() {${OPEN_BOOK} var range = book.getActiveSheet().getRange('A1:B2');
range.setNotes([['one', null], ['', 'two']]); var before = range.getNotes();
range.setNotes([[null, 'three'], ['', '']]); return [before, range.getNotes()]; }
function clear() {${OPEN_BOOK} book.getActiveSheet().clearNotes(); }
function wrong() {${OPEN_BOOK} book.getActiveSheet().getRange('A1:B2').setNotes([['one']]); }`);
  expect(await host.rpc('run', [])).toEqual([
    [
      ['one', ''],
      ['', 'two'],
    ],
    [
      ['', 'three'],
      ['', ''],
    ],
  ]);
  expect(host.engine.active.notes(areaOf(0, 1))).toEqual([['three']]);
  await expect(host.rpc('wrong', [])).rejects.toThrow();
  await host.rpc('clear', []);
  expect(host.engine.active.notes(areaOf(0, 0, 2, 2)).flat()).toEqual(['', '', '', '']);
});
