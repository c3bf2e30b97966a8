/** Corrections of closed months where something is missing: the tab itself, its end, or the manager's line. */
import { describe, expect, test } from 'vitest';
import type { PayStart, SuggestedCorrection } from '../../../src/app/pay/requests.ts';
import { ask, get } from '../support/app.ts';
import { arm, breaksOff } from '../support/faults.ts';
import { sheet, sheetNames, type, values } from '../support/tabs.ts';
import { ANNAS_LARGEST, openPay, type PayApp, type PayOptions, table, typeInto } from './support/pay-app.ts';

const OCTOBER = { month: '2026-10' };
const NOVEMBER = { month: '2026-11' };

/** October is closed, and 30,000 of Anna's revenue came back since. */
async function changed(
  options: PayOptions = {},
  before: (app: PayApp) => void = () => {},
): Promise<{ readonly app: PayApp; readonly found: readonly SuggestedCorrection[] }> {
  const app = await openPay(options);
  before(app);
  await get(app, 'closeMonth', OCTOBER);
  type(app.log, ANNAS_LARGEST, 2, 170_000);
  return { app, found: (await get(app, 'suggestCorrections')) as SuggestedCorrection[] };
}

function deleteTab(app: PayApp, name: string): void {
  app.host.engine.deleteSheet(sheet(app, name).id);
}

function clearRows(app: PayApp, tab: string, name: string): void {
  values(sheet(app, tab)).forEach((cells, row) => {
    if (!cells.includes(name)) return;
    for (const column of cells.keys()) type(sheet(app, tab), row, column, null);
  });
}

const requestOf = (found: readonly SuggestedCorrection[]) => ({ ids: found.map(({ id }) => id), ...NOVEMBER });

describe('the tab Corrections', () => {
  test.each(['en', 'ru'] as const)('comes back with the plan of a month, empty (%s)', async (language) => {
    const name = language === 'en' ? 'Corrections' : 'Корректировки';
    const app = await openPay({ language });
    const before = values(sheet(app, name));
    deleteTab(app, name);
    await get(app, 'planMonth', NOVEMBER);
    expect(values(sheet(app, name))).toEqual(before);
    await get(app, 'planMonth', NOVEMBER);
    expect(sheetNames(app).filter((other) => other.startsWith(name))).toEqual([name]);
    expect(((await get(app, 'payStart')) as PayStart).problems).toEqual([]);
  });

  test('comes back with a correction', async () => {
    const { app, found } = await changed();
    deleteTab(app, 'Corrections');
    await get(app, 'addCorrections', requestOf(found));
    expect(table(app, 'Corrections', 'Amount')).toMatchObject([{ Manager: 'Anna', Amount: -4200 }]);
  });

  test('that was broken off while it was made is begun anew', async () => {
    const { app, found } = await changed();
    deleteTab(app, 'Corrections');
    arm(app, { mode: 'end', point: { call: 'Sheet.setName', nth: 1 } });
    expect(await breaksOff(app, 'addCorrections', requestOf(found))).toBe(true);
    expect(sheetNames(app)).not.toContain('Corrections');
    await get(app, 'addCorrections', requestOf(found));
    expect(table(app, 'Corrections', 'Amount')).toMatchObject([{ Manager: 'Anna', Amount: -4200 }]);
    expect(sheetNames(app).filter((name) => name.startsWith('Salesbook'))).toEqual([]);
  });
});

test.each([
  [
    'en',
    ['Team', 'Plan', 'Corrections'],
    'Anna is not on the tab Team. Add the line again, with the last day of work in Left, so that the correction can be paid.',
  ],
  [
    'ru',
    ['Команда', 'План', 'Корректировки'],
    'На листе «Команда» нет строки Anna. Верните её, с последним рабочим днём в столбце «Уволен», иначе корректировку не выплатить.',
  ],
] as const)('somebody whose line is gone is named, and nothing is written (%s)', async (language, tabs, sentence) => {
  const { app, found } = await changed({ language });
  const [team, plan, corrections] = tabs;
  clearRows(app, team, 'Anna');
  clearRows(app, plan, 'Anna');
  const before = values(sheet(app, corrections));
  expect(await ask(app, 'addCorrections', requestOf(found))).toEqual({ error: sentence });
  expect(values(sheet(app, corrections))).toEqual(before);
  expect(((await get(app, 'payStart')) as PayStart).problems).toEqual([]);
});

test('what is said of a bonus that a draw had raised comes to the amount', async () => {
  const { found } = await changed({}, (app) => typeInto(app, 'Team', 'Draw', (row) => row.includes('Anna'), 55_000));
  expect(found).toMatchObject([
    {
      amount: -2400,
      sentence:
        'October 2026: Revenue is now 380,000 instead of 410,000; the bonus would be 55,000 instead of 57,400: −2,400',
    },
  ]);
});
