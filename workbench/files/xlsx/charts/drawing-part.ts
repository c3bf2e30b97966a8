/** Where the charts of one sheet lie, as Office Open XML. */
import type { Chart } from '../../../engine/engine.ts';
import { CHART_HEIGHT, CHART_WIDTH } from '../../../page/charts/size.ts';
import { escaped, HEAD } from './xml.ts';

const EMUS_PER_PIXEL = 9_525;
const OFFICE = 'http://schemas.openxmlformats.org';
const CHARTS = `${OFFICE}/drawingml/2006/chart`;
export const RELATIONSHIPS = `${OFFICE}/officeDocument/2006/relationships`;

function anchorXml({ row, column, offsetX, offsetY, options }: Chart, index: number): string {
  const name = escaped(String(options['title'] ?? ''));
  const from = [
    `<xdr:col>${column}</xdr:col><xdr:colOff>${offsetX * EMUS_PER_PIXEL}</xdr:colOff>`,
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${offsetY * EMUS_PER_PIXEL}</xdr:rowOff>`,
  ].join('');
  const place = '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>';
  return [
    `<xdr:oneCellAnchor><xdr:from>${from}</xdr:from>`,
    `<xdr:ext cx="${CHART_WIDTH * EMUS_PER_PIXEL}" cy="${CHART_HEIGHT * EMUS_PER_PIXEL}"/>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}" descr="${name}"/>`,
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>${place}`,
    `<a:graphic><a:graphicData uri="${CHARTS}"><c:chart r:id="rId${index + 1}"/></a:graphicData></a:graphic>`,
    '</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>',
  ].join('');
}

/** The chart at each place is that of the relationship `rId1`, `rId2` … */
export function drawingXml(charts: readonly Chart[]): string {
  const namespaces = [
    `xmlns:xdr="${OFFICE}/drawingml/2006/spreadsheetDrawing"`,
    `xmlns:a="${OFFICE}/drawingml/2006/main"`,
    `xmlns:r="${RELATIONSHIPS}"`,
    `xmlns:c="${CHARTS}"`,
  ].join(' ');
  return `${HEAD}<xdr:wsDr ${namespaces}>${charts.map(anchorXml).join('')}</xdr:wsDr>`;
}
