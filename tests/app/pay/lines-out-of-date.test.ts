/** Lines that name a KPI or a manager that is gone: what the ledger holds does not need them, and little else does. */
import { describe, expect, test } from 'vitest';
import type { PayStart } from '../../../src/app/pay/requests.ts';
import { ask, get, refusal } from '../support/app.ts';
import { sheet, type, values } from '../support/tabs.ts';
import { ANNAS_LARGEST, openPay, type PayApp, type PayOptions, table, typeInto } from './support/pay-app.ts';

const OCTOBER = { month: '2026-10' };
const NOVEMBER = { month: '2026-11' };
const DECEMBER = { month: '2026-12' };

const WORDS = {
  en: {
    tabs: { team: 'Team', motivation: 'Motivation', plan: 'Plan', corrections: 'Corrections' },
    rule: 'For the strong',
    kpi: 'KPI',
    kpiGone:
      'Correct these cells first. \'Plan\'!C6 – KPI: "Revenue" is not a KPI of any rule: choose Sales; or delete this line. \'Plan\'!C7 – KPI: "Revenue" is not a KPI of any rule: choose Sales; or delete this line.',
    memberGone:
      'Correct these cells first. \'Plan\'!B7 – Manager: "Boris" is not on the tab Team: choose Anna; or put that line back there, with the last day of work in Left, or delete this one.',
    correctionGone:
      'Correct these cells first. \'Corrections\'!B4 – Manager: "Boris" is not on the tab Team: choose Anna; or put that line back there, with the last day of work in Left, or delete this one.',
  },
  ru: {
    tabs: { team: 'Команда', motivation: 'Мотивация', plan: 'План', corrections: 'Корректировки' },
    rule: 'Для сильных',
    kpi: 'Показатель',
    kpiGone:
      "Сначала исправьте ячейки. 'План'!C6 – Показатель: показателя «Выручка» нет ни в одном правиле, выберите: Sales; или удалите эту строку. 'План'!C7 – Показатель: показателя «Выручка» нет ни в одном правиле, выберите: Sales; или удалите эту строку.",
    memberGone:
      "Сначала исправьте ячейки. 'План'!B7 – Менеджер: «Boris» — нет на листе «Команда», выберите: Anna; или верните туда строку, с последним рабочим днём в столбце «Уволен», или удалите эту.",
    correctionGone:
      "Сначала исправьте ячейки. 'Корректировки'!B4 – Менеджер: «Boris» — нет на листе «Команда», выберите: Anna; или верните туда строку, с последним рабочим днём в столбце «Уволен», или удалите эту.",
  },
};

/** October is closed, November has its plans. */
async function closed(language: 'en' | 'ru', options: PayOptions = {}): Promise<PayApp> {
  const app = await openPay({ ...options, language });
  await get(app, 'closeMonth', OCTOBER);
  await get(app, 'planMonth', NOVEMBER);
  app.goTo(2026, 12, 2);
  return app;
}

function rename(app: PayApp, language: 'en' | 'ru'): void {
  const { tabs, rule, kpi } = WORDS[language];
  typeInto(app, tabs.motivation, kpi, (row) => row.includes(rule), 'Sales');
}

function dismiss(app: PayApp, tab: string, name: string): void {
  values(sheet(app, tab)).forEach((cells, row) => {
    if (!cells.includes(name)) return;
    for (const column of cells.keys()) type(sheet(app, tab), row, column, null);
  });
}

const problems = async (app: PayApp) => ((await get(app, 'payStart')) as PayStart).problems;

/** All that does not pay November. */
async function buildTheRest(app: PayApp): Promise<void> {
  await get(app, 'buildSimulator');
  await get(app, 'buildBoard', NOVEMBER);
  await get(app, 'startWeek', { goal: null, prizes: [100], rollOver: false });
  await get(app, 'buildThanks');
  await get(app, 'buildPayout', OCTOBER);
  await get(app, 'planMonth', DECEMBER);
}

describe.each(['en', 'ru'] as const)('a line that is out of date (%s)', (language) => {
  const words = WORDS[language];
  const { tabs } = words;

  test('names a KPI that was renamed: months that are closed do not need it', async () => {
    const app = await openPay({ language });
    await get(app, 'closeMonth', OCTOBER);
    rename(app, language);
    expect(await problems(app)).toEqual([]);
    await buildTheRest(app);
    await get(app, 'planMonth', NOVEMBER);
    await get(app, 'buildPayout', NOVEMBER);
  });

  test('names a KPI that was renamed: only what its month pays waits', async () => {
    const app = await closed(language);
    rename(app, language);
    expect(await refusal(app, 'buildPayout', NOVEMBER)).toBe(words.kpiGone);
    expect(await refusal(app, 'closeMonth', NOVEMBER)).toBe(words.kpiGone);
    await buildTheRest(app);
    // Nothing of a month without orders is asked for yet.
    expect(await problems(app)).toEqual([]);
    type(app.log, ANNAS_LARGEST, 1, 46_327);
    expect((await problems(app)).map(({ cell, month }) => [cell, month])).toEqual([
      [`'${tabs.plan}'!C6`, '2026-11'],
      [`'${tabs.plan}'!C7`, '2026-11'],
    ]);
    const found = (await get(app, 'suggestCorrections')) as readonly { readonly id: string }[];
    await get(app, 'addCorrections', { ids: found.map(({ id }) => id), ...NOVEMBER });

    for (const row of [5, 6]) type(sheet(app, tabs.plan), row, 2, 'Sales');
    expect(await problems(app)).toEqual([]);
    await get(app, 'buildPayout', NOVEMBER);
  });

  test('names who is not on the team any more: only what its month pays waits', async () => {
    const app = await closed(language);
    dismiss(app, tabs.team, 'Boris');
    expect(await problems(app)).toEqual([]);
    expect(await refusal(app, 'buildPayout', NOVEMBER)).toBe(words.memberGone);
    expect(await refusal(app, 'buildStatements', { ...NOVEMBER, members: ['Anna'] })).toBe(words.memberGone);
    await buildTheRest(app);
    for (const column of [0, 1, 2, 3]) type(sheet(app, tabs.plan), 6, column, null);
    expect(await get(app, 'buildPayout', NOVEMBER)).toMatchObject({ members: ['Anna'] });
  });

  test('is a correction: one that was paid is not needed, one that is to be paid is', async () => {
    const app = await openPay({ language });
    const correct = (cells: readonly (string | number)[]) => {
      for (const [column, cell] of cells.entries()) type(sheet(app, tabs.corrections), 3, column, cell);
    };
    correct(['2026-10', 'Boris', -400, 'returned']);
    await get(app, 'closeMonth', OCTOBER);
    await get(app, 'planMonth', NOVEMBER);
    dismiss(app, tabs.team, 'Boris');
    for (const column of [0, 1, 2, 3]) type(sheet(app, tabs.plan), 6, column, null);
    app.goTo(2026, 12, 2);
    await get(app, 'buildPayout', NOVEMBER);

    correct(['2026-11', 'Boris', -400, 'returned']);
    expect(await refusal(app, 'buildPayout', NOVEMBER)).toBe(words.correctionGone);
    // It may be meant for somebody who is on the team, so no other is added before it is right.
    expect(await refusal(app, 'addCorrections', { ids: [], ...DECEMBER })).toBe(words.correctionGone);
    await buildTheRest(app);
  });
});

test('a correction of who is gone that names a closed month, unpaid, still stops the next closing', async () => {
  const app = await closed('en');
  const tab = sheet(app, 'Corrections');
  for (const [column, cell] of ['2026-10', 'Boris', 100, 'forgotten'].entries()) type(tab, 3, column, cell);
  dismiss(app, 'Team', 'Boris');
  dismiss(app, 'Plan', 'Boris');
  typeInto(app, 'Plan', 'Plan', (row) => row.includes('Anna') && row.includes(46_327), 1);
  expect(await ask(app, 'closeMonth', NOVEMBER)).toEqual({
    error: expect.stringContaining('A correction for Boris names October 2026, which was closed without it.'),
  });
});

test('closed months are listed though no line of the plan is left of them', async () => {
  const app = await closed('en');
  dismiss(app, 'Plan', 'Revenue');
  expect(table(app, 'Plan', 'KPI')).toEqual([]);
  const { months } = (await get(app, 'payStart')) as PayStart;
  expect(months.map(({ month, standing }) => [month, standing])).toContainEqual(['2026-10', 'closed']);
});
