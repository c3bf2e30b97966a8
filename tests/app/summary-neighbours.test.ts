/** What a person writes below and beside the summary stays there, however the summary grows or shrinks. */
import { expect, test } from 'vitest';
import { type App, get, openApp, type Settings } from './support/app.ts';
import { arm, breaksOff, callPoints, inParallel } from './support/faults.ts';
import { champion, type LogRow, lost } from './support/log.ts';
import { build, planRun, stepOf } from './support/run.ts';
import { cellAt, sheet, type, values } from './support/tabs.ts';

const ROWS: LogRow[] = [champion('Ann'), lost('Bob')].flat().map((row) => [...row, 'shop']);
const TITLES = ['Customer', 'Date', 'Amount', 'Type'];

interface Opened {
  readonly app: App;
  /** With the cross table of types the summary is longer. */
  readonly long: Settings;
}

async function opened(): Promise<Opened> {
  const app = openApp({ rows: ROWS, titles: TITLES });
  await build(app);
  return { app, long: { ...app.settings, layout: { ...app.settings.layout, customerType: 3 } } };
}

/** Notes right below and right beside the summary. */
function writeBeside(app: App): void {
  const tab = sheet(app, 'RFM summary');
  const { rows } = tab.used();
  type(tab, rows, 0, 'my line below');
  type(tab, rows + 1, 1, '=1+1');
  type(tab, 4, 12, 'my column beside');
}

function mine(app: App): string[] {
  const tab = sheet(app, 'RFM summary');
  const texts = values(tab)
    .flat()
    .filter((value) => String(value).startsWith('my '));
  const sums = tab.formulas({ row: 0, column: 0, ...tab.used() }).flat();
  return [...texts.map(String), ...sums.filter((formula) => formula !== '')];
}

/** Rows of ours that must be there once. */
function once(app: App): number[] {
  const first = values(sheet(app, 'RFM summary')).map((row) => row[0]);
  return ['Cuts used', 'Which kind of customer pays best', 'Do the numbers add up?'].map(
    (title) => first.filter((value) => value === title).length,
  );
}

const MINE = ['my column beside', 'my line below', '=1+1'];

test('when it grows, when it shrinks, and when it grows again', async () => {
  const { app, long } = await opened();
  writeBeside(app);
  for (const [settings, types] of [
    [long, 1],
    [app.settings, 0],
    [long, 1],
    [long, 1],
  ] as const) {
    await build(app, settings);
    expect(mine(app)).toEqual(MINE);
    expect(once(app)).toEqual([1, types, 1]);
  }
});

test('a person’s formula that refers to what stands below follows it', async () => {
  const { app, long } = await opened();
  writeBeside(app);
  const { rows } = sheet(app, 'RFM summary').used();
  type(app.log, 0, 6, `='RFM summary'!A${rows - 1}`);
  await build(app, long);
  await app.host.engine.settled();
  expect(app.log.read(cellAt(0, 6))[0]?.[0]?.value).toBe('my line below');
});

test('when a build that grows is broken off at any call', async () => {
  const first = await opened();
  const sample = await planRun(first.app, first.long);
  await get(first.app, 'runStep', { run: sample.run, step: stepOf(sample, 'summary') });
  const points = callPoints(first.app);
  let broken = 0;
  await inParallel(points, 8, async (share) => {
    for (const point of share) {
      const { app, long } = await opened();
      writeBeside(app);
      const plan = await planRun(app, long);
      const request = { run: plan.run, step: stepOf(plan, 'summary') };
      arm(app, { mode: 'end', point });
      if (await breaksOff(app, 'runStep', request)) broken++;
      await get(app, 'runStep', request);
      expect(mine(app), JSON.stringify(point)).toEqual(MINE);
      expect(once(app), JSON.stringify(point)).toEqual([1, 1, 1]);
    }
  });
  expect(broken).toBe(points.length);
});
