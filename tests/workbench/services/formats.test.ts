import { describe, expect, test } from 'vitest';
import { runScript } from '../support/host.ts';

const RANGE = "var sheet = SpreadsheetApp.getActiveSheet(); var range = sheet.getRange('A1:B1');";

describe('formats', () => {
  test.each([
    ['FontWeight', "'bold'", 'bold', "[['normal', 'bold']]"],
    ['FontStyle', "'italic'", 'italic', "[['italic', 'normal']]"],
    ['FontLine', "'line-through'", 'line-through', "[['underline', 'none']]"],
    ['FontSize', '14', 14, '[[8, 9]]'],
    ['FontColor', "'#ABCDEF'", '#abcdef', "[['#000000', '#112233']]"],
    ['Background', "'white'", '#ffffff', "[['#000000', '#112233']]"],
    ['NumberFormat', "'0.00%'", '0.00%', "[['0', 'dd.mm.yyyy']]"],
    ['HorizontalAlignment', "'center'", 'center', "[['left', 'right']]"],
    ['VerticalAlignment', "'middle'", 'middle', "[['top', 'bottom']]"],
  ])('%s is set for all cells and one by one', async (name, one, expected, each) => {
    const plural = name === 'FontFamily' ? 'FontFamilies' : `${name}s`;
    expect(
      await runScript(`${RANGE}
range.set${name}(${one});
var first = range.get${plural}();
range.set${plural}(${each});
return [first, range.get${name}(), range.get${plural}()];`),
    ).toEqual([
      [[expected, expected]],
      // The first cell stands for the range.
      JSON.parse(each.replaceAll("'", '"'))[0][0],
      JSON.parse(each.replaceAll("'", '"')),
    ]);
  });

  test('null and "normal" mean the default', async () => {
    expect(
      await runScript(`${RANGE}
range.setBackground('#123456').setBackground(null).setFontColor('#123456').setFontColor(null).setHorizontalAlignment('right');
range.setHorizontalAlignment('normal').setWrap(true);
return [range.getBackground(), range.getFontColor(), range.getHorizontalAlignment(), range.getWrap(), range.getNumberFormat()];`),
    ).toEqual(['#ffffff', '#000000', 'general', true, 'General']);
  });

  test.each([
    ["range.setFontWeight('heavy')", 'Invalid argument: "heavy"'],
    ["range.setBackground('#12')", 'Invalid argument: color "#12"'],
    ["range.setHorizontalAlignment('justify')", 'Invalid argument: "justify"'],
    ["range.setBackgrounds([['#000000']])", 'The number of columns in the data does not match'],
    ["range.setFontWeights([['bold', 'bold'], ['bold', 'bold']])", 'The number of rows in the data does not match'],
    ["range.setFontSize('big')", "don't match the method signature"],
    ['range.setFontSize(0)', 'Invalid argument: 0'],
    ["range.setNumberFormats([['0', null]])", "don't match the method signature"],
    ["range.setFontColors([['#000000', ,]])", 'Invalid argument: color'],
    ["range.setWraps([[true, 'yes']])", "don't match the method signature"],
    ["range.setNotes([['a', 1]])", "don't match the method signature"],
    ['range.setFormulas([[1, 2]])', "don't match the method signature"],
    ['sheet.setColumnWidths(1, 2, 0)', 'Invalid argument: 0'],
    ['sheet.setRowHeight(1, 1.5)', "don't match the method signature"],
    ["range.setWrapStrategy('WRAP')", 'Invalid argument: wrap strategy'],
    ["range.setBorder(true, true, true, true, true, true, '#000000', 'SOLID')", 'Invalid argument: border style'],
  ])('%s is refused', async (expression, message) => {
    await expect(runScript(`${RANGE} ${expression};`)).rejects.toThrow(message);
  });

  test('borders, wrapping and merging are passed on', async () => {
    expect(
      await runScript(`${RANGE}
range.setBorder(true, null, true, null, false, null, '#ff0000', SpreadsheetApp.BorderStyle.SOLID_MEDIUM).setBorder(true, true, true, true, true, true);
range.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).merge();
var merged = [range.isPartOfMerge(), range.getMergedRanges().map(function (r) { return r.getA1Notation(); })];
range.breakApart();
return merged.concat([range.isPartOfMerge()]);`),
    ).toEqual([true, ['A1:B1'], false]);
  });

  test('text styles change only what they name', async () => {
    expect(
      await runScript(`${RANGE}
range.setFontSize(14).setFontColor('#ff0000');
var bold = SpreadsheetApp.newTextStyle().setBold(true).setFontSize(12).build();
var plain = SpreadsheetApp.newTextStyle().setItalic(true).setUnderline(true).setForegroundColor('#00FF00').setFontFamily('Roboto').build();
range.setTextStyles([[bold, plain]]);
return [range.getFontWeights(), range.getFontSizes(), range.getFontColors(), range.getFontStyles(), range.getFontLines(), range.getFontFamilies(),
  bold.isBold(), bold.isItalic(), bold.getFontSize(), plain.getForegroundColor(), plain.getFontFamily()];`),
    ).toEqual([
      [['bold', 'normal']],
      [[12, 14]],
      [['#ff0000', '#00ff00']],
      [['normal', 'italic']],
      [['none', 'underline']],
      [['Arial', 'Roboto']],
      true,
      null,
      12,
      '#00ff00',
      'Roboto',
    ]);
    await expect(runScript(`${RANGE} range.setTextStyle({ bold: true });`)).rejects.toThrow('a TextStyle is expected');
    await expect(runScript('SpreadsheetApp.newTextStyle().setBold(1);')).rejects.toThrow(
      "don't match the method signature",
    );
  });

  test('a list of ranges takes one call for all', async () => {
    expect(
      await runScript(`
var sheet = SpreadsheetApp.getActiveSheet();
sheet.getRangeList(['A1', 'C3:D3']).setFontWeight('bold').setBackground('#ff0000').setNumberFormat('0.0');
return [sheet.getRange('A1').getFontWeight(), sheet.getRange('B1').getFontWeight(), sheet.getRange('D3').getBackground(), sheet.getRangeList(['A1', 'C3:D3']).getRanges().length];`),
    ).toEqual(['bold', 'normal', '#ff0000', 2]);
  });
});
