import { describe, expect, test } from 'vitest';
import type { ConditionalRule } from '../../../workbench/engine/engine.ts';
import { areaOf, openHost, runScript } from '../support/host.ts';

const SHEET = 'var book = SpreadsheetApp.getActive(); var sheet = book.getActiveSheet();';

describe('conditional formats', () => {
  const build = (chain: string) => `${SHEET}
var rule = SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1:A9')])${chain}.build();
sheet.setConditionalFormatRules([rule]);`;
  const RULE = ".whenFormulaSatisfied('=$A1>3').setFontColor('#00ff00').setBackground('#FF0000').setBold(true)";

  test('take a formula, and give it back', async () => {
    const host = await openHost(`function run() {${build(RULE)}
var kept = sheet.getConditionalFormatRules();
return [kept.length, kept[0].getBooleanCondition().getCriteriaValues()]; }`);
    expect(await host.rpc('run', [])).toEqual([1, ['=$A1>3']]);
    expect(host.engine.active.conditionalRules()).toEqual([
      {
        areas: [areaOf(0, 0, 9, 1)],
        rule: {
          type: 'formula',
          formula: '=$A1>3',
          style: { fontColor: '#00ff00', background: '#ff0000', bold: true },
        },
      },
    ]);
  });

  test('made by hand are set again as they are, before one of the script', async () => {
    const host = await openHost(`function run() {${SHEET}
var theirs = sheet.getConditionalFormatRules();
var mine = SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')])${RULE}.build();
sheet.setConditionalFormatRules(theirs.concat([mine]));
return theirs.map(function (rule) { var c = rule.getBooleanCondition(); return c && c.getCriteriaValues(); }); }
function clear() {${SHEET} sheet.clearConditionalFormatRules(); }`);
    const { active } = host.engine;
    const byHand: ConditionalRule[] = [
      {
        areas: [areaOf(0, 1, 9, 1)],
        rule: {
          type: 'scale',
          points: [
            { at: 'min', color: '#ffffff' },
            { at: 'max', color: '#ff0000' },
          ],
        },
      },
      {
        areas: [areaOf(0, 2, 9, 1)],
        rule: { type: 'compare', operator: 'NUMBER_BETWEEN', values: [1, 5], style: { bold: true } },
      },
    ];
    active.setConditionalRules(byHand);
    expect(await host.rpc('run', [])).toEqual([null, [1, 5]]);
    expect(active.conditionalRules().slice(0, 2)).toEqual(byHand);
    expect(active.conditionalRules()).toHaveLength(3);
    await host.rpc('clear', []);
    expect(active.conditionalRules()).toEqual([]);
  });

  test.each([
    ['', 'needs a condition'],
    [".whenFormulaSatisfied('=A1>1')", 'needs a format'],
    [`.setRanges([])${RULE}`, 'at least one range'],
    [".setFontColor('#12')", 'Invalid argument: color "#12"'],
  ])('built with %j are refused', async (chain, message) => {
    await expect(runScript(build(chain))).rejects.toThrow(message);
  });

  test('stay on their sheet', async () => {
    await expect(
      runScript(`${SHEET} var other = book.insertSheet('x');
other.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')])${RULE}.build()]);`),
    ).rejects.toThrow('must lie on the sheet');
  });
});

describe('data validation', () => {
  test('lists are given or stand in cells, which they name absolutely; they go away', async () => {
    const host = await openHost(`function run() {${SHEET}
var list = book.insertSheet("O'Brien").getRange('A1:A5');
var named = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).setAllowInvalid(false).build();
var ranged = SpreadsheetApp.newDataValidation().requireValueInRange(list).build();
sheet.getRange('A1:C2').setDataValidations([[named, ranged, null], [named, ranged, named]]);
sheet.activate(); }
function clear() {${SHEET} sheet.getRange('A1:A2').clearDataValidations(); }`);
    await host.rpc('run', []);
    const rules = () =>
      host.engine.active
        .validations(areaOf(0, 0, 2, 3))
        .map((row) => row.map((rule) => rule && [rule.source ?? rule.values, rule.allowInvalid]));
    const named = [['a', 'b'], false];
    const ranged = ["'O''Brien'!$A$1:$A$5", true];
    expect(rules()).toEqual([
      [named, ranged, null],
      [named, ranged, named],
    ]);
    await host.rpc('clear', []);
    expect(rules()).toEqual([
      [null, ranged, null],
      [null, ranged, named],
    ]);
  });

  test('any day may be asked for', async () => {
    const host = await openHost(`function run() {${SHEET}
var days = SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(true).build();
sheet.getRange('A1:B1').setDataValidations([[days, null]]); sheet.activate(); }`);
    await host.rpc('run', []);
    expect(host.engine.active.validations(areaOf(0, 0, 1, 2))).toEqual([
      [{ type: 'date', operator: null, values: [], source: null, allowInvalid: true, help: null }, null],
    ]);
  });

  test('needs a criterion', async () => {
    await expect(runScript('SpreadsheetApp.newDataValidation().build();')).rejects.toThrow('needs a criterion');
    await expect(runScript('SpreadsheetApp.newDataValidation().requireValueInList([]);')).rejects.toThrow(
      'Invalid argument: values',
    );
  });
});

describe('filters', () => {
  test('a sheet has one filter', async () => {
    expect(
      await runScript(`${SHEET} sheet.getRange('A1:B5').createFilter();
var kept = sheet.getFilter().getRange().getA1Notation(); sheet.getFilter().remove(); return [kept, sheet.getFilter()];`),
    ).toEqual(['A1:B5', null]);
    await expect(
      runScript(`${SHEET} sheet.getRange('A1:B5').createFilter(); sheet.getRange('D1:E5').createFilter();`),
    ).rejects.toThrow('already has a filter');
  });
});

describe('charts', () => {
  test('are inserted and removed', async () => {
    const host = await openHost(`function insert() {${SHEET}
sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange('A1:B5'))
  .setPosition(7, 1, 5, 6).setOption('title', 'Sales').setNumHeaders(1).build());
return sheet.getCharts().length; }
function remove() {${SHEET} sheet.removeChart(sheet.getCharts()[0]); return sheet.getCharts().length; }`);
    expect(await host.rpc('insert', [])).toBe(1);
    expect(host.engine.active.charts()).toEqual([
      {
        id: 1,
        type: 'LINE',
        ranges: [{ sheetId: host.engine.active.id, area: { row: 0, column: 0, rows: 5, columns: 2 } }],
        row: 6,
        column: 0,
        offsetX: 5,
        offsetY: 6,
        options: { title: 'Sales', numHeaders: 1 },
      },
    ]);
    expect(await host.rpc('remove', [])).toBe(0);
  });

  test('keep what they were told of hidden cells', async () => {
    const host = await openHost(`function insert() {${SHEET}
sheet.insertChart(sheet.newChart().setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.IGNORE_ROWS)
  .setChartType(Charts.ChartType.LINE).addRange(sheet.getRange('A1:B5')).setPosition(7, 1, 5, 6).build()); }`);
    await host.rpc('insert', []);
    expect(host.engine.active.charts()[0]?.options).toEqual({ hiddenDimensionStrategy: 'IGNORE_ROWS' });
    await expect(runScript(`${SHEET} sheet.newChart().setHiddenDimensionStrategy('IGNORE_ROWS');`)).rejects.toThrow(
      'strategy',
    );
  });

  test('need a type that is drawn, and are known where they are removed', async () => {
    await expect(runScript(`${SHEET} sheet.newChart().build();`)).rejects.toThrow('needs a type');
    await expect(runScript(`${SHEET} sheet.newChart().setChartType(Charts.ChartType.PIE);`)).rejects.toThrow(
      "don't match the method signature",
    );
    await expect(
      runScript(`${SHEET} sheet.removeChart(sheet.newChart().setChartType(Charts.ChartType.LINE).build());`),
    ).rejects.toThrow('not on this sheet');
  });
});

describe('enumerations', () => {
  test('are names, not numbers', async () => {
    expect(
      await runScript(
        'return [typeof Charts.ChartType.BAR, String(Charts.ChartType.BAR), Charts.ChartType.BAR === Charts.ChartType.BAR];',
      ),
    ).toEqual(['object', 'BAR', true]);
  });
});
