/** Setting up motivation from the log, on the spreadsheet engine. */
import { describe, expect, test } from 'vitest';
import type { TeamSuggestion } from '../../../src/app/pay/requests.ts';
import { ask, get, openApp, refusal } from '../support/app.ts';
import { LAST_DAY } from '../support/log.ts';
import { PAY_COLUMNS, PAY_LAYOUT } from '../support/pay-request.ts';
import { sheet, sheetNames, shown, snapshot, type Value } from '../support/tabs.ts';
import { MARCH, opened, ROWS, rowsOf, start, wanted } from './support/set-up.ts';

describe('before the set-up', () => {
  test('the log is found by its titles, and nothing else is there', async () => {
    const app = opened();
    expect(await start(app)).toEqual({
      localeName: 'en_US',
      fileUrl: expect.stringContaining('/spreadsheets/'),
      sheets: [{ id: app.log.id, name: 'Orders', own: false }],
      log: { sheetId: app.log.id, layout: PAY_LAYOUT, currency: null },
      asks: false,
      convertible: null,
      tabs: {},
      isSetUp: false,
      problems: [],
      members: [],
      months: [],
      current: null,
      isBlocked: false,
      next: null,
      boardMonth: null,
      openMonth: null,
      game: null,
      warnings: [],
      kept: [],
    });
  });

  test('a log without managers is none', async () => {
    const app = openApp({ rows: [['Acme', MARCH, 1]] });
    expect((await start(app)).log).toBeNull();
    const log = { sheetId: app.log.id, answers: {} };
    expect(await refusal(app, 'suggestTeam', log)).toBe(
      'No column of the log says which manager brought an order: name one "Manager", or choose it in the sidebar.',
    );
  });

  test('the team is suggested by the revenue of past whole months', async () => {
    const app = opened();
    const log = { sheetId: app.log.id, answers: { columns: PAY_COLUMNS } };
    expect(await get(app, 'suggestTeam', log)).toEqual({
      month: '2026-03',
      monthTitle: 'March 2026',
      members: [
        { name: 'Olga', history: [10_000, 20_000], plan: 20_000 },
        { name: 'Ivan', history: [5560], plan: 5500 },
      ],
      rowsWithoutManager: 1,
    } satisfies Record<keyof TeamSuggestion, unknown>);
  });

  test('who has not sold for a year is not suggested, who has just begun is', async () => {
    const app = opened('en', [['Old', LAST_DAY - 430, 9, 'Gone'], ...ROWS, ['New', LAST_DAY, 5, 'Fresh']]);
    const log = { sheetId: app.log.id, answers: { columns: PAY_COLUMNS } };
    const { members } = (await get(app, 'suggestTeam', log)) as TeamSuggestion;
    expect(members.map(({ name, history, plan }) => [name, history.length, plan])).toEqual([
      ['Olga', 2, 20_000],
      ['Ivan', 1, 5500],
      ['Fresh', 0, 0],
    ]);
  });
});

describe('the set-up', () => {
  test.each([
    ['en', ['Motivation', 'Team', 'Plan', 'Corrections'], 'For the strong', 'Revenue', 'March 2026', 'April 2026'],
    ['ru', ['Мотивация', 'Команда', 'План', 'Корректировки'], 'Для сильных', 'Выручка', 'март 2026', 'апрель 2026'],
  ] as const)(
    'writes four tabs that read back without a problem (%s)',
    async (language, tabs, rule, kpi, now, next) => {
      const app = opened(language);
      const written = (await get(app, 'setUpPay', wanted(app))) as { name: string }[];
      expect(written.map(({ name }) => name)).toEqual(tabs);
      const [motivation, team, plan, corrections] = tabs;
      expect(sheetNames(app)).toEqual(['Orders', team, motivation, plan, corrections]);
      expect(rowsOf(app, team, (first) => first === 'Olga' || first === 'Ivan')).toMatchObject([
        ['Olga', expect.anything(), null, null, 2000, 0.3, 1900, rule],
        ['Ivan', expect.anything(), null, null, 1000.5, 0.3, 1900, rule],
      ]);
      expect(rowsOf(app, plan, (first) => first === MARCH)).toEqual([
        [MARCH, 'Olga', kpi, 20_000],
        [MARCH, 'Ivan', kpi],
      ]);
      const started = await start(app);
      expect(started).toMatchObject({
        isSetUp: true,
        problems: [],
        members: [
          { name: 'Olga', isHead: false },
          { name: 'Ivan', isHead: true },
        ],
        current: '2026-03',
        months: [
          { month: '2026-04', title: next, standing: 'ahead', withoutPlan: ['Olga', 'Ivan'] },
          { month: '2026-03', title: now, standing: 'unplanned', withoutPlan: ['Ivan'] },
        ],
        warnings: [],
      });
      expect(Object.keys(started.tabs).sort()).toEqual(['corrections', 'motivation', 'plan', 'team']);
    },
  );

  test('for new clients plans both, from the log', async () => {
    const app = opened();
    await get(app, 'setUpPay', wanted(app, { template: 'new-clients' }));
    expect(rowsOf(app, 'Plan', (first) => first === MARCH)).toEqual([
      [MARCH, 'Olga', 'Revenue', 20_000],
      [MARCH, 'Olga', 'New clients', 1],
      [MARCH, 'Ivan', 'Revenue'],
      [MARCH, 'Ivan', 'New clients'],
    ]);
    expect((await start(app)).problems).toEqual([]);
  });

  test('writes over no tab that people have filled in', async () => {
    const app = opened();
    await get(app, 'setUpPay', wanted(app));
    const before = app.host.engine.sheets().map(snapshot);
    const again = await ask(app, 'setUpPay', wanted(app, { template: 'steps', fixedShare: 0.5 }));
    expect(again).toEqual({ value: [] });
    expect(app.host.engine.sheets().map(snapshot)).toEqual(before);
  });

  test('writes what is missing, by the rule that is there', async () => {
    const app = opened();
    await get(app, 'setUpPay', wanted(app));
    app.host.engine.deleteSheet(sheet(app, 'Team').id);
    const written = (await get(app, 'setUpPay', wanted(app, { template: 'steps' }))) as { name: string }[];
    expect(written.map(({ name }) => name)).toEqual(['Team']);
    expect((await start(app)).problems).toEqual([]);
  });

  const member = (change: object) => ({ members: [{ name: 'Olga', isHead: false, targetIncome: 1, ...change }] });
  const unusable = (setting: string) =>
    `The setting "${setting}" can't be used: open the sidebar again and choose it anew.`;
  test.each<[string, object, string]>([
    ['nobody', { members: [] }, 'Nobody is on the team: choose one manager at least.'],
    ['one twice', { members: [...member({}).members, ...member({ name: ' OLGA ' }).members] }, unusable('OLGA')],
    ['an income below zero', member({ targetIncome: -1 }), unusable('Olga')],
    ['a plan that is no number', member({ plan: 'much' }), unusable('Olga')],
    [
      'an income too large',
      member({ targetIncome: 1e300 }),
      'The amount is too large to be computed to the cent: give smaller amounts or rates.',
    ],
    ['no name', member({ name: ' ' }), unusable('name')],
    ['no month', { month: '2026-13' }, unusable('month')],
    ['more than all of it fixed', { fixedShare: 1.1 }, unusable('fixedShare')],
    ['no bands', { bands: [] }, 'bands is missing: give two columns, from and rate, for example F2:G4.'],
    [
      'more bands than the tab holds',
      { bands: [0, 1, 2, 3, 4, 5, 6].map((from) => ({ from, rate: 1 })) },
      unusable('bands'),
    ],
    ['a band without a rate', { bands: [{ from: 0, rate: null }] }, unusable('bands')],
    [
      'bands in disorder',
      {
        bands: [
          { from: 1, rate: 1 },
          { from: 0, rate: 1 },
        ],
      },
      'bands, row 2: from is not greater than in the row before: give ascending numbers.',
    ],
    ['no method', { method: 'luck' }, unusable('method')],
    ['no template', { template: 'luck' }, unusable('template')],
    [
      'a sheet that is gone',
      { log: { sheetId: -5, answers: { columns: PAY_COLUMNS } } },
      'The sheet with the orders is gone: choose another one.',
    ],
  ])('refuses %s and writes nothing', async (_case, change, sentence) => {
    const app = opened();
    expect(await refusal(app, 'setUpPay', wanted(app, change))).toBe(sentence);
    expect(sheetNames(app)).toEqual(['Orders']);
    expect(await refusal(app, 'buildSimulator')).not.toBe('');
  });

  test('does not write over what a newer version has stored', async () => {
    const app = opened();
    await app.host.rpc('store', ['salesbook.pay', '{"version":3}']);
    expect(await ask(app, 'setUpPay', wanted(app))).toEqual({
      error: expect.stringContaining('newer version of Salesbook'),
    });
    expect(sheetNames(app)).toEqual(['Orders']);
  });
});

describe('planning a month', () => {
  test('adds the lines that are missing, with suggested plans, once', async () => {
    const app = opened();
    await get(app, 'setUpPay', wanted(app));
    await get(app, 'planMonth', { month: '2026-04' });
    const april = (first: Value) => first === LAST_DAY + 1;
    // Three months of Olga: half of them reached 20,000. Two of Ivan: one of two reached 5,560.
    const lines = [
      [LAST_DAY + 1, 'Olga', 'Revenue', 20_000],
      [LAST_DAY + 1, 'Ivan', 'Revenue', 5500],
    ];
    expect(rowsOf(app, 'Plan', april)).toEqual(lines);
    await get(app, 'planMonth', { month: '2026-04' });
    expect(rowsOf(app, 'Plan', april)).toEqual(lines);
    expect(shown(sheet(app, 'Plan')).filter(([first]) => first === 'April 2026')).toHaveLength(2);
    expect((await start(app)).months[0]).toMatchObject({ month: '2026-04', withoutPlan: [] });
    // Ivan's line of March is there, only empty.
    await get(app, 'planMonth', { month: '2026-03' });
    expect(rowsOf(app, 'Plan', (first) => first === MARCH)).toHaveLength(2);
  });

  test('is refused for a closed month', async () => {
    const app = opened();
    const members = [{ name: 'Olga', isHead: false, targetIncome: 2000, plan: 20_000 }];
    await get(app, 'setUpPay', wanted(app, { members }));
    await get(app, 'closeMonth', { month: '2026-03' });
    expect(await ask(app, 'planMonth', { month: '2026-03' })).toEqual({
      error: expect.stringContaining('March 2026 is closed already'),
    });
    expect((await start(app)).months.map(({ month, standing }) => [month, standing])).toEqual([
      ['2026-04', 'ahead'],
      ['2026-03', 'closed'],
    ]);
  });

  test('is refused before the set-up, and for what is no month', async () => {
    const app = opened();
    expect(await refusal(app, 'planMonth', { month: 'April' })).toContain('"month"');
    expect(await ask(app, 'planMonth', { month: '2026-04' })).toHaveProperty('error');
  });
});
