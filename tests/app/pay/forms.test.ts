/** The tabs that people fill in, on the spreadsheet engine: set up, read back, broken, moved about. */
import { describe, expect, test } from 'vitest';
import type { FormProblem, PayStart } from '../../../src/app/pay/requests.ts';
import { type App, get, openApp, refusal } from '../support/app.ts';
import { LAST_DAY } from '../support/log.ts';
import { PAY_TITLES, payRequest } from '../support/pay-request.ts';
import { sheet, shown, type, type Value, values } from '../support/tabs.ts';

const WORDS = {
  en: {
    locale: 'en_US',
    titles: PAY_TITLES.en,
    tabs: ['Team', 'Motivation', 'Plan', 'Corrections'],
    team: [
      ['Olga', 'manager', null, null, 2000, 0.3, 1900, 'New clients', null, null],
      ['Ivan', 'head of sales', null, null, 1000.5, 0.3, 1900, 'New clients', null, null],
    ],
    kpis: [
      ['New clients', 'Revenue', 'Revenue', 0.5],
      ['New clients', 'New clients', 'New clients', 0.5],
    ],
    thanks: 'Thanks',
    month: 'March 2026',
    wrong: 'Target income: "a lot" is not a number.',
    unknown: 'Rule: "Old" is not on the list: choose New clients.',
    gone: 'There is no tab "Plan": set up motivation in the sidebar.',
    refused:
      "Correct these cells first. 'Team'!E4 – Target income: \"a lot\" is not a number. 'Team'!H5 – Rule: \"Old\" is not on the list: choose New clients. 'Plan'!A4 – Month: is empty. And 1 more.",
  },
  ru: {
    locale: 'ru_RU',
    titles: PAY_TITLES.ru,
    tabs: ['Команда', 'Мотивация', 'План', 'Корректировки'],
    team: [
      ['Olga', 'менеджер', null, null, 2000, 0.3, 1900, 'Новые клиенты', null, null],
      ['Ivan', 'РОП', null, null, 1000.5, 0.3, 1900, 'Новые клиенты', null, null],
    ],
    kpis: [
      ['Новые клиенты', 'Выручка', 'Выручка', 0.5],
      ['Новые клиенты', 'Новые клиенты', 'Новые клиенты', 0.5],
    ],
    thanks: 'Спасибо',
    month: '03.2026',
    wrong: 'Целевой доход: «a lot» — не число.',
    unknown: 'Правило: «Old» — не из списка, выберите: Новые клиенты.',
    gone: 'Нет листа «План»: настройте мотивацию в боковой панели.',
    refused:
      "Сначала исправьте ячейки. 'Команда'!E4 – Целевой доход: «a lot» — не число. 'Команда'!H5 – Правило: «Old» — не из списка, выберите: Новые клиенты. 'План'!A4 – Месяц: не заполнено. И ещё 1.",
  },
} as const;
type Language = keyof typeof WORDS;

/** The row of titles, from 0, and what stands below it. */
const TITLES = 2;
const FIRST = 3;

async function setUp(language: Language, timeZone = 'Etc/GMT'): Promise<App> {
  const { locale, titles } = WORDS[language];
  const app = openApp({ rows: [['Acme', LAST_DAY, 500, 'Olga']], titles, locale, userLocale: language, timeZone });
  const members = [
    { name: 'Olga', isHead: false, targetIncome: 2000, plan: 20_000 },
    { name: 'Ivan', isHead: true, targetIncome: 1000.5, plan: null },
  ];
  const request = { month: '2026-03', members, market: 1900, template: 'new-clients' } as const;
  await get(app, 'setUpPay', payRequest(app, request));
  return app;
}

async function start(app: App): Promise<PayStart> {
  return (await get(app, 'payStart')) as PayStart;
}

const problems = async (app: App): Promise<readonly FormProblem[]> => (await start(app)).problems;
const cells = async (app: App): Promise<readonly string[]> => (await problems(app)).map(({ cell }) => cell);

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  const words = WORDS[language];
  const [team, motivation, plan, corrections] = words.tabs;

  test('what was set up is read back without a problem', async () => {
    const app = await setUp(language);
    const { problems: found, members } = await start(app);
    expect(found).toEqual([]);
    expect(members).toEqual([
      { name: 'Olga', isHead: false },
      { name: 'Ivan', isHead: true },
    ]);
    expect(values(sheet(app, team)).slice(FIRST, FIRST + 2)).toEqual(words.team);
    expect(shown(sheet(app, team))[FIRST]?.[5]).toBe(language === 'ru' ? '30,0%' : '30.0%');
    const kpis = values(sheet(app, motivation)).filter(([rule]) => rule === words.kpis[0][0]);
    expect(kpis.slice(1).map((row) => row.slice(0, 4))).toEqual(words.kpis);
    expect(shown(sheet(app, plan))[FIRST]?.[0]).toBe(words.month);
  });

  test('lists to choose from reach below the lines', async () => {
    const app = await setUp(language);
    const rules = (tab: string, row: number) =>
      sheet(app, tab)
        .validations({ row, column: 0, rows: 1, columns: 10 })[0]
        ?.map((rule) => rule?.source ?? rule?.values ?? null);
    const names = `'${team}'!$A$4:$A$${sheet(app, team).rowCount}`;
    const roles = words.team.map(([, role]) => role);
    const rule = words.kpis[0][0];
    for (const row of [FIRST, FIRST + 20]) {
      expect(rules(team, row)?.[1]).toEqual(roles);
      expect(rules(team, row)?.[7]).toEqual([rule]);
      expect(rules(team, row)?.[9]).toHaveLength(2);
      expect(rules(plan, row)?.slice(0, 4)).toEqual([null, names, words.kpis.map(([, kpi]) => kpi), null]);
      expect(rules(corrections, row)?.[1]).toBe(names);
    }
    expect(rules(motivation, FIRST)?.[1]).toHaveLength(5);
    const kpiRow = values(sheet(app, motivation)).findIndex((row) => row[1] === words.kpis[0][1]);
    expect(rules(motivation, kpiRow)?.slice(0, 3)).toEqual([[rule], null, expect.arrayContaining([words.kpis[0][2]])]);
  });

  test('names to choose from are those of the team, wherever they stand', async () => {
    const app = await setUp(language);
    const tab = sheet(app, team);
    app.host.engine.deleteSheet(sheet(app, corrections).id);
    tab.insertColumns(0, 2);
    tab.insertRows(0, 1);
    tab.rename("Our 'team'");
    await get(app, 'planMonth', { month: '2026-04' });
    await get(app, 'buildThanks');
    const choices = (name: string, columns: readonly number[]) =>
      columns.map((column) => {
        const [rule] = sheet(app, name).validations({ row: FIRST + 9, column, rows: 1, columns: 1 })[0] ?? [];
        return [rule?.source, rule?.allowInvalid];
      });
    const names = [`'Our ''team'''!$C$5:$C$${tab.rowCount}`, true];
    expect(choices(corrections, [1])).toEqual([names]);
    expect(choices(words.thanks, [1, 2])).toEqual([names, names]);
  });

  test('cells below the lines are ready for what belongs there', async () => {
    const app = await setUp(language);
    const tab = sheet(app, team);
    type(tab, FIRST + 20, 5, 0.25);
    expect(shown(tab)[FIRST + 20]?.[5]).toBe(language === 'ru' ? '25,0%' : '25.0%');
    type(sheet(app, plan), FIRST + 200, 0, LAST_DAY);
    expect(shown(sheet(app, plan))[FIRST + 200]?.[0]).toBe(words.month);
  });

  test('a cell that is wrong is named, and nothing is built meanwhile', async () => {
    const app = await setUp(language);
    const tab = sheet(app, team);
    type(tab, FIRST, 4, 'a lot');
    const [problem, ...others] = await problems(app);
    expect(others).toEqual([]);
    expect(problem?.sentence).toBe(words.wrong);
    expect(problem?.cell).toBe(`'${team}'!E4`);
    expect(problem?.url).toMatch(new RegExp(`#gid=${tab.id}&range=E4$`));

    type(tab, FIRST + 1, 7, 'Old');
    expect((await problems(app)).map(({ sentence }) => sentence)).toEqual([words.wrong, words.unknown]);
    type(sheet(app, plan), FIRST, 0, null);
    type(sheet(app, plan), FIRST, 1, 'Nobody');
    expect(await refusal(app, 'buildSimulator')).toBe(words.refused);
  });

  test('a column and rows that somebody has put in change nothing', async () => {
    const app = await setUp(language);
    for (const name of words.tabs) {
      const tab = sheet(app, name);
      tab.insertColumns(1, 1);
      tab.insertRows(TITLES, 3);
      type(tab, 0, 1, 'mine');
      type(tab, FIRST + 3, 1, 'mine');
    }
    expect(await problems(app)).toEqual([]);
    type(sheet(app, team), FIRST + 3, 5, 'a lot');
    expect(await cells(app)).toEqual([`'${team}'!F7`]);
  });

  test('lines that are added stand in the columns as they are by now', async () => {
    const app = await setUp(language);
    const tab = sheet(app, plan);
    const lines = values(tab).filter(([month]) => typeof month === 'number').length;
    tab.insertColumns(1, 1);
    await get(app, 'planMonth', { month: '2026-04' });
    const added = values(tab).filter(([month]) => typeof month === 'number');
    expect(added).toHaveLength(2 * lines);
    expect(added.map((row) => row.slice(1, 4))).toEqual(
      [...added.slice(0, lines), ...added.slice(0, lines)].map(([, , name, kpi]) => [null, name, kpi]),
    );
    expect(await problems(app)).toEqual([]);
  });

  test('a tab that is gone is asked for; without corrections there are none', async () => {
    const app = await setUp(language);
    app.host.engine.deleteSheet(sheet(app, corrections).id);
    expect(await problems(app)).toEqual([]);
    app.host.engine.deleteSheet(sheet(app, plan).id);
    expect(await refusal(app, 'buildSimulator')).toContain(words.gone);
  });

  test.each<readonly [string, Value, string | null]>([
    ['typed as text', language === 'ru' ? '2 000,50 ₽' : '$2,000.50', null],
    ['an error of the sheet', '#N/A', 'E4'],
    ['below zero', -1, 'E4'],
    ['nothing', null, 'E4'],
  ])('an income: %s', async (_, value, cell) => {
    const app = await setUp(language);
    type(sheet(app, team), FIRST, 4, value);
    expect(await cells(app)).toEqual(cell === null ? [] : [`'${team}'!${cell}`]);
  });
});

test.each(['America/New_York', 'Pacific/Auckland', 'Europe/Moscow'])(
  'a month is that month in %s',
  async (timeZone) => {
    const app = await setUp('en', timeZone);
    expect(shown(sheet(app, 'Plan'))[FIRST]?.[0]).toBe('March 2026');
    const withoutPlan = async () =>
      (await start(app)).months.find(({ month }) => month === '2026-03')?.withoutPlan ?? null;
    // Nobody has a past to suggest new clients from, and Ivan was set up without a plan.
    expect(await withoutPlan()).toEqual(['Olga', 'Ivan']);
    type(sheet(app, 'Plan'), FIRST + 1, 3, 5);
    expect(await withoutPlan()).toEqual(['Ivan']);
    expect(await problems(app)).toEqual([]);
  },
);

test('a person sees the sentences in a language of their own, with the titles of the tab', async () => {
  const { titles, locale } = WORDS.ru;
  const app = openApp({ rows: [['Acme', LAST_DAY, 500, 'Olga']], titles, locale, userLocale: 'en' });
  const members = [{ name: 'Olga', isHead: false, targetIncome: 2000, plan: null }];
  await get(app, 'setUpPay', payRequest(app, { month: '2026-03', members }));
  type(sheet(app, WORDS.ru.tabs[0]), FIRST, 0, null);
  expect((await problems(app)).map(({ sentence }) => sentence)).toContain('Менеджер: is empty.');
});
