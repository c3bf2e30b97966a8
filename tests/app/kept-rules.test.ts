/** Rules for what may be entered in columns of the user's: they go along with their columns and never stop a build. */
import { expect, test } from 'vitest';
import type { ValidationRule } from '../../workbench/engine/engine.ts';
import { type App, get, openApp, type Settings } from './support/app.ts';
import { arm, breaksOff, callPoints, type Fault, inParallel } from './support/faults.ts';
import { atRisk, cantLose, champion, writeLog } from './support/log.ts';
import { build, planRun, stepOf } from './support/run.ts';
import { cellAt, columnOf, headerRow, note, rowOf, sheet, sheetNames, type, values } from './support/tabs.ts';

const FIRST = [champion('Ann', 300), cantLose('Bob', 200), atRisk('Cid')].flat();
const SECOND = [champion('Zoe', 900), champion('Ann', 100), cantLose('Bob', 200), atRisk('Cid')].flat();
const RULE: ValidationRule = {
  type: 'list',
  operator: null,
  values: ['hot', 'cold'],
  source: null,
  allowInvalid: false,
  help: null,
};

/** A column *Heat* beside ours that takes two words only, from its title down, and a column of shares. */
async function prepared(): Promise<App> {
  const app = openApp({ rows: FIRST });
  await build(app);
  const tab = sheet(app, 'Customers');
  const [row, column] = [headerRow(tab), values(tab)[headerRow(tab)]?.length ?? 0];
  type(tab, row, column, 'Heat');
  type(tab, row, column + 1, 'Share');
  note(tab, 'Ann', 'Heat', 'hot');
  note(tab, 'Cid', 'Heat', 'cold');
  note(tab, 'Bob', 'Share', 0.15);
  tab.setStyle(cellAt(rowOf(tab, 'Bob'), column + 1), { numberFormat: '0%' });
  tab.setValidation({ row: row + 1, column, rows: 200, columns: 1 }, RULE);
  return app;
}

function kept(app: App): unknown[] {
  const tab = sheet(app, 'Customers');
  const [heat, share] = [columnOf(tab, 'Heat'), columnOf(tab, 'Share')];
  return ['Ann', 'Bob', 'Cid'].map((name) => {
    const row = rowOf(tab, name);
    const cells = values(tab)[row];
    const format = cells?.[share] == null ? '' : tab.styles(cellAt(row, share))[0]?.[0]?.numberFormat;
    const rule = tab.validations(cellAt(row, heat))[0]?.[0];
    return [name, cells?.[heat] ?? '', cells?.[share] ?? '', format, rule?.values, rule?.allowInvalid];
  });
}

const WHOLE = [
  ['Ann', 'hot', '', '', ['hot', 'cold'], false],
  ['Bob', '', 0.15, '0%', ['hot', 'cold'], false],
  ['Cid', 'cold', '', '', ['hot', 'cold'], false],
];

function withGroups(app: App): Settings {
  return { ...app.settings, abcXyz: true };
}

test('a column that refuses other words moves with its rule where ABC×XYZ is switched on', async () => {
  const app = await prepared();
  expect(kept(app)).toEqual(WHOLE);
  const before = columnOf(sheet(app, 'Customers'), 'Heat');
  await build(app, withGroups(app));
  const tab = sheet(app, 'Customers');
  const now = columnOf(tab, 'Heat');
  expect(now).toBeGreaterThan(before);
  expect(kept(app)).toEqual(WHOLE);
  expect(tab.validations(cellAt(rowOf(tab, 'Ann'), before))).toEqual([[null]]);
  writeLog(app.log, SECOND);
  await build(app, withGroups(app));
  expect(kept(app)).toEqual(WHOLE);
  expect(tab.validations(cellAt(rowOf(tab, 'Zoe'), now))[0]?.[0]?.values).toEqual(['hot', 'cold']);
  expect(sheetNames(app).filter((name) => name.startsWith('Salesbook'))).toEqual([]);
});

test('notes, formats and rules are whole again after the next run, wherever one was cut off', async () => {
  const sample = await prepared();
  const settingsOf = (app: App, turn: number) => (turn % 2 === 0 ? withGroups(app) : app.settings);
  const rowsOf = (turn: number) => (turn % 2 === 0 ? SECOND : FIRST);
  writeLog(sample.log, SECOND);
  const plan = await planRun(sample, withGroups(sample));
  await get(sample, 'runStep', { run: plan.run, step: stepOf(plan, 'customers') });
  // In turn: an end and a failure at each call would cost twice the time.
  const faults = callPoints(sample).map((point, index): Fault => ({ mode: index % 2 === 0 ? 'end' : 'fault', point }));
  let broken = 0;
  await inParallel(faults, 8, async (share) => {
    const app = await prepared();
    for (const [turn, fault] of share.entries()) {
      writeLog(app.log, rowsOf(turn));
      const { run } = await planRun(app, settingsOf(app, turn));
      arm(app, fault);
      if (await breaksOff(app, 'runStep', { run, step: 0 })) broken++;
      await build(app, settingsOf(app, turn));
      expect(kept(app), JSON.stringify(fault)).toEqual(WHOLE);
      expect(sheetNames(app).filter((name) => name.startsWith('Salesbook'))).toEqual([]);
    }
  });
  expect(broken).toBeGreaterThan(faults.length * 0.8);
});
