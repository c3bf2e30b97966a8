/** Closing a month, broken off at each of its service calls: it is paid once, and nobody is accused of an edit. */
import { expect, test } from 'vitest';
import type { PayStart } from '../../../src/app/pay/requests.ts';
import { ask, get } from '../support/app.ts';
import { arm, breaksOff, callPoints, type Fault, inParallel, inTurn } from '../support/faults.ts';
import { sheet, sheetNames, values } from '../support/tabs.ts';
import { openPay, type PayApp, table } from './support/pay-app.ts';

const WORKERS = 8;
const OCTOBER = { month: '2026-10' };
const NOVEMBER = { month: '2026-11' };

/** October and November are planned, and both are over. */
async function ready(): Promise<PayApp> {
  const app = await openPay();
  await get(app, 'planMonth', NOVEMBER);
  await get(app, 'buildStatements', { ...OCTOBER, members: ['Anna'] });
  app.goTo(2026, 12, 1);
  return app;
}

/** As if nothing had ever been closed. */
async function forget(app: PayApp): Promise<void> {
  for (const { id, name } of app.host.engine.sheets()) {
    if (/^(Ledger|Payouts)/.test(name)) app.host.engine.deleteSheet(id);
  }
  await app.host.rpc('store', ['salesbook.ledger', '{"version":1,"lines":0,"checksum":""}']);
  await get(app, 'buildStatements', { ...OCTOBER, members: ['Anna'] });
}

function paid(app: PayApp): unknown[] {
  return table(app, 'Ledger', 'Checksum').map(({ Line, Month, Manager, Income }) => [Line, Month, Manager, Income]);
}

async function listFaults(month: object, before: (app: PayApp) => Promise<unknown>): Promise<Fault[]> {
  const app = await ready();
  await before(app);
  await get(app, 'closeMonth', month);
  return inTurn(callPoints(app));
}

const NOTHING = () => Promise.resolve(null);
const closeOctober = (app: PayApp) => get(app, 'closeMonth', OCTOBER);

test.each([
  ['the first month', OCTOBER, NOTHING, 'Payouts — October 2026'],
  ['a later month', NOVEMBER, closeOctober, 'Payouts — November 2026'],
] as const)(
  '%s',
  async (_name, month, before, payouts) => {
    const whole = await ready();
    await before(whole);
    await get(whole, 'closeMonth', month);
    const expected = paid(whole);
    const faults = await listFaults(month, before);
    let broken = 0;
    await inParallel(faults, WORKERS, async (share) => {
      const app = await ready();
      for (const fault of share) {
        await before(app);
        arm(app, fault);
        if (await breaksOff(app, 'closeMonth', month)) broken++;
        const again = await ask(app, 'closeMonth', month);
        if ('error' in again) expect(again.error).toContain('is closed already');
        await get(app, 'buildPayout', month);
        const { warnings } = (await get(app, 'payStart')) as PayStart;
        expect({ paid: paid(app), warnings }, JSON.stringify(fault)).toEqual({ paid: expected, warnings: [] });
        expect(values(sheet(app, payouts))[1]?.[0]).toBe(
          'Closed on Dec\u00a01,\u00a02026: nothing here changes any more.',
        );
        expect(sheetNames(app).filter((name) => name.startsWith('Ledger'))).toEqual(['Ledger']);
        await forget(app);
      }
    });
    // A sheet or a name that was refused is tried once more.
    expect(broken).toBeGreaterThan(faults.length * 0.8);
    expect(faults.length).toBeGreaterThan(10);
  },
  300_000,
);
