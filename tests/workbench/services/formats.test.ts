import { describe, expect, test } from 'vitest';
import { areaOf, openHost, runScript } from '../support/host.ts';

const RANGE = "var sheet = SpreadsheetApp.getActive().getActiveSheet(); var range = sheet.getRange('A1:B1');";

/** Styles of the first two cells after a script ran. */
async function stylesAfter(body: string) {
  const host = await openHost(`function run() {${RANGE} ${body} }`);
  await host.rpc('run', []);
  return host.engine.active.styles(areaOf(0, 0, 1, 2))[0] ?? [];
}

describe('formats', () => {
  test.each([
    ["setBackgrounds([['#000000', '#ABCDEF']])", 'background', ['#000000', '#abcdef']],
    ["setNumberFormats([['0', 'dd.mm.yyyy']])", 'numberFormat', ['0', 'dd.mm.yyyy']],
    ["setNumberFormat('0.00%')", 'numberFormat', ['0.00%', '0.00%']],
    ["setHorizontalAlignments([['left', 'right']])", 'horizontalAlignment', ['left', 'right']],
    ['setWraps([[true, false]])', 'wrap', ['wrap', 'overflow']],
    ["setFontWeights([['bold', 'normal']])", 'bold', [true, false]],
    ['setFontSizes([[12, 8]])', 'fontSize', [12, 8]],
    ["setFontColors([['#000000', '#ABCDEF']])", 'fontColor', ['#000000', '#abcdef']],
    ["setBackground('#ABCDEF')", 'background', ['#abcdef', '#abcdef']],
    ["setHorizontalAlignment('right')", 'horizontalAlignment', ['right', 'right']],
    ['setWrap(true)', 'wrap', ['wrap', 'wrap']],
    ["setFontWeight('bold')", 'bold', [true, true]],
    ['setFontSize(12)', 'fontSize', [12, 12]],
    ["setFontColor('#ABCDEF')", 'fontColor', ['#abcdef', '#abcdef']],
  ] as const)('%s', async (call, part, expected) => {
    expect((await stylesAfter(`range.${call};`)).map((style) => style[part])).toEqual(expected);
  });

  test.each([
    ["setNumberFormat('0.00%')", 'numberFormat', ['', '0.00%']],
    ["setHorizontalAlignment('right')", 'horizontalAlignment', ['general', 'right']],
    ['setWrap(true)', 'wrap', ['overflow', 'wrap']],
    ["setFontWeight('bold')", 'bold', [false, true]],
    ['setFontSize(12)', 'fontSize', [10, 12]],
    ["setFontColor('#ABCDEF')", 'fontColor', [null, '#abcdef']],
    ["setBackground('#ABCDEF')", 'background', [null, '#abcdef']],
  ] as const)('of a list of ranges are set by one call: %s', async (call, part, expected) => {
    const host = await openHost(`function run() {${RANGE} sheet.getRangeList(['B1:B1', 'D1:E2']).${call}; }`);
    await host.rpc('run', []);
    const [above = [], below = []] = host.engine.active.styles(areaOf(0, 0, 2, 5));
    const [none, one] = expected;
    expect(above.map((style) => style[part])).toEqual([none, one, none, one, one]);
    expect(below.map((style) => style[part])).toEqual([none, none, none, one, one]);
    expect(host.levers.last?.cells).toBe(0);
  });

  test('are copied, one pattern over a larger place, and what cells hold stays', async () => {
    const host = await openHost(`function run() {${RANGE}
range.setFontWeights([['bold', 'normal']]).setNumberFormats([['0', '0.00']]).setBackgrounds([['#123456', null]]);
sheet.getRange('A2:B4').setValues([['a', 5], ['b', 6], ['c', 7]]).setBackgrounds([1, 2, 3].map(() => ['#ffffff', '#ffffff']));
range.copyFormatToRange(sheet, 1, 2, 3, 4); }`);
    await host.rpc('run', []);
    const [second, ...copied] = host.engine.active.styles(areaOf(1, 0, 3, 2));
    expect(second).toMatchObject([{ background: '#ffffff' }, { background: '#ffffff' }]);
    for (const row of copied) {
      expect(row).toMatchObject([
        { bold: true, numberFormat: '0', background: '#123456' },
        { bold: false, numberFormat: '0.00', background: null },
      ]);
    }
    expect(host.engine.active.display(areaOf(1, 0, 3, 2))).toEqual([
      ['a', '5'],
      ['b', '6.00'],
      ['c', '7.00'],
    ]);
  });

  test('null and "normal" mean the default', async () => {
    const styles = await stylesAfter(`
range.setBackgrounds([['#123456', '#123456']]).setBackgrounds([[null, null]]);
range.setHorizontalAlignments([['right', 'right']]).setHorizontalAlignments([['normal', null]]);`);
    expect(styles).toMatchObject([
      { background: null, horizontalAlignment: 'general' },
      { background: null, horizontalAlignment: 'general' },
    ]);
  });

  test('a cell without a number format answers with one that is a format of its own once it is set', async () => {
    const host = await openHost(`function run(format) {${RANGE}
var before = range.getNumberFormats(); range.setNumberFormats([[format, before[0][1]]]).setValues([[5, 5]]);
return [before, range.getNumberFormats()]; }`);
    const none = '0.###############';
    for (const format of ['General', 'general', '']) {
      host.engine.active.setStyle(areaOf(0, 0, 1, 2), { numberFormat: '' });
      expect(await host.rpc('run', [format])).toEqual([[[none, none]], [[none, none]]]);
      expect(host.engine.active.display(areaOf(0, 0, 1, 2))).toEqual([['5', '5.']]);
    }
  });

  test.each(['', 'General'])(
    'a date takes its own format where %j was set, and none where another stands',
    async (format) => {
      const host = await openHost(`function run() {${RANGE}
range.setNumberFormats([['${format}', range.getNumberFormats()[0][1]]]).setValues([['2026-03-01', '2026-03-01']]); }`);
      await host.rpc('run', []);
      expect(host.engine.active.display(areaOf(0, 0, 1, 2))).toEqual([['3/1/2026', '46082.']]);
    },
  );

  test.each([
    ["range.setBackgrounds([['#12', null]])", 'Invalid argument: color "#12"'],
    ["range.setBackgrounds([['white', null]])", 'Invalid argument: color "white"'],
    ["range.setHorizontalAlignments([['justify', 'left']])", 'Invalid argument: "justify"'],
    ["range.setBackgrounds([['#000000']])", 'The number of columns in the data does not match'],
    ['range.setWraps([[true, true], [true, true]])', 'The number of rows in the data does not match'],
    ["range.setNumberFormats([['0', null]])", "don't match the method signature"],
    ["range.setBackgrounds([['#000000', ,]])", 'Invalid argument: color'],
    ["range.setWraps([[true, 'yes']])", "don't match the method signature"],
    ['sheet.setColumnWidths(1, 2, 0)', 'Invalid argument: 0'],
  ])('%s is refused', async (expression, message) => {
    await expect(runScript(`${RANGE} ${expression};`)).rejects.toThrow(message);
  });
});
