/**
 * A table is declared once. Whoever adds a tab writes its columns, its layout, its key, its words in both languages, a line where
 * it is written and a test: seven files in all (docs/how-to/add-a-report-tab.md).
 */
import { describe, expect, it } from 'vitest';
import { AGENDA_COLUMNS, DECISION_COLUMNS } from '../../src/reports/key-values/strategy-session.ts';
import { IMPORTANCE_COLUMNS, UNREAD_COLUMNS } from '../../src/reports/key-values/value-report.ts';
import { VALUE_COLUMNS } from '../../src/reports/key-values/value-table.ts';
import { COLUMNS as CHECK_COLUMNS } from '../../src/reports/pay/board-check.ts';
import { BOARD_COLUMNS } from '../../src/reports/pay/board-ranking.ts';
import { PAYROLL_COLUMNS, TERMS_COLUMNS } from '../../src/reports/pay/simulator.ts';
import { THANKS_COLUMNS } from '../../src/reports/pay/thanks.ts';
import * as callEffects from '../../src/tables/call-effect-columns.ts';
import type { Titled } from '../../src/tables/column.ts';
import * as customers from '../../src/tables/customer-columns.ts';
import * as forecasts from '../../src/tables/forecast-columns.ts';
import * as outlook from '../../src/tables/outlook-columns.ts';
import { GAME_COLUMNS, LIVE_COLUMNS } from '../../src/tables/pay/game.ts';
import { LEDGER_COLUMNS } from '../../src/tables/pay/ledger-line.ts';
import { PAYOUT_COLUMNS } from '../../src/tables/pay/payout-columns.ts';
import { STATEMENT_COLUMNS } from '../../src/tables/pay/statement-columns.ts';
import * as problems from '../../src/tables/problem-columns.ts';
import * as products from '../../src/tables/product-columns.ts';
import * as sales from '../../src/tables/sales-columns.ts';
import * as segments from '../../src/tables/segment-columns.ts';
import { WORK_COLUMNS } from '../../src/tables/work-columns.ts';
import { textsIn } from '../../src/text/language.ts';
import { sourcesIn, withoutCommentsAndPatterns } from './support/sources.ts';

type Table = readonly Titled<string>[];

/** The lists of columns among what a file exports. */
function tablesOf(module: object): Table[] {
  return Object.entries(module).flatMap(([name, value]) => (name.endsWith('_COLUMNS') ? [value as Table] : []));
}

const { tabs, payClosing, payBoard, simulator, valueTabs } = textsIn('en');

describe('every title is that of a column which is declared', () => {
  const dictionaries: readonly (readonly [string, object, readonly Table[]])[] = [
    [
      'customers, segments, groups, sales',
      tabs.columns,
      [customers, segments, forecasts, outlook, callEffects, problems, products, sales, { WORK_COLUMNS }].flatMap(
        tablesOf,
      ),
    ],
    ['payouts and ledger', payClosing.columns, [PAYOUT_COLUMNS, STATEMENT_COLUMNS, LEDGER_COLUMNS]],
    ['board', payBoard.columns, [BOARD_COLUMNS]],
    ['what the board counts', payBoard.check.columns, [CHECK_COLUMNS]],
    ['weeks of the game', payBoard.game.columns, [GAME_COLUMNS]],
    ['week that is played', payBoard.game.live, [LIVE_COLUMNS.filter(({ id }) => id !== 'ahead')]],
    ['thanks', payBoard.thanks.columns, [THANKS_COLUMNS]],
    ['simulator', simulator.columns, [TERMS_COLUMNS, PAYROLL_COLUMNS]],
    ['key customer values', valueTabs.values.columns, [VALUE_COLUMNS]],
    ['what customers say', valueTabs.report.columns, [IMPORTANCE_COLUMNS]],
    ['answers that are not counted', valueTabs.report.unreadColumns, [UNREAD_COLUMNS]],
    ['agenda', valueTabs.session.columns, [AGENDA_COLUMNS]],
    ['decisions', valueTabs.session.decision, [DECISION_COLUMNS]],
  ];

  it.each(dictionaries)('%s', (_name, titles, tables) => {
    const declared = new Set(tables.flatMap((columns) => columns.map(({ id }) => id)));
    expect([...declared].sort()).toEqual(Object.keys(titles).sort());
  });

  it.each(dictionaries)('%s: each table has a column once', (_name, _titles, tables) => {
    for (const columns of tables) expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
  });
});

describe('every note is that of a title', () => {
  const { notes, forms, settingsTab, agreement, againstPaid, pastRules, headTabs, touchPoints, hiring } = textsIn('en');
  const { segments: ofSegments, groups, rules, lists } = settingsTab;
  const titles: Readonly<Record<keyof typeof notes, object>> = {
    tabs: tabs.columns,
    forms: forms.columns,
    pay: payClosing.columns,
    board: payBoard.columns,
    game: payBoard.game.columns,
    simulator: simulator.columns,
    settings: { ...ofSegments.columns, ...groups.columns, ...rules.columns, ...lists.columns },
    agreement: agreement.columns,
    againstPaid: againstPaid.columns,
    pastRules: pastRules.columns,
    statement: payClosing.columns,
    thanks: payBoard.thanks.columns,
    head: headTabs.columns,
    values: valueTabs.values.columns,
    survey: { ...valueTabs.reading.columns, ...valueTabs.questions.columns },
    session: valueTabs.session.decision,
    points: { ...touchPoints.columns, weakness: touchPoints.weakness },
    hiring: { ...hiring.candidates.columns, ...hiring.scorecard.columns, mean: hiring.candidate.mean },
  };

  it.each(Object.entries(titles))('%s', (name, columns) => {
    const noted = Object.keys(notes[name as keyof typeof notes]);
    expect(noted.filter((id) => !(id in columns))).toEqual([]);
  });

  it('and says more than the title does', () => {
    for (const each of Object.values(notes)) {
      for (const note of Object.values<string>(each)) expect(note.length).toBeGreaterThan(10);
    }
  });
});

it('a tab is named in seven files at most, with those of its columns and its test', () => {
  const code = ['src', 'sidebar', 'scripts'].flatMap((room) => sourcesIn(room, '.ts', '.tsx', '.mjs'));
  const naming = code
    .filter(({ text }) => /'abc-xyz'|\bgroupListTab\b|\blistTitle\b/.test(withoutCommentsAndPatterns(text)))
    .map(({ path }) => path);
  const [writing, ...others] = naming;
  expect(writing).toMatch(/^src\/app\//);
  expect(others).toEqual([
    'src/reports/group-list.ts',
    'src/reports/tab-spec.ts',
    'src/text/en/tabs.ts',
    'src/text/ru/tabs.ts',
  ]);
});
