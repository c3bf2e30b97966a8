/** The lines of the sales board: all together, what the managers' hands brought of it, then everybody; and the funnel of all. */
import { type ColumnShape, noteIn, placeOf } from '../../tables/column.ts';
import type { Texts } from '../../text/language.ts';
import { cell, formula, native, type Pieces, quoted } from '../pay/formula.ts';
import type { Grid } from '../pay/grid.ts';
import { headingRow } from '../rows.ts';
import type { CellStyle, TabRow, TabValue } from '../tab-spec.ts';
import type { SalesBoardInput } from './board-input.ts';
import {
  ALL_ROW,
  BY_MANAGERS_ROW,
  daysOf,
  FIGURES,
  FIRST_PERSON,
  type Figure,
  HEADING_ROW,
  type Places,
} from './board-places.ts';

const FIGURE_STYLES: Readonly<Record<Figure, CellStyle>> = {
  name: 'text',
  plan: 'sum',
  actual: 'sum',
  share: 'percent',
  forecast: 'sum',
  perWorkday: 'sum',
  averagePurchase: 'sum',
  repeatShare: 'percent',
};

export function tableHeading({ stages, counted }: SalesBoardInput, places: Places, texts: Texts): TabRow {
  const { columns, overall, repeatShareOf, repeatShareNote } = texts.headTabs.board;
  const figures = FIGURES.map(
    (figure): TabValue => (figure === 'repeatShare' ? repeatShareOf(texts.format.day(counted.on)) : columns[figure]),
  );
  const values: readonly TabValue[] = [
    ...figures,
    ...stages.map((stage) => native(stage)),
    ...stages.slice(1).map((stage) => native(formula`${quoted('→ ')}&${stage}`)),
    ...(places.stages > 1 ? [overall] : []),
  ];
  const said = {
    ...texts.notes.board,
    averagePurchase: texts.notes.tabs.averagePurchase,
    repeatShare: repeatShareNote,
  };
  const notes = FIGURES.map((figure) => noteIn(said, figure));
  return { values, styles: values.map((_, column): CellStyle => (column === 0 ? 'heading' : 'headingNumber')), notes };
}

function ratio(one: string, other: string): TabValue {
  return native([`IF(${other}>0;${one}/${other};"")`]);
}

function putLine(grid: Grid, row: number, name: TabValue, places: Places, texts: Texts): void {
  const days = daysOf(places);
  const behind = (place: Parameters<Places['behind']>[0]) => cell(row, places.behind(place));
  const at = (figure: Figure) => cell(row, places.figure(figure));
  const [revenue, purchases] = [cell(row, places.revenue(0)), cell(row, places.purchases(0))];
  const figures: Readonly<Record<Figure, TabValue>> = {
    name,
    plan: native([`IF(${behind('plan')}>0;${behind('plan')};${quoted(texts.payBoard.noPlan)})`]),
    actual: native([revenue]),
    share: native([`IF(ISNUMBER(${at('plan')});ROUND(MAX(0;${revenue})/${at('plan')};9);"")`]),
    forecast: native([`IF(${days.complete}>0;ROUND(${revenue}*${days.workdays}/${days.complete};6);"")`]),
    perWorkday: native([
      `IF(ISNUMBER(${at('plan')})*${days.left}>0;ROUND(MAX(0;${at('plan')}-${revenue})/${days.left};6);"")`,
    ]),
    averagePurchase: native([`IF(${purchases}>0;ROUND(${revenue}/${purchases};6);"")`]),
    repeatShare: native([
      `IF(${behind('counted')}>0;(${behind('counted')}-${behind('first')})/${behind('counted')};"")`,
    ]),
  };
  const counts = Array.from({ length: places.stages }, (_, stage) => cell(row, places.stageCount(0, stage)));
  const [first = '0'] = counts;
  const last = counts[counts.length - 1] ?? '0';
  const values: readonly TabValue[] = [
    ...FIGURES.map((figure) => figures[figure]),
    ...counts.map((count) => native([count])),
    ...counts.slice(1).map((count, index) => ratio(count, counts[index] ?? '0')),
    ...(counts.length > 1 ? [ratio(last, first)] : []),
  ];
  const styles: readonly CellStyle[] = [
    ...FIGURES.map((figure) => FIGURE_STYLES[figure]),
    ...counts.map((): CellStyle => 'integer'),
    ...counts.map((): CellStyle => 'percent'),
  ];
  grid.put(row, 0, values, styles);
}

/** A head's own deals count for the department, and not as the managers' work. */
function putByManagers(grid: Grid, { people }: SalesBoardInput, places: Places, texts: Texts): void {
  const managers = people.filter(({ isHead }) => !isHead).length;
  const revenue = places.revenue(0);
  const actual = `ROUND(SUM(${cell(FIRST_PERSON, revenue)}:${cell(FIRST_PERSON + managers - 1, revenue)});6)`;
  const plan = cell(ALL_ROW, places.behind('plan'));
  const at = cell(BY_MANAGERS_ROW, places.figure('actual'));
  grid.put(
    BY_MANAGERS_ROW,
    0,
    [
      texts.headTabs.board.byManagers,
      native([`IF(${plan}>0;${plan};"")`]),
      native([actual]),
      native([`IF(${plan}>0;ROUND(MAX(0;${at})/${plan};9);"")`]),
    ],
    ['text', 'sum', 'sum', 'percent'],
  );
}

export function putTable(grid: Grid, input: SalesBoardInput, places: Places, texts: Texts): void {
  const words = texts.headTabs.board;
  grid.putRow(HEADING_ROW, 0, tableHeading(input, places, texts));
  putLine(grid, ALL_ROW, words.all, places, texts);
  putByManagers(grid, input, places, texts);
  input.people.forEach(({ isHead }, index) => {
    const row = FIRST_PERSON + index;
    const name = cell(row, places.behind('name'));
    putLine(grid, row, native([isHead ? `${name}&${quoted(words.head)}` : name]), places, texts);
  });
}

const FUNNEL_COLUMNS: readonly ColumnShape<
  'stage' | 'count' | 'stepConversion' | 'overallConversion' | 'lost' | 'remark'
>[] = [
  { id: 'stage', kind: 'text' },
  { id: 'count', kind: 'integer' },
  { id: 'stepConversion', kind: 'percent' },
  { id: 'overallConversion', kind: 'percent' },
  { id: 'lost', kind: 'integer' },
  { id: 'remark', kind: 'note' },
];

/** How many of all go on from stage to stage. Gives the next free row. */
export function putFunnel(
  grid: Grid,
  first: number,
  { stages }: SalesBoardInput,
  places: Places,
  texts: Texts,
): number {
  const words = texts.headTabs.board;
  grid.putRow(first, 0, headingRow(FUNNEL_COLUMNS, { ...texts.tabs.columns, ...words.shortly, remark: words.remark }));
  stages.forEach((stage: Pieces, index) => {
    const row = first + 1 + index;
    const at = (id: (typeof FUNNEL_COLUMNS)[number]['id'], line = row) => cell(line, placeOf(FUNNEL_COLUMNS, id));
    const [count, before, top] = [at('count'), at('count', row - 1), at('count', first + 1)];
    const compared: readonly TabValue[] =
      index === 0
        ? ['', '', '', '']
        : [
            ratio(count, before),
            ratio(count, top),
            native([`${before}-${count}`]),
            native([
              `IF(ISNUMBER(${at('stepConversion')});IF(ROUND(${at('stepConversion')};9)>1;${quoted(words.aboveWhole)};"");"")`,
            ]),
          ];
    grid.put(
      row,
      0,
      [native(stage), native([cell(ALL_ROW, places.stageCount(0, index))]), ...compared],
      FUNNEL_COLUMNS.map(({ kind }) => kind),
    );
  });
  return first + 1 + stages.length;
}
