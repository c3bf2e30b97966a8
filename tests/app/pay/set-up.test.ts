/** Setting up motivation from the log, on the spreadsheet engine. */
import { describe, expect, test } from 'vitest';
import type { PayStart, TeamSuggestion } from '../../../src/app/pay/requests.ts';
import { type App, ask, get, openApp, refusal } from '../support/app.ts';
import { LAST_DAY, type LogRow, writeLog } from '../support/log.ts';
import { PAY_LAYOUT, PAY_TITLES, payRequest } from '../support/pay-request.ts';
import { sheet, sheetNames, shown, snapshot, type, type Value, values } from '../support/tabs.ts';

/** The first of March, February and January 2026. */
const [MARCH, FEBRUARY, JANUARY] = [LAST_DAY - 30, LAST_DAY - 58, LAST_DAY - 89];

/** Known to the day: Olga 10,000 and 20,000 and 30,000 in three months, Ivan 5,560 and 5,500 in two. */
const ROWS: readonly LogRow[] = [
  ['Acme', JANUARY, 10_000, 'Olga'],
  ['Beta', FEBRUARY, 20_000, 'OLGA'],
  ['Acme', FEBRUARY, 5560, 'Ivan'],
  ['Cid', MARCH, 30_000, 'Olga'],
  ['Acme', MARCH, 6000, 'ivan '],
  ['Acme', LAST_DAY, -500, 'Ivan'],
  ['Dan', LAST_DAY, 1, ''],
];

function opened(language: 'en' | 'ru' = 'en', rows: readonly LogRow[] = ROWS): App {
  const locale = language === 'ru' ? 'ru_RU' : 'en_US';
  return openApp({ rows, titles: PAY_TITLES[language], locale, userLocale: language });
}

const MEMBERS = [
  { name: 'Olga', isHead: false, targetIncome: 2000, plan: 20_000 },
  { name: 'Ivan', isHead: true, targetIncome: 1000.5, plan: null },
];

function wanted(app: App, change: object = {}): object {
  return { ...payRequest(app, { month: '2026-03', members: MEMBERS, market: 1900 }), ...change };
}

async function start(app: App): Promise<PayStart> {
  return (await get(app, 'payStart')) as PayStart;
}

/** The rows of a tab that begin with such a cell, without their empty ends. */
function rowsOf(app: App, tab: string, isWanted: (first: Value) => boolean): Value[][] {
  return values(sheet(app, tab))
    .filter(([first]) => isWanted(first ?? null))
    .map((row) =>
      row.slice(
        0,
        row.reduce<number>((end, cell, index) => (cell === null ? end : index + 1), 0),
      ),
    );
}

describe('before the set-up', () => {
  test('the log is found by its titles, and nothing else is there', async () => {
    const app = opened();
    expect(await start(app)).toEqual({
      sheets: [{ id: app.log.id, name: 'Orders', own: false }],
      log: { sheetId: app.log.id, layout: PAY_LAYOUT, currency: null },
      tabs: {},
      isSetUp: false,
      problems: [],
      members: [],
      months: [],
      current: null,
      game: null,
      warnings: [],
    });
  });

  test('a log without managers is none', async () => {
    const app = openApp({ rows: [['Acme', MARCH, 1]] });
    expect((await start(app)).log).toBeNull();
    const log = { sheetId: app.log.id, layout: { customer: 0, date: 1, amount: 2 }, currency: null };
    expect(await refusal(app, 'suggestTeam', log)).toBe(
      'No column of the log says which manager brought an order: name one "Manager", or choose it in the sidebar.',
    );
  });

  test('the team is suggested by the revenue of past whole months', async () => {
    const app = opened();
    const log = { sheetId: app.log.id, layout: PAY_LAYOUT, currency: null };
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
    const log = { sheetId: app.log.id, layout: PAY_LAYOUT, currency: null };
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
      expect(sheetNames(app)).toEqual(['Orders', ...tabs]);
      const [, team, plan] = tabs;
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
          { month: '2026-04', title: next, closed: false, withoutPlan: ['Olga', 'Ivan'] },
          { month: '2026-03', title: now, closed: false, withoutPlan: ['Ivan'] },
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

  test('touches nothing that exists', async () => {
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
      { log: { sheetId: -5, layout: PAY_LAYOUT, currency: null } },
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
    await app.host.rpc('store', ['salesbook.pay', '{"version":2}']);
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
    expect((await start(app)).months.map(({ month, closed }) => [month, closed])).toEqual([
      ['2026-04', false],
      ['2026-03', true],
    ]);
  });

  test('is refused before the set-up, and for what is no month', async () => {
    const app = opened();
    expect(await refusal(app, 'planMonth', { month: 'April' })).toContain('"month"');
    expect(await ask(app, 'planMonth', { month: '2026-04' })).toHaveProperty('error');
  });
});

describe('the page', () => {
  test('is told why the log can’t be read', async () => {
    const app = opened();
    await get(app, 'setUpPay', wanted(app));
    app.host.engine.deleteSheet(app.log.id);
    expect(await start(app)).toMatchObject({
      log: null,
      current: null,
      warnings: ['The sheet with the orders is gone: choose another one.'],
    });
  });

  test('finds the columns of the log again where they were moved', async () => {
    const app = opened();
    await get(app, 'setUpPay', wanted(app));
    app.log.insertColumns(2, 1);
    const layout = { customer: 0, date: 1, amount: 3, manager: 4 };
    expect(await start(app)).toMatchObject({ log: { sheetId: app.log.id, layout }, current: '2026-03', warnings: [] });
    await get(app, 'planMonth', { month: '2026-04' });
    expect(rowsOf(app, 'Plan', (first) => first === LAST_DAY + 1)[0]).toEqual([
      LAST_DAY + 1,
      'Olga',
      'Revenue',
      20_000,
    ]);
  });

  test('takes a new title that it understands, and asks for the log where a column is gone', async () => {
    const app = opened();
    await get(app, 'setUpPay', wanted(app));
    type(app.log, 0, 3, 'Sales rep');
    expect(await start(app)).toMatchObject({ current: '2026-03', warnings: [] });
    type(app.log, 0, 2, '?');
    const gone = 'The setting "Amount" can\'t be used: open the sidebar again and choose it anew.';
    expect(await start(app)).toMatchObject({ current: null, warnings: [gone] });
    expect(await refusal(app, 'planMonth', { month: '2026-04' })).toBe(gone);
    expect(await refusal(app, 'buildBoard', { month: '2026-03' })).toBe(gone);
    expect(await get(app, 'setUpPay', wanted(app))).toEqual([]);
    expect(await start(app)).toMatchObject({ current: '2026-03', warnings: [] });
  });

  test('counts what is set up from another log, and touches no tab', async () => {
    const app = opened();
    await get(app, 'setUpPay', wanted(app));
    const moved = app.host.engine.insertSheet('Moved', 1, 10, 5);
    writeLog(moved, [['Acme', FEBRUARY, 777, 'Olga']], PAY_TITLES.en);
    app.host.engine.deleteSheet(app.log.id);
    app.host.engine.deleteSheet(sheet(app, 'Corrections').id);
    const before = app.host.engine.sheets().map(snapshot);
    const log = { sheetId: moved.id, layout: PAY_LAYOUT, currency: null };
    expect(await get(app, 'changeLog', log)).toBeNull();
    expect(await start(app)).toMatchObject({ log, current: '2026-02', warnings: [], isSetUp: true });
    expect(app.host.engine.sheets().map(snapshot)).toEqual(before);
  });

  test('keeps the log that it has where another one can’t be used', async () => {
    const app = opened();
    await get(app, 'setUpPay', wanted(app));
    const log = { sheetId: app.log.id, layout: PAY_LAYOUT, currency: null };
    const { manager: _, ...unmanaged } = PAY_LAYOUT;
    expect(await refusal(app, 'changeLog', { ...log, sheetId: 999 })).toContain('is gone');
    expect(await refusal(app, 'changeLog', { ...log, layout: unmanaged })).toContain('No column');
    expect(await refusal(app, 'changeLog')).toContain('"sheet"');
    expect(await start(app)).toMatchObject({ log, current: '2026-03', warnings: [] });
    await app.host.rpc('store', ['salesbook.pay', '{"version":2}']);
    expect(await refusal(app, 'changeLog', log)).toContain('newer version of Salesbook');
  });

  test('takes a log without titles as it was chosen', async () => {
    const app = openApp({ rows: ROWS.slice(1), titles: ROWS[0] as string[] });
    await get(app, 'setUpPay', wanted(app));
    type(app.log, 0, 3, 'Ivan');
    expect(await start(app)).toMatchObject({ log: { layout: PAY_LAYOUT }, current: '2026-03', warnings: [] });
  });

  test('asks no more of a long log than of a short one', async () => {
    const callsFor = async (rows: readonly LogRow[]): Promise<number> => {
      const app = opened('en', rows);
      await get(app, 'setUpPay', wanted(app));
      await start(app);
      return [...(app.host.levers.last?.calls.values() ?? [])].reduce((sum, count) => sum + count, 0);
    };
    const long = Array.from({ length: 300 }, (_, index): LogRow => ['Acme', MARCH + (index % 30), 5, `Olga ${index}`]);
    // The same days, since what is asked about time zones depends on them.
    expect(await callsFor([...ROWS, ...long])).toBe(await callsFor([...ROWS, ...long.slice(0, 30)]));
  });
});
