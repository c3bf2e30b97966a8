/** Corrections of closed months where something is missing: the tab itself, its end, or the manager's line. */
import { describe, expect, test } from 'vitest';
import type { PayStart, SuggestedCorrection } from '../../../src/app/pay/requests.ts';
import { ask, get } from '../support/app.ts';
import { arm, breaksOff } from '../support/faults.ts';
import { sheet, sheetNames, shown, type, type Value, values } from '../support/tabs.ts';
import {
  ANNAS_LARGEST,
  NOVEMBER as NOVEMBERS_FIRST,
  openPay,
  type PayApp,
  type PayOptions,
  table,
  typeInto,
} from './support/pay-app.ts';

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

const suggested = async (app: PayApp) => (await get(app, 'suggestCorrections')) as SuggestedCorrection[];
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
    'На листе «Команда» нет строки «Anna». Верните её, с последним рабочим днём в столбце «Уволен», иначе корректировку не выплатить.',
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
        'Anna, October 2026: Revenue is now 380,000 instead of 410,000; the bonus would be 55,000 instead of 57,400: −2,400',
    },
  ]);
});

test('more to be paid bears its sign', async () => {
  const { app } = await changed();
  type(app.log, ANNAS_LARGEST, 2, 300_000);
  const [found] = (await get(app, 'suggestCorrections')) as SuggestedCorrection[];
  expect(found?.sentence).toMatch(/: [+]\d[\d,.]*$/);
});

describe('what was corrected is not suggested again', () => {
  const TABS = {
    en: { corrections: 'Corrections', plan: 'Plan', why: 'Why', corrects: 'Corrects', october: 'October 2026' },
    ru: { corrections: 'Корректировки', plan: 'План', why: 'За что', corrects: 'Исправляет', october: '10.2026' },
  };
  const FIRST = 3;
  const isAnna = (row: readonly Value[]) => row.includes('Anna');

  /** Everything that November is closed with. */
  async function closeNovember(app: PayApp, plan: string): Promise<void> {
    await get(app, 'planMonth', NOVEMBER);
    for (const [row, cells] of values(sheet(app, plan)).entries()) {
      if (cells[0] === NOVEMBERS_FIRST) type(sheet(app, plan), row, 3, 500_000);
    }
    app.goTo(2026, 12, 2);
    await get(app, 'closeMonth', NOVEMBER);
  }

  test.each(['en', 'ru'] as const)(
    'whatever its reason is changed to, before and after it is paid (%s)',
    async (language) => {
      const words = TABS[language];
      const { app, found } = await changed({ language });
      await get(app, 'addCorrections', requestOf(found));
      expect(shown(sheet(app, words.corrections))[FIRST]?.[4]).toBe(words.october);
      expect(await suggested(app)).toEqual([]);
      typeInto(app, words.corrections, words.why, isAnna, 'Goods came back');
      expect(await suggested(app)).toEqual([]);
      await closeNovember(app, words.plan);
      expect(await suggested(app)).toEqual([]);
      // What it is about is in the ledger: the tab may be emptied.
      deleteTab(app, words.corrections);
      expect(await suggested(app)).toEqual([]);
      type(app.log, ANNAS_LARGEST, 2, 200_000);
      expect(await suggested(app)).toMatchObject([{ member: 'Anna', amount: 4200, unsure: false }]);
    },
  );

  test.each(['en', 'ru'] as const)('in a tab of before the column was there (%s)', async (language) => {
    const words = TABS[language];
    const { app, found } = await changed({ language });
    const tab = sheet(app, words.corrections);
    tab.deleteColumns(4, tab.columnCount - 4);
    tab.insertColumns(1, 1);
    type(tab, 2, 1, 'mine');
    await get(app, 'addCorrections', requestOf(found));
    expect(values(tab)[2]?.slice(0, 6)).toEqual([
      ...[values(tab)[2]?.[0], 'mine', values(tab)[2]?.[2], values(tab)[2]?.[3], words.why, words.corrects],
    ]);
    expect(shown(tab)[FIRST]?.[5]).toBe(words.october);
    typeInto(app, words.corrections, words.why, isAnna, 'Goods came back');
    expect(await suggested(app)).toEqual([]);
    expect(((await get(app, 'payStart')) as PayStart).problems).toEqual([]);
  });

  test('by the beginning of its reason, where it was added before the column was there', async () => {
    const { app, found } = await changed();
    await get(app, 'addCorrections', requestOf(found));
    type(sheet(app, 'Corrections'), FIRST, 4, null);
    expect(await suggested(app)).toEqual([]);
    await closeNovember(app, 'Plan');
    expect(await suggested(app)).toEqual([]);
  });

  test('by a line that somebody typed for it', async () => {
    const { app } = await changed();
    const byHand = ['2026-11', 'anna', -4000, 'Goods came back', '2026-10'];
    for (const [column, cell] of byHand.entries()) type(sheet(app, 'Corrections'), FIRST, column, cell);
    expect(await suggested(app)).toMatchObject([
      { amount: -200, unsure: false, sentence: expect.stringContaining('corrected already by −4,000: −200') },
    ]);
  });

  test.each([
    [
      'en',
      '−4,200. Corrections since that do not name the month they correct: −4,200 (Goods came back), 500 (Helped). Tick this one only if it is none of them.',
    ],
    [
      'ru',
      '−4 200. После закрытия есть корректировки, где не указано, какой месяц они исправляют: −4 200 (Goods came back), 500 (Helped). Отметьте эту, только если её среди них нет.',
    ],
  ] as const)('without being asked, where a line may be the same (%s)', async (language, sentence) => {
    const words = TABS[language];
    const { app } = await changed({ language });
    const tab = sheet(app, words.corrections);
    const lines = [
      ['2026-11', 'Anna', -4200, 'Goods came back'],
      // Named a month that is closed: nobody pays it as it stands, but somebody will put that right.
      ['2026-10', 'Anna', 500, 'Helped'],
      ['2026-11', 'Boris', -1, 'Another'],
    ];
    for (const [row, cells] of lines.entries())
      for (const [column, cell] of cells.entries()) type(tab, FIRST + row, column, cell);
    const [one, ...others] = await suggested(app);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ amount: -4200, unsure: true });
    expect(one?.sentence.replace(/\u00a0/g, ' ')).toContain(sentence);

    type(tab, FIRST, 4, '2026-10');
    expect(await suggested(app)).toEqual([]);
  });

  test('nor is one suggested for a line that was paid with the month itself', async () => {
    const app = await openPay();
    const line = ['2026-10', 'Anna', 500, 'October 2026: helped', '2026-10'];
    for (const [column, cell] of line.entries()) type(sheet(app, 'Corrections'), FIRST, column, cell);
    await get(app, 'closeMonth', OCTOBER);
    expect(table(app, 'Ledger', 'Checksum')[0]).toMatchObject({ Corrections: 500 });
    expect(await suggested(app)).toEqual([]);
  });
});
