/** Several statements in one execution: as many as time allows, and broken off at each call that writes. */
import { expect, test } from 'vitest';
import type { StatementsBuilt } from '../../../src/rpc.ts';
import { stateOf } from '../../interruptions/kind.ts';
import { type App, ask, get, refusal } from '../support/app.ts';
import { arm, callPoints, inParallel, inTurn } from '../support/faults.ts';
import { sheet, sheetNames, type, values } from '../support/tabs.ts';
import { ANNAS_LARGEST, openPay, type PayApp } from './support/pay-app.ts';

const MONTH = { month: '2026-10' };
const BOTH = ['Anna', 'Boris'];
const WORKERS = 4;
const AMOUNTS = [200_000, 300_000] as const;
const BORISES = 5;

/** The page: after an answer it goes on with who is left; after a failure with those whom it knew to be left. */
async function goOn(app: App, members: readonly string[]): Promise<number> {
  let [left, calls] = [members, 0];
  while (left.length > 0) {
    if (++calls > 5) throw new Error(`${left.join(', ')}: never written`);
    try {
      const answered = await ask(app, 'buildStatements', { ...MONTH, members: left });
      if ('value' in answered) ({ left } = answered.value as StatementsBuilt);
    } catch (error) {
      // The end of an execution reaches nobody as an answer.
      if (!(error instanceof Error)) throw error;
    }
    app.host.levers.writes = 'at once';
  }
  return calls;
}

/** What is paid changes, so that all of the statements do. */
function pay(app: App, turn: number): void {
  const amount = AMOUNTS[turn % 2] as number;
  type(app.log, ANNAS_LARGEST, 2, amount);
  type(app.log, BORISES, 2, 2 * amount);
}

async function ready(): Promise<PayApp> {
  const app = await openPay();
  await get(app, 'buildPayout', MONTH);
  await get(app, 'buildStatements', { ...MONTH, members: BOTH });
  const anna = sheet(app, 'Statement — Anna');
  type(anna, anna.used().rows, 0, 'my line below');
  return app;
}

/** Boris’s is made anew each time. */
function withoutBoris(app: App): void {
  app.host.engine.deleteSheet(sheet(app, 'Statement — Boris').id);
}

test.each([
  ['two that are there', () => undefined],
  ['one that is there and one that is new', withoutBoris],
] as const)(
  '%s, broken off at each call: the page goes on, and all is as if nothing had gone wrong',
  async (_name, before) => {
    const whole = await ready();
    const expected: string[] = [];
    for (const turn of [1, 0]) {
      pay(whole, turn);
      before(whole);
      expect(await goOn(whole, BOTH)).toBe(1);
      expected[turn] = await stateOf(whole);
    }
    expect(expected[0]).not.toBe(expected[1]);
    const faults = inTurn(callPoints(whole));
    let broken = 0;
    await inParallel(faults, WORKERS, async (share) => {
      const app = await ready();
      for (const [index, fault] of share.entries()) {
        const turn = (index + 1) % 2;
        pay(app, turn);
        before(app);
        arm(app, fault);
        if ((await goOn(app, BOTH)) > 1) broken++;
        expect(await stateOf(app), JSON.stringify(fault)).toBe(expected[turn]);
      }
    });
    // A sheet or a name that was refused is tried once more.
    expect(broken).toBeGreaterThan(faults.length * 0.8);
    expect(faults.length).toBeGreaterThan(20);
  },
  300_000,
);

test('what is written is told where the next one fails, and the call that begins with that one says why', async () => {
  const app = await ready();
  pay(app, 1);
  const boris = sheet(app, 'Statement — Boris');
  const before = values(boris);
  const lift = app.host.levers.protect({ sheetId: boris.id, area: null, owner: 'the owner' });
  const answered = await get(app, 'buildStatements', { ...MONTH, members: BOTH });
  expect(answered).toMatchObject({ tabs: [{ name: 'Statement — Anna' }], left: ['Boris'] });
  expect(await refusal(app, 'buildStatements', { ...MONTH, members: ['Boris'] })).toContain('"Statement — Boris"');
  expect(values(boris)).toEqual(before);
  lift();
  expect(await get(app, 'buildStatements', { ...MONTH, members: ['Boris'] })).toMatchObject({ left: [] });
  expect(values(boris)).not.toEqual(before);
});

test('no further one is begun after a quarter of a minute, and at least one is written', async () => {
  const app = await ready();
  const slowly = (seconds: number) =>
    app.host.levers.at({ call: 'Range.setValues', nth: 1 }, () => app.host.levers.advance(seconds * 1000));
  slowly(14);
  expect(await get(app, 'buildStatements', { ...MONTH, members: BOTH })).toMatchObject({ left: [] });
  slowly(15);
  expect(await get(app, 'buildStatements', { ...MONTH, members: BOTH })).toMatchObject({
    tabs: [{ name: 'Statement — Anna' }],
    left: ['Boris'],
  });
});

test('who is not paid is refused before any is written', async () => {
  const app = await openPay();
  const names = sheetNames(app);
  expect(await refusal(app, 'buildStatements', { ...MONTH, members: ['Anna', 'Zoe'] })).toContain('"members"');
  expect(sheetNames(app)).toEqual(names);
});

test('new ones leave the payouts in view', async () => {
  const app = await openPay();
  await get(app, 'buildPayout', MONTH);
  await get(app, 'buildStatements', { ...MONTH, members: BOTH });
  expect(app.host.engine.active.name).toBe('Payouts — October 2026');
  app.host.engine.activate(app.log.id);
  await get(app, 'buildStatements', { ...MONTH, members: BOTH });
  expect(app.host.engine.active.name).toBe('Orders');
});
