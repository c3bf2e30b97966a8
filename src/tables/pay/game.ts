/** The weeks of the tab *Weekly game*, as they are read back. */

import { roundSum } from '../../core/numbers/rounding.ts';
import type { FormFault } from '../../core/pay/form-fault.ts';
import type { Day } from '../../core/time/day.ts';
import { isBlank } from '../../core/writing/cell.ts';
import { ALL_TEXTS, type Texts } from '../../text/language.ts';
import { type ColumnShape, titlesOf, type Wide } from '../column.ts';
import type { TabContent } from '../kept-columns.ts';
import { findTitleRow, type TitleRow } from '../title-row.ts';
import { type CellSettings, readCell } from './form-cell.ts';

export type GameField = keyof Texts['payBoard']['game']['columns'];

/** A week each: what was promised, and who won it. */
export const GAME_COLUMNS: readonly Wide<ColumnShape<GameField>>[] = [
  { id: 'week', kind: 'date', width: 100 },
  { id: 'goal', kind: 'sum', width: 110 },
  { id: 'first', kind: 'sum', width: 100 },
  { id: 'second', kind: 'sum', width: 100 },
  { id: 'third', kind: 'sum', width: 100 },
  { id: 'rollOver', kind: 'class', width: 130 },
  { id: 'winners', kind: 'longText', width: 320 },
  { id: 'paid', kind: 'money', width: 110 },
  { id: 'finished', kind: 'date', width: 100 },
];

/** Beside them a member each: the week that is being played. What stands last, who is ahead, has no title. */
export const LIVE_COLUMNS: readonly Wide<ColumnShape<keyof Texts['payBoard']['game']['live'] | 'ahead'>>[] = [
  { id: 'member', kind: 'text', width: 220 },
  { id: 'result', kind: 'sum', width: 130 },
  { id: 'missing', kind: 'sum', width: 130 },
  { id: 'ahead', kind: 'text', width: 110 },
];

export interface GameWeek {
  /** Of the tab, from 0. */
  readonly row: number;
  /** The Monday. */
  readonly week: Day;
  readonly goal: number | null;
  /** Without the empty ones at the end. */
  readonly prizes: readonly number[];
  readonly rollOver: boolean;
  /** What was won in all; null while nobody has looked. */
  readonly paid: number | null;
  readonly isFinished: boolean;
}

export interface GameTab {
  readonly titles: TitleRow<GameField>;
  /** The earliest first. */
  readonly weeks: readonly GameWeek[];
}

/** Told of what can't be read; places count from 0. */
export type Refuse = (row: number, column: number, fault: FormFault) => never;

/** Null where a title is gone. */
export function findGame(content: TabContent): TitleRow<GameField> | null {
  return findTitleRow(content, ({ payBoard }) => payBoard.game.columns);
}

const YES = ALL_TEXTS.map(({ payBoard }) => payBoard.game.flags.yes);

export function readGame(content: TabContent, settings: CellSettings, refuse: Refuse): GameTab {
  const titles =
    findGame(content) ??
    refuse(0, 0, { code: 'titles', titles: titlesOf(GAME_COLUMNS, settings.texts.payBoard.game.columns) });
  const { header, columns } = titles;
  const weeks = content.values.flatMap((cells, row): GameWeek[] => {
    if (row <= header || isBlank(cells[columns.week])) return [];
    const read = (field: GameField, kind: 'day' | 'money'): number | null => {
      const cell = cells[columns[field]];
      const value = isBlank(cell) ? null : readCell(kind, cell, '', settings);
      if (value === null || typeof value === 'number') return value;
      return refuse(row, columns[field], (value as { readonly fault: FormFault }).fault);
    };
    const prizes = (['first', 'second', 'third'] as const).map((place) => read(place, 'money') ?? 0);
    while (prizes[prizes.length - 1] === 0) prizes.pop();
    return [
      {
        row,
        week: read('week', 'day') as Day,
        goal: read('goal', 'money'),
        prizes,
        rollOver: YES.includes(String(cells[columns.rollOver]).trim().toLowerCase()),
        paid: read('paid', 'money'),
        isFinished: !isBlank(cells[columns.finished]),
      },
    ];
  });
  return { titles, weeks: weeks.sort((one, other) => one.week - other.week) };
}

/** What the week before leaves to the next one: its prizes, where nobody won them and they roll over. */
export function rolledOver(last: GameWeek | undefined): readonly number[] {
  return last?.rollOver && last.isFinished && !last.paid ? last.prizes : [];
}

/** Prizes of the same place add up. */
export function addPrizes(prizes: readonly number[], others: readonly number[]): number[] {
  return Array.from({ length: Math.max(prizes.length, others.length) }, (_, place) =>
    roundSum((prizes[place] ?? 0) + (others[place] ?? 0)),
  );
}

/** What was promised for a week itself, without what the week before it left. */
export function ownPrizes(prizes: readonly number[], left: readonly number[]): readonly number[] {
  const own = prizes.map((prize, place) => Math.max(0, roundSum(prize - (left[place] ?? 0))));
  while (own[own.length - 1] === 0) own.pop();
  return own;
}
