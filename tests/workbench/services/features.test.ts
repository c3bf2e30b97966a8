import { describe, expect, test } from 'vitest';
import { openHost, runScript } from '../support/host.ts';

const SHEET = 'var book = SpreadsheetApp.getActive(); var sheet = book.getActiveSheet();';

describe('conditional formats', () => {
  const build = (chain: string) => `${SHEET}
var rule = SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1:A9')])${chain}.build();
sheet.setConditionalFormatRules([rule]);
var kept = sheet.getConditionalFormatRules();`;

  test('come back with ranges, condition and format', async () => {
    expect(
      await runScript(`${build(".whenNumberBetween(1, 5).setBackground('#ff0000').setBold(true)")}
var condition = kept[0].getBooleanCondition();
return [kept.length, kept[0].getRanges()[0].getA1Notation(), String(condition.getCriteriaType()), condition.getCriteriaValues(), condition.getBackground(), condition.getBold()];`),
    ).toEqual([1, 'A1:A9', 'NUMBER_BETWEEN', [1, 5], '#ff0000', true]);
  });

  test('take formulas and colour scales', async () => {
    const host = await openHost(
      `function run() {${build('')
        .replace('.build()', ".whenFormulaSatisfied('=$A1>3').setFontColor('#00ff00').build()")
        .replace(
          '[rule]',
          `[rule, SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('B1:B9')])
          .setGradientMinpoint('#ffffff')
          .setGradientMidpointWithValue('#ffff00', SpreadsheetApp.InterpolationType.PERCENTILE, '50')
          .setGradientMaxpoint('#ff0000').build()]`,
        )} return kept.length; }`,
    );
    expect(await host.rpc('run', [])).toBe(2);
    expect(host.engine.active.conditionalRules().map(({ rule }) => rule)).toEqual([
      { type: 'formula', formula: '=$A1>3', style: { fontColor: '#00ff00' } },
      {
        type: 'scale',
        points: [
          { at: 'min', color: '#ffffff' },
          { at: 'percentile', value: 50, color: '#ffff00' },
          { at: 'max', color: '#ff0000' },
        ],
      },
    ]);
  });

  test.each([
    ['', 'needs a condition'],
    ['.whenCellEmpty()', 'needs a format'],
    [".whenCellEmpty().setBold(true).setGradientMinpoint('#ffffff')", 'either a condition or a colour scale'],
    [".setGradientMinpoint('#ffffff')", 'both ends'],
    [".setGradientMinpointWithValue('#ffffff', SpreadsheetApp.InterpolationType.NUMBER, 5)", 'a number as text'],
  ])('built with %j are refused', async (chain, message) => {
    await expect(runScript(build(chain))).rejects.toThrow(message);
  });

  test('stay on their sheet', async () => {
    await expect(
      runScript(`${SHEET} var other = book.insertSheet('x');
other.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')]).whenCellEmpty().setBold(true).build()]);`),
    ).rejects.toThrow('must lie on the sheet');
  });
});

describe('data validation', () => {
  test.each([
    [".requireValueInList(['a', 'b'])", 'VALUE_IN_LIST', [['a', 'b'], true]],
    ['.requireCheckbox()', 'CHECKBOX', []],
    ['.requireNumberBetween(1, 5)', 'NUMBER_BETWEEN', [1, 5]],
    ['.requireNumberGreaterThan(0)', 'NUMBER_GREATER_THAN', [0]],
    ['.requireDate()', 'DATE_IS_VALID_DATE', []],
    [".requireFormulaSatisfied('=A1>0')", 'CUSTOM_FORMULA', ['=A1>0']],
  ])('%s comes back', async (chain, criteria, values) => {
    expect(
      await runScript(`${SHEET}
var rule = SpreadsheetApp.newDataValidation()${chain}.setAllowInvalid(false).setHelpText('help').build();
sheet.getRange('A1:A3').setDataValidation(rule);
var kept = sheet.getRange('A2').getDataValidation();
return [String(kept.getCriteriaType()), kept.getCriteriaValues(), kept.getAllowInvalid(), kept.getHelpText(), sheet.getRange('B1').getDataValidation()];`),
    ).toEqual([criteria, values, false, 'help', null]);
  });

  test('lists from cells name them absolutely, and go away', async () => {
    const host = await openHost(`function run() {${SHEET}
var list = book.insertSheet("O'Brien").getRange('A1:A5');
sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(list).build());
book.setActiveSheet(sheet); }
function look() {${SHEET} var values = sheet.getRange('A1').getDataValidation().getCriteriaValues();
return [values[0].getSheet().getName(), values[0].getA1Notation(), values[1]]; }
function clear() {${SHEET} sheet.getRange('A1').setDataValidation(null); return sheet.getRange('A1').getDataValidation(); }`);
    await host.rpc('run', []);
    expect(host.engine.active.validations({ row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.source).toBe(
      "'O''Brien'!$A$1:$A$5",
    );
    expect(await host.rpc('look', [])).toEqual(["O'Brien", 'A1:A5', true]);
    expect(await host.rpc('clear', [])).toBeNull();
  });

  test('needs a criterion', async () => {
    await expect(runScript('SpreadsheetApp.newDataValidation().build();')).rejects.toThrow('needs a criterion');
  });
});

describe('notes, links, filters', () => {
  test('notes are kept a cell', async () => {
    expect(
      await runScript(`${SHEET}
sheet.getRange('A1:B1').setNotes([['one', null]]); sheet.getRange('A2').setNote('two');
var notes = sheet.getRange('A1:B2').getNotes(); sheet.getRange('A1').clearNote();
return [notes, sheet.getRange('A1').getNote()];`),
    ).toEqual([
      [
        ['one', ''],
        ['two', ''],
      ],
      '',
    ]);
  });

  test('a link covers the whole text of a cell', async () => {
    expect(
      await runScript(`${SHEET}
var link = SpreadsheetApp.newRichTextValue().setText('Orders').setLinkUrl('#gid=0').build();
sheet.getRange('A1:B1').setRichTextValues([[link, SpreadsheetApp.newRichTextValue().setText('=plain').build()]]);
var kept = sheet.getRange('A1').getRichTextValue();
return [kept.getText(), kept.getLinkUrl(), sheet.getRange('A1:B1').getValues()[0]];`),
    ).toEqual(['Orders', '#gid=0', ['Orders', '=plain']]);
    await expect(
      runScript("SpreadsheetApp.newRichTextValue().setText('Orders').setLinkUrl(0, 3, '#gid=0');"),
    ).rejects.toThrow('not in the workbench');
  });

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
  test('are inserted, changed and removed', async () => {
    const host = await openHost(`function insert() {${SHEET}
sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:B5'))
  .setPosition(2, 4, 5, 6).setOption('title', 'Sales').build());
var chart = sheet.getCharts()[0];
sheet.updateChart(chart.modify().setOption('title', 'Revenue').setPosition(7, 1, 0, 0).build());
return [sheet.getCharts().length, chart.getChartId(), sheet.getCharts()[0].getContainerInfo().getAnchorRow()]; }
function remove() {${SHEET} sheet.removeChart(sheet.getCharts()[0]); return sheet.getCharts().length; }`);
    expect(await host.rpc('insert', [])).toEqual([1, 1, 7]);
    expect(host.engine.active.charts()).toEqual([
      {
        id: 1,
        type: 'COLUMN',
        ranges: [{ sheetId: host.engine.active.id, area: { row: 0, column: 0, rows: 5, columns: 2 } }],
        row: 6,
        column: 0,
        offsetX: 0,
        offsetY: 0,
        options: { title: 'Revenue' },
      },
    ]);
    expect(await host.rpc('remove', [])).toBe(0);
  });

  test('need a type, and are known where they are changed', async () => {
    await expect(runScript(`${SHEET} sheet.newChart().build();`)).rejects.toThrow('needs a type');
    await expect(
      runScript(`${SHEET} sheet.removeChart(sheet.newChart().setChartType(Charts.ChartType.LINE).build());`),
    ).rejects.toThrow('not on this sheet');
  });
});

describe('named ranges and protection', () => {
  test('a name leads to its range', async () => {
    expect(
      await runScript(`${SHEET}
book.setNamedRange('Amounts', sheet.getRange('C1:C9'));
var found = [book.getRangeByName('amounts').getA1Notation(), book.getRange('Amounts').getA1Notation(), book.getNamedRanges().length];
book.removeNamedRange('Amounts');
return found.concat([book.getRangeByName('Amounts')]);`),
    ).toEqual(['C1:C9', 'C1:C9', 1, null]);
  });

  test.each(['A1', '1st', 'two words', 'true', ''])('the name %j is refused', async (name) => {
    await expect(runScript(`${SHEET} book.setNamedRange('${name}', sheet.getRange('A1'));`)).rejects.toThrow(
      'is not valid for a range',
    );
  });

  test('protections are kept with the sheet', async () => {
    expect(
      await runScript(`${SHEET}
sheet.protect().setDescription('closed').setWarningOnly(true);
sheet.getRange('A1:B2').protect();
var all = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
var first = [all.length, all[0].getDescription(), all[0].isWarningOnly()];
all[0].remove();
return first.concat([sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, book.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation()]);`),
    ).toEqual([1, 'closed', true, 0, 'A1:B2']);
  });

  test('editors are nobody’s business without their scope', async () => {
    await expect(runScript(`${SHEET} sheet.protect().getEditors();`)).rejects.toThrow(
      'Protection.getEditors is not in the workbench',
    );
  });
});

describe('enumerations', () => {
  test('are names, not numbers', async () => {
    expect(
      await runScript(
        'return [typeof SpreadsheetApp.BorderStyle.SOLID, String(SpreadsheetApp.BorderStyle.SOLID), SpreadsheetApp.BorderStyle.SOLID === SpreadsheetApp.BorderStyle.SOLID];',
      ),
    ).toEqual(['object', 'SOLID', true]);
  });
});
