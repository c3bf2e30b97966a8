/** A set-up that is broken off anywhere is carried through by the next one, which touches nothing that was whole. */
import { expect, test } from 'vitest';
import type { PayStart } from '../../../src/app/pay/requests.ts';
import { type App, ask, get, openApp } from '../support/app.ts';
import { arm, breaksOff, callPoints, inParallel, inTurn } from '../support/faults.ts';
import { LAST_DAY } from '../support/log.ts';
import { PAY_TITLES, payRequest } from '../support/pay-request.ts';
import { sheet, sheetNames, values } from '../support/tabs.ts';

const TABS = ['Team', 'Motivation', 'Plan', 'Corrections'];

function opened(): App {
  return openApp({ rows: [['Acme', LAST_DAY, 500, 'Olga']], titles: PAY_TITLES.en });
}

const members = [{ name: 'Olga', isHead: false, targetIncome: 2000, plan: 20_000 }];
const request = (app: App) => payRequest(app, { month: '2026-03', members });

const contents = (app: App) => TABS.map((name) => values(sheet(app, name)));

test('wherever something goes wrong', async () => {
  const whole = opened();
  await get(whole, 'setUpPay', request(whole));
  const expected = contents(whole);
  // Every third: the tabs are made one like the other.
  const points = callPoints(whole).filter((_, index) => index % 3 === 0);
  const faults = inTurn(points);
  let broken = 0;
  await inParallel(faults, 2, async (share) => {
    const app = opened();
    for (const fault of share) {
      for (const { id, name } of app.host.engine.sheets()) if (name !== 'Orders') app.host.engine.deleteSheet(id);
      arm(app, fault);
      if (await breaksOff(app, 'setUpPay', request(app))) broken++;
      expect(await ask(app, 'setUpPay', request(app))).not.toHaveProperty('error');
      expect([...sheetNames(app)].sort()).toEqual(['Orders', ...TABS].sort());
      expect(contents(app)).toEqual(expected);
      expect(((await get(app, 'payStart')) as PayStart).problems).toEqual([]);
    }
  });
  // A sheet or a name that was refused is tried once more.
  expect(broken).toBeGreaterThan(faults.length * 0.8);
  expect(broken).toBeGreaterThan(20);
});
