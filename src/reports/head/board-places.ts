/** Where things stand on the sales board: visible columns at the left, what they lean on at the right. */
import type { AlarmMetric } from '../../core/activity/alarms.ts';
import { cell } from '../pay/formula.ts';
import type { SalesBoardInput } from './board-input.ts';

/** From 0. */
export const MONTH_ROW = 3;
export const STATUS_ROW = 4;
export const HEADING_ROW = 7;
export const ALL_ROW = HEADING_ROW + 1;
export const BY_MANAGERS_ROW = ALL_ROW + 1;
export const FIRST_PERSON = BY_MANAGERS_ROW + 1;

/** Columns before those of the stages. */
export const FIGURES = [
  'name',
  'plan',
  'actual',
  'share',
  'forecast',
  'perWorkday',
  'averagePurchase',
  'repeatShare',
] as const;
export type Figure = (typeof FIGURES)[number];

/** The month that is shown, and the three before. */
export const MONTHS_BACK = [1, 2, 3] as const;
export type MonthBack = 0 | (typeof MONTHS_BACK)[number];

/** One that is judged: which metric, and of a step, the position of the stage that it leads to. */
export interface Judged {
  readonly metric: AlarmMetric;
  readonly stage: number | null;
}

export interface Places {
  readonly stages: number;
  readonly judged: readonly Judged[];
  /** Columns that people look at. */
  readonly visible: number;
  readonly figure: (figure: Figure) => number;
  readonly count: (stage: number) => number;
  /** Of a stage from 1 on. */
  readonly step: (stage: number) => number;
  readonly overall: number;
  /** The visible column that a light stands in: that of the number it judges. */
  readonly light: (judged: Judged) => number;
  readonly firstBehind: number;
  readonly behind: (place: BehindPlace) => number;
  readonly revenue: (back: MonthBack) => number;
  readonly purchases: (back: MonthBack) => number;
  readonly stageCount: (back: MonthBack, stage: number) => number;
  readonly began: (back: MonthBack) => number;
  /** What a judged number is measured by, its ratio, and 1 for red, 2 for amber, 3 for green. */
  readonly expected: (judged: number) => number;
  readonly ratio: (judged: number) => number;
  readonly colour: (judged: number) => number;
  /** The word and the number. */
  readonly text: (judged: number) => number;
  /** The stages and how many of all reached each, below each other for the picture: a chart stays where it was made. */
  readonly picture: number;
  /** Where the reds and the lines to do stand, in the order in which the report lists them. */
  readonly ranks: number;
  /** The first column beside the block of people. */
  readonly rules: number;
}

const PICTURE_COLUMNS = 2;
export const RANKS = ['reds', 'todo'] as const;
/** As much as a page of the report holds. */
export const MOST_RANKS = 10;
/** More than rows or columns of a tab. */
export const LARGE = 100_000;

/** The cell with the place of one of them: the larger, the sooner it comes; 0 for none. */
export function rankCell({ ranks }: Pick<Places, 'ranks'>, kind: (typeof RANKS)[number], index: number): string {
  return cell(FIRST_PERSON + index, ranks + RANKS.indexOf(kind));
}

const BEHIND = ['name', 'criterion', 'kpi', 'hired', 'left', 'rows', 'plan', 'counted', 'first', 'reds'] as const;
export type BehindPlace = (typeof BEHIND)[number];

export function placesOf({ stages: { length: stages } }: Pick<SalesBoardInput, 'stages'>): Places {
  const steps = Math.max(0, stages - 1);
  const judged: readonly Judged[] = [
    { metric: 'plan', stage: null },
    { metric: 'leads', stage: null },
    ...Array.from({ length: steps }, (_, index): Judged => ({ metric: 'conversion', stage: index + 1 })),
    ...(steps === 0 ? [] : [{ metric: 'conversion', stage: null } as const]),
    { metric: 'averagePurchase', stage: null },
  ];
  const figure = (wanted: Figure) => FIGURES.indexOf(wanted);
  const count = (stage: number) => FIGURES.length + stage;
  const step = (stage: number) => FIGURES.length + stages + stage - 1;
  const overall = FIGURES.length + stages + steps;
  const visible = overall + (steps === 0 ? 0 : 1);
  const firstBehind = visible + 1;
  const ofMonth = 2 + stages;
  const firstMonth = firstBehind + BEHIND.length;
  const firstBegan = firstMonth + ofMonth * (1 + MONTHS_BACK.length);
  const firstExpected = firstBegan + MONTHS_BACK.length;
  const inMonth = (back: MonthBack, offset: number) => firstMonth + back * ofMonth + offset;
  return {
    ...{ stages, judged, visible, figure, count, step, overall, firstBehind },
    light({ metric, stage }) {
      if (metric === 'plan') return figure('forecast');
      if (metric === 'leads') return count(0);
      if (metric === 'averagePurchase') return figure('averagePurchase');
      return stage === null ? overall : step(stage);
    },
    behind: (place) => firstBehind + BEHIND.indexOf(place),
    revenue: (back) => inMonth(back, 0),
    purchases: (back) => inMonth(back, 1),
    stageCount: (back, stage) => inMonth(back, 2 + stage),
    began: (back) => firstBegan + back - 1,
    expected: (index) => firstExpected + index,
    ratio: (index) => firstExpected + judged.length + index,
    colour: (index) => firstExpected + 2 * judged.length + index,
    text: (index) => firstExpected + 3 * judged.length + index,
    picture: firstExpected + 4 * judged.length,
    ranks: firstExpected + 4 * judged.length + PICTURE_COLUMNS,
    rules: firstExpected + 4 * judged.length + PICTURE_COLUMNS + RANKS.length,
  };
}

const MOST_STAGES = 100;

/** How many stages make `column` the first behind; null for none. */
export function stagesBefore(column: number): number | null {
  for (let stages = 1; stages <= MOST_STAGES; stages++) {
    if (placesOf({ stages: Array.from({ length: stages }, () => []) }).firstBehind === column) return stages;
  }
  return null;
}

/** The days that formulas lean on. */
export function daysOf({ firstBehind }: Pick<Places, 'firstBehind'>) {
  const at = (position: number) => cell(MONTH_ROW, firstBehind + position);
  const first = (back: MonthBack) => at(back);
  const last = at(4);
  return {
    first,
    last,
    /** The day after a month's last. */
    next: (back: MonthBack) => (back === 0 ? `(${last}+1)` : first((back - 1) as MonthBack)),
    workdays: at(5),
    complete: at(6),
    left: at(7),
  };
}
