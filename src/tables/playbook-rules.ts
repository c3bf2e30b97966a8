/** The cuts, the period and the rule of ABC×XYZ in the tab *Settings*. */

import { PERIODS } from '../core/periods.ts';
import type { Playbook, PlaybookProblem } from '../core/playbook.ts';
import { roundRatio } from '../core/rounding.ts';
import { meaningOf } from '../text/find-word.ts';
import { ALL_TEXTS, type Texts } from '../text/language.ts';
import { cellName, type FoundTable, findRows, report, type SettingsGrid } from './playbook-grid.ts';

const RULES = ['customers', 'classic'] as const;
const RULE_LABELS = ['a', 'b', 'x', 'y', 'period', 'rule'] as const;
type RuleLabel = (typeof RULE_LABELS)[number];

function readCut(
  grid: SettingsGrid,
  row: number | null,
  column: number,
  cause: PlaybookProblem['cause'],
  largest: number,
): number {
  if (row === null) return Number.NaN;
  const value = grid.cells[row]?.[column];
  if (typeof value === 'number' && value > 0 && value <= largest) return roundRatio(value);
  report(grid, cause, row, column);
  return Number.NaN;
}

export function readRules(
  grid: SettingsGrid,
  table: FoundTable,
  texts: Texts,
): Pick<Playbook, 'abc' | 'xyz' | 'period'> {
  const labels = (label: RuleLabel) => [texts, ...ALL_TEXTS].map(({ settingsTab }) => settingsTab.rules.labels[label]);
  const spellings = Object.fromEntries(RULE_LABELS.map((label) => [label, labels(label)])) as Record<
    RuleLabel,
    string[]
  >;
  const rows = findRows(grid, table, spellings);
  const column = table.columns[1] as number;
  const cuts = (low: RuleLabel, high: RuleLabel, cause: PlaybookProblem['cause'], largest: number) => {
    const first = readCut(grid, rows[low], column, cause, largest);
    const second = readCut(grid, rows[high], column, cause, largest);
    if (first >= second) {
      report(grid, 'cut-order', rows[high] as number, column, undefined, cellName(rows[low] as number, column));
    }
    return [first, second] as const;
  };
  const [a, b] = cuts('a', 'b', 'abc-cut', 1);
  const [x, y] = cuts('x', 'y', 'xyz-cut', Number.MAX_VALUE);
  /** The option whose word, in whichever language, stands in the cell. */
  const choice = <Option extends string>(
    row: number | null,
    options: readonly Option[],
    word: (words: Texts, option: Option) => string,
  ): Option | undefined => {
    if (row === null) return undefined;
    const option = meaningOf(String(grid.cells[row]?.[column]), options, word);
    const words = options.map((each) => word(texts, each));
    if (option === undefined) report(grid, 'choice', row, column, undefined, words.join(', '));
    return option;
  };
  return {
    abc: { a, b },
    xyz: {
      x,
      y,
      classic: choice(rows.rule, RULES, (words, rule) => words.settingsTab.rules.ruleChoices[rule]) === 'classic',
    },
    period: choice(rows.period, ['auto', ...PERIODS], ({ groups }, length) => groups.periods[length]) ?? 'auto',
  };
}
