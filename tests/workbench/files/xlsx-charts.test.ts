/** Charts in a saved .xlsx: built as a script builds them, read back part by part as XML, along the links between the parts. */
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LeftOut } from '../../../workbench/files/xlsx/left-out.ts';
import { get, openApp } from '../../app/support/app.ts';
import { LAST_DAY } from '../../app/support/log.ts';
import { PAY_TITLES, payRequest } from '../../app/support/pay-request.ts';
import { FILE_SCOPE, UI_SCOPE } from '../support/host.ts';
import { createHost, createNodeEngine, writeXlsx } from '../support/workbench.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of the element itself, behind its start. */
  text: string;
}

/** All elements in the order in which they begin; text that is no XML throws. */
function elements(xml: string): Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}

const named = (all: readonly Element[], name: string) => all.filter((element) => element.name === name);
const texts = (all: readonly Element[], name: string) => named(all, name).map(({ text }) => text);

interface Parts {
  readonly xml: (path: string) => Promise<Element[]>;
  readonly raw: (path: string) => Promise<string>;
}

async function partsOf(bytes: Uint8Array): Promise<Parts> {
  const zip = await JSZip.loadAsync(bytes);
  const raw = async (path: string) => {
    const file = zip.file(path);
    if (file === null) throw new Error(`no ${path} among ${Object.keys(zip.files).join(', ')}`);
    return file.async('string');
  };
  return { raw, xml: async (path) => elements(await raw(path)) };
}

/** The target of the relationship of a kind, from `xl/…/x.xml` on. */
async function targets({ xml }: Parts, path: string, kind: string): Promise<string[]> {
  const [, folder = '', file = ''] = /^(.*)\/([^/]+)$/.exec(path) ?? [];
  const links = named(await xml(`${folder}/_rels/${file}.rels`), 'Relationship');
  return links
    .filter(({ attributes }) => attributes['Type']?.endsWith(`/${kind}`))
    .map(({ attributes }) => new URL(attributes['Target'] ?? '', `file:///${path}`).pathname.slice(1));
}

/** The charts of the sheet with that number, as elements, by the links that lead to them. */
async function chartsOf(parts: Parts, sheet: number): Promise<Element[][]> {
  const [drawing = ''] = await targets(parts, `xl/worksheets/sheet${sheet}.xml`, 'drawing');
  return Promise.all((await targets(parts, drawing, 'chart')).map(parts.xml));
}

const SCRIPT = `function build() {
  var sheet = SpreadsheetApp.getActive().getActiveSheet();
  sheet.setName("R&D's <plan>");
  sheet.getRange('A1:E4').setValues([['Name', 'Across', 'Up', 'Group', 'Size'], ['Ann & Bob', 1, 10, 'g1', 1],
    ['Cid', 2, 20, 'g2', 1], ['Dan', '', 30, 'g1', 1]]);
  sheet.getRange('A1').setNotes([['A note']]);
  var chart = function (type, areas, row, options) {
    var builder = sheet.newChart().setChartType(Charts.ChartType[type]).setNumHeaders(1).setOption('colors', ['#0b6b50', '#0072b2']);
    areas.forEach(function (area) { builder.addRange(sheet.getRange(area)); });
    Object.keys(options).forEach(function (name) { builder.setOption(name, options[name]); });
    sheet.insertChart(builder.setPosition(row, 7, 8, 8).build());
  };
  chart('BAR', ['A1:A4', 'B1:C4'], 1, { title: 'Bars <&>', legend: { position: 'bottom' } });
  chart('LINE', ['A1:A4', 'C1:C4'], 21, { title: 'Lines', legend: { position: 'none' } });
  chart('BUBBLE', ['A1:E4'], 41, { title: 'Points', hAxis: { title: 'far' }, vAxis: { title: 'high' } });
}`;

let bytes: Uint8Array;
let parts: Parts;
let leftOut: readonly LeftOut[];

beforeAll(async () => {
  const engine = createNodeEngine({ locale: 'en_US', timeZone: 'America/New_York' });
  try {
    const manifest = JSON.stringify({ timeZone: 'America/New_York', oauthScopes: [FILE_SCOPE, UI_SCOPE] });
    await createHost({ engine, code: SCRIPT, files: {}, manifest }).rpc('build', []);
    await engine.settled();
    ({ bytes, leftOut } = await writeXlsx(engine));
    parts = await partsOf(bytes);
  } finally {
    engine.dispose();
  }
});

describe('charts of a sheet', () => {
  it('are all there, and nothing is said to be missing', async () => {
    expect(leftOut.filter(({ kind }) => kind === 'charts')).toEqual([]);
    const charts = await chartsOf(parts, 1);
    expect(charts.map((chart) => texts(chart, 'a:t')[0])).toEqual(['Bars <&>', 'Lines', 'Points']);
  });

  it('are declared, and drawn between the page’s setup and the notes', async () => {
    const types = named(await parts.xml('[Content_Types].xml'), 'Override').map(
      ({ attributes }) => attributes['PartName'],
    );
    expect(types.filter((name) => /chart|drawing\d/.test(name ?? ''))).toEqual([
      '/xl/charts/chart1.xml',
      '/xl/charts/chart2.xml',
      '/xl/charts/chart3.xml',
      '/xl/drawings/drawing1.xml',
    ]);
    const order = (await parts.xml('xl/worksheets/sheet1.xml')).map(({ name }) => name);
    expect(order.indexOf('drawing')).toBeGreaterThan(order.indexOf('pageSetup'));
    expect(order.indexOf('drawing')).toBe(order.indexOf('legacyDrawing') - 1);
  });

  it('lie where they were put, as large as they are drawn', async () => {
    const drawing = await parts.xml('xl/drawings/drawing1.xml');
    expect(texts(drawing, 'xdr:row')).toEqual(['0', '20', '40']);
    expect(texts(drawing, 'xdr:col')).toEqual(['6', '6', '6']);
    expect(texts(drawing, 'xdr:colOff')[0]).toBe('76200');
    expect(named(drawing, 'xdr:ext')[0]?.attributes).toEqual({ cx: '5715000', cy: '3533775' });
  });

  it('leave the rest of the file as it was', async () => {
    const workbook = new ExcelJS.Workbook();
    // ExcelJS declares another Buffer than Node's.
    await workbook.xlsx.load(new Uint8Array(bytes).buffer as ArrayBuffer);
    const [sheet] = workbook.worksheets;
    expect([sheet?.name, sheet?.getCell('A2').value, sheet?.getCell('A1').note]).toEqual([
      "R&D's <plan>",
      'Ann & Bob',
      'A note',
    ]);
  });
});

describe('a chart', () => {
  const SHEET = "'R&D''s <plan>'!";

  it('of bars names categories and series by their cells, and keeps what they hold', async () => {
    const [bars = []] = await chartsOf(parts, 1);
    expect(named(bars, 'c:barDir')[0]?.attributes).toEqual({ val: 'bar' });
    const [categories, values] = [`${SHEET}$A$2:$A$4`, `${SHEET}$B$2:$B$4`];
    expect(texts(bars, 'c:f')).toEqual([
      `${SHEET}$B$1:$B$1`,
      categories,
      values,
      `${SHEET}$C$1:$C$1`,
      categories,
      `${SHEET}$C$2:$C$4`,
    ]);
    // The blank cell is a gap.
    expect(texts(bars, 'c:v')).toEqual(
      [
        ['Across', 'Ann & Bob', 'Cid', 'Dan', '1', '2'],
        ['Up', 'Ann & Bob', 'Cid', 'Dan', '10', '20', '30'],
      ].flat(),
    );
    expect(named(bars, 'c:legendPos').length).toBe(1);
    expect(named(bars, 'a:srgbClr').map(({ attributes }) => attributes['val'])).toEqual(
      expect.arrayContaining(['0b6b50', '0072b2']),
    );
  });

  it('of lines stands on names side by side, without a legend where none is asked for', async () => {
    const [, lines = []] = await chartsOf(parts, 1);
    expect(named(lines, 'c:lineChart').length).toBe(1);
    expect(named(lines, 'c:catAx').length).toBe(1);
    expect(named(lines, 'c:legend')).toEqual([]);
  });

  it('of points names each that has a place, and colours it by its group', async () => {
    const [, , points = []] = await chartsOf(parts, 1);
    expect(texts(points, 'c:f')).toEqual(
      [2, 3].flatMap((row) => ['A', 'B', 'C'].map((column) => `${SHEET}$${column}$${row}:$${column}$${row}`)),
    );
    expect(texts(points, 'a:t')).toEqual(['Points', 'far', 'high']);
    const colours = named(points, 'a:srgbClr').map(({ attributes }) => attributes['val']);
    expect(colours.slice(0, 2)).toEqual(['0b6b50', '0072b2']);
  });
});

it('the simulator’s lines run along the attainments as numbers, with their own looks', async () => {
  const month = LAST_DAY - 30;
  const app = openApp({ rows: [['Acme', month, 10, 'Ann']], titles: PAY_TITLES.en, locale: 'en_US', userLocale: 'en' });
  const members = [{ name: 'Ann', isHead: false, targetIncome: 1000, plan: 20_000 }];
  await get(app, 'setUpPay', payRequest(app, { month: '2026-03', members, market: 950 }));
  await get(app, 'buildSimulator');
  const { engine } = app.host;
  await engine.settled();
  const written = await writeXlsx(engine);
  const index = engine.sheets().findIndex(({ name }) => name === 'Simulator');
  const [lines = []] = await chartsOf(await partsOf(written.bytes), index + 1);
  expect(named(lines, 'c:scatterChart').length).toBe(1);
  const series = named(lines, 'c:ser').length;
  expect(series).toBeGreaterThan(1);
  expect(named(lines, 'c:xVal').length).toBe(series);
  expect(named(lines, 'a:prstDash').map(({ attributes }) => attributes['val'])).toContain('dash');
  const [chart] = engine.sheets()[index]?.charts() ?? [];
  expect(texts(lines, 'a:t')[0]).toBe(chart?.options['title']);
});
