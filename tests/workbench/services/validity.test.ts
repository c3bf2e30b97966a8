import { describe, expect, test } from 'vitest';
import type { ValidationRule } from '../../../workbench/engine/engine.ts';
import { areaOf, openHost, shown, type } from '../support/host.ts';

const CODE = `
function sheet() { return SpreadsheetApp.getActive().getActiveSheet(); }
function write(notation, values) { sheet().getRange(notation).setValues(values); }
function writeDay(notation) { sheet().getRange(notation).setValues([[new Date(Date.UTC(2026, 2, 1, 12))]]); }
function clear() { sheet().clear(); }
function insert(after) { sheet().insertRowsAfter(after, 1); }
function insertColumn(after) { sheet().insertColumnsAfter(after, 1); }
function lists() {
  var rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).setAllowInvalid(false).build();
  sheet().getRange('A1').setDataValidations([[rule]]);
}
`;

const REFUSED = 'violates the data validation rules set on this cell.';
const LIST = { type: 'list', values: ['a', 'b'] } as const;

function rule(part: Partial<ValidationRule>): ValidationRule {
  return { type: 'list', values: [], operator: null, source: null, allowInvalid: false, help: null, ...part };
}

/** A person set the rule on M2. */
async function ruled(part: Partial<ValidationRule>) {
  const host = await openHost(CODE);
  host.engine.active.setValidation(areaOf(1, 12), rule(part));
  return host;
}

describe('a rule that rejects', () => {
  test('refuses a value by its cell and the list, and nothing of the call is written', async () => {
    const host = await ruled(LIST);
    await expect(
      host.rpc('write', [
        'L1:M2',
        [
          ['new', 'new'],
          ['new', 'c'],
        ],
      ]),
    ).rejects.toThrow(`The data you entered in cell M2 ${REFUSED} Please enter one of the following values: a, b.`);
    expect(shown(host, 0, 11, 2, 2)).toEqual([
      [null, null],
      [null, null],
    ]);
    await host.rpc('write', [
      'L1:M2',
      [
        ['new', 'new'],
        ['new', 'b'],
      ],
    ]);
    expect(shown(host, 1, 12)).toEqual([['b']]);
  });

  test('of a script refuses as that of a person does', async () => {
    const host = await openHost(CODE);
    await host.rpc('lists', []);
    await expect(host.rpc('write', ['A1', [['c']]])).rejects.toThrow(`cell A1 ${REFUSED}`);
  });

  test('lets everything pass when it only warns', async () => {
    const host = await ruled({ ...LIST, allowInvalid: true });
    await host.rpc('write', ['M2', [['c']]]);
    expect(shown(host, 1, 12)).toEqual([['c']]);
  });

  test('lets blanks pass, and clearing', async () => {
    const host = await ruled(LIST);
    await host.rpc('write', ['M2', [['']]]);
    await host.rpc('clear', []);
  });

  test.each<[string, Partial<ValidationRule>, unknown, boolean]>([
    ['a list of numbers', { values: [1, 2] }, 2, true],
    ['a list, letter for letter', LIST, 'A', false],
    ['a checkbox', { type: 'checkbox' }, true, true],
    ['a checkbox', { type: 'checkbox' }, 'yes', false],
    ['a checkbox', { type: 'checkbox' }, 1, false],
    ['a checkbox with values', { type: 'checkbox', values: ['yes', 'no'] }, 'yes', true],
    ['a number', { type: 'number', operator: 'NUMBER_BETWEEN', values: [1, 5] }, 5, true],
    ['a number', { type: 'number', operator: 'NUMBER_BETWEEN', values: [1, 5] }, 6, false],
    ['a number', { type: 'number', operator: 'NUMBER_GREATER_THAN', values: [1] }, 'much', false],
    ['a number', { type: 'number', operator: 'NUMBER_LESS_THAN_OR_EQUAL_TO', values: [1] }, 1.5, false],
    ['a date', { type: 'date', operator: 'DATE_AFTER', values: [46_000] }, '2026-03-01', true],
    ['a date', { type: 'date', operator: 'DATE_BEFORE', values: [46_000] }, '2026-03-01', false],
    ['a date', { type: 'date', operator: 'DATE_IS_VALID_DATE' }, 'in spring', false],
    ['a formula of the rule, which nothing here can judge', { type: 'formula', values: ['=TRUE'] }, 1, false],
  ])('of %s (%j) on %j', async (_name, part, value, passes) => {
    const host = await ruled(part);
    const written = host.rpc('write', ['M2', [[value]]]);
    await (passes ? expect(written).resolves.toBeNull() : expect(written).rejects.toThrow(REFUSED));
  });

  test('of a date lets dates pass', async () => {
    const host = await ruled({ type: 'date', operator: 'DATE_ON_OR_AFTER', values: [46_082] });
    await host.rpc('writeDay', ['M2']);
    expect(shown(host, 1, 12)[0]?.[0]).toBeGreaterThan(46_000);
  });

  test('of a list in cells refuses what does not stand there', async () => {
    const host = await ruled({ source: "'Sheet1'!$A$1:$A$2" });
    type(host, 0, 0, [['Ann'], [7]]);
    await host.rpc('write', ['M2', [['Ann']]]);
    await host.rpc('write', ['M2', [[7]]]);
    await expect(host.rpc('write', ['M2', [['Bob']]])).rejects.toThrow(new RegExp(`cell M2 ${REFUSED}$`));
  });

  test('judges a formula by its result, known where the formula stands already', async () => {
    const host = await ruled(LIST);
    await expect(host.rpc('write', ['M2', [['="a"']]])).rejects.toThrow(REFUSED);
    type(host, 1, 12, [['="a"']]);
    await host.rpc('write', ['M2', [['="a"']]]);
    type(host, 1, 12, [['="c"']]);
    await expect(host.rpc('write', ['M2', [['="c"']]])).rejects.toThrow(REFUSED);
  });

  test('goes along with its rows and columns, and comes into new ones', async () => {
    const host = await ruled(LIST);
    const sheet = host.engine.active;
    sheet.insertColumns(3, 2);
    sheet.insertRows(0, 1);
    await expect(host.rpc('write', ['O3', [['c']]])).rejects.toThrow('cell O3');
    await host.rpc('insert', [3]);
    await expect(host.rpc('write', ['O4', [['c']]])).rejects.toThrow('cell O4');
    await host.rpc('insertColumn', [15]);
    await expect(host.rpc('write', ['P3', [['c']]])).rejects.toThrow('cell P3');
    const copy = host.engine.duplicateSheet(sheet.id, 'copy');
    host.engine.activate(copy.id);
    await expect(host.rpc('write', ['O3', [['c']]])).rejects.toThrow('cell O3');
  });
});
