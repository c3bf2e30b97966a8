/** A row that somebody puts in above the ledger while a month is closed, right before or right after the new lines are written. */
import { expect, test } from 'vitest';
import { ask, get } from '../support/app.ts';
import { sheet } from '../support/tabs.ts';
import { openPay, type PayApp, table } from './support/pay-app.ts';

const NOVEMBER = { month: '2026-11' };

async function beforeClosing(): Promise<PayApp> {
  const app = await openPay();
  await get(app, 'planMonth', NOVEMBER);
  app.goTo(2026, 12, 1);
  await get(app, 'closeMonth', { month: '2026-10' });
  return app;
}

const months = (app: PayApp) => table(app, 'Ledger', 'Checksum').map(({ Line, Month }) => `${Line} ${Month}`);

test.each(['Range.setValues', 'Range.setFontWeights', 'Range.setWraps', 'DeveloperMetadata.getLocation'])(
  'before %s',
  async (call) => {
    const untouched = await beforeClosing();
    await get(untouched, 'closeMonth', NOVEMBER);
    const wanted = months(untouched);
    const app = await beforeClosing();
    // The first of these calls that follows the writing of new lines.
    const nth = call === 'DeveloperMetadata.getLocation' ? (untouched.host.levers.last?.calls.get(call) ?? 0) : 1;
    expect(nth).toBeGreaterThan(0);
    let calls = 0;
    for (let each = 1; each <= nth; each++) {
      app.host.levers.at({ call, nth: each }, () => {
        calls++;
        if (each === nth) sheet(app, 'Ledger').insertRows(0, 1);
      });
    }
    await ask(app, 'closeMonth', NOVEMBER);
    expect(calls).toBe(nth);
    const again = await ask(app, 'closeMonth', NOVEMBER);
    if ('error' in again) expect(again.error).toContain('is closed already');
    expect(months(app)).toEqual(wanted);
  },
);
