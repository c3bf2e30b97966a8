/** The cuts, the period and the rule of ABC×XYZ in the tab *Settings*. */

import type { Playbook } from '../core/customers/playbook.ts';
import { areClassCuts, type ClassKind } from '../core/groups/class-cuts.ts';
import { PERIODS } from '../core/log/periods.ts';
import { roundRatio } from '../core/numbers/rounding.ts';
import { meaningOf } from '../text/find-word.ts';
import { ALL_TEXTS, type Texts } from '../text/language.ts';
import { findRows, report, type SettingsGrid } from './playbook-grid.ts';
import type { TitleRow } from './title-row.ts';

/** The rows of the cuts go by the letters of their classes, whatever the language. */
export const CUT_LABELS = ['A', 'B', 'X', 'Y'] as const;

export function readRules(
  grid: SettingsGrid,
  { header, columns }: TitleRow<'setting' | 'value'>,
  texts: Texts,
): Pick<Playbook, 'abc' | 'xyz' | 'period'> {
  const words = [texts, ...ALL_TEXTS].map(({ settingsTab }) => settingsTab.rules);
  const [rowA = -1, rowB = -1, rowX = -1, rowY = -1, rowOfPeriod = -1, rowOfRule = -1] = findRows(
    grid,
    header,
    columns.setting,
    [...CUT_LABELS.map((label) => [label]), words.map(({ period }) => period), words.map(({ rule }) => rule)],
  );
  const column = columns.value;
  const cuts = (kind: ClassKind, low: number, high: number): readonly [number, number] => {
    const [first, second] = [low, high].map((row) => grid.cells[row]?.[column]);
    const isSound = areClassCuts(kind, Number.MIN_VALUE, first);
    if (!isSound) report(grid, 'cut', low, column);
    if (!areClassCuts(kind, isSound ? first : Number.MIN_VALUE, second)) report(grid, 'cut', high, column);
    return [roundRatio(Number(first)), roundRatio(Number(second))];
  };
  /** The option whose word, in whichever language, stands in the cell. */
  const choice = <Option extends string>(
    row: number,
    options: readonly Option[],
    word: (language: Texts, option: Option) => string,
  ): Option | undefined => {
    const option = meaningOf(String(grid.cells[row]?.[column]), options, ALL_TEXTS, word);
    const shown = options.map((each) => word(texts, each)).join(', ');
    if (option === undefined) report(grid, 'choice', row, column, undefined, shown);
    return option;
  };
  const [a, b] = cuts('abc', rowA, rowB);
  const [x, y] = cuts('xyz', rowX, rowY);
  const rule = choice(rowOfRule, ['customers', 'classic'], ({ settingsTab }, option) => settingsTab.rules[option]);
  return {
    abc: { a, b },
    xyz: { x, y, classic: rule === 'classic' },
    period: choice(rowOfPeriod, ['auto', ...PERIODS], ({ groups }, length) => groups.periods[length]) ?? 'auto',
  };
}
