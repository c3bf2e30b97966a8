/** The tab Simulator against numbers worked out by hand, on the spreadsheet engine. */
import { describe, expect, test } from 'vitest';
import { type App, get, openApp, refusal } from '../support/app.ts';
import { LAST_DAY } from '../support/log.ts';
import { PAY_TITLES, payRequest } from '../support/pay-request.ts';
import { sheet, type Value, values } from '../support/tabs.ts';
import { typeInto } from './support/pay-app.ts';

const MARCH = LAST_DAY - 30;

type Cells = readonly (readonly Value[])[];

async function simulated(
  language: 'en' | 'ru',
  request: object,
): Promise<{ readonly app: App; readonly cells: Cells }> {
  const app = openApp({
    rows: [
      ['Acme', MARCH, 10, 'Ann'],
      ['Beta', MARCH, 10, 'Bob'],
      ['Cid', MARCH, 10, 'Cyd'],
    ],
    titles: PAY_TITLES[language],
    locale: language === 'ru' ? 'ru_RU' : 'en_US',
    userLocale: language,
  });
  const members = [
    { name: 'Ann', isHead: false, targetIncome: 1000, plan: 20_000 },
    { name: 'Bob', isHead: false, targetIncome: 1000, plan: 5000 },
    { name: 'Cyd', isHead: false, targetIncome: 2000, plan: null },
  ];
  await get(app, 'setUpPay', payRequest(app, { month: '2026-03', members, market: 950, ...request }));
  const { name } = (await get(app, 'buildSimulator')) as { name: string };
  return { app, cells: values(sheet(app, name)) };
}

/** The rows below the nth row that begins with such a title, one for each attainment. */
function table(cells: Cells, title: string, nth: number): Cells {
  const rows = cells.flatMap(([first], row) => (first === title ? [row] : []));
  const from = (rows[nth] ?? -1) + 1;
  return cells.slice(from, from + 10).map((row) => row.slice(0, 10));
}

function firstCells(cells: Cells): string[] {
  return cells.flatMap(([first]) => (typeof first === 'string' ? [first] : []));
}

describe('the simulator', () => {
  test('shows each kind of terms once: what it pays, against the market, by all methods', async () => {
    const { cells } = await simulated('en', {});
    // 1000 at plan: 300 salary, 700 bonus; nothing below 70 %, one and a half times above the plan.
    expect(table(cells, 'Attainment', 0)).toEqual([
      [0, -650, 300, 0, 300, 950, 300, 300, 300, 300],
      [0.5, -650, 300, 0, 300, 950, 300, 300, 300, 300],
      [0.7, -160, 300, 490, 790, 950, 790, 790, 790, 790],
      [0.8, -90, 300, 560, 860, 950, 860, 860, 790, 860],
      [0.9, -20, 300, 630, 930, 950, 930, 930, 790, 930],
      [1, 50, 300, 700, 1000, 950, 1350, 1000, 1000, 1000],
      [1.1, 155, 300, 805, 1105, 950, 1455, 1105, 1000, 1175],
      [1.2, 260, 300, 910, 1210, 950, 1560, 1210, 1350, 1350],
      [1.5, 575, 300, 1225, 1525, 950, 1875, 1525, 1350, 1350],
      [2, 1100, 300, 1750, 2050, 950, 2400, 2050, 1350, 1350],
    ]);
    expect(table(cells, 'Attainment', 1)[5]).toEqual([1, 1050, 600, 1400, 2000, 950, 2700, 2000, 2000, 2000]);
    expect(firstCells(cells).filter((text) => /^"For|^(Ann|Cyd)|^Income reach|^What/.test(text))).toEqual([
      'What would your terms pay?',
      '"For the strong", target income $1,000, 30% of it salary',
      'Ann, Bob',
      // 300 + 700 a = 950.
      'Income reaches the market ($950) at 92.9% of plan: the strong earn above it and the weak below, as it should be.',
      '"For the strong", target income $2,000, 30% of it salary',
      'Cyd',
      'Income reaches the market ($950) at 70.0% of plan: average work is paid above the market, so there is no need to try.',
      // 950 ÷ 0.93 = 1021.5.
      'What to change: a target income from $950 to $1,020 reaches it above 90% of plan and at most at 100%.',
      'What pay costs if everyone reaches the same share of plan',
    ]);
  });

  test('compares pay with the revenue of the plans, for the whole team', async () => {
    const { cells } = await simulated('en', {});
    // All terms pay alike: 4000 at plan, 1200 of it salaries; the plans are 25,000.
    const rows = table(cells, 'Attainment', 2).map((row) => row.slice(0, 4));
    expect(rows.slice(0, 4)).toEqual([
      [0, 1200, 0, null],
      [0.5, 1200, 12_500, 0.096],
      [0.7, 3160, 17_500, expect.closeTo(0.180571, 6)],
      [0.8, 3440, 20_000, 0.172],
    ]);
    expect(rows[5]).toEqual([1, 4000, 25_000, 0.16]);
    expect(rows[9]).toEqual([2, 8200, 50_000, 0.164]);
    expect(firstCells(cells)).toContain('By the plans of March 2026.');
  });

  test('draws the other methods, the market and the own income over them', async () => {
    const { app } = await simulated('en', {});
    const [chart, ...others] = sheet(app, 'Simulator').charts();
    expect(others).toEqual([]);
    const titles = chart?.ranges.map(({ area }) => sheet(app, 'Simulator').display({ ...area, rows: 1 })[0]);
    expect(titles).toEqual([
      ['Attainment'],
      ['Income: whole', 'Income: overage', 'Income: step', 'Income: curve'],
      ['Market income'],
      ['Income'],
    ]);
    expect(chart?.ranges.map(({ area }) => area.rows)).toEqual([11, 11, 11, 11]);
  });

  test('says so where no market is known, or no plan', async () => {
    const { cells } = await simulated('en', {
      market: null,
      members: [{ name: 'Ann', isHead: false, targetIncome: 1000, plan: null }],
    });
    const texts = firstCells(cells);
    expect(texts.some((text) => text.startsWith('Fill in the market income'))).toBe(true);
    expect(texts).toContain('There is no plan in revenue yet.');
    expect(table(cells, 'Attainment', 0)[5]?.slice(0, 6)).toEqual([1, null, 300, 700, 1000, null]);
    expect(table(cells, 'Attainment', 1)[5]?.slice(0, 4)).toEqual([1, 1000, null, null]);
  });

  test('says what to change where a plan met is paid below the market, and where no income would do', async () => {
    const below = await simulated('en', { market: 1500, cap: 1 });
    expect(firstCells(below.cells)).toContain(
      'Income reaches the market ($1,500) never: a plan met is paid below the market, so the strong will leave.',
    );
    const flat = await simulated('en', { bands: [{ from: 0.7, rate: 1 }], method: 'step' });
    expect(
      firstCells(flat.cells).filter((text) => text.startsWith('What to change: a lower fixed share')),
    ).toHaveLength(2);
  });

  test('leaves out who has left', async () => {
    const { app } = await simulated('en', {});
    typeInto(app, 'Team', 'Left', (row) => row[0] === 'Cyd', MARCH);
    await get(app, 'buildSimulator');
    const cells = values(sheet(app, 'Simulator'));
    expect(firstCells(cells)).not.toContain('Cyd');
    expect(table(cells, 'Attainment', 1)[5]?.slice(0, 3)).toEqual([1, 2000, 25_000]);
    for (const name of ['Ann', 'Bob']) typeInto(app, 'Team', 'Left', (row) => row[0] === name, MARCH);
    expect(await refusal(app, 'buildSimulator')).toBe('Nobody is on the team: choose one manager at least.');
  });

  test('in Russian', async () => {
    const { cells } = await simulated('ru', {});
    const texts = firstCells(cells);
    expect(texts).toContain('«Для сильных», целевой доход 1\u00a0000\u00a0₽, из них оклад 30\u00a0%');
    expect(texts).toContain(
      'Доход равен рыночному (950\u00a0₽) при 92,9\u00a0% плана: сильные получают выше рынка, слабые ниже, так и надо.',
    );
    expect(table(cells, 'Выполнение плана', 0)[5]).toEqual([1, 50, 300, 700, 1000, 950, 1350, 1000, 1000, 1000]);
  });

  test('is refused before the set-up', async () => {
    expect(await refusal(openApp({ rows: [] }), 'buildSimulator')).toContain('set up motivation');
  });
});
