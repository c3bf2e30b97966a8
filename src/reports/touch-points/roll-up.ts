/** The tab *Touch points: what first*: formulas of the map alone, so that it moves with it. */
import { PURPOSES } from '../../core/touch-points/roll-up.ts';
import { columnLetters } from '../../core/writing/a1.ts';
import { type ComputedField, SERVED, type TouchPointField } from '../../tables/touch-point-layout.ts';
import type { Texts } from '../../text/language.ts';
import { howToRows, withHidden } from '../how-to-rows.ts';
import { cell, formula, native, type Pieces, quoted } from '../pay/formula.ts';
import { createGrid, type Grid } from '../pay/grid.ts';
import type { CellStyle, ColourRule, TabSpec, TabValue } from '../tab-spec.ts';

export type MapField = TouchPointField | ComputedField | 'listed';

/** Where the map stands by now: rows from 0, both inside, and the column of each field. */
export interface MapPlaces {
  readonly first: number;
  readonly last: number;
  readonly columns: Readonly<Record<MapField, number>>;
  /** The last row of the list of stages. */
  readonly lastStage: number;
}

const SHOWN = 10;
const WIDTHS = [310, 90, 330, 150, 140, 90, 90, 260, 110, 40, 80];
/** Position in the map of what a line shows. */
const POSITION = 10;

function rangesOf({ first, last, columns, lastStage }: MapPlaces) {
  return (field: MapField): Pieces => {
    const letters = columnLetters(columns[field]);
    const end = field === 'listed' ? lastStage : last;
    return formula`${[{ tab: 'touch-points' }]}$${letters}$${first + 1}:$${letters}$${end + 1}`;
  };
}

type Ranges = ReturnType<typeof rangesOf>;

const isPoint = (of: Ranges) => formula`(TRIM(${of('point')})<>"")`;

/** Names of the points for which the condition holds, in the order of the map. */
function named(of: Ranges, condition: Pieces, otherwise: string): Pieces {
  return formula`IFERROR(TEXTJOIN(", ";TRUE;FILTER(${of('point')};${condition}>0));${otherwise})`;
}

function putCounts(grid: Grid, row: number, of: Ranges, texts: Texts): number {
  const { counts } = texts.touchPoints.report;
  const empty = (field: MapField) => formula`${isPoint(of)}*(TRIM(${of(field)})="")`;
  const judged = formula`ISNUMBER(${of('quality')})*ISNUMBER(${of('importance')})`;
  const lines: readonly (readonly [string, Pieces])[] = [
    [counts.unjudged, formula`${isPoint(of)}*(1-${judged})`],
    [counts.withoutOwner, empty('owner')],
    [counts.withoutStandard, empty('standard')],
    [counts.strayStages, formula`${isPoint(of)}*ISNA(MATCH(TRIM(${of('stage')});TRIM(${of('listed')});0))`],
  ];
  grid.put(row, 0, [counts.points, native(formula`SUMPRODUCT(1*${isPoint(of)})`)], ['heading', 'integer']);
  lines.forEach(([label, condition], index) => {
    const count = native(formula`SUMPRODUCT(${condition})`);
    grid.put(row + 1 + index, 0, [label, count, native(named(of, condition, '""'))], ['text', 'integer', 'note']);
  });
  return row + lines.length + 2;
}

/** A line for each of the first by a column of the map; `fields` say what is shown of each. */
function putLines(
  grid: Grid,
  row: number,
  of: Ranges,
  [pick, by]: readonly ['LARGE' | 'SMALL', ComputedField],
  fields: readonly (readonly [MapField | null, CellStyle])[],
): void {
  for (let index = 0; index < SHOWN; index++) {
    const at = cell(row + index, POSITION);
    grid.put(
      row + index,
      POSITION,
      [native(formula`IFERROR(MATCH(${pick}(${of(by)};${index + 1});${of(by)};0);0)`)],
      'muted',
    );
    const values = fields.map(([field, style]): TabValue => {
      if (field === null) return '';
      const found = formula`INDEX(${of(field)};${at})`;
      const value =
        style === 'integer' || style === 'date' ? formula`IF(${found}="";"";${found})` : formula`${found}&""`;
      return native(formula`IF(${at}>0;${value};"")`);
    });
    grid.put(
      row + index,
      0,
      values,
      fields.map(([, style]) => style),
    );
  }
}

interface Group {
  /** A cell with the name, or what gives it. */
  readonly name: TabValue;
  readonly condition: (name: string) => Pieces;
}

function putGroups(
  grid: Grid,
  row: number,
  of: Ranges,
  titles: readonly string[],
  groups: readonly Group[],
  none: string,
): number {
  grid.put(row, 0, titles, ['heading', 'headingNumber', 'heading']);
  groups.forEach(({ name, condition }, index) => {
    const at = row + 1 + index;
    const [own, count] = [cell(at, 0), cell(at, 1)];
    // A truth value by itself is larger than any number.
    const holds = formula`${isPoint(of)}*(0+${condition(own)}>0)`;
    grid.put(at, 0, [name], 'text');
    grid.put(at, 1, [native(formula`IF(${own}="";"";SUMPRODUCT(1*${holds}))`)], 'integer');
    grid.put(
      at,
      2,
      [native(formula`IF(${own}="";"";IF(${count}=0;${quoted(none)};${named(of, holds, '""')}))`)],
      'text',
    );
  });
  return row + groups.length + 2;
}

export function touchPointReportTab(places: MapPlaces, segments: readonly string[], texts: Texts): TabSpec {
  const { touchPoints: words, valueSurvey } = texts;
  const { report, columns } = words;
  const of = rangesOf(places);
  const grid = createGrid(WIDTHS.length);
  const above = howToRows(report.title, withHidden(report.howTo, texts.payBoard.hidden));
  above.forEach((row, index) => {
    grid.putRow(index, 0, row);
  });
  const weakest = putCounts(grid, above.length, of, texts);
  const lineTitles = [
    columns.point,
    words.weakness,
    columns.goal,
    columns.stage,
    columns.owner,
    columns.importance,
    columns.quality,
    columns.step,
    columns.due,
  ];
  const lineStyles = lineTitles.map(
    (title): CellStyle =>
      [words.weakness, columns.importance, columns.quality, columns.due].includes(title) ? 'headingNumber' : 'heading',
  );
  grid.put(weakest, 0, [report.weakest], 'title');
  const { weakness, importance, quality } = texts.notes.points;
  const notes = [undefined, weakness, undefined, undefined, undefined, importance, quality];
  grid.putRow(weakest + 1, 0, { values: lineTitles, styles: lineStyles, notes });
  const shown: readonly (readonly [MapField, CellStyle])[] = [
    ['point', 'text'],
    ['weakness', 'integer'],
    ['goal', 'text'],
    ['stage', 'text'],
    ['owner', 'text'],
    ['importance', 'integer'],
    ['quality', 'integer'],
    ['step', 'text'],
    ['due', 'date'],
  ];
  putLines(grid, weakest + 2, of, ['LARGE', 'order'], shown);
  const due = weakest + 2 + SHOWN + 1;
  grid.put(due, 0, [report.due], 'title');
  grid.put(
    due + 1,
    0,
    [columns.point, '', columns.step, columns.stage, columns.owner, '', '', '', columns.due],
    [...Array.from({ length: WIDTHS.length - 3 }, (): CellStyle => 'heading'), 'headingNumber'],
  );
  const dated: readonly (readonly [MapField | null, CellStyle])[] = [
    ['point', 'text'],
    [null, 'text'],
    ['step', 'text'],
    ['stage', 'text'],
    ['owner', 'text'],
    [null, 'text'],
    [null, 'text'],
    [null, 'text'],
    ['due', 'date'],
  ];
  putLines(grid, due + 2, of, ['SMALL', 'byDay'], dated);
  for (let index = 0; index < SHOWN; index++) {
    const day = cell(due + 2 + index, 8);
    const word = `IF(${day}<TODAY();${quoted(report.overdue)};IF(${day}=TODAY();${quoted(report.today)};""))`;
    grid.put(due + 2 + index, 1, [native([`IF(ISNUMBER(${day});${word};"")`])], 'text');
  }
  const stages = due + 2 + SHOWN + 1;
  const stageNames = Array.from(
    { length: places.lastStage - places.first + 1 },
    (_, index): Group => ({
      name: native(formula`TRIM(INDEX(${of('listed')};${index + 1})&"")`),
      condition: (name) => formula`(TRIM(${of('stage')})=${name})`,
    }),
  );
  const titlesOf = (title: string) => [title, report.count, report.which];
  const segmentRow = putGroups(grid, stages, of, titlesOf(report.stages), stageNames, report.noPoint);
  const all = quoted(words.all);
  const served = segments.map(
    (name): Group => ({
      name,
      condition: (own) =>
        SERVED.flatMap((field, index): Pieces => {
          const says = formula`(TRIM(${of(field)})=${own})+(TRIM(${of(field)})=${all})`;
          return index === 0 ? says : ['+', ...says];
        }),
    }),
  );
  const purposeRow = putGroups(grid, segmentRow, of, titlesOf(report.segments), served, report.none);
  const purposes = PURPOSES.map(
    (purpose): Group => ({
      name: valueSurvey.purposes[purpose],
      condition: (own) => formula`(TRIM(${of('purpose')})=${own})`,
    }),
  );
  const end = putGroups(grid, purposeRow, of, titlesOf(report.purposes), purposes, report.noPurpose);
  const red = (row: number, rows: number): ColourRule => ({
    ...{ row, rows, column: 0, columns: 3 },
    when: { holds: `AND($A${row + 1}<>"";$B${row + 1}=0)` },
    style: 'alert',
  });
  return {
    key: 'touch-point-report',
    title: report.title,
    widths: WIDTHS,
    hiddenFrom: POSITION,
    rows: grid.rows(),
    chart: {
      title: report.weakest,
      firstRow: weakest + 1,
      rows: SHOWN + 1,
      categoryColumn: 0,
      valueColumn: 1,
      row: stages,
      column: 4,
    },
    colourRules: [
      red(stages + 1, segmentRow - stages - 2),
      red(segmentRow + 1, purposeRow - segmentRow - 2),
      red(purposeRow + 1, end - purposeRow - 2),
      { row: due + 2, rows: SHOWN, column: 1, columns: 1, when: { text: report.overdue }, style: 'alert' },
    ],
  };
}
