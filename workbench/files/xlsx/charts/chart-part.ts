/** A chart as Office Open XML (ECMA-376, part 1, DrawingML charts): bars, lines, and named points. */
import type { Chart } from '../../../engine/engine.ts';
import { optionsOf, type Stroke, strokeOf } from '../../../page/charts/chart-data.ts';
import { areNumbers, type ChartColumn, numbersXml, textsXml } from './references.ts';
import { escaped, HEAD } from './xml.ts';

const EMUS_PER_PIXEL = 9_525;
const GREY = 'd9d9d9';
/** Any two numbers: axes are told apart by them. */
const [ACROSS, UPWARDS] = [111, 222];

const fill = (color: string) => `<a:solidFill><a:srgbClr val="${color.replace('#', '')}"/></a:solidFill>`;

function line({ color, width, dashes }: Stroke): string {
  const dash = dashes === '' ? '' : '<a:prstDash val="dash"/>';
  return `<a:ln w="${Math.round(width * EMUS_PER_PIXEL)}">${fill(color)}${dash}</a:ln>`;
}

function titleXml(title: string, size: number): string {
  const look = `lang="en-US" sz="${size}" b="0"`;
  const written = `<a:p><a:pPr><a:defRPr ${look}/></a:pPr><a:r><a:rPr ${look}/><a:t>${escaped(title)}</a:t></a:r></a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/>${written}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

interface Axis {
  readonly id: number;
  readonly crosses: number;
  readonly position: 'b' | 'l';
  readonly title?: string;
  /** Names from the top down. */
  readonly isReversed?: boolean;
  /** At the far end of the other axis, which is where one from the top down begins. */
  readonly isAtEnd?: boolean;
}

function axisXml(kind: 'catAx' | 'valAx', { id, crosses, position, title = '', ...axis }: Axis): string {
  const grid = `<c:majorGridlines><c:spPr><a:ln w="${EMUS_PER_PIXEL}">${fill(GREY)}</a:ln></c:spPr></c:majorGridlines>`;
  return [
    `<c:${kind}><c:axId val="${id}"/>`,
    `<c:scaling><c:orientation val="${axis.isReversed ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${position}"/>`,
    kind === 'valAx' ? grid : '',
    title === '' ? '' : titleXml(title, 1_000),
    '<c:numFmt formatCode="General" sourceLinked="1"/>',
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:crossAx val="${crosses}"/><c:crosses val="${axis.isAtEnd ? 'max' : 'autoZero'}"/>`,
    kind === 'valAx' ? '<c:crossBetween val="between"/>' : '',
    `</c:${kind}>`,
  ].join('');
}

const axisIds = `<c:axId val="${ACROSS}"/><c:axId val="${UPWARDS}"/>`;

function seriesXml(index: number, title: string, look: string, values: string): string {
  const name = title === '' ? '' : `<c:tx>${title}</c:tx>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${look}${values}</c:ser>`;
}

const titleOf = ({ title }: ChartColumn) => (title === null ? '' : textsXml(title));

function barsXml(names: ChartColumn, series: readonly ChartColumn[], strokes: readonly Stroke[]): string {
  const drawn = series.map((column, index) =>
    seriesXml(
      index,
      titleOf(column),
      `<c:spPr>${fill(strokes[index]?.color ?? GREY)}</c:spPr><c:invertIfNegative val="0"/>`,
      `<c:cat>${textsXml(names.body)}</c:cat><c:val>${numbersXml(column.body)}</c:val>`,
    ),
  );
  return [
    `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${drawn.join('')}`,
    `<c:gapWidth val="50"/>${axisIds}</c:barChart>`,
    axisXml('catAx', { id: ACROSS, crosses: UPWARDS, position: 'l', isReversed: true }),
    axisXml('valAx', { id: UPWARDS, crosses: ACROSS, position: 'b', isAtEnd: true }),
  ].join('');
}

/** Along an axis of numbers where the first column holds numbers alone, else side by side. */
function linesXml(along: ChartColumn, series: readonly ChartColumn[], strokes: readonly Stroke[]): string {
  const isNumeric = areNumbers(along.body);
  const drawn = series.map((column, index) => {
    const stroke = strokes[index];
    const look = `<c:spPr>${stroke === undefined ? '' : line(stroke)}</c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
    const values = isNumeric
      ? `<c:xVal>${numbersXml(along.body)}</c:xVal><c:yVal>${numbersXml(column.body)}</c:yVal>`
      : `<c:cat>${textsXml(along.body)}</c:cat><c:val>${numbersXml(column.body)}</c:val>`;
    return seriesXml(index, titleOf(column), look, `${values}<c:smooth val="0"/>`);
  });
  const kind = isNumeric ? 'scatterChart' : 'lineChart';
  const style = isNumeric ? '<c:scatterStyle val="lineMarker"/>' : '<c:grouping val="standard"/>';
  return [
    `<c:${kind}>${style}<c:varyColors val="0"/>${drawn.join('')}${isNumeric ? '' : '<c:marker val="1"/>'}${axisIds}</c:${kind}>`,
    axisXml(isNumeric ? 'valAx' : 'catAx', { id: ACROSS, crosses: UPWARDS, position: 'b' }),
    axisXml('valAx', { id: UPWARDS, crosses: ACROSS, position: 'l' }),
  ].join('');
}

/** Each point is a series of its own, since only names of series can stand beside points; colours tell the groups apart. */
function pointsXml(columns: readonly ChartColumn[], colors: readonly string[], titles: readonly string[]): string {
  const [names, across, upwards, groups] = columns;
  if (names === undefined || across === undefined || upwards === undefined) return '';
  const isDrawn = (row: number) => [across, upwards].every(({ body }) => typeof body.cells[row]?.value === 'number');
  const rows = [...names.body.cells.keys()].filter(isDrawn);
  const groupOf = (row: number) => groups?.body.shown[row] ?? '';
  const known = [...new Set(rows.map(groupOf).filter((group) => group !== ''))];
  const drawn = rows.map((row, index) => {
    const color = colors[Math.max(0, known.indexOf(groupOf(row)))] ?? GREY;
    const marker = `<c:marker><c:symbol val="circle"/><c:size val="9"/><c:spPr>${fill(color)}</c:spPr></c:marker>`;
    const shown = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'].map(
      (what) => `<c:show${what} val="${what === 'SerName' ? 1 : 0}"/>`,
    );
    const label = `<c:dLbls><c:dLblPos val="r"/>${shown.join('')}</c:dLbls>`;
    const values = `<c:xVal>${numbersXml(across.at(row))}</c:xVal><c:yVal>${numbersXml(upwards.at(row))}</c:yVal>`;
    const look = `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${marker}${label}`;
    return seriesXml(index, textsXml(names.at(row)), look, `${values}<c:smooth val="0"/>`);
  });
  const [right = '', up = ''] = titles;
  return [
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${drawn.join('')}${axisIds}</c:scatterChart>`,
    axisXml('valAx', { id: ACROSS, crosses: UPWARDS, position: 'b', title: right }),
    axisXml('valAx', { id: UPWARDS, crosses: ACROSS, position: 'l', title: up }),
  ].join('');
}

function plotXml(type: string, columns: readonly ChartColumn[], look: ReturnType<typeof optionsOf>): string | null {
  const [first, ...series] = columns;
  if (first === undefined || series.length === 0) return null;
  const strokes = series.map((_, index) => strokeOf(look.series, index, look.colors));
  if (type === 'BAR') return barsXml(first, series, strokes);
  if (type === 'LINE') return linesXml(first, series, strokes);
  return type === 'BUBBLE' ? pointsXml(columns, look.colors, [look.across, look.upwards]) : null;
}

/** Null where there is nothing to draw, or no way to. */
export function chartXml({ type, options }: Chart, columns: readonly ChartColumn[]): string | null {
  const look = optionsOf(options);
  const plot = plotXml(type, columns, look);
  if (plot === null) return null;
  const title = look.title === '' ? '' : titleXml(look.title, 1_400);
  const hasLegend = look.isLegendBelow && type !== 'BUBBLE';
  const legend = hasLegend ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '';
  const namespaces = [
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  ].join(' ');
  return [
    `${HEAD}<c:chartSpace ${namespaces}><c:roundedCorners val="0"/><c:chart>${title}`,
    `<c:autoTitleDeleted val="${title === '' ? 1 : 0}"/><c:plotArea><c:layout/>${plot}</c:plotArea>${legend}`,
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join('');
}
