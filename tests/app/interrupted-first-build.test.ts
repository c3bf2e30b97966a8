/** The first build, broken off at every second service call of each of its calls. */
import { expect, test } from 'vitest';
import { type App, get, openApp } from './support/app.ts';
import { arm, breaksOff, callPoints, everySecond, type Fault, inParallel, inTurn } from './support/faults.ts';
import { atRisk, cantLose, champion, lost } from './support/log.ts';
import { build, carryOut, interrupted, planRun } from './support/run.ts';
import { shown, snapshot } from './support/tabs.ts';

const WORKERS = 12;
const ROWS = [champion('Ann'), cantLose('Bob'), atRisk('Cid'), lost('Dan')].flat();

interface Broken {
  readonly step: number;
  readonly fault: Fault;
}

/** All that a person sees of the tabs, whatever their ids and their order. */
function seen(app: App): string[] {
  return app.host.engine
    .sheets()
    .filter(({ id }) => id !== app.log.id)
    .map((tab) => JSON.stringify([tab.name, shown(tab), tab.filter(), tab.charts().length, tab.frozenRows]))
    .sort();
}

function deleteTabs(app: App): void {
  for (const { id } of app.host.engine.sheets()) if (id !== app.log.id) app.host.engine.deleteSheet(id);
}

/** Runs the steps up to the one that is going to be broken off; without them its leftover meets a file without tabs. */
async function runUpTo(app: App, run: string, step: number): Promise<void> {
  for (let done = 0; done < step; done++) await get(app, 'runStep', { run, step: done });
}

async function listFaults(): Promise<Broken[]> {
  const app = openApp({ rows: ROWS });
  const plan = await planRun(app);
  const all: Broken[] = [];
  for (let step = 0; step < plan.steps.length; step++) {
    await get(app, 'runStep', { run: plan.run, step });
    all.push(...inTurn(everySecond(callPoints(app)), step).map((fault): Broken => ({ step, fault })));
  }
  return all;
}

async function recover(app: App, how: number): Promise<void> {
  const left = await interrupted(app);
  if (left === null) throw new Error('the file remembers no interrupted run');
  if (how === 0) return carryOut(app, left);
  if (how === 1) await get(app, 'dropRun');
  await build(app);
}

test('the tabs are whole, each once, wherever the build was broken off', async () => {
  const whole = openApp({ rows: ROWS });
  await build(whole);
  const expected = seen(whole);
  expect(expected).toHaveLength(6);
  const faults = await listFaults();
  let broken = 0;
  await inParallel([...faults.entries()], WORKERS, async (share) => {
    const app = openApp({ rows: ROWS });
    const untouched = snapshot(app.log);
    for (const [index, { step, fault }] of share) {
      const { run } = await planRun(app);
      const isInOrder = index % 2 === 0;
      if (isInOrder) await runUpTo(app, run, step);
      arm(app, fault);
      if (await breaksOff(app, 'runStep', { run, step })) broken++;
      // A run whose earlier steps were left out can't go on.
      await recover(app, isInOrder ? index % 3 : 1 + (index % 3 === 0 ? 0 : 1));
      expect(seen(app), `step ${step}, ${JSON.stringify(fault)}`).toEqual(expected);
      expect(snapshot(app.log)).toBe(untouched);
      deleteTabs(app);
    }
  });
  // A sheet or a name that was refused is tried once more.
  expect(broken).toBeGreaterThan(faults.length * 0.85);
});
