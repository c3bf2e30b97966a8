/** What comes next, in a file: what the tabs and lists say, and whom a comparison leaves alone. */
import { describe, expect, test } from 'vitest';
import { isForComparison } from '../../src/core/calls/comparison-group.ts';
import { forecastOf, nextPurchaseOf } from '../../src/core/forecast/forecast.ts';
import { baseOf, START, simulated } from '../core/support/buying.ts';
import { type App, get, openApp, type Settings } from './support/app.ts';
import { atRisk, champion, LAST_DAY, type LogRow, orders, writeLog } from './support/log.ts';
import { build, carryOut, interrupted, planRun, stepOf } from './support/run.ts';
import { columnOf, headerRow, note, rowOf, sheet, sheetNames, type, type Value, values } from './support/tabs.ts';

const purchases = simulated({ customers: 200, days: 700, joining: 500, gap: [10, 60], leaving: [0.02, 0.5] }, 3);
/** The day of the last one, which falls on the last day of the log. */
const DAYS = Math.max(...purchases.map(({ day }) => day));
const rows = purchases.map(
  ({ customer, day, amount }): LogRow => [`Customer ${customer}`, LAST_DAY - DAYS + day, amount],
);
const forecast = forecastOf(baseOf(purchases, DAYS), 90);
const best = forecast.base.names.map(({ text }, index) => ({
  text,
  index,
  revenue: forecast.expectedRevenue[index] ?? 0,
}));
best.sort((first, second) => second.revenue - first.revenue);

const NEXT = { wanted: null, horizon: 90, overdue: 20, customers: 100 };
const withMore = (app: App, more: object): Settings => ({ ...app.settings, ...more });

/** The cell beside a customer in the last table of the tab that has the title. */
function beside(app: App, tab: string, customer: string, title: string): Value {
  const cells = values(sheet(app, tab));
  const header = cells.map((row) => row.includes(title)).lastIndexOf(true);
  const row = cells.slice(header + 1).find((each) => each[0] === customer);
  return row?.[cells[header]?.indexOf(title) ?? -1] ?? null;
}

const lines = (app: App, tab: string) => values(sheet(app, tab)).map(([first]) => String(first ?? ''));

describe('of a log that is long enough', () => {
  test('tabs, columns and the summary say what the formula says', async () => {
    const app = openApp({ rows });
    await build(app);
    expect(sheetNames(app)).toEqual(expect.arrayContaining(['What comes next', 'Cohorts']));
    const [title, total, verdict, , , past, overdue] = lines(app, 'What comes next');
    expect(title).toBe('What comes next, as of Mar\u00a031,\u00a02026');
    const revenue = forecast.expectedRevenue.reduce((sum, each) => sum + each, 0);
    const count = Math.round(forecast.expectedPurchases.reduce((sum, each) => sum + each, 0));
    const money = Math.round(revenue).toLocaleString('en');
    expect(total).toBe(
      `In the next 90 days, today's customers are expected to make ${count} purchases and to bring $${money}. New customers come on top.`,
    );
    expect(verdict).toMatch(/^Checked on the last \d+ days: /);
    expect(past).toMatch(/^Revenue of those days: \$[\d,]+ was expected \(.+\), \$[\d,]+ came in\.$/);
    const late = forecast.overdue.filter((days) => days > 0).length;
    expect(overdue).toMatch(new RegExp(`^${late} customers are overdue: `));
    for (const { text, index } of best.slice(0, 5)) {
      expect(beside(app, 'What comes next', text, 'Revenue, 90 days')).toBeCloseTo(
        forecast.expectedRevenue[index] ?? 0,
        5,
      );
      const next = nextPurchaseOf(forecast, index);
      const serial = typeof next === 'number' ? next - START - DAYS + LAST_DAY : 'more likely gone';
      expect(beside(app, 'Customers', text, 'Next purchase')).toBe(serial);
      expect(beside(app, 'Customers', text, 'Overdue')).toBe(
        Number.isNaN(forecast.overdue[index]) ? null : forecast.overdue[index],
      );
    }
    expect(lines(app, 'RFM summary').filter((line) => line.startsWith('Expected from'))).toEqual([
      expect.stringMatching(
        new RegExp(
          `^Expected from today's customers in the next 90 days: revenue \\$${money} \\(tried on the past \\d+ days: `,
        ),
      ),
    ]);
  });

  test('the overdue stand first by what they will bring, and lists are as long as was chosen', async () => {
    const app = openApp({ rows });
    await build(app, withMore(app, { next: { ...NEXT, overdue: 20, customers: 20, horizon: 365 } }));
    const tab = values(sheet(app, 'What comes next'));
    const headers = tab.flatMap((row, at) => (row[0] === 'Customer' ? [at] : []));
    expect(headers).toHaveLength(2);
    const [first = 0, second = 0] = headers;
    const column = tab[first]?.indexOf('Overdue') ?? -1;
    const money = tab[first]?.indexOf('Revenue, 365 days') ?? -1;
    const above = tab.slice(first + 1, second - 2);
    expect(above.every((row) => Number(row[column]) > 0)).toBe(true);
    for (const block of [above, tab.slice(second + 1)]) {
      const sums = block.map((row) => Number(row[money]));
      expect(sums).toEqual([...sums].sort((one, other) => other - one));
    }
    expect(tab.slice(second + 1)).toHaveLength(20);
    expect(lines(app, 'What comes next')[second - 1]).toBe(
      'The first 20 of 200 customers, by expected revenue of 365 days',
    );
  });

  test('cohorts say in words who comes back, with a star where a period is running', async () => {
    const app = openApp({
      rows: rows.filter(([, day]) => Number(day) <= LAST_DAY - 5),
      now: Date.UTC(2026, 2, 26, 12),
    });
    await build(app);
    const [title, words, , how] = lines(app, 'Cohorts');
    expect(title).toMatch(/^Cohorts: who comes back, by the \S+ of the first purchase, as of Mar\u00a02\d,\u00a02026$/);
    expect(words).toMatch(/^Of all new customers, this many buy again: 1 \S+ later \d+%/);
    expect(how).toMatch(/A star: that \S+ is still running\.$/);
    const tab = sheet(app, 'Cohorts');
    const header = headerRow(tab, 'Cohort');
    const cells = values(tab);
    const ends = cells
      .slice(header + 1, header + 3)
      .map((row, at) => [header + 1 + at, row.map((cell) => cell !== null).lastIndexOf(true)]);
    for (const [row = 0, column = 0] of ends) {
      expect(tab.styles({ row, column, rows: 1, columns: 1 })[0]?.[0]?.numberFormat).toBe('0%"*"');
      expect(tab.styles({ row, column: column - 1, rows: 1, columns: 1 })[0]?.[0]?.numberFormat).toBe('0%');
    }
    expect(tab.charts()).toHaveLength(1);
  });

  test('rows dated in the future move nothing of what comes next, and are counted', async () => {
    const later: LogRow[] = [
      ['Customer 1', LAST_DAY + 2, 1e6],
      ['Customer 2', LAST_DAY + 9000, 1e6],
      ['Somebody new', LAST_DAY + 40, 1e6],
    ];
    const [app, other] = [openApp({ rows }), openApp({ rows: [...rows, ...later] })];
    for (const each of [app, other]) await build(each);
    for (const tab of ['What comes next', 'Cohorts', 'Customers']) {
      expect(values(sheet(other, tab)), tab).toEqual(values(sheet(app, tab)));
    }
    expect(lines(other, 'RFM summary').find((line) => line.startsWith('Rows '))).toContain('later 3 (3,000,000)');
  });

  test('a run that is broken off goes on with the tabs that are missing', async () => {
    const app = openApp({ rows });
    const plan = await planRun(app);
    const step = stepOf(plan, 'next');
    for (let at = 0; at < step; at++) await get(app, 'runStep', { run: plan.run, step: at });
    const left = await interrupted(app);
    expect(left?.next).toBe(step);
    if (left === null) return;
    await carryOut(app, left);
    expect(sheetNames(app)).toEqual(expect.arrayContaining(['What comes next', 'Cohorts', 'Data problems']));
  });

  test('without being wanted nothing is built of it', async () => {
    const app = openApp({ rows });
    await build(app, withMore(app, { next: { ...NEXT, wanted: false } }));
    expect(sheetNames(app)).not.toContain('What comes next');
    expect(values(sheet(app, 'Customers'))[0]).not.toContain('Overdue');
  });
});

test('of a short log nothing is built, the check says why, and whoever wants it all the same gets the own rhythm', async () => {
  const app = openApp({ rows: [champion('Ann'), atRisk('Cid'), orders('Eve', 10, 3, 40)].flat() });
  await build(app);
  expect(sheetNames(app)).not.toContain('What comes next');
  const check = await get(app, 'checkLog', { sheetId: app.log.id });
  expect(check).toMatchObject({
    numbers: {
      noForecast: expect.stringMatching(
        /^There is no forecast: 3 customers bought on two days or more, and 30 are needed/,
      ),
    },
  });
  await build(app, withMore(app, { next: { ...NEXT, wanted: true } }));
  expect(lines(app, 'What comes next')[1]).toMatch(
    /^There is no forecast: .+ What remains is each customer's own rhythm\.$/,
  );
  // Ann buys every day, the last time on the last day of the log.
  expect(beside(app, 'What comes next', 'Ann', 'Due by own rhythm')).toBe(LAST_DAY + 1);
  expect(beside(app, 'What comes next', 'Cid', 'Overdue')).toBe(null);
  expect(values(sheet(app, 'Customers'))[0]?.slice(-1)).toEqual(['Overdue']);
});

test('по-русски', async () => {
  const app = openApp({ rows, locale: 'ru_RU' });
  await build(app);
  expect(lines(app, 'Что дальше')[0]).toBe('Что дальше, на 31.03.2026');
  expect(lines(app, 'Что дальше')[1]).toMatch(/^За 90\u00a0дней от нынешних клиентов ожидается покупок — /);
  expect(lines(app, 'Когорты')[1]).toMatch(/^Из всех новых клиентов снова покупают: через 1\u00a0/);
  expect(
    lines(app, 'Сводка RFM').some((line) => line.startsWith('Ожидается от нынешних клиентов за 90\u00a0дней')),
  ).toBe(true);
});

describe('some are left alone', () => {
  const names = Array.from({ length: 60 }, (_, at) => `Client ${at}`);
  const alone = names.filter((name) => isForComparison(name.toLowerCase(), 0.5));
  const called = names.filter((name) => !alone.includes(name)).slice(0, 25);
  const CALLS = { share: 0.5, since: null, window: 30 };
  const AT_RISK = 'Call list – At risk';
  const CHAMPIONS = 'Call list – Champions';
  const log = [...names.flatMap((name) => atRisk(name)), ...orders('Daily', 0, 1, 1)];
  /** The day on which the share is chosen. */
  const chosen = Date.UTC(2026, 3, 1, 12);

  function opened(): { readonly app: App; setNow(days: number): void } {
    let now = chosen;
    const app = openApp({ rows: log, now: () => now });
    return {
      app,
      setNow: (days) => {
        now = chosen + days * 86_400_000;
      },
    };
  }

  const leftAlone = (app: App, tab: string) => {
    const cells = values(sheet(app, tab));
    const header = headerRow(sheet(app, tab));
    const [who, which] = [cells[header]?.indexOf('Customer') ?? -1, cells[header]?.indexOf('Comparison') ?? -1];
    return cells.slice(header + 1).flatMap((row) => (row[which] === 'not to be called' ? [String(row[who])] : []));
  };

  test('the same after a refresh, in another order and on another list; and what calls brought is told', async () => {
    const { app, setNow } = opened();
    const settings = withMore(app, { calls: CALLS, lists: ['champions', 'at-risk'] });
    await build(app, settings);
    const titles = values(sheet(app, AT_RISK))[headerRow(sheet(app, AT_RISK))] ?? [];
    expect(titles[titles.indexOf('Called on') + 1]).toBe('Comparison');
    expect(leftAlone(app, AT_RISK).sort()).toEqual([...alone].sort());
    expect(beside(app, AT_RISK, alone[0] ?? '', 'What to do')).toMatch(/^Not to be called/);
    expect(lines(app, 'What calls brought')[1]).toMatch(/^No calls to judge yet/);
    // Before there is a table the tab is one column of sentences, as wide as somebody makes it.
    sheet(app, 'What calls brought').setColumnWidths(0, 1, 333);

    // Called on the second day; a cell without a date; one called against the plan.
    for (const name of called) note(sheet(app, AT_RISK), name, 'Called on', LAST_DAY + 2);
    note(
      sheet(app, AT_RISK),
      names.find((name) => !alone.includes(name) && !called.includes(name)) ?? '',
      'Called on',
      'soon',
    );
    note(sheet(app, AT_RISK), alone[0] ?? '', 'Called on', LAST_DAY + 2);
    // Twenty of those called buy and become champions, and nobody of the others; somebody else buys every day.
    const bought = called.slice(0, 20).flatMap((name) => orders(name, -10, 5, 100));
    writeLog(app.log, [...[...log].reverse(), ...bought, ...orders('Daily', -40, 40, 1)]);
    setNow(41);
    await build(app, { ...settings, lists: ['champions', 'at-risk'] });
    expect(leftAlone(app, CHAMPIONS)).toEqual([]);
    expect(leftAlone(app, AT_RISK).sort()).toEqual([...alone].sort());
    expect(sheet(app, CHAMPIONS).used().rows).toBeGreaterThan(20);
    const tab = sheet(app, 'What calls brought');
    const widths = Array.from({ length: tab.used().columns }, (_, column) => tab.columnWidth(column));
    expect(widths.slice(0, 4)).toEqual([333, 420, 140, 140]);
    expect(Math.max(...widths.slice(2))).toBeLessThan(160);
    const said = lines(app, 'What calls brought');
    expect(said[1]).toMatch(/^Calls brought \d+–\d+ purchases more\.$/);
    expect(said.join('\n')).toContain('since Apr\u00a01,\u00a02026');
    expect(said.join('\n')).toContain('1 customer was called though not to be called: counted on neither side.');
    expect(said.join('\n')).toContain('1 cell in Called on holds no date, such as "soon": not counted.');
    expect(beside(app, 'What calls brought', 'At risk', 'Called')).toBe(25);
    expect(beside(app, 'What calls brought', 'At risk', 'Bought, called')).toBe(0.8);
    expect(beside(app, 'What calls brought', 'At risk', 'Left alone')).toBe(alone.length - 1);
    expect(beside(app, 'What calls brought', 'At risk', 'Bought, left alone')).toBe(0);
  });

  test('columns of the person’s own with the new titles stay, in files built before', async () => {
    const { app } = opened();
    await build(app);
    const tab = sheet(app, AT_RISK);
    const end = tab.used().columns;
    type(tab, headerRow(tab), end, 'Comparison');
    type(tab, headerRow(tab), end + 1, 'Overdue');
    type(tab, rowOf(tab, 'Client 3'), end, 'mine');
    type(tab, rowOf(tab, 'Client 4'), end + 1, 'also mine');
    for (let time = 0; time < 2; time++) {
      await build(app, withMore(app, { calls: CALLS, next: { ...NEXT, wanted: true } }));
      await app.host.engine.settled();
      const cells = values(sheet(app, AT_RISK));
      const header = cells[headerRow(sheet(app, AT_RISK))] ?? [];
      expect(header.filter((title) => title === 'Comparison')).toHaveLength(2);
      expect(header.filter((title) => title === 'Overdue')).toHaveLength(2);
      const row = (name: string) => cells.find((each) => each[0] === name) ?? [];
      expect(row('Client 3')[header.lastIndexOf('Comparison')]).toBe('mine');
      expect(row('Client 4')[header.lastIndexOf('Overdue')]).toBe('also mine');
      expect(leftAlone(app, AT_RISK).sort()).toEqual([...alone].sort());
      expect(columnOf(sheet(app, AT_RISK), 'Called on')).toBe(header.indexOf('Comparison') - 1);
    }
  });
});
