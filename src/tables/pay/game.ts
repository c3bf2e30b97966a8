/** The weeks of the tab *Weekly game*, as they are read back. */
import { isBlank } from '../../core/cell.ts';
import type { Day } from '../../core/day.ts';
import { createDayReader } from '../../core/day-reader.ts';
import type { Locale } from '../../core/locale.ts';
import { parseAmount } from '../../core/parse-amount.ts';
import { roundSum } from '../../core/rounding.ts';
import type { Zone } from '../../core/zone.ts';
import { ALL_TEXTS, type Texts } from '../../text/language.ts';
import type { TabContent } from '../kept-columns.ts';
import { findTitleRow, type TitleRow } from './title-row.ts';

export type GameField = keyof Texts['payBoard']['game']['columns'];

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

export interface GameSource {
  readonly content: TabContent;
  readonly locale: Locale;
  readonly zone: Zone;
  /** Told of a cell that can't be read; places count from 0. */
  readonly refuse: (row: number, column: number) => never;
}

/** Null where a title is gone. */
export function findGame(content: Pick<TabContent, 'values'>): TitleRow<GameField> | null {
  return findTitleRow(content, ({ payBoard }) => payBoard.game.columns);
}

const YES = new Set(ALL_TEXTS.map(({ payBoard }) => payBoard.game.flags[0]));

/** In the order of the weeks. */
export function readGame({ content, locale, zone, refuse }: GameSource): GameWeek[] {
  const table = findGame(content);
  if (table === null) return [];
  const { header, columns } = table;
  const dayIn = createDayReader(locale, zone);
  const weeks = content.values.flatMap((cells, row): GameWeek[] => {
    if (row <= header || isBlank(cells[columns.week])) return [];
    const at = (field: GameField) => cells[columns[field]];
    const amount = (field: GameField): number | null => {
      const cell = at(field);
      if (isBlank(cell)) return null;
      const value = typeof cell === 'string' ? parseAmount(cell, locale)?.value : cell;
      return typeof value === 'number' && value >= 0 ? value : refuse(row, columns[field]);
    };
    const prizes = (['first', 'second', 'third'] as const).map((place) => amount(place) ?? 0);
    while (prizes[prizes.length - 1] === 0) prizes.pop();
    return [
      {
        row,
        week: dayIn(at('week')) ?? refuse(row, columns.week),
        goal: amount('goal'),
        prizes,
        rollOver: YES.has(String(at('rollOver')).trim().toLowerCase()),
        paid: amount('paid'),
        isFinished: !isBlank(at('finished')),
      },
    ];
  });
  return weeks.sort((one, other) => one.week - other.week);
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
