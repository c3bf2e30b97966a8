/** Red, amber and green: what each number is measured by, how far it is off, and the word for it. */
import type { Texts } from '../../text/language.ts';
import { cell, formula, native, type Pieces, quoted } from '../pay/formula.ts';
import type { Grid } from '../pay/grid.ts';
import type { CellStyle, ColourRule, TabRow, TabValue } from '../tab-spec.ts';
import type { SalesBoardInput } from './board-input.ts';
import {
  ALL_ROW,
  daysOf,
  FIRST_PERSON,
  type Judged,
  MONTHS_BACK,
  type MonthBack,
  type Places,
} from './board-places.ts';

/** The lines that are judged: all together, and each manager. */
export function judgedRows({ people }: SalesBoardInput): number[] {
  return [ALL_ROW, ...people.flatMap(({ isHead }, index) => (isHead ? [] : [FIRST_PERSON + index]))];
}

/** The mean over the months before that have one of two numbers above zero: of the other divided by it. */
function meanRatio(row: number, over: (back: MonthBack) => number, under: (back: MonthBack) => number): string {
  const pairs = MONTHS_BACK.map((back) => [cell(row, over(back)), cell(row, under(back))] as const);
  const sum = pairs.map(([one, other]) => `IF(${other}>0;${one}/${other};0)`).join('+');
  const known = pairs.map(([, other]) => `(${other}>0)`).join('+');
  return `IF(${known}>0;(${sum})/(${known});"")`;
}

function expectedOf({ metric, stage }: Judged, row: number, places: Places): string {
  const days = daysOf(places);
  if (metric === 'plan') return `IF(${cell(row, places.behind('plan'))}>0;${cell(row, places.behind('plan'))};"")`;
  if (metric === 'averagePurchase') return meanRatio(row, places.revenue, places.purchases);
  if (metric === 'conversion') {
    const [to, from] = stage === null ? [places.stages - 1, 0] : [stage, stage - 1];
    return meanRatio(
      row,
      (back) => places.stageCount(back, to),
      (back) => places.stageCount(back, from),
    );
  }
  const began = MONTHS_BACK.map((back) => cell(row, places.began(back))).join('+');
  const counts = MONTHS_BACK.map((back) => cell(row, places.stageCount(back, 0))).join('+');
  return `IF((${began}>0)*(${days.workdays}>0);(${counts})/(${began})*${days.complete}/${days.workdays};"")`;
}

function putLightsBehind(grid: Grid, row: number, { thresholds }: SalesBoardInput, places: Places, texts: Texts): void {
  places.judged.forEach((judged, index) => {
    const [value, expected, ratio] = [
      cell(row, places.light(judged)),
      cell(row, places.expected(index)),
      cell(row, places.ratio(index)),
    ];
    const threshold = thresholds[judged.metric];
    const change = judged.metric === 'plan' ? `${value}/${expected}` : `${value}/${expected}-1`;
    // A text is larger than any number: only numbers are compared.
    const known = `ISNUMBER(${value})*ISNUMBER(${expected})`;
    const isRed = (red: Pieces) => (judged.metric === 'plan' ? formula`${ratio}<${red}` : formula`${ratio}<=${red}`);
    grid.put(row, places.expected(index), [native([expectedOf(judged, row, places)])], 'muted');
    grid.put(
      row,
      places.ratio(index),
      [native([`IF(${known}>0;IF(${expected}>0;ROUND(${change};9);"");"")`])],
      'muted',
    );
    const colour: TabValue =
      threshold === undefined
        ? ''
        : native(formula`IF(ISNUMBER(${ratio});IF(${isRed(threshold.red)};1;IF(${isRed(threshold.amber)};2;3));"")`);
    grid.put(row, places.colour(index), [colour], 'muted');
    grid.put(row, places.text(index), [lightText(judged, row, index, places, texts)], 'muted');
  });
  const colours = `${cell(row, places.colour(0))}:${cell(row, places.colour(places.judged.length - 1))}`;
  grid.put(row, places.behind('reds'), [native([`COUNTIF(${colours};1)`])], 'muted');
}

/** The word and the number: `red -23%`. */
function lightText(judged: Judged, row: number, index: number, places: Places, { headTabs }: Texts): TabValue {
  const { colours } = headTabs.board;
  const [ratio, colour] = [cell(row, places.ratio(index)), cell(row, places.colour(index))];
  const word = `CHOOSE(${colour};${quoted(colours.red)};${quoted(colours.amber)};${quoted(colours.green)})`;
  const sign = judged.metric === 'plan' ? '""' : `IF(ROUND(${ratio}*100;0)>0;"+";"")`;
  return native([`IF(ISNUMBER(${colour});${word}&" "&${sign}&ROUND(${ratio}*100;0)&"%";"")`]);
}

/** The lights below the table, each under the number that it judges. Gives the next free row. */
export function putLights(
  grid: Grid,
  first: number,
  input: SalesBoardInput,
  places: Places,
  heading: TabRow,
  texts: Texts,
): number {
  const words = texts.headTabs.board;
  const rows = judgedRows(input);
  for (const row of rows) putLightsBehind(grid, row, input, places, texts);
  const blank = heading.values.map((): TabValue => '');
  const titles = [...blank];
  titles[0] = words.lights;
  titles[places.figure('plan')] = words.reds;
  for (const judged of places.judged) titles[places.light(judged)] = heading.values[places.light(judged)] ?? '';
  grid.putRow(first, 0, { values: titles, styles: heading.styles });
  rows.forEach((row, index) => {
    const line = first + 1 + index;
    const values = [...blank];
    values[0] = native([cell(row, 0)]);
    values[places.figure('plan')] = native([cell(row, places.behind('reds'))]);
    places.judged.forEach((judged, place) => {
      values[places.light(judged)] = native([cell(row, places.text(place))]);
    });
    grid.put(line, 0, values, ['text', ...values.slice(1).map((): CellStyle => 'light')]);
  });
  return first + 1 + rows.length;
}

const STYLES = ['worse', 'amber', 'better'] as const;

/** Numbers and lights in their colours: `lights` is the row of titles above the lights. */
export function lightColours(input: SalesBoardInput, places: Places, lights: number): ColourRule[] {
  const rows = judgedRows(input);
  const managers = rows.length - 1;
  return places.judged.flatMap((judged, index) => {
    const column = places.light(judged);
    const holds = (row: number, colour: number) => ({ holds: `${inRowOf(places.colour(index), row)}=${colour + 1}` });
    return STYLES.flatMap((style, colour): ColourRule[] => [
      { row: ALL_ROW, rows: 1, column, columns: 1, when: holds(ALL_ROW, colour), style },
      ...(managers === 0
        ? []
        : [
            {
              row: FIRST_PERSON,
              rows: managers,
              column,
              columns: 1,
              when: holds(FIRST_PERSON, colour),
              style,
            } as const,
          ]),
      { row: lights + 1, rows: 1, column, columns: 1, when: holds(ALL_ROW, colour), style },
      ...(managers === 0
        ? []
        : [{ row: lights + 2, rows: managers, column, columns: 1, when: holds(FIRST_PERSON, colour), style } as const]),
    ]);
  });
}

function inRowOf(column: number, row: number): string {
  return cell(row, column).replace(/\$(\d+)$/, '$1');
}
