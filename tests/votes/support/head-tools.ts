/** Beside it all that a head of sales works with: every tool, filled in as far as its formulas have something to say. */
import type { HeadTool } from '../../../src/core/head-tools.ts';
import type { HiringRole } from '../../../src/core/hiring/hiring-roles.ts';
import { textsIn } from '../../../src/text/language.ts';
import { type App, get } from '../../app/support/app.ts';
import { type Language, serial } from '../../app/support/board.ts';
import { inputOf, sheet, type, type Value } from '../../app/support/tabs.ts';
import { addSheet, tableBelow } from '../../app/tools/support/tool-tabs.ts';

/** Below a title of a table, told by another title of it, from the line on that is so far below them. */
function typeBelow(
  app: App,
  tab: string,
  [first, title]: readonly [string, string],
  cells: readonly Value[],
  line = 1,
): void {
  const { header, column } = tableBelow(app, tab, [first, title]);
  for (const [row, value] of cells.entries())
    if (value !== null) type(sheet(app, tab), header + line + row, column(title), value);
}

/** Counts at each stage, of this month and the three before: the third manager's of this month alone. */
function typeActivity(app: App, language: Language, managers: readonly string[]): void {
  const { headTabs, headOfSales } = textsIn(language);
  const { activity, columns } = headTabs;
  const lines = ['2026-09', '2026-10', '2026-11', '2026-12'].flatMap((month, index) =>
    managers
      .slice(index === 3 ? 0 : 1)
      .flatMap((manager, person) =>
        Object.values(headOfSales.stages).map((stage, place) => [
          ...[serial(`${month}-0${place + 1}`), manager, stage],
          Math.round((50 - 15 * index - person) * 0.7 ** place),
        ]),
      ),
  );
  const { header } = tableBelow(app, activity.title, [columns.date, columns.count]);
  const tab = sheet(app, activity.title);
  tab.insertRows(header + 1, lines.length);
  tab.write(
    { row: header + 1, column: 0, rows: lines.length, columns: 4 },
    lines.map((line) => line.map(inputOf)),
  );
}

function addAnswers(app: App, language: Language): void {
  const { form } = textsIn(language).valueSurvey;
  const names = ['a > b; "c"', 'Price', '=1'];
  const titles = [form.importance, form.us, form.rival].flatMap((question) =>
    names.map((name) => `${question} [${name}]`),
  );
  const rows = Array.from({ length: 12 }, (_, person) => [
    ...titles.map((_title, column) => 1 + ((person * (column + 2) + column) % 5)),
    person % 11,
  ]);
  app.host.engine.activate(addSheet(app, 'Answers', [[...titles, form.recommend], ...rows]).id);
}

function typeMap(app: App, language: Language, owner: string): void {
  const { touchPoints, segments } = textsIn(language);
  const { title, columns } = touchPoints;
  const below = (column: string, cells: readonly Value[]) => typeBelow(app, title, [columns.point, column], cells);
  below(columns.quality, [4, 3, 2, 2, 6]);
  below(columns.importance, [3, 4, 5, 5, 4]);
  below(columns.owner, [owner, null, owner]);
  below(columns.step, ['a > b; "c"', 'Show the prices']);
  below(columns.due, [serial('2026-12-16'), serial('2026-12-01')]);
  below(`${columns.serves} 1`, [segments.names.champions, touchPoints.all]);
}

async function typeInterviews(app: App, language: Language): Promise<void> {
  const { scorecard, titles, candidate } = textsIn(language).hiring;
  const tab = titles[ROLES[language]].scorecard;
  const [one, other] = ['Vera', '=Gleb'.slice(1)];
  const below = (title: string, cells: readonly Value[]) => typeBelow(app, tab, [scorecard.list.asked, title], cells);
  below(scorecard.list.candidate, [one, other]);
  below(scorecard.list.asked, [120_000, 90_000]);
  below(scorecard.list.offered, [110_000, 90_000]);
  await app.host.engine.settled();
  const { header, column } = tableBelow(app, tab, [scorecard.columns.who]);
  const first = column(scorecard.columns.who) + 1;
  const interviews: readonly (readonly Value[])[] = [
    [one, 'Anna', 5, 4, 3, 4, 5, 4, 3, 4, 5, 4],
    [one, 'Boris', 3, 4, 3, 4, 5, 4, 3, 4, 5, 4],
    [other, 'Anna', 3, 4, 7],
  ];
  interviews.forEach((cells, index) => {
    for (const [row, value] of cells.entries()) type(sheet(app, tab), header - 1 + row, first + index, value);
  });
  const page = titles[ROLES[language]].candidate;
  type(sheet(app, page), tableBelow(app, page, [candidate.choose]).header, 1, one);
  await app.host.engine.settled();
}

/** Both scorecards hold the same formulas over other texts: there is one in each language. */
export const ROLES = { en: 'head', ru: 'manager' } as const satisfies Record<Language, HiringRole>;

/** `managers`: those on the team, the head first. */
export async function addHeadTools(app: App, language: Language, managers: readonly string[]): Promise<void> {
  const buildAll = async (...tools: readonly HeadTool[]) => {
    for (const tool of tools) {
      await get(app, 'buildTool', { tool, without: null });
      await app.host.engine.settled();
    }
  };
  addAnswers(app, language);
  await buildAll('activity', 'key-values', 'strategy-session', 'touch-points', `hiring-${ROLES[language]}`);
  typeActivity(app, language, managers.slice(1, 4));
  typeMap(app, language, managers[1] ?? '');
  await typeInterviews(app, language);
  // The reds of the week and the steps that are due, then what shows them.
  await buildAll('todo', 'todo', 'onboarding', 'sales-board', 'monday');
}
