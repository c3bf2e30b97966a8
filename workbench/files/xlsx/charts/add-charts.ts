/** Charts in an .xlsx file: ExcelJS writes none, so their parts are put into what it wrote. */
import JSZip from 'jszip';
import type { Chart } from '../../../engine/engine.ts';
import { drawingXml, RELATIONSHIPS } from './drawing-part.ts';
import { HEAD } from './xml.ts';

export interface SheetCharts {
  /** From 1, in the order in which the sheets were added. */
  readonly sheet: number;
  readonly charts: readonly { readonly chart: Chart; readonly xml: string }[];
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
/** What a sheet may hold behind its drawing. */
const BEHIND = /<(?:legacyDrawing|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

async function textOf(zip: JSZip, path: string): Promise<string | null> {
  return (await zip.file(path)?.async('string')) ?? null;
}

/** Puts a text in front of the first match; a file without one is not what ExcelJS writes. */
function insertBefore(xml: string, mark: RegExp, added: string): string {
  const at = xml.search(mark);
  if (at === -1) throw new Error('a part of the .xlsx file has no end');
  return xml.slice(0, at) + added + xml.slice(at);
}

const relationship = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;

const relationships = (all: readonly string[]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}">${all.join('')}</Relationships>`;

const contentType = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`;

export async function addCharts(bytes: Uint8Array, sheets: readonly SheetCharts[]): Promise<Uint8Array> {
  const filled = sheets.filter(({ charts }) => charts.length > 0);
  if (filled.length === 0) return bytes;
  const zip = await JSZip.loadAsync(bytes);
  const types: string[] = [];
  const put = (path: string, type: string, xml: string) => {
    zip.file(path, xml);
    types.push(contentType(path, type));
  };
  let number = 0;
  for (const { sheet, charts } of filled) {
    const ofDrawing = charts.map(({ xml }, index) => {
      number++;
      put(`xl/charts/chart${number}.xml`, CHART_TYPE, xml);
      return relationship(`rId${index + 1}`, 'chart', `../charts/chart${number}.xml`);
    });
    put(`xl/drawings/drawing${sheet}.xml`, DRAWING_TYPE, drawingXml(charts.map(({ chart }) => chart)));
    zip.file(`xl/drawings/_rels/drawing${sheet}.xml.rels`, relationships(ofDrawing));

    const path = `xl/worksheets/sheet${sheet}.xml`;
    const ofSheet = `xl/worksheets/_rels/sheet${sheet}.xml.rels`;
    const before = (await textOf(zip, ofSheet)) ?? relationships([]);
    // No other relationship of a sheet is called so.
    const toDrawing = relationship('rIdCharts', 'drawing', `../drawings/drawing${sheet}.xml`);
    zip.file(ofSheet, insertBefore(before, /<\/Relationships>/, toDrawing));
    const link = `<drawing xmlns:r="${RELATIONSHIPS}" r:id="rIdCharts"/>`;
    zip.file(path, insertBefore((await textOf(zip, path)) ?? '', BEHIND, link));
  }
  const contentTypes = (await textOf(zip, '[Content_Types].xml')) ?? '';
  zip.file('[Content_Types].xml', insertBefore(contentTypes, /<\/Types>/, types.join('')));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
