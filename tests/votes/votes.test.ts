/** Two engines calculate every formula that the product writes, and agree on each cell. */
import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { textsIn } from '../../src/text/language.ts';
import {
  FILTER_NAMES,
  FILTER_TITLES,
  filteredOrder,
  hostileLines,
  MONTH,
  openFiltered,
} from '../app/pay/support/filters.ts';
import { get } from '../app/support/app.ts';
import { buildBoard, openTeam, WORDS } from '../app/support/board.ts';
import { writeLog } from '../app/support/log.ts';
import { PAY_TITLES } from '../app/support/pay-request.ts';
import { sheet, values } from '../app/support/tabs.ts';
import { writeXlsx } from '../workbench/support/workbench.ts';
import { ROLES } from './support/head-tools.ts';
import { KNOWN_OF_FIRST, KNOWN_OF_SECOND } from './support/known-differences.ts';
import { calledFunctions, withoutTexts } from './support/plain-formula.ts';
import { NAMES, randomLog } from './support/random-log.ts';
import { putRulesInCells } from './support/rules-in-cells.ts';
import { objections } from './support/said.ts';
import { voteOn } from './support/vote.ts';
import { TODAY, wholeFile } from './support/whole-file.ts';
import { WRITTEN_FUNCTIONS } from './support/written-functions.ts';

const LANGUAGES = ['en', 'ru'] as const;
/** `npm run votes` asks for more of them, and for others. */
const LOGS = Number(process.env['VOTES_LOGS'] ?? 3);
const SEED = Number(process.env['VOTES_SEED'] ?? 20_261_216);
/** Where files to be calculated by a third program are saved, if anywhere. */
const FOLDER = process.env['VOTES_FOLDER'];

let voted = 0;
let files = 0;
afterAll(() => {
  process.stdout.write(`${voted} formula cells in ${files} files, calculated by two engines, which agree.\n`);
});

test.each(LANGUAGES)('on a file with every tab (%s)', async (language) => {
  const app = await wholeFile(language);
  for (const name of [WORDS[language].board, WORDS[language].game]) putRulesInCells(sheet(app, name));
  await app.host.engine.settled();
  if (FOLDER !== undefined) writeFileSync(`${FOLDER}/votes-${language}.xlsx`, (await writeXlsx(app.host.engine)).bytes);
  const votes = voteOn(app.host.engine);
  expect(objections(votes)).toEqual([]);
  const { headTabs, valueTabs, touchPoints, hiring } = textsIn(language);
  const { scorecard, candidates, candidate } = hiring.titles[ROLES[language]];
  expect(votes.tabs).toEqual([
    ...(language === 'en' ? ['Data problems', 'Board', 'Weekly game'] : ['Ошибки данных', 'Доска', 'Игра недели']),
    ...[headTabs.board.title, headTabs.monday.title],
    ...[valueTabs.values.title, valueTabs.session.title, touchPoints.title, touchPoints.report.title],
    ...[scorecard, candidates, candidate],
  ]);
  // ABS stands on boards alone whose log holds texts, and the sample's is tidy.
  const called = WRITTEN_FUNCTIONS.filter((name) => name !== 'ABS');
  expect([...new Set(votes.formulas.flatMap(calledFunctions))].sort()).toEqual(called);
  const doubtful = [...KNOWN_OF_FIRST, ...KNOWN_OF_SECOND].flatMap(({ written }) =>
    written === null ? [] : [written],
  );
  const outsideTexts = votes.formulas.map(withoutTexts);
  expect(outsideTexts.filter((formula) => doubtful.some((pattern) => pattern.test(formula)))).toEqual([]);
  voted += votes.count;
  files++;
});

test.each(LANGUAGES)('on random logs (%s)', async (language) => {
  const members = NAMES.map((name, index) => ({ name, plan: 5000, isHead: index === NAMES.length - 1 }));
  const app = await openTeam({ rows: [['Acme', 46_000, 1, 'Ann']], members, language, today: TODAY });
  await get(app, 'startWeek', { goal: 1000, prizes: [500, 301], rollOver: true });
  await get(app, 'buildThanks');
  await buildBoard(app, TODAY.slice(0, 7));
  await fc.assert(
    fc.asyncProperty(randomLog, async (rows) => {
      writeLog(app.log, rows, PAY_TITLES.en);
      await app.host.engine.settled();
      const votes = voteOn(app.host.engine);
      expect(objections(votes)).toEqual([]);
      voted += votes.count;
      files++;
    }),
    { numRuns: LOGS, seed: SEED },
  );
});

test.each(LANGUAGES)('on KPIs over parts of a random log (%s)', async (language) => {
  const lines = hostileLines(language);
  const app = await openFiltered({
    rows: [['Acme', 46_329, 1, '007', '7', '7']],
    names: FILTER_NAMES,
    lines,
    language,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(filteredOrder, { minLength: 20, maxLength: 60 }), async (rows) => {
      writeLog(app.log, rows, FILTER_TITLES);
      await buildBoard(app, MONTH);
      const board = sheet(app, WORDS[language].board);
      expect(values(board).flat()).toContain('b*b: Two');
      const votes = voteOn(app.host.engine);
      expect(objections(votes)).toEqual([]);
      voted += votes.count;
      files++;
    }),
    { numRuns: Math.ceil(LOGS / 3), seed: SEED },
  );
});
