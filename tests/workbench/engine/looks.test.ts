/** Styles, frames and what lies over the cells are read back as they were set. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Chart, ConditionalRule, Engine, EngineSheet, ValidationRule } from '../../../workbench/engine/engine.ts';
import { createNodeEngine } from '../support/workbench.ts';
import { area, number, text } from './cells.ts';

const LIST: ValidationRule = {
  type: 'list',
  values: ['Lead', 'Deal, won'],
  operator: null,
  source: null,
  allowInvalid: false,
  help: 'Pick a stage',
};
const RANGE: ValidationRule = { ...LIST, values: [], source: "'Sheet1'!$A$1:$A$3" };
const BETWEEN: ValidationRule = { ...LIST, type: 'number', values: [0, 100], operator: 'NUMBER_BETWEEN', help: null };
const AFTER: ValidationRule = { ...LIST, type: 'date', values: [45_000], operator: 'DATE_AFTER' };
const CHECKBOX: ValidationRule = { ...LIST, type: 'checkbox', values: [], help: null };

const RULES: readonly ConditionalRule[] = [
  {
    areas: [area(1, 1, 3, 2)],
    rule: { type: 'compare', operator: 'NUMBER_LESS_THAN', values: [0.7], style: { fontColor: '#cc0000' } },
  },
  {
    areas: [area(1, 0, 3, 1), area(8, 0, 2, 1)],
    rule: { type: 'formula', formula: '=$B2>IF(1;2;3)', style: { background: '#ffeeee', bold: true } },
  },
  {
    areas: [area(1, 1, 3, 1)],
    rule: {
      type: 'scale',
      points: [
        { at: 'min', color: '#ffffff' },
        { at: 'percentile', value: 50, color: '#88ff88' },
        { at: 'max', color: '#00ff00' },
      ],
    },
  },
];

const CHART: Chart = {
  id: 7,
  type: 'COLUMN',
  ranges: [{ sheetId: 0, area: area(0, 0, 3, 2) }],
  row: 4,
  column: 5,
  offsetX: 10,
  offsetY: 0,
  options: { title: 'Revenue' },
};

describe('looks', () => {
  let engine: Engine;
  let sheet: EngineSheet;
  beforeAll(() => {
    engine = createNodeEngine();
    sheet = engine.insertSheet('Looks', 1, 100, 10);
    sheet.write(area(0, 0, 2, 2), [
      [text('Name'), text('Sum')],
      [text('a'), number(0.5)],
    ]);
  });
  afterAll(() => engine.dispose());

  it('styles cells one by one and leaves alone what is not named', () => {
    sheet.setStyle(area(0, 0, 1, 2), {
      bold: true,
      background: '#eeeeee',
      horizontalAlignment: 'center',
      verticalAlignment: 'middle',
      wrap: 'wrap',
      fontSize: 12,
      fontFamily: 'Roboto',
    });
    sheet.setStyles(area(0, 0, 1, 2), [[{ italic: true }, { bold: false, numberFormat: '0%' }]]);
    const [first, second] = sheet.styles(area(0, 0, 1, 2))[0] ?? [];
    expect(first).toEqual({
      numberFormat: '',
      bold: true,
      italic: true,
      underline: false,
      strikethrough: false,
      fontFamily: 'Roboto',
      fontSize: 12,
      fontColor: null,
      background: '#eeeeee',
      horizontalAlignment: 'center',
      verticalAlignment: 'middle',
      wrap: 'wrap',
    });
    expect(second).toMatchObject({ bold: false, italic: false, numberFormat: '0%', background: '#eeeeee' });
  });

  it('adds the same look to cells that look different, each in its own way, however often', () => {
    const looks = [{ bold: true }, { italic: true }, {}, { bold: true }, { fontSize: 12 }];
    const cells = area(20, 0, 1, looks.length);
    sheet.setStyles(cells, [looks]);
    for (const background of ['#ffeeee', '#eeffee']) {
      sheet.setStyles(cells, [looks.map(() => ({ background, numberFormat: '0%' }))]);
      sheet.setStyle(cells, { numberFormat: '' });
      const wanted = looks.map((look) => ({ bold: false, italic: false, numberFormat: '', background, ...look }));
      expect(sheet.styles(cells)).toEqual([wanted.map((each) => expect.objectContaining(each))]);
    }
    sheet.setStyle(cells, { background: null, bold: false, italic: false, fontSize: 10 });
    const [plain] = sheet.styles(area(51, 5))[0] ?? [];
    expect(sheet.styles(cells)).toEqual([looks.map(() => plain)]);
  });

  it('gives back the plain style when styles are cleared, and the content stays', () => {
    const plain = sheet.styles(area(50, 5))[0]?.[0];
    sheet.setStyle(area(1, 0), { underline: true, strikethrough: true, fontColor: '#123456' });
    sheet.setBorder(area(1, 0), { top: true, bottom: true }, '#000000', 'thin');
    sheet.clearStyle(area(1, 0));
    expect(sheet.styles(area(1, 0))).toEqual([[plain]]);
    expect(sheet.read(area(1, 0))).toEqual([[{ kind: 'text', value: 'a' }]]);
  });

  it('tells the lines of each cell, and takes them away', () => {
    const place = area(30, 0, 2, 2);
    const line = { style: 'double', color: '#ff0000' };
    sheet.setBorder(place, { top: true, vertical: true }, '#ff0000', 'double');
    expect(sheet.borders(place)).toEqual([
      [
        { top: line, right: line },
        { top: line, left: line },
      ],
      [{ right: line }, { left: line }],
    ]);
    sheet.setBorder(place, { vertical: false }, '#000000', 'thin');
    expect(sheet.borders(place)).toEqual([
      [{ top: line }, { top: line }],
      [{}, {}],
    ]);
  });

  it('reaches as far as looks, notes and checks do', () => {
    const fresh = engine.insertSheet('Extent', 1, 100, 20);
    expect(fresh.extent()).toEqual({ rows: 0, columns: 0 });
    fresh.setStyle(area(4, 1), { bold: true });
    expect([fresh.extent(), fresh.used()]).toEqual([
      { rows: 5, columns: 2 },
      { rows: 0, columns: 0 },
    ]);
    fresh.setNotes(area(8, 0), [['note']]);
    fresh.setValidation(area(2, 6), {
      type: 'checkbox',
      values: [],
      operator: null,
      source: null,
      allowInvalid: false,
      help: null,
    });
    expect(fresh.extent()).toEqual({ rows: 9, columns: 7 });
    engine.deleteSheet(fresh.id);
  });

  it('keeps the frame', () => {
    sheet.setFrozen(1, 2);
    sheet.setTabColor('#ff8800');
    sheet.setColumnWidths(1, 2, 250);
    sheet.setRowHeights(0, 1, 40);
    sheet.merge(area(20, 0, 2, 3));
    expect(sheet).toMatchObject({ frozenRows: 1, frozenColumns: 2, tabColor: '#ff8800' });
    expect([0, 1, 2, 3].map((column) => sheet.columnWidth(column))).toEqual([100, 250, 250, 100]);
    expect([sheet.rowHeight(0), sheet.rowHeight(1)]).toEqual([40, 21]);
    expect(sheet.merges()).toEqual([area(20, 0, 2, 3)]);
    sheet.setFrozen(0, 0);
    sheet.setTabColor(null);
    expect(sheet).toMatchObject({ frozenRows: 0, frozenColumns: 0, tabColor: null });
  });

  it('keeps notes, links and the filter', () => {
    sheet.setNotes(area(2, 0, 1, 2), [['first', '']]);
    sheet.setNotes(area(2, 0, 1, 2), [['', 'second']]);
    expect(sheet.notes(area(2, 0, 1, 2))).toEqual([['', 'second']]);
    sheet.setLink(3, 0, 'Back', '#gid=0&range=A1');
    expect(sheet.links(area(3, 0, 1, 2))).toEqual([['#gid=0&range=A1', null]]);
    expect(sheet.read(area(3, 0))).toEqual([[{ kind: 'text', value: 'Back' }]]);
    sheet.write(area(3, 0), [[text('plain')]]);
    expect(sheet.links(area(3, 0))).toEqual([[null]]);
    sheet.setFilter(area(0, 0, 1, 2));
    sheet.setFilter(area(0, 0, 4, 2));
    expect(sheet.filter()).toEqual(area(0, 0, 4, 2));
    sheet.setFilter(null);
    expect(sheet.filter()).toBeNull();
  });

  it.each([LIST, RANGE, BETWEEN, AFTER, CHECKBOX])('keeps the validation $type $operator', (rule) => {
    sheet.setValidation(area(30, 0, 3, 1), rule);
    sheet.setValidation(area(31, 0), null);
    expect(sheet.validations(area(30, 0, 3, 2))).toEqual([
      [rule, null],
      [null, null],
      [rule, null],
    ]);
  });

  it('keeps conditional rules in their order and moves them with their cells', () => {
    sheet.setConditionalRules([]);
    sheet.setConditionalRules(RULES);
    expect(sheet.conditionalRules()).toEqual(RULES);
    expect(() =>
      sheet.setConditionalRules([
        { areas: [area(0, 0)], rule: { type: 'compare', operator: 'NO_SUCH_THING', values: [], style: {} } },
      ]),
    ).toThrow('NO_SUCH_THING');
    expect(sheet.conditionalRules()).toEqual(RULES);
    sheet.insertRows(1, 2);
    expect(sheet.conditionalRules().map((rule) => rule.areas)).toEqual([
      [area(3, 1, 3, 2)],
      [area(3, 0, 3, 1), area(10, 0, 2, 1)],
      [area(3, 1, 3, 1)],
    ]);
    expect(sheet.conditionalRules()[1]?.rule).toMatchObject({ formula: '=$B4>IF(1;2;3)' });
    sheet.deleteRows(1, 2);
    expect(sheet.conditionalRules()).toEqual(RULES);
  });

  it('keeps charts and the services’ own data, and copies them with the sheet', () => {
    const own = { sheetId: sheet.id, area: area(0, 0, 2, 2) };
    const chart = { ...CHART, ranges: [...CHART.ranges, own] };
    sheet.setCharts([chart]);
    sheet.setCustom({ key: { deep: [1] } });
    sheet.setNotes(area(0, 0), [['copied']]);
    const copy = engine.duplicateSheet(sheet.id, 'Copy of looks');
    expect(copy.name).toBe('Copy of looks');
    expect(copy.id).not.toBe(sheet.id);
    expect(copy.charts()).toEqual([{ ...chart, ranges: [...CHART.ranges, { ...own, sheetId: copy.id }] }]);
    expect(copy.custom()).toEqual({ key: { deep: [1] } });
    expect(copy.notes(area(0, 0))).toEqual([['copied']]);
    expect(copy.conditionalRules()).toEqual(sheet.conditionalRules());
    copy.setCustom({});
    copy.setCharts([]);
    expect(sheet.custom()).toEqual({ key: { deep: [1] } });
    expect(sheet.charts()).toEqual([chart]);
  });

  it('copies a large sheet whole and at once', () => {
    const large = engine.insertSheet('Large', 0, 20_000, 6);
    const row = Array.from({ length: 6 }, (_cell, index) => number(index));
    large.write(
      area(0, 0, 20_000, 6),
      Array.from({ length: 20_000 }, () => row),
    );
    const copy = engine.duplicateSheet(large.id, 'Large copy');
    expect(copy.read(area(19_999, 5))).toEqual([[{ kind: 'number', value: 5 }]]);
  });
});
