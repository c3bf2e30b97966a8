/** Tabs that are written in blocks: what people keep in them is somewhere at every moment. */
import { expect, test } from 'vitest';
import { type App, ask, get, openApp, refusal, type Settings } from './support/app.ts';
import { allPoints, arm, breaksOff, callPoints, type Fault, inParallel } from './support/faults.ts';
import { champion, type LogRow, orders, writeLog } from './support/log.ts';
import { build, planRun } from './support/run.ts';
import { columnOf, headerRow, note, rowOf, sheet, sheetNames, type, values } from './support/tabs.ts';

const CUSTOMERS = 24;
const NAMES = Array.from({ length: CUSTOMERS }, (_, index) => `Customer ${index}`);
/** A block holds some seven rows. */
const CELLS_PER_BLOCK = 90;
const WORKERS = 6;

/** By money, the other way round in the second log, with somebody new and somebody gone. */
const FIRST: LogRow[] = NAMES.flatMap((name, index) => orders(name, index, 1, 100 + index));
const SECOND: LogRow[] = [
  ...NAMES.slice(1).flatMap((name, index) => orders(name, index, 1, 500 - index)),
  ...champion('Zoe', 900),
];

async function opened(): Promise<App> {
  const app = openApp({ rows: FIRST, cellsPerBlock: CELLS_PER_BLOCK });
  await build(app);
  const tab = sheet(app, 'Customers');
  type(tab, headerRow(tab), values(tab)[headerRow(tab)]?.length ?? 0, 'Note');
  for (const name of NAMES) note(tab, name, 'Note', `of ${name}`);
  return app;
}

function notes(app: App): string[] {
  const tab = sheet(app, 'Customers');
  const [customer, column] = [columnOf(tab, 'Customer'), columnOf(tab, 'Note')];
  return values(tab)
    .slice(headerRow(tab) + 1)
    .flatMap((row) => (row[column] == null || row[column] === '' ? [] : [`${row[customer]}: ${row[column]}`]))
    .sort();
}

const NOTES = NAMES.map((name) => `${name}: of ${name}`).sort();

const rowsOf = (turn: number) => (turn % 2 === 0 ? SECOND : FIRST);
/** The columns change as well. */
const settingsOf = ({ settings }: App, turn: number): Settings => ({ ...settings, abcXyz: turn % 2 === 0 });

test('no note is lost or beside another customer, wherever blocks are broken off, once or twice', async () => {
  const sample = await opened();
  writeLog(sample.log, SECOND);
  const { run: first } = await planRun(sample, settingsOf(sample, 0));
  await get(sample, 'runStep', { run: first, step: 0 });
  expect(sample.host.levers.last?.calls.get('Range.setValues')).toBeGreaterThan(6);
  // A sample: nearly all of them lie between two writes of a block.
  const points = callPoints(sample).filter((_, index) => index % 2 === 0);
  let broken = 0;
  await inParallel([...points.entries()], WORKERS, async (share) => {
    const app = await opened();
    for (const [turn, [index, point]] of share.entries()) {
      writeLog(app.log, rowsOf(turn));
      const { run } = await planRun(app, settingsOf(app, turn));
      const fault: Fault = { mode: index % 2 === 0 ? 'end' : 'fault', point };
      arm(app, fault);
      if (await breaksOff(app, 'runStep', { run, step: 0 })) broken++;
      if (index % 3 === 0) {
        arm(app, { mode: 'end', point: points[(index * 7) % points.length] as typeof point });
        await breaksOff(app, 'runStep', { run, step: 0 });
      }
      await build(app, settingsOf(app, turn));
      expect(notes(app), JSON.stringify(fault)).toEqual(NOTES);
      expect(sheetNames(app).filter((name) => name.startsWith('Salesbook'))).toEqual([]);
      const titles = (values(sheet(app, 'Customers'))[headerRow(sheet(app, 'Customers'))] ?? []).filter(Boolean);
      expect([...new Set(titles)], JSON.stringify(fault)).toEqual(titles);
    }
  });
  expect(broken).toBeGreaterThan(points.length * 0.8);
}, 300_000);

test('a block of which an earlier try has written most rows is told by the others, and no column comes twice', async () => {
  const app = await opened();
  const broken: readonly (readonly [Fault, Fault])[] = [
    [
      { mode: 'end', point: { call: 'Range.setValues', nth: 6 } },
      { mode: 'end', point: { call: 'Range.setHorizontalAlignment', nth: 3 } },
    ],
    [
      { mode: 'end', point: { call: 'Range.setHorizontalAlignment', nth: 3 } },
      { mode: 'end', point: { call: 'DeveloperMetadata.setValue', nth: 3 } },
    ],
  ];
  for (const [turn, faults] of broken.entries()) {
    writeLog(app.log, rowsOf(turn));
    const { run } = await planRun(app, settingsOf(app, turn));
    for (const fault of faults) {
      arm(app, fault);
      expect(await breaksOff(app, 'runStep', { run, step: 0 })).toBe(true);
    }
    await build(app, settingsOf(app, turn));
    expect(notes(app)).toEqual(NOTES);
    const tab = sheet(app, 'Customers');
    const titles = (values(tab)[headerRow(tab)] ?? []).filter((title) => String(title).startsWith('Note'));
    expect(titles).toEqual(['Note']);
  }
});

test('a note that is typed while blocks are written stays', async () => {
  const sample = await opened();
  writeLog(sample.log, SECOND);
  const { run: first } = await planRun(sample);
  await get(sample, 'runStep', { run: first, step: 0 });
  // What follows the last look at once is seen by nobody.
  const points = allPoints(sample).filter(
    ({ call }, index) => index % 3 === 0 && !/Builder\.|\.new|^Utilities|^Range.setValues$/.test(call ?? ''),
  );
  let refused = 0;
  await inParallel([...points.entries()], WORKERS, async (share) => {
    const app = await opened();
    let expected = NOTES;
    for (const [turn, [index, point]] of share.entries()) {
      writeLog(app.log, rowsOf(turn));
      const { run } = await planRun(app);
      const name = NAMES[1 + ((index * 11) % (CUSTOMERS - 1))] as string;
      let isTyped = false;
      app.host.levers.at(point, () => {
        const tab = sheet(app, 'Customers');
        const column = columnOf(tab, 'Note');
        // Half-way somebody may stand there twice, or not at all.
        const rows = values(tab).flatMap((row, at) => (row[columnOf(tab, 'Customer')] === name ? [at] : []));
        const row = rows[rows.length - 1];
        if (row === undefined || column === -1) return;
        type(tab, row, column, `typed ${turn}`);
        isTyped = true;
      });
      if ('error' in (await ask(app, 'runStep', { run, step: 0 }))) refused++;
      await build(app);
      const now = notes(app);
      if (isTyped) expect(now.join('\n'), JSON.stringify(point)).toContain(`typed ${turn}`);
      const others = (all: string[]) => all.filter((text) => !text.startsWith(`${name}: `));
      expect(others(now), JSON.stringify(point)).toEqual(others(expected));
      note(sheet(app, 'Customers'), name, 'Note', `of ${name}`);
      expected = NOTES;
      expect(rowOf(sheet(app, 'Customers'), name)).toBeGreaterThan(0);
    }
  });
  expect(refused).toBeGreaterThan(1);
}, 300_000);

test('a note that is typed between formulas of a later block stays', async () => {
  const sample = await opened();
  const { run: first } = await planRun(sample);
  await get(sample, 'runStep', { run: first, step: 0 });
  // The copy that is put aside is written in as many blocks as the tab after it.
  const blocks = (sample.host.levers.last?.calls.get('Range.setValues') ?? 0) / 2;
  expect(blocks).toBeGreaterThan(2);
  const app = await opened();
  const tab = sheet(app, 'Customers');
  const column = columnOf(tab, 'Note');
  const last = rowOf(tab, NAMES[0] ?? '');
  for (let row = headerRow(tab) + 1; row < headerRow(tab) + 1 + CUSTOMERS; row++) {
    if (row !== last && row % 4 !== 0) type(tab, row, column, '=1+1');
  }
  await app.host.engine.settled();
  const { run } = await planRun(app);
  app.host.levers.at({ call: 'Range.setValues', nth: blocks + 1 }, () => type(tab, last, column, 'typed'));
  expect(await refusal(app, 'runStep', { run, step: 0 })).toContain('was edited just now');
  await app.host.engine.settled();
  await build(app);
  expect(notes(app)).toContain(`${NAMES[0]}: typed`);
});

test.each([
  ['before the first block', 1],
  ['between two blocks', 2],
])('a column that is added after a build was broken off %s stays', async (_where, block) => {
  const sample = await opened();
  const { run: first } = await planRun(sample);
  await get(sample, 'runStep', { run: first, step: 0 });
  const blocks = (sample.host.levers.last?.calls.get('Range.setValues') ?? 0) / 2;
  const app = await opened();
  writeLog(app.log, SECOND);
  const { run } = await planRun(app);
  arm(app, { mode: 'end', point: { call: 'Range.setValues', nth: blocks + block } });
  expect(await breaksOff(app, 'runStep', { run, step: 0 })).toBe(true);
  const tab = sheet(app, 'Customers');
  const column = values(tab)[headerRow(tab)]?.length ?? 0;
  type(tab, headerRow(tab), column, 'Later');
  const last = values(tab).length - 1;
  for (let row = headerRow(tab) + 1; row <= last; row++) type(tab, row, column, `later ${row}`);
  const name = String(values(tab)[last]?.[columnOf(tab, 'Customer')]);
  await build(app);
  expect(notes(app)).toEqual(NOTES);
  expect(values(tab)[rowOf(tab, name)]?.[columnOf(tab, 'Later')]).toContain(`later ${last}`);
});
