/** Notes follow their customer: to another list and back, off all lists, out of the log and in again. */
import { expect, test } from 'vitest';
import { type App, get, openApp } from './support/app.ts';
import { atRisk, cantLose, champion, type LogRow, lost, writeLog } from './support/log.ts';
import { allNotes, notesIn } from './support/notes.ts';
import { build, planRun, stepOf } from './support/run.ts';
import { headerRow, note, rowOf, sheet, sheetNames, values } from './support/tabs.ts';

const CHAMPIONS = 'Call list – Champions';
const CANNOT_LOSE = "Call list – Can't lose";
const AT_RISK = 'Call list – At risk';
const REST: LogRow[] = [champion('Zoe'), cantLose('Yan'), atRisk('Xen')].flat();

/** Ann as a champion with a note. */
async function withNote(): Promise<App> {
  const app = openApp({ rows: [...champion('Ann'), ...REST] });
  await build(app);
  note(sheet(app, CHAMPIONS), 'Ann', 'Comment', 'called');
  return app;
}

async function refresh(app: App, ...changed: LogRow[][]): Promise<void> {
  writeLog(app.log, [...changed.flat(), ...REST]);
  await build(app);
}

test('a note goes with its customer to another list, and back', async () => {
  const app = await withNote();
  await refresh(app, atRisk('Ann'));
  expect(notesIn(sheet(app, AT_RISK))).toEqual(['Ann: Comment = called']);
  expect(allNotes(app)).toHaveLength(1);
  await refresh(app, champion('Ann'));
  expect(notesIn(sheet(app, CHAMPIONS))).toEqual(['Ann: Comment = called']);
  expect(allNotes(app)).toHaveLength(1);
});

test('the customer is recognised in another spelling', async () => {
  const app = await withNote();
  await refresh(app, cantLose(' ANN '));
  expect(notesIn(sheet(app, CANNOT_LOSE))).toEqual(['ANN: Comment = called']);
  expect(allNotes(app)).toHaveLength(1);
});

test('off all lists it stays in the archive of the old one, which says where the customer is', async () => {
  const app = await withNote();
  await refresh(app, lost('Ann'));
  const champions = sheet(app, CHAMPIONS);
  const row = values(champions)[rowOf(champions, 'Ann')];
  expect(row?.slice(0, 2)).toEqual(['Ann', 'now Lost']);
  expect(rowOf(champions, 'Ann')).toBeGreaterThan(
    rowOf(champions, 'Notes on customers who are no longer on this list'),
  );
  expect(allNotes(app)).toEqual(['Ann: Comment = called']);
});

test('a list that is new later takes it from there', async () => {
  const app = await withNote();
  await refresh(app, lost('Ann'));
  await build(app, { ...app.settings, lists: [...app.settings.lists, 'lost'] });
  expect(notesIn(sheet(app, 'Call list – Lost'))).toEqual(['Ann: Comment = called']);
  expect(allNotes(app)).toHaveLength(1);
  expect(values(sheet(app, CHAMPIONS)).flat()).not.toContain('Ann');
});

test('a list that is not chosen any more is still brought up to date', async () => {
  const app = await withNote();
  writeLog(app.log, [...atRisk('Ann'), ...REST]);
  await build(app, { ...app.settings, lists: ['at-risk'] });
  expect(sheetNames(app)).toContain(CHAMPIONS);
  expect(allNotes(app)).toEqual(['Ann: Comment = called']);
  expect(notesIn(sheet(app, AT_RISK))).toHaveLength(1);
});

test('it outlives the time in which its customer is not in the log', async () => {
  const app = await withNote();
  await refresh(app);
  const champions = sheet(app, CHAMPIONS);
  expect(values(champions)[rowOf(champions, 'Ann')]?.slice(0, 2)).toEqual(['Ann', 'no longer in the log']);
  await refresh(app);
  expect(allNotes(app)).toEqual(['Ann: Comment = called']);
  await refresh(app, cantLose('Ann'));
  expect(notesIn(sheet(app, CANNOT_LOSE))).toEqual(['Ann: Comment = called']);
  expect(allNotes(app)).toHaveLength(1);
});

test('the notes of a segment that becomes empty are kept', async () => {
  const app = openApp({ rows: [champion('Ann'), lost('Bob')].flat() });
  await build(app);
  note(sheet(app, CHAMPIONS), 'Ann', 'Status', 'Done');
  writeLog(app.log, [...lost('Ann'), ...lost('Bob')]);
  await build(app);
  expect(allNotes(app)).toEqual(['Ann: Status = Done']);
  expect(headerRow(sheet(app, CHAMPIONS))).toBe(2);
});

test('a note in the tab of customers stays with its customer, and in the archive when it leaves', async () => {
  const app = openApp({ rows: [...champion('Ann', 10), ...champion('Bob', 500)] });
  await build(app);
  const tab = sheet(app, 'Customers');
  const place = { row: 0, column: tab.used().columns, rows: 1, columns: 1 };
  tab.write(place, [[{ kind: 'text', value: 'Phone' }]]);
  note(tab, 'Ann', 'Phone', '007');
  writeLog(app.log, [...champion('Ann', 900), ...champion('Bob', 500)]);
  await build(app);
  expect(values(tab)[rowOf(tab, 'Ann')]?.at(-1)).toBe('007');
  expect(rowOf(tab, 'Ann')).toBe(1);
  writeLog(app.log, champion('Bob', 500));
  await build(app);
  expect(values(tab)[rowOf(tab, 'Ann')]?.at(-1)).toBe('007');
  expect(values(tab)[rowOf(tab, 'Ann')]?.[1]).toBe('no longer in the log');
});

/** Whoever goes on begins anew: the run that was stopped is never finished. */
async function stopAfterLists(app: App): Promise<void> {
  const plan = await planRun(app);
  await get(app, 'runStep', { run: plan.run, step: stepOf(plan, 'lists') });
  await get(app, 'dropRun');
}

test.each([
  ['falls to a segment without a list', lost('Ann')],
  ['leaves the log', []],
])(
  'a run that was stopped leaves a note in two lists: it is in one archive once the customer %s',
  async (_what, next) => {
    const app = await withNote();
    writeLog(app.log, [...cantLose('Ann'), ...REST]);
    await stopAfterLists(app);
    // The archive lets go of it with the last step.
    expect(allNotes(app)).toEqual(['Ann: Comment = called', 'Ann: Comment = called']);
    note(sheet(app, CANNOT_LOSE), 'Ann', 'Status', 'Done');
    await refresh(app, next);
    expect(allNotes(app)).toEqual(['Ann: Comment = called', 'Ann: Status = Done']);
    await refresh(app, next);
    expect(allNotes(app)).toEqual(['Ann: Comment = called', 'Ann: Status = Done']);
    await refresh(app, atRisk('Ann'));
    expect(notesIn(sheet(app, AT_RISK))).toEqual(['Ann: Comment = called', 'Ann: Status = Done']);
    expect(allNotes(app)).toHaveLength(2);
  },
);
