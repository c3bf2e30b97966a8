/** Somebody types while a step runs: nothing of it is written over. */
import { expect, test } from 'vitest';
import { type App, ask, get, openApp, refusal } from './support/app.ts';
import { allPoints, inParallel } from './support/faults.ts';
import { atRisk, cantLose, champion, type LogRow, writeLog } from './support/log.ts';
import { allNotes } from './support/notes.ts';
import { build, planRun, stepOf } from './support/run.ts';
import { columnOf, headerRow, note, rowOf, sheet, snapshot, type } from './support/tabs.ts';

const WORKERS = 6;
/** Builders; and the write that follows the last look at once. */
const SEEN_BY_NOBODY = /Builder\.|\.new|^Utilities|^Range.setValues$/;
const CHAMPIONS = 'Call list – Champions';
const FIRST: LogRow[] = [champion('Ann'), cantLose('Bob'), atRisk('Cid'), champion('Zoe')].flat();
const SECOND: LogRow[] = [atRisk('Ann'), champion('Bob'), cantLose('Cid'), champion('Zoe')].flat();

async function opened(): Promise<App> {
  const app = openApp({ rows: FIRST });
  await build(app);
  note(sheet(app, CHAMPIONS), 'Ann', 'Comment', 'called');
  return app;
}

/** Does the step, once more where it was refused because somebody typed. */
async function persist(app: App, run: string, step: number): Promise<string> {
  const answered = await ask(app, 'runStep', { run, step });
  if ('value' in answered) return 'at once';
  await get(app, 'runStep', { run, step });
  return answered.error;
}

test('what is typed between two calls is there afterwards, beside its customer', async () => {
  const sample = await opened();
  writeLog(sample.log, SECOND);
  const plan = await planRun(sample);
  const lists = stepOf(plan, 'lists');
  await get(sample, 'runStep', { run: plan.run, step: lists });
  const points = allPoints(sample).filter(({ call }) => !SEEN_BY_NOBODY.test(call ?? ''));
  const sentences = new Set<string>();
  let reached = 0;
  await inParallel(points, WORKERS, async (share) => {
    const app = await opened();
    let typed = '';
    for (const [turn, point] of share.entries()) {
      writeLog(app.log, turn % 2 === 0 ? SECOND : FIRST);
      const { run } = await planRun(app);
      app.host.levers.at(point, () => {
        typed = `typed ${turn}`;
        reached++;
        const tab = sheet(app, CHAMPIONS);
        type(tab, rowOf(tab, 'Zoe'), columnOf(tab, 'Comment'), typed);
      });
      sentences.add(await persist(app, run, lists));
      await get(app, 'runStep', { run, step: lists + 1 });
      expect(allNotes(app), JSON.stringify(point)).toEqual([
        'Ann: Comment = called',
        ...(typed === '' ? [] : [`Zoe: Comment = ${typed}`]),
      ]);
    }
  });
  // On the way back fewer dropdowns are set.
  expect(reached).toBeGreaterThan(points.length * 0.9);
  expect([...sentences].sort()).toEqual([
    `Tab "${CHAMPIONS}" was edited just now: press the button again to take the changes in.`,
    'at once',
  ]);
});

test('a formula whose result changes by itself does not stop the build', async () => {
  const app = await opened();
  const tab = sheet(app, CHAMPIONS);
  note(tab, 'Zoe', 'Comment', "='Call list – At risk'!A4&Customers!A2");
  writeLog(app.log, SECOND);
  await build(app);
  expect(tab.formulas({ row: rowOf(tab, 'Zoe'), column: columnOf(tab, 'Comment'), rows: 1, columns: 1 })).toEqual([
    ["='Call list – At risk'!A4&Customers!A2"],
  ]);
});

test.each([
  ['en', `Tab "${CHAMPIONS}" has lost its row of titles: put the title "Customer" back above the names`],
  ['ru', `«${CHAMPIONS}»`],
])('without its row of titles a list is left alone, with a sentence (%s)', async (userLocale, sentence) => {
  const app = openApp({ rows: FIRST, userLocale });
  await build(app);
  const tab = sheet(app, CHAMPIONS);
  note(tab, 'Ann', 'Comment', 'called');
  tab.deleteRows(headerRow(tab), 1);
  const before = app.host.engine
    .sheets()
    .filter(({ name }) => name.startsWith('Call'))
    .map(snapshot);
  const plan = await planRun(app);
  expect(await refusal(app, 'runStep', { run: plan.run, step: stepOf(plan, 'lists') })).toContain(sentence);
  expect(
    app.host.engine
      .sheets()
      .filter(({ name }) => name.startsWith('Call'))
      .map(snapshot),
  ).toEqual(before);
});
