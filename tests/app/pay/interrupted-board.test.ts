/** What people write around the board stays in its row and column, wherever a build with more or fewer managers is broken off. */
import { expect, test } from 'vitest';
import type { CallPoint } from '../../../workbench/host/levers.ts';
import type { App } from '../support/app.ts';
import { buildBoard, openTeam, serial } from '../support/board.ts';
import { arm, breaksOff, callPoints, type Fault, inAllWays, inParallel, inTurn } from '../support/faults.ts';
import { LAST_DAY } from '../support/log.ts';
import { sheet, type, type Value, values } from '../support/tabs.ts';
import { typeInto } from './support/pay-app.ts';

const MONTH = '2026-03';
const WORKERS = 4;
const MANAGERS = ['Ann', 'Bob', 'Cid', 'Dan'];

async function opened(): Promise<App> {
  const app = await openTeam({
    rows: MANAGERS.map((name, index) => ['Shop', LAST_DAY - index, 100, name]),
    members: MANAGERS.map((name) => ({ name, plan: 1000 })),
    today: '2026-03-31',
  });
  leave(app, true);
  await buildBoard(app, MONTH);
  const board = sheet(app, 'Board');
  const { rows, columns } = board.used();
  type(board, rows, 0, 'note below');
  type(board, 4, columns, 'note beside');
  type(board, rows + 1, columns, 'note below beside');
  return app;
}

/** Two managers have left before the month, or are back. */
function leave(app: App, gone: boolean): void {
  for (const name of MANAGERS.slice(2)) {
    typeInto(app, 'Team', 'Left', ([first]) => first === name, gone ? serial('2026-01-31') : null);
  }
}

/** `note below` stands in row 40 of column 0. */
function notes(app: App): Record<string, readonly [number, number]> {
  const found = values(sheet(app, 'Board')).flatMap((row, at) =>
    row.flatMap((value, column) => (String(value).startsWith('note ') ? [[String(value), [at, column]] as const] : [])),
  );
  expect(found).toHaveLength(3);
  return Object.fromEntries(found);
}

async function faultsOf(gone: boolean): Promise<Fault[]> {
  const app = await opened();
  leave(app, !gone);
  await buildBoard(app, MONTH);
  leave(app, gone);
  await buildBoard(app, MONTH);
  const points = callPoints(app);
  const makesRoom = ({ call = '' }: CallPoint) =>
    /^(DeveloperMetadata.setValue|Sheet.insert\w+|Range.set\w+)$/.test(call);
  return gone
    ? inTurn(points.filter((_, index) => index % 3 === 0))
    : [...inAllWays(points.filter(makesRoom).slice(0, 3)), ...inTurn(points.filter((_, index) => index % 3 === 0))];
}

/** Builds with the others in the team, and stops where the next build changes it back. */
async function turnTeam(app: App, gone: boolean): Promise<void> {
  leave(app, !gone);
  await buildBoard(app, MONTH);
  leave(app, gone);
}

/** What a file shows in which nothing is broken off, turn by turn: the same for each share of the work. */
async function boardsOfWhole(gone: boolean, turns: number) {
  const whole = await opened();
  const seen: { before: ReturnType<typeof notes>; after: ReturnType<typeof notes>; cells: Value[][] }[] = [];
  for (let turn = 0; turn < turns; turn++) {
    await turnTeam(whole, gone);
    const before = notes(whole);
    await buildBoard(whole, MONTH);
    seen.push({ before, after: notes(whole), cells: values(sheet(whole, 'Board')) });
  }
  return seen;
}

test.each([
  ['more', false],
  ['fewer', true],
] as const)(
  'with %s managers',
  async (_name, gone) => {
    const faults = await faultsOf(gone);
    const wholes = await boardsOfWhole(gone, Math.ceil(faults.length / WORKERS));
    let broken = 0;
    await inParallel(faults, WORKERS, async (share) => {
      const app = await opened();
      for (const [turn, fault] of share.entries()) {
        const whole = wholes[turn];
        await turnTeam(app, gone);
        expect(notes(app)).toEqual(whole?.before);
        arm(app, fault);
        if (await breaksOff(app, 'buildBoard', { month: MONTH })) broken++;
        await buildBoard(app, MONTH);
        const where = JSON.stringify(fault);
        expect(notes(app), where).toEqual(whole?.after);
        expect(values(sheet(app, 'Board')), where).toEqual(whole?.cells);
      }
    });
    expect(faults.length).toBeGreaterThan(4);
    expect(broken).toBeGreaterThan(faults.length * 0.8);
  },
  300_000,
);
