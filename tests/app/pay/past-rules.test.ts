/** Rules tried on the past, on the spreadsheet engine: what the tab says, and that it is what closing the months then pays. */
import { describe, expect, test } from 'vitest';
import type { PastPay } from '../../../src/rpc.ts';
import { get, refusal } from '../support/app.ts';
import { sheet, sheetNames, snapshot, values } from '../support/tabs.ts';
import {
  DECEMBER,
  NOVEMBER,
  OCTOBER,
  openPay,
  type PayApp,
  type PayOptions,
  table,
  typeInto,
} from './support/pay-app.ts';

const ROWS: NonNullable<PayOptions['rows']> = [
  ['Acme', OCTOBER, 600_000, 'Anna'],
  ['Beta', OCTOBER + 1, 400_000, 'Boris'],
  ['Acme', NOVEMBER, 300_000, 'Anna'],
  ['Beta', NOVEMBER + 1, 500_000, 'Boris'],
  ['Acme', DECEMBER, 1, 'Anna'],
];
const RULE = 'For the strong';
const IN_FORCE = {
  method: 'marginal',
  bands: [
    { from: 0, rate: 1 },
    { from: 1, rate: 1.5 },
  ],
  floor: 0.7,
  cap: null,
};
const WHOLE = { method: 'whole', bands: [{ from: 0, rate: 1 }], floor: 0, cap: null };

/** October and November are over; only October has plans: 500,000 each. */
async function opened(language: 'en' | 'ru' = 'en'): Promise<PayApp> {
  const app = await openPay({ rows: ROWS, language });
  app.goTo(2026, 12, 2);
  return app;
}

const firstCells = (app: PayApp, tab: string) => values(sheet(app, tab)).map(([first]) => first);

describe('rules on the past', () => {
  test('say who gains and who loses, what it costs, and write nothing else', async () => {
    const app = await opened();
    const before = app.host.engine.sheets().map(snapshot);
    expect(await get(app, 'buildPastRules', { rule: RULE, terms: WHOLE, planFactor: 1 })).toMatchObject({
      name: 'Rules on the past',
    });
    // Anna 120 % and 60 %: 84,000 and 42,000 in place of 91,000 and nothing. Boris 80 % and 100 %: the same.
    expect(firstCells(app, 'Rules on the past').slice(0, 12)).toEqual([
      'What the last 2 months would have paid',
      'The draft pays $372,000 instead of $337,000: +$35,000.',
      '1 gain, 0 lose, 1 the same.',
      'Pay as a share of revenue: 18.7% now, 20.7% by the draft.',
      'Fill in the market income on the tab Team to see who earns above it.',
      null,
      'For everybody with the rule "For the strong".',
      'In force: marginal; 0% → 1; 100% → 1.5; floor 70%.',
      'Draft: whole; 0% → 1.',
      'Months without a plan of their own take the nearest: October 2026.',
      'Whoever has no day in Hired counts from the month of the first order.',
      expect.stringContaining('Nothing else is written'),
    ]);
    expect(table(app, 'Rules on the past', 'Months').slice(0, 3)).toMatchObject([
      { Manager: 'Anna', Now: 151_000, Draft: 186_000, Difference: 35_000 },
      { Manager: 'Boris', Now: 186_000, Draft: 186_000, Difference: 0 },
      { Manager: 'Total', Now: 337_000, Draft: 372_000, Difference: 35_000 },
    ]);
    const others = app.host.engine.sheets().filter(({ name }) => name !== 'Rules on the past');
    expect(others.map(snapshot)).toEqual(before);
  });

  test('of a draft that is the rule in force are zero everywhere, with a closed month and without', async () => {
    const app = await opened();
    await get(app, 'closeMonth', { month: '2026-10' });
    // What is closed stays as it was paid, whatever is in force by now.
    typeInto(app, 'Team', 'Market income', (row) => row.includes('Anna'), 90_000);
    await get(app, 'buildPastRules', { rule: RULE, terms: IN_FORCE, planFactor: 1 });
    const lines = table(app, 'Rules on the past', 'Now counted').filter(
      ({ Difference }) => typeof Difference === 'number',
    );
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.map(({ Difference }) => Difference)).toEqual(lines.map(() => 0));
    expect(firstCells(app, 'Rules on the past')).toContain('0 gain, 0 lose, 2 the same.');
    expect(firstCells(app, 'Rules on the past')).toContain('Above the market: 0 of 1 now, 0 by the draft.');
    expect(lines.map((line) => line['Now counted'])).toContain('as paid');
  });

  test('pay what closing the months by them then pays', async () => {
    const app = await opened();
    await get(app, 'planMonth', { month: '2026-11' });
    for (const name of ['Anna', 'Boris']) {
      typeInto(app, 'Plan', 'Plan', (row) => row.includes(name) && row.includes(NOVEMBER), 450_000);
    }
    await get(app, 'buildPastRules', { rule: RULE, terms: WHOLE, planFactor: 1 });
    const tried = table(app, 'Rules on the past', 'Months').find(({ Manager }) => Manager === 'Total');
    for (const [title, value] of [
      ['Method', 'whole'],
      ['Floor', null],
      ['From 2', null],
      ['Rate 2', null],
    ] as const) {
      typeInto(app, 'Motivation', title, (row) => row.includes(RULE), value);
    }
    let paid = 0;
    for (const month of ['2026-10', '2026-11']) {
      paid += ((await get(app, 'closeMonth', { month })) as { readonly paid: number }).paid;
    }
    expect(tried?.['Draft'], 'the draft').toBe(paid);
    // And from then on that is what was paid.
    await get(app, 'buildPastRules', { rule: RULE, terms: WHOLE, planFactor: 1 });
    expect(table(app, 'Rules on the past', 'Months').at(-1)?.['Difference'] ?? 0).toBe(0);
  });

  test('speak Russian', async () => {
    const app = await opened('ru');
    await get(app, 'buildPastRules', { rule: 'Для сильных', terms: WHOLE, planFactor: 1.5 });
    const cells = firstCells(app, 'Правила на прошлом');
    expect(cells[2]).toBe('Получат больше: 0, меньше: 2, столько же: 0.');
    expect(cells).toContain('Черновик: на всю сумму; 0\u00a0% → 1; планы × 1,5.');
  });

  test('are the same that the page compares by itself', async () => {
    const app = await opened();
    const { rules, lines } = (await get(app, 'pastPay')) as PastPay;
    expect(rules).toEqual([
      { name: RULE, terms: IN_FORCE, targetIncome: 100_000, fixedShare: 0.3, market: null, people: 2 },
    ]);
    expect(lines.map(({ pay, planOf, revenue }) => [pay.month, pay.name, pay.income, planOf, revenue])).toEqual([
      ['2026-10', 'Anna', 12_100_000, null, 600_000],
      ['2026-10', 'Boris', 8_600_000, null, 400_000],
      ['2026-11', 'Anna', 3_000_000, '2026-10', 300_000],
      ['2026-11', 'Boris', 10_000_000, '2026-10', 500_000],
    ]);
  });

  test('are refused without a month that is over, and for a rule that nobody has', async () => {
    const app = await openPay({ rows: [['Acme', OCTOBER, 5, 'Anna']] });
    app.goTo(2026, 10, 5);
    expect(await refusal(app, 'pastPay', {})).toContain('no month that is over yet');
    const other = await opened();
    expect(await refusal(other, 'buildPastRules', { rule: 'Other', terms: WHOLE, planFactor: 1 })).toContain('"rule"');
    expect(sheetNames(other)).not.toContain('Rules on the past');
  });
});

describe('a draft that is taken', () => {
  const draft = { rule: RULE, terms: WHOLE, planFactor: 1 };
  const incomes = async (app: PayApp, month: string) => {
    await get(app, 'buildPayout', { month });
    const title = month === '2026-10' ? 'Payouts — October 2026' : 'Payouts — November 2026';
    return table(app, title, 'Manager').map(({ Income }) => Income);
  };

  test('holds from the first day of its month on; nothing before changes', async () => {
    const app = await opened();
    await get(app, 'planMonth', { month: '2026-11' });
    for (const name of ['Anna', 'Boris']) {
      typeInto(app, 'Plan', 'Plan', (row) => row.includes(name) && row.includes(NOVEMBER), 500_000);
    }
    const october = await incomes(app, '2026-10');
    expect(await incomes(app, '2026-11')).toEqual([30_000, 100_000, 130_000]);
    const before = values(sheet(app, 'Motivation'));
    await get(app, 'takeRules', { draft, month: '2026-11' });
    expect(await incomes(app, '2026-10')).toEqual(october);
    // Anna's 60 % is paid now, as the whole at its rate.
    expect(await incomes(app, '2026-11')).toEqual([72_000, 100_000, 172_000]);
    expect(await get(app, 'payStart')).toMatchObject({ problems: [] });
    const after = values(sheet(app, 'Motivation'));
    before.forEach((row, at) => {
      row.forEach((cell, column) => {
        if (cell !== null) expect(after[at]?.[column]).toBe(cell);
      });
    });
    expect(await refusal(app, 'takeRules', { draft, month: '2026-11' })).toContain('already has a line');
  });

  test('is refused for a month that is closed, and where there is no room for it', async () => {
    const app = await opened();
    await get(app, 'closeMonth', { month: '2026-10' });
    expect(await refusal(app, 'takeRules', { draft, month: '2026-10' })).toContain('is closed already');
    for (let line = 0; line < 5; line++) {
      const month = ['2026-11', '2026-12', '2027-01', '2027-02', '2027-03'][line] ?? '';
      await get(app, 'takeRules', { draft, month });
    }
    // The blank row above the KPIs is the last that is free.
    await get(app, 'takeRules', { draft, month: '2027-04' });
    const full = snapshot(sheet(app, 'Motivation'));
    expect(await refusal(app, 'takeRules', { draft, month: '2027-05' })).toContain('no empty row');
    expect(snapshot(sheet(app, 'Motivation'))).toEqual(full);
  });
});
