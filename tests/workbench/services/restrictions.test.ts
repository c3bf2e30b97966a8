import { describe, expect, test } from 'vitest';
import { areaOf, openHost, shown, type } from '../support/host.ts';

/** Each expression is a function of its own: there is no `eval`. */
async function open(expressions: readonly string[]) {
  const cases = expressions.map((expression) => `case ${JSON.stringify(expression)}: return (${expression}, null);`);
  const host = await openHost(
    `function run(expression) { var book = SpreadsheetApp.getActive(); var sheet = book.getActiveSheet();
var rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).build();
switch (expression) { ${cases.join('\n')} } }`,
  );
  type(host, 0, 0, [
    ['Name', 'Amount', 'Day', 'Paid', 'Status', 'Own'],
    ['Ann', 5, 46_000, true, 'new', 'x'],
  ]);
  return { host, sheet: host.engine.active, run: (expression: string) => host.rpc('run', [expression]) };
}

const WRITES = {
  values: "sheet.getRange('B2').setValues([[7]])",
  formats: "sheet.getRange('A1:B2').setNumberFormat('0.0')",
  eachFormat: "sheet.getRange('B2').setNumberFormats([['0.0']])",
  backgrounds: "sheet.getRange('B2').setBackgrounds([['#000000']])",
  alignments: "sheet.getRange('B2').setHorizontalAlignments([['left']])",
  wraps: "sheet.getRange('B2').setWraps([[true]])",
  validation: "sheet.getRange('B2').setDataValidations([[rule]])",
  noValidation: "sheet.getRange('A1:C9').clearDataValidations()",
  clear: 'sheet.clear()',
  filter: "sheet.getRange('A1:B2').createFilter()",
};
const WHOLE = {
  rows: 'sheet.insertRowsAfter(1, 1)',
  rowsAtTheEnd: 'sheet.insertRowsAfter(1000, 1)',
  fewerRows: 'sheet.deleteRows(900, 1)',
  columns: 'sheet.insertColumnsAfter(1, 1)',
  name: "sheet.setName('other')",
  frozen: 'sheet.setFrozenRows(1)',
  frozenColumns: 'sheet.setFrozenColumns(1)',
  widths: 'sheet.setColumnWidths(1, 1, 50)',
  rules: 'sheet.clearConditionalFormatRules()',
  metadata: "sheet.addDeveloperMetadata('key')",
};

describe('a protected sheet', () => {
  const SENTENCE =
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

  test.each(Object.entries({ ...WRITES, ...WHOLE }))('refuses %s to all but its owner', async (_name, expression) => {
    const { host, sheet, run } = await open([expression]);
    const end = host.levers.protect({ sheetId: sheet.id, area: null, owner: 'owner' });
    const before = JSON.stringify([sheet.read(areaOf(0, 0, 2, 6)), sheet.styles(areaOf(0, 0, 2, 6)), sheet.rowCount]);
    await expect(run(expression)).rejects.toThrow(SENTENCE);
    expect(JSON.stringify([sheet.read(areaOf(0, 0, 2, 6)), sheet.styles(areaOf(0, 0, 2, 6)), sheet.rowCount])).toBe(
      before,
    );
    host.levers.user = 'owner';
    await run(expression);
    host.levers.user = 'first';
    if (expression === WRITES.filter) sheet.setFilter(null);
    end();
    await run(expression);
  });

  test('says of a range whether one may edit all of it', async () => {
    const says = (range: string) => `sheet.getRange('F3').setValues([[sheet.getRange('${range}').canEdit()]])`;
    const [touching, beside] = [says('A1:B2'), says('A2:A9')];
    const { host, sheet, run } = await open([touching, beside]);
    const said = async (expression: string) => {
      await run(expression);
      return sheet.read(areaOf(2, 5, 1, 1))[0]?.[0]?.value;
    };
    host.levers.protect({ sheetId: sheet.id, area: areaOf(1, 1, 2, 1), owner: 'owner' });
    expect([await said(touching), await said(beside)]).toEqual([false, true]);
    host.levers.user = 'owner';
    expect(await said(touching)).toBe(true);
  });

  test('refuses in a part what touches it, wherever that has moved', async () => {
    const beside = "sheet.getRange('A2').setValues([['Bob']])";
    const below = "sheet.getRange('B4').setValues([[7]])";
    const inside = 'sheet.insertRowsAfter(3, 1)';
    const before = 'sheet.insertRowsAfter(1, 1)';
    const gone = 'sheet.deleteRows(4, 1)';
    const { host, sheet, run } = await open([beside, below, inside, before, gone, WRITES.values]);
    host.levers.protect({ sheetId: sheet.id, area: areaOf(1, 1, 2, 1), owner: 'owner' });
    await run(beside);
    await expect(run(WRITES.values)).rejects.toThrow(SENTENCE);
    await run(before);
    await run(WRITES.values);
    for (const refused of [below, inside, gone]) await expect(run(refused)).rejects.toThrow(SENTENCE);
  });
});

describe('a table', () => {
  const SENTENCE = 'This operation is not allowed on cells in typed columns.';
  const COLUMNS = ['text', 'number', 'date', 'checkbox', ['new', 'old'], null] as const;

  test.each(Object.entries(WRITES).filter(([name]) => name !== 'values'))(
    'with typed columns refuses %s, and changes nothing',
    async (_name, expression) => {
      const { host, sheet, run } = await open([expression]);
      const makeRange = host.levers.makeTable({ sheetId: sheet.id, area: areaOf(0, 0, 9, 6), columns: COLUMNS });
      const before = JSON.stringify([sheet.read(areaOf(0, 0, 2, 6)), sheet.styles(areaOf(0, 0, 2, 6))]);
      await expect(run(expression)).rejects.toThrow(SENTENCE);
      expect(JSON.stringify([sheet.read(areaOf(0, 0, 2, 6)), sheet.styles(areaOf(0, 0, 2, 6))])).toBe(before);
      makeRange();
      await run(expression);
    },
  );

  test.each([
    ['B2', "'much'", false],
    ['B2', '7', true],
    ['B2', "''", true],
    ['B2', "'=1+1'", false],
    ['A2', '7', false],
    ['A2', "'Bob'", true],
    ['C2', 'new Date(0)', true],
    ['C2', "'soon'", false],
    ['D2', "'yes'", false],
    ['D2', 'false', true],
    ['E2', "'old'", true],
    ['E2', "'gone'", false],
    ['F2', "'=1+1'", true],
    ['B1', "'Amount'", false],
    ['F1', "'Mine'", true],
    ['B10', "'below'", true],
  ])('takes into %s the value %s: %j', async (cell, value, passes) => {
    const expression = `sheet.getRange('${cell}').setValues([[${value}]])`;
    const { host, sheet, run } = await open([expression]);
    host.levers.makeTable({ sheetId: sheet.id, area: areaOf(0, 0, 9, 6), columns: COLUMNS });
    await (passes ? expect(run(expression)).resolves.toBeNull() : expect(run(expression)).rejects.toThrow(SENTENCE));
  });

  test('refuses a call as a whole, leaves cells beside it alone, and goes along with its columns', async () => {
    const both = "sheet.getRange('A2:B2').setValues([['Bob', 'much']])";
    const beside = "sheet.getRange('F2').setNumberFormat('0.0')";
    const moved = "sheet.getRange('C2').setValues([['much']])";
    const { host, sheet, run } = await open([both, beside, moved]);
    host.levers.makeTable({ sheetId: sheet.id, area: areaOf(0, 0, 9, 6), columns: COLUMNS });
    await expect(run(both)).rejects.toThrow(SENTENCE);
    expect(shown(host, 1, 0)).toEqual([['Ann']]);
    await run(beside);
    sheet.insertColumns(1, 1);
    await expect(run(moved)).rejects.toThrow(SENTENCE);
    sheet.deleteColumns(2, 1);
    await expect(run(moved)).rejects.toThrow(SENTENCE);
    sheet.deleteColumns(1, 3);
    await expect(run(moved)).resolves.toBeNull();
  });
});
