/** A run as a sequence of calls: what is remembered in between, and what stops it. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { type App, get, openApp, refusal } from './support/app.ts';
import { setToday } from './support/board.ts';
import { atRisk, champion, lost, writeLog } from './support/log.ts';
import { build, carryOut, interrupted, planRun, stepOf } from './support/run.ts';
import { note, sheet, sheetNames, snapshot, type, values } from './support/tabs.ts';

const GONE = 'This build was stopped or replaced by another one: start it again.';

const ROWS = [champion('Ann'), atRisk('Bob'), lost('Cid')].flat();

function tabs(app: App): string[] {
  return app.host.engine.sheets().map(snapshot);
}

function linksTo(app: App, names: readonly string[]): object[] {
  return names.map((name) => {
    const { id } = sheet(app, name);
    return { id, name, url: `https://docs.google.com/spreadsheets/d/workbench-spreadsheet/edit#gid=${id}` };
  });
}

test('a tab with the longest name is remembered by the beginning of it', async () => {
  const app = openApp({ rows: ROWS });
  await build(app);
  const name = 'Customers '.repeat(10);
  sheet(app, 'Customers').rename(name);
  const plan = await planRun(app);
  await get(app, 'runStep', { run: plan.run, step: 0 });
  expect(await interrupted(app)).toMatchObject({ tabs: [{ name: name.slice(0, 35) }] });
});

test('a run is gone on with where it was interrupted', async () => {
  const app = openApp({ rows: ROWS });
  const plan = await planRun(app);
  await get(app, 'runStep', { run: plan.run, step: 0 });
  // A tab that was asked for twice is named once.
  await get(app, 'runStep', { run: plan.run, step: 0 });
  expect(await interrupted(app)).toEqual({ ...plan, next: 1, tabs: linksTo(app, ['Customers']) });
  await get(app, 'runStep', { run: plan.run, step: 1 });
  expect(await interrupted(app)).toEqual({ ...plan, next: 2, tabs: linksTo(app, ['Customers', 'RFM summary']) });
  await carryOut(app, { ...plan, next: 2 });
  expect(await interrupted(app)).toBeNull();
  expect(sheetNames(app)).toContain('Data problems');
});

test('lists are built along with all else, and by an execution of their own where formulas stand on them', async () => {
  const app = openApp({ rows: ROWS });
  await build(app);
  const list = sheet(app, 'Call list – Champions');
  note(list, 'Ann', 'Comment', 'called');
  const executionsOf = async () => {
    const { run } = await planRun(app);
    let executions = 0;
    for (let step = 0; step < 4; executions++) {
      const done = await get(app, 'runStep', { run, step, within: 60_000 });
      step = (done as { readonly next: number }).next;
    }
    await get(app, 'finishRun', { run });
    return executions;
  };
  expect(await executionsOf()).toBe(1);
  // It leans on a tab that is written before the lists are read.
  note(list, 'Ann', 'Owner', '=COUNTA(Customers!A:A)');
  expect(await executionsOf()).toBe(2);
  const [titles = [], ann = []] = values(list).filter((row) => ['Customer', 'Ann'].includes(String(row[0])));
  expect([ann[titles.indexOf('Comment')], ann[titles.indexOf('Owner')]]).toEqual(['called', 4]);
});

test('a run that is dropped leaves what it has built, and can’t be gone on with', async () => {
  const app = openApp({ rows: ROWS });
  const plan = await planRun(app);
  await get(app, 'runStep', { run: plan.run, step: 0 });
  await get(app, 'dropRun');
  expect(await interrupted(app)).toBeNull();
  expect(sheetNames(app)).toEqual(['Orders', 'Customers']);
  expect(await refusal(app, 'runStep', { run: plan.run, step: 1 })).toBe(GONE);
  expect(await refusal(app, 'finishRun', { run: plan.run })).toBe(GONE);
});

test.each(['constructor', '__proto__', 'length', 'customers', '0', -1, 0.5, 7, 100, null])(
  'a step that a run does not have is refused, and the run can go on: %j',
  async (step) => {
    const app = openApp({ rows: ROWS });
    const plan = await planRun(app, { ...app.settings, abcXyz: true, groupLists: ['AX'], compareWith: 'month' });
    expect(plan.steps).toEqual(['customers', 'summary', 'movement', 'groups', 'lists', 'groupLists', 'problems']);
    const before = tabs(app);
    const stored = await app.host.rpc('stored', ['salesbook.run']);
    const sentence = typeof step === 'number' && step >= 0 && Number.isInteger(step) ? GONE : /"step" can't be used/;
    expect(await refusal(app, 'runStep', { run: plan.run, step })).toMatch(sentence);
    expect(tabs(app)).toEqual(before);
    expect(await app.host.rpc('stored', ['salesbook.run'])).toBe(stored);
    await get(app, 'runStep', { run: plan.run, step: 0 });
    expect(await interrupted(app)).toMatchObject({ run: plan.run, next: 1 });
  },
);

test.each(['constructor', 'toString', 'forecast'])(
  'a stored run with a step that there is none of is neither offered nor carried out, nor destroyed: %s',
  async (unknown) => {
    const app = openApp({ rows: ROWS });
    const plan = await planRun(app);
    const stored = String(await app.host.rpc('stored', ['salesbook.run'])).replace('"customers"', `"${unknown}"`);
    await app.host.rpc('store', ['salesbook.run', stored]);
    expect(await interrupted(app)).toBeNull();
    expect(await refusal(app, 'runStep', { run: plan.run, step: 0 })).toBe(GONE);
    expect(sheetNames(app)).toEqual(['Orders']);
    expect(await app.host.rpc('stored', ['salesbook.run'])).toBe(stored);
  },
);

test('a run that was interrupted before tabs were kept with it can go on', async () => {
  const app = openApp({ rows: ROWS });
  const plan = await planRun(app);
  await get(app, 'runStep', { run: plan.run, step: 0 });
  const { tabs: _, doubled: __, ...older } = JSON.parse(String(await app.host.rpc('stored', ['salesbook.run'])));
  await app.host.rpc('store', ['salesbook.run', JSON.stringify(older)]);
  const left = await interrupted(app);
  expect(left).toMatchObject({ run: plan.run, next: 1, tabs: [] });
  if (left !== null) await carryOut(app, left);
  expect(sheetNames(app)).toContain('Data problems');
});

test('a call goes on with further steps until a minute is over, and the log is read once for all of them', async () => {
  setToday('2026-04-01');
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const app = openApp({ rows: ROWS, now: () => Date.now() });
  const { levers } = app.host;
  const plan = await planRun(app);
  expect(plan.steps).toEqual(['customers', 'summary', 'lists', 'problems']);
  // Each new tab takes half a minute.
  for (let nth = 1; nth <= 10; nth++) {
    levers.at({ call: 'Spreadsheet.insertSheet', nth }, () => vi.setSystemTime(Date.now() + 30_000));
  }
  const meanwhile = levers.runAt({ call: 'Spreadsheet.insertSheet', nth: 2 }, 'call', ['runProgress', null]);
  const done = await get(app, 'runStep', { run: plan.run, step: 0, within: 60_000 });
  const written = linksTo(app, ['Customers', 'RFM summary']);
  const tabs = written.map((tab, index) => ({ ...tab, pay: false, step: plan.steps[index] }));
  expect(done).toEqual({ next: 2, tabs });
  expect(meanwhile.result).toEqual({ value: { run: plan.run, next: 1 } });
  expect(await get(app, 'runProgress')).toEqual({ run: plan.run, next: 2 });
  await carryOut(app, { ...plan, next: 2 });
  expect(sheetNames(app)).toContain('Data problems');
  expect(await get(app, 'runProgress')).toBeNull();
});

test('a step that is asked for twice changes nothing', async () => {
  const app = openApp({ rows: ROWS });
  const plan = await planRun(app);
  await carryOut(app, plan);
  const again = await planRun(app);
  const before = tabs(app);
  for (let step = 0; step < again.steps.length; step++) await get(app, 'runStep', { run: again.run, step });
  expect(tabs(app)).toEqual(before);
});

test.each([
  ['en', 'The log on sheet "Orders" changed while the tabs were being built: start again to use the new rows.'],
  ['ru', 'Orders'],
])('a changed log stops the run with a sentence and is forgotten (%s)', async (userLocale, sentence) => {
  const app = openApp({ rows: ROWS, userLocale });
  await build(app);
  const plan = await planRun(app);
  await get(app, 'runStep', { run: plan.run, step: 0 });
  type(app.log, 1, 2, 101);
  const before = tabs(app);
  expect(await refusal(app, 'runStep', { run: plan.run, step: 1 })).toContain(sentence);
  expect(tabs(app)).toEqual(before);
  expect(await interrupted(app)).toBeNull();
});

test('of two people at once the second is asked to wait, whatever the first is doing', async () => {
  const app = openApp({ rows: ROWS });
  const plan = await planRun(app);
  const steps = stepOf(plan, 'customers');
  const other = app.host.levers.runAt({ call: 'Range.setValues', nth: 1 }, 'call', ['planRun', app.settings], 'second');
  await get(app, 'runStep', { run: plan.run, step: steps });
  expect(other.outcome).toBe('done');
  expect(other.result).toEqual({
    error: 'Salesbook is building tabs in this file already: wait a moment and try again.',
  });
  expect((await interrupted(app))?.run).toBe(plan.run);
});

test('a build that another person began between two steps replaces the first, which says so', async () => {
  const app = openApp({ rows: ROWS });
  const first = await planRun(app);
  await get(app, 'runStep', { run: first.run, step: 0 });
  app.host.levers.advance(1000);
  app.host.levers.user = 'second';
  const second = await planRun(app);
  app.host.levers.user = 'first';
  expect(await refusal(app, 'runStep', { run: first.run, step: 1 })).toContain('replaced by another one');
  await carryOut(app, second);
});

test('the sheet of the log was deleted meanwhile', async () => {
  const app = openApp({ rows: ROWS });
  await build(app);
  const plan = await planRun(app);
  app.host.engine.deleteSheet(app.log.id);
  const sentence = 'The sheet with the orders is gone: choose another one.';
  expect(await refusal(app, 'runStep', { run: plan.run, step: 0 })).toBe(sentence);
  expect(await refusal(app, 'planRun', app.settings)).toBe(sentence);
  expect(await get(app, 'start')).toMatchObject({ sheets: [] });
});

test('settings are remembered for the next refresh', async () => {
  const app = openApp({ rows: ROWS });
  await build(app, { ...app.settings, lists: ['lost'] });
  const { sheetId, scores, cuts } = app.settings;
  expect(await get(app, 'start')).toMatchObject({
    settings: {
      version: 2,
      sheetId,
      scores,
      cuts,
      lists: ['lost'],
      reading: {
        titles: ['Customer', 'Date', 'Amount'],
        answers: { columns: { customer: ['Customer'], date: ['Date'] } },
      },
    },
    suggested: app.log.id,
    interrupted: null,
  });
});

test('an open sheet that is no log is not passed over in silence; one meant for a log is asked about at first', async () => {
  const app = openApp({ rows: ROWS });
  const { engine } = app.host;
  const opened = (...rows: string[][]) => {
    const tab = engine.insertSheet(`Mine ${engine.sheets().length}`, 1, 20, 5);
    const area = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
    if (rows.length > 0)
      tab.write(
        area,
        rows.map((row) => row.map((value) => ({ kind: 'text', value }))),
      );
    engine.activate(tab.id);
    return tab;
  };
  const log = app.log.id;
  const notes = opened(['Ideas'], ['Call more']);
  expect(await get(app, 'start')).toMatchObject({ suggested: log, notLog: notes.name });
  opened();
  expect(await get(app, 'start')).toMatchObject({ suggested: log, notLog: null });
  const empty = opened(['Customer', 'Date', 'Amount']);
  expect(await get(app, 'start')).toMatchObject({ suggested: log, notLog: empty.name });
  const meant = opened(['Customer', 'Date', 'Amount'], ['Ann', 'some day', '10'], ['Bob', 'later', '20']);
  expect(await get(app, 'start')).toMatchObject({ suggested: meant.id, notLog: null });
  await build(app);
  // The person may have gone to another sheet only to look at it: the log of the last run stays, and they are told.
  const { name } = opened(['Customer', 'Amount'], ['Ann', '10']);
  expect(await get(app, 'start')).toMatchObject({ suggested: log, notLog: name });
});

test('a row that is added is in the next refresh', async () => {
  const app = openApp({ rows: ROWS });
  await build(app);
  writeLog(app.log, [...ROWS, ...champion('Dan', 900)]);
  await build(app);
  expect(values(sheet(app, 'Customers'))[1]?.[0]).toBe('Dan');
});
