/** The payout tab of a month that is open, and a manager's statement, on the spreadsheet engine. */
import { describe, expect, test } from 'vitest';
import { ask, get } from '../support/app.ts';
import { sheet, type, values } from '../support/tabs.ts';
import { ANNAS_LARGEST, openPay, table, typeInto } from './support/pay-app.ts';

const MONTH = { month: '2026-10' };
const statementOf = (member: string) => ({ ...MONTH, members: [member] });

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
        'Attainment, all KPIs': 0.82,
        Salary: 30_000,
        'Bonus earned': 57_400,
        'Bonus to be paid': 57_400,
        Income: 87_400,
        'How the bonus came about': 'actual 410,000 ÷ plan 500,000 = 82%; bonus at plan 70,000 × share 82% = 57,400',
      },
      {
        Manager: 'Boris',
        Class: 'strong',
        'Revenue: actual': 600_000,
        'Attainment, all KPIs': 1.2,
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
      'As of Nov\u00a02,\u00a02026, not closed yet: the numbers follow orders, plans and rules.',
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
      'факт 410\u00a0000 ÷ план 500\u00a0000 = 82\u00a0%; бонус при плане 70\u00a0000 × процент бонуса 82\u00a0% = 57\u00a0400',
    );
  });

  test('pays nothing without a plan, and says so', async () => {
    const app = await openPay({ plans: [null, 500_000] });
    await get(app, 'buildPayout', MONTH);
    expect(table(app, 'Payouts — October 2026', 'Manager')[0]).toMatchObject({
      'Bonus earned': 0,
      Income: 30_000,
      'How the bonus came about': 'No plan: pays 0; bonus at plan 70,000 × share 0% = 0',
    });
  });
});

describe('a statement', () => {
  test('shows every number with how it came about', async () => {
    const app = await openPay();
    await get(app, 'buildStatements', statementOf('  boris '));
    expect(values(sheet(app, 'Statement — Boris')).map((row) => row.slice(0, 3))).toEqual([
      ['Boris: pay for October 2026', null, null],
      ['You get $121,000: salary $30,000 and bonus $91,000.', null, null],
      ['As of Nov\u00a02,\u00a02026, not closed yet: the numbers follow orders, plans and rules.', null, null],
      ['Check each line with a calculator; percentages in the last column are rounded.', null, null],
      ['Everyone who can open this file can read this tab.', null, null],
      [null, null, null],
      ['What', 'How', 'Result'],
      ['Salary', 'target income 100,000 × salary share 30%', 30_000],
      ['Bonus at 100% of plan', 'target income 100,000 − salary 30,000', 70_000],
      ['Plan', null, 500_000],
      ['Actual', 'from 2 orders', 600_000],
      ['Attainment', 'actual 600,000 ÷ plan 500,000 = 120%', 1.2],
      ['Pays: each part at its rate', 'part of plan 100% × rate 1 + part of plan 20% × rate 1.5 = 130%', 1.3],
      ['Bonus earned', 'bonus at plan 70,000 × share 130%', 91_000],
      ['Income: salary and bonus', 'salary 30,000 + bonus 91,000', 121_000],
    ]);
  });

  test('keeps the months that are closed below, as they were paid', async () => {
    const app = await openPay();
    await get(app, 'closeMonth', MONTH);
    await get(app, 'buildStatements', statementOf('Anna'));
    const october = values(sheet(app, 'Statement — Anna')).map((row) => row.slice(0, 3));
    typeInto(app, 'Team', 'Target income', (row) => row.includes('Anna'), 200_000);
    type(app.log, ANNAS_LARGEST, 2, 1);
    await get(app, 'planMonth', { month: '2026-11' });
    await get(app, 'buildStatements', { month: '2026-11', members: ['Anna'] });
    const both = values(sheet(app, 'Statement — Anna')).map((row) => row.slice(0, 3));
    expect(both[0]?.[0]).toBe('Anna: pay for November 2026');
    expect(both[1]?.[0]).toBe('You get $60,000: salary $60,000 and bonus $0.');
    const below = both.slice(both.findIndex(([first]) => first === 'Anna: pay for October 2026'));
    // What is said of the tab as a whole is said once.
    expect(below).toEqual(october.filter((_row, index) => index !== 3 && index !== 4));
    // And the other way round: nothing of a later month is needed for it.
    await get(app, 'buildStatements', statementOf('Anna'));
    expect(values(sheet(app, 'Statement — Anna')).filter((row) => row[0] !== null)).toHaveLength(
      october.filter((row) => row[0] !== null).length,
    );
  });

  test('is refused for who is not paid', async () => {
    const app = await openPay();
    expect(await ask(app, 'buildStatements', statementOf('Zoe'))).toEqual({
      error: 'The setting "members" can\'t be used: open the sidebar again and choose it anew.',
    });
  });
});
