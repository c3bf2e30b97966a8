import { describe, expect, test } from 'vitest';
import { areaOf, openHost, runScript, shown, type } from '../support/host.ts';

const SHEET = 'var sheet = SpreadsheetApp.getActive().getActiveSheet();';

describe('setValues', () => {
  test('reads strings as if they were typed', async () => {
    const host = await openHost(
      `function run() {${SHEET}
      sheet.getRange('A1:F1').setValues([['=1+1', '1/2', '007', 'TRUE', "'=x", 10]]);
    }`,
      { now: () => Date.UTC(2026, 5, 1) },
    );
    await host.rpc('run', []);
    expect(shown(host, 0, 0, 1, 6)).toEqual([[2, 46_024, 7, true, '=x', 10]]);
    expect(host.engine.active.display(areaOf(0, 1))).toEqual([['1/2/2026']]);
  });

  test('parses formulas though the format says text', async () => {
    const host = await openHost(
      `function run() {${SHEET} sheet.getRange('A1').setNumberFormat('@').setValues([['=1+1']]); }`,
    );
    await host.rpc('run', []);
    expect(host.engine.active.formulas(areaOf(0, 0))).toEqual([['=1+1']]);
  });

  test('reads them by the locale of the spreadsheet', async () => {
    const host = await openHost(
      `function run() {${SHEET} sheet.getRange('A1:B1').setValues([['1,5', '31.12.2025']]); }`,
      {
        locale: 'ru_RU',
      },
    );
    await host.rpc('run', []);
    expect(shown(host, 0, 0, 1, 2)).toEqual([[1.5, 46_022]]);
    expect(host.engine.active.display(areaOf(0, 0, 1, 2))).toEqual([['1,5', '31.12.2025']]);
  });

  test('keeps a number format that the cell already has', async () => {
    expect(
      await runScript(`${SHEET}
var range = sheet.getRange('A1:B1').setNumberFormat('0.000');
range.setValues([['10%', new Date(0)]]);
return range.getNumberFormats();`),
    ).toEqual([['0.000', '0.000']]);
  });

  test.each([
    [
      '[[1]]',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      '[[1], [2]]',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      '[[1, 2], [3]]',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    ['[1, 2]', "don't match the method signature for Range.setValues"],
    ['[[1, undefined], [1, 2]]', "A cell can't be set to undefined"],
    ['[[, 1], [1, 2]]', "A cell can't be set to undefined"],
    ['[[1, NaN], [1, 2]]', "A cell can't be set to NaN"],
    ['[[1, {}], [1, 2]]', "A cell can't be set to an object"],
    ['[[1, [2]], [1, 2]]', "A cell can't be set to an array"],
    ['[[1, new Date(NaN)], [1, 2]]', "A cell can't be set to an invalid date"],
  ])('refuses %s and writes nothing', async (values, message) => {
    const host = await openHost(`function run() {${SHEET} sheet.getRange('A1:B2').setValues(${values}); }`);
    await expect(host.rpc('run', [])).rejects.toThrow(message);
    expect(shown(host, 0, 0, 2, 2)).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test('takes 50,000 characters a cell, no more', async () => {
    const write = (length: number) => `${SHEET} sheet.getRange('A1').setValues([['x'.repeat(${length})]]);`;
    await expect(runScript(write(50_000))).resolves.toBeNull();
    await expect(runScript(write(50_001))).rejects.toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    const formula = (length: number) =>
      `${SHEET} sheet.getRange('A1').setValues([['="' + 'x'.repeat(${length}) + '"']]);`;
    await expect(runScript(formula(49_997))).resolves.toBeNull();
    await expect(runScript(formula(49_998))).rejects.toThrow('more than the maximum of 50000 characters');
  });

  test('writes an instant as the wall clock of the spreadsheet, not of the script', async () => {
    const host = await openHost(
      `function run() {${SHEET} sheet.getRange('A1').setValues([[new Date(Date.UTC(2026, 0, 14, 21))]]); }`,
      { timeZone: 'Europe/Moscow', scriptTimeZone: 'America/New_York' },
    );
    await host.rpc('run', []);
    expect(shown(host, 0, 0)).toEqual([[46_037]]);
    expect(host.engine.active.display(areaOf(0, 0))).toEqual([['1/15/2026']]);
  });
});

describe('getValues', () => {
  test('gives "" for empty, text for errors, Dates by format in the spreadsheet zone', async () => {
    const host = await openHost(
      `function run() { return SpreadsheetApp.getActive().getActiveSheet().getRange('A1:E1').getValues()[0].map(function (value) {
        return value instanceof Date ? value.toISOString() : value;
      }); }`,
      { timeZone: 'Asia/Tokyo' },
    );
    type(host, 0, 0, [['x', null, '=NA()', 46_037, 46_037]]);
    host.engine.active.setStyle(areaOf(0, 4), { numberFormat: 'dd.MM.yyyy' });
    await host.engine.settled();
    expect(await host.rpc('run', [])).toEqual(['x', '', '#N/A', 46_037, '2026-01-14T15:00:00.000Z']);
  });

  test('sees what a formula spilled', async () => {
    const host = await openHost(
      'function run() { return SpreadsheetApp.getActive().getActiveSheet().getDataRange().getValues(); }',
    );
    type(host, 0, 0, [['=SEQUENCE(2,2)']]);
    expect(await host.rpc('run', [])).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test('refuses a cell whose formula has no result yet', async () => {
    await expect(
      runScript(`${SHEET} sheet.getRange('B2').setValues([['=1+1']]); sheet.getRange('B2').getValues();`),
    ).rejects.toThrow("'Sheet1'!B2 holds a formula that has not been calculated yet");
  });

  test('refuses a cell whose inputs were just written', async () => {
    const host = await openHost(`
function write() { var s = SpreadsheetApp.getActive().getActiveSheet(); s.getRange('A1').setValues([[2]]); return s.getRange('B1').getValues()[0][0]; }
function read() { return SpreadsheetApp.getActive().getActiveSheet().getRange('B1').getValues()[0][0]; }`);
    type(host, 0, 0, [[1, '=A1*10']]);
    await expect(host.rpc('write', [])).rejects.toThrow('has not been calculated yet');
    expect(await host.rpc('read', [])).toBe(20);
  });

  test('refuses the extent of a sheet that a pending formula may change', async () => {
    await expect(
      runScript(`${SHEET} sheet.getRange('A1').setValues([['=SEQUENCE(5)']]); return sheet.getLastColumn();`),
    ).rejects.toThrow('has not been calculated yet');
  });
});

describe('formulas', () => {
  test('come back as they were written', async () => {
    expect(
      await runScript(`${SHEET}
sheet.getRange('A1:B2').setValues([['=SUM(C1:C; 1)', '=IF(A1>0;"a;b";0)'], ['+SUM(1;2)', 'SUM(1;2)']]);
return sheet.getRange('A1:B2').getFormulas();`),
    ).toEqual([
      ['=SUM(C1:C; 1)', '=IF(A1>0;"a;b";0)'],
      ['=+SUM(1;2)', ''],
    ]);
  });
});

describe('formulas in a locale with a decimal comma', () => {
  test.each(['=A1*0.5', '=SUM(A1,B1)'])('%s is refused', async (formula) => {
    const write = `${SHEET} sheet.getRange('C1').setValues([['${formula}']]);`;
    await expect(runScript(write, { locale: 'ru_RU' })).rejects.toThrow('Formula parse error');
    await expect(runScript(write)).resolves.toBeNull();
  });

  test.each(['=SUM(A1;B1)', '="1.5,2"', "='a,b.5'!A1", '=A1*1/2'])('%s is not', async (formula) => {
    await expect(
      runScript(`${SHEET} sheet.getRange('C1').setValues([[${JSON.stringify(formula)}]]);`, { locale: 'ru_RU' }),
    ).resolves.toBeNull();
  });
});

describe('a range that the sheet has lost', () => {
  test.each(['getValues()', 'setValues([[1], [2]])', "setNumberFormat('0')", 'getFormulas()', 'createFilter()'])(
    'refuses %s',
    async (call) => {
      await expect(
        runScript(`${SHEET} var range = sheet.getRange('A999:A1000'); sheet.deleteRows(1, 1); range.${call};`),
      ).rejects.toThrow('The coordinates of the range are outside the dimensions of the sheet.');
    },
  );
});
