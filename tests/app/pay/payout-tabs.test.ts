/** The payout tab of a month that is open, and a manager's statement, on the spreadsheet engine. */
import { describe, expect, test } from 'vitest';
import { ask, get } from '../support/app.ts';
import { sheet, values } from '../support/tabs.ts';
import { openPay, table } from './support/pay-app.ts';

const MONTH = { month: '2026-10' };
const statementOf = (member: string) => ({ ...MONTH, member });

describe('the payout tab of an open month', () => {
  test('shows what everybody is paid and how it came about, and adds up', async () => {
    const app = await openPay();
    expect(await get(app, 'buildPayout', MONTH)).toMatchObject({
      tab: { name: 'Payouts — October 2026' },
      members: ['Anna', 'Boris'],
    });
    const rows = table(app, 'Payouts — October 2026', 'Manager');
    expect(rows).toMatchObject([
      {
        Manager: 'Anna',
        Class: 'middle',
        'Revenue: plan': 500_000,
        'Revenue: actual': 410_000,
        'Plan met, all KPIs': 0.82,
        Salary: 30_000,
        'Bonus earned': 57_400,
        'Bonus to be paid': 57_400,
        Income: 87_400,
        'How the bonus came about': '410,000 ÷ 500,000 = 82%; 70,000 × 82% = 57,400',
      },
      {
        Manager: 'Boris',
        Class: 'strong',
        'Revenue: actual': 600_000,
        'Plan met, all KPIs': 1.2,
        'Bonus earned': 91_000,
        Income: 121_000,
      },
      {
        Manager: 'Total',
        'Revenue: plan': 1_000_000,
        'Revenue: actual': 1_010_000,
        Salary: 60_000,
        'Bonus earned': 148_400,
        Income: 208_400,
      },
    ]);
    const above = values(sheet(app, 'Payouts — October 2026'))
      .slice(0, 6)
      .map(([first]) => first);
    expect(above).toEqual([
      'Payouts — October 2026',
      'Not closed yet: the numbers follow orders, plans and rules.',
      'Everyone who can open this file can read this tab.',
      'In the month’s orders, but not on the team and not paid: Zoe.',
      'Rows of the log that can’t be read: 1. Nobody is paid for them.',
      null,
    ]);
  });

  test('speaks Russian', async () => {
    const app = await openPay({ language: 'ru' });
    await get(app, 'buildPayout', MONTH);
    const [anna] = table(app, 'Выплаты — октябрь 2026', 'Менеджер');
    expect(anna).toMatchObject({ Класс: 'средний', 'Бонус к выплате': 57_400 });
    expect(anna?.['Как получился бонус']).toBe(
      '410\u00a0000 ÷ 500\u00a0000 = 82\u00a0%; 70\u00a0000 × 82\u00a0% = 57\u00a0400',
    );
  });

  test('pays nothing without a plan, and says so', async () => {
    const app = await openPay({ plans: [null, 500_000] });
    await get(app, 'buildPayout', MONTH);
    expect(table(app, 'Payouts — October 2026', 'Manager')[0]).toMatchObject({
      'Bonus earned': 0,
      Income: 30_000,
      'How the bonus came about': 'No plan: pays 0; 70,000 × 0% = 0',
    });
  });
});

describe('a statement', () => {
  test('shows every number with how it came about', async () => {
    const app = await openPay();
    await get(app, 'buildStatement', statementOf('  boris '));
    expect(values(sheet(app, 'Statement — Boris')).map((row) => row.slice(0, 3))).toEqual([
      ['Boris: pay for October 2026', null, null],
      ['Not closed yet: the numbers follow orders, plans and rules.', null, null],
      ['Check each line with a calculator; percentages in the last column are rounded.', null, null],
      ['Everyone who can open this file can read this tab.', null, null],
      [null, null, null],
      ['What', 'How', 'Result'],
      ['Salary', '100,000 × 30%', 30_000],
      ['Bonus at 100% of plan', '100,000 − 30,000', 70_000],
      ['Plan', null, 500_000],
      ['Actual', 'from 2 orders', 600_000],
      ['Attainment', '600,000 ÷ 500,000 = 120%', 1.2],
      ['Pays: each part at its rate', '100% × 1 + 20% × 1.5 = 130%', 1.3],
      ['Bonus earned', '70,000 × 130%', 91_000],
      ['Income: salary and bonus', '30,000 + 91,000', 121_000],
    ]);
  });

  test('is refused for who is not paid', async () => {
    const app = await openPay();
    expect(await ask(app, 'buildStatement', statementOf('Zoe'))).toEqual({
      error: 'The setting "member" can\'t be used: open the sidebar again and choose it anew.',
    });
  });
});
