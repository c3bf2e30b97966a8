/** A refresh in which notes move between call lists, broken off at every second service call of the steps that write the lists. */
import { expect, test } from 'vitest';
import { type App, get, openApp } from './support/app.ts';
import { arm, breaksOff, callPoints, everySecond, type Fault, inParallel, inTurn } from './support/faults.ts';
import { atRisk, cantLose, champion, type LogRow, lost, writeLog } from './support/log.ts';
import { allNotes } from './support/notes.ts';
import { build, interrupted, type Plan, planRun, stepOf } from './support/run.ts';
import { note, sheet, sheetNames, snapshot, type } from './support/tabs.ts';

const WORKERS = 12;

const FIRST: LogRow[] = [
  champion('Ann'),
  cantLose('Bob'),
  atRisk('Cid'),
  champion('Eve'),
  lost('Dan'),
  champion('Fay'),
].flat();
/** Everybody moves: to a list before, to a list behind, off all lists, out of the log. */
const SECOND: LogRow[] = [atRisk('Ann'), champion('Bob'), cantLose('Cid'), lost('Eve'), champion('Dan')].flat();

const NOTES = [
  'Ann: Comment = called',
  'Ann: Phone = 7000000001',
  'Bob: Comment = wants an offer; soon',
  'Bob: Status = Done',
  'Cid: Owner = Olga',
  'Cid: Phone = 7000000003',
  'Eve: Comment = moved to Omsk',
  'Fay: Next step = Call',
];

interface Prepared {
  readonly app: App;
  readonly own: () => string;
}

async function prepare(): Promise<Prepared> {
  const app = openApp({ rows: FIRST });
  const mine = app.host.engine.insertSheet('Mine', 1, 20, 5);
  type(mine, 0, 0, "='Call list – Champions'!A4");
  await build(app);
  const champions = sheet(app, 'Call list – Champions');
  type(champions, 2, champions.used().columns, 'Phone');
  note(champions, 'Ann', 'Comment', 'called');
  note(champions, 'Ann', 'Phone', 7_000_000_001);
  note(champions, 'Eve', 'Comment', 'moved to Omsk');
  note(champions, 'Fay', 'Next step', 'Call');
  const cannotLose = sheet(app, "Call list – Can't lose");
  note(cannotLose, 'Bob', 'Comment', 'wants an offer; soon');
  note(cannotLose, 'Bob', 'Status', 'Done');
  await build(app);
  const risky = sheet(app, 'Call list – At risk');
  note(risky, 'Cid', 'Owner', 'Olga');
  note(risky, 'Cid', 'Phone', 7_000_000_003);
  expect(allNotes(app)).toEqual(NOTES);
  const formulas = () => JSON.stringify(mine.formulas({ row: 0, column: 0, rows: 1, columns: 1 }));
  return { app, own: () => `${snapshot(app.log)} ${formulas()}` };
}

/** Turns the log over and back, so that each refresh moves all notes. */
function turnLog({ log }: App, turn: number): void {
  writeLog(log, turn % 2 === 0 ? SECOND : FIRST);
}

/** The lists are written, then what has moved is taken out of the archives. */
type MovingStep = 'lists' | 'problems';

async function runBefore(app: App, plan: Plan, step: MovingStep): Promise<void> {
  if (step === 'problems') await get(app, 'runStep', { run: plan.run, step: stepOf(plan, 'lists') });
}

/** One way to go wrong on the way there, another on the way back: each at each call of the step. */
async function faultsOf(turn: 0 | 1, step: MovingStep): Promise<Fault[]> {
  const { app } = await prepare();
  for (let before = 0; before < turn; before++) {
    turnLog(app, before);
    await build(app);
  }
  turnLog(app, turn);
  const plan = await planRun(app);
  await runBefore(app, plan, step);
  await get(app, 'runStep', { run: plan.run, step: stepOf(plan, step) });
  return inTurn(everySecond(callPoints(app)), turn);
}

async function recover(app: App, plan: Plan, step: MovingStep, resume: boolean): Promise<void> {
  const left = await interrupted(app);
  expect(left?.run).toBe(plan.run);
  if (!resume) await get(app, 'dropRun');
  const { run } = resume ? plan : await planRun(app);
  if (!resume || step === 'lists') await get(app, 'runStep', { run, step: stepOf(plan, 'lists') });
  await get(app, 'runStep', { run, step: stepOf(plan, 'problems') });
  await get(app, 'finishRun', { run });
}

test.each<MovingStep>(['lists', 'problems'])(
  'each note stands beside its customer, once, wherever the step %s was broken off',
  async (step) => {
    const [there, back] = [await faultsOf(0, step), await faultsOf(1, step)];
    const pairs = Array.from({ length: Math.max(there.length, back.length) }, (_, index) => [
      there[index],
      back[index],
    ]);
    const names = sheetNames((await prepare()).app);
    let broken = 0;
    await inParallel([...pairs.entries()], WORKERS, async (share) => {
      const { app, own } = await prepare();
      for (const [index, pair] of share) {
        for (const [turn, fault] of pair.entries()) {
          turnLog(app, turn);
          const before = own();
          const plan = await planRun(app);
          if (fault !== undefined) {
            await runBefore(app, plan, step);
            arm(app, fault);
            if (await breaksOff(app, 'runStep', { run: plan.run, step: stepOf(plan, step) })) broken++;
          }
          await recover(app, plan, step, index % 2 === 0);
          const where = JSON.stringify(fault);
          expect(allNotes(app), where).toEqual(NOTES);
          expect(sheetNames(app), where).toEqual(names);
          expect(own(), where).toBe(before);
        }
      }
    });
    // After some interruptions the next refresh has a little less to do, and does not come to its last calls.
    expect(broken).toBeGreaterThan((there.length + back.length) * 0.9);
  },
  300_000,
);
