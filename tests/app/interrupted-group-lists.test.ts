/** A refresh in which notes move between lists of groups, broken off at every second service call of the steps that write them. */
import { expect, test } from 'vitest';
import { type App, get, openApp, type Settings } from './support/app.ts';
import { arm, breaksOff, callPoints, everySecond, type Fault, inParallel, inTurn } from './support/faults.ts';
import { atRisk, champion, type LogRow, writeLog } from './support/log.ts';
import { allNotes } from './support/notes.ts';
import { build, planRun, stepOf } from './support/run.ts';
import { note, sheet } from './support/tabs.ts';

const WORKERS = 6;

/** Zoe stays AZ; Ann goes from CZ to AZ, Bob from BZ to CZ, Cid out of the log; Ann changes her segment as well. */
const FIRST: LogRow[] = [champion('Zoe', 9000), champion('Bob', 900), champion('Ann', 20), champion('Cid', 10)].flat();
const SECOND: LogRow[] = [champion('Zoe', 9000), champion('Bob', 9), atRisk('Ann', 90_000)].flat();

const NOTES = ['Ann: Comment = called', 'Ann: Comment = thanked', 'Bob: Status = Done', 'Cid: Owner = Olga'];

type Turn = 0 | 1;

function settingsOf(app: App): Settings {
  return { ...app.settings, abcXyz: true, lists: ['champions', 'at-risk'], groupLists: ['AZ', 'BZ', 'CZ'] };
}

async function prepare(): Promise<App> {
  const app = openApp({ rows: FIRST });
  await build(app, settingsOf(app));
  note(sheet(app, 'Call list – CZ'), 'Ann', 'Comment', 'called');
  note(sheet(app, 'Call list – CZ'), 'Cid', 'Owner', 'Olga');
  note(sheet(app, 'Call list – BZ'), 'Bob', 'Status', 'Done');
  note(sheet(app, 'Call list – Champions'), 'Ann', 'Comment', 'thanked');
  expect(allNotes(app)).toEqual(NOTES);
  return app;
}

function turnLog({ log }: App, turn: Turn): void {
  writeLog(log, turn === 0 ? SECOND : FIRST);
}

type MovingStep = 'groupLists' | 'problems';
const ORDER = ['lists', 'groupLists', 'problems'];

async function runUpTo(app: App, step: MovingStep): Promise<{ readonly run: string; readonly step: number }> {
  const plan = await planRun(app, settingsOf(app));
  for (const before of ORDER.slice(0, ORDER.indexOf(step))) {
    await get(app, 'runStep', { run: plan.run, step: stepOf(plan, before) });
  }
  return { run: plan.run, step: stepOf(plan, step) };
}

async function faultsOf(step: MovingStep): Promise<Fault[]> {
  const app = await prepare();
  turnLog(app, 0);
  await get(app, 'runStep', await runUpTo(app, step));
  return inTurn(everySecond(callPoints(app)));
}

test.each<MovingStep>(['groupLists', 'problems'])(
  'each note stands beside its customer, once, wherever the step %s was broken off',
  async (step) => {
    const faults = await faultsOf(step);
    let broken = 0;
    await inParallel([...faults.entries()], WORKERS, async (share) => {
      const app = await prepare();
      let turn: Turn = 0;
      for (const [index, fault] of share) {
        turnLog(app, turn);
        turn = turn === 0 ? 1 : 0;
        const request = await runUpTo(app, step);
        arm(app, fault);
        if (await breaksOff(app, 'runStep', request)) broken++;
        const where = JSON.stringify(fault);
        // Nothing is ever nowhere, even before anybody goes on.
        expect(new Set(allNotes(app)), where).toEqual(new Set(NOTES));
        if (index % 3 === 0) await get(app, 'dropRun');
        await build(app, settingsOf(app));
        expect(allNotes(app), where).toEqual(NOTES);
      }
    });
    // A copy is put aside only where formats are on the move: its calls are not reached in every turn. Refused names are retried.
    expect(broken).toBeGreaterThan(faults.length * 0.6);
  },
  300_000,
);
