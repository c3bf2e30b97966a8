/** Shared orders, others' orders, parts of the log, quarters, changes and milestones from the tabs to ledger and board. */
import { describe, expect, test } from 'vitest';
import type { PayStart, SuggestedCorrection } from '../../../src/app/pay/requests.ts';
import type { WrittenTab } from '../../../src/app/ports.ts';
import { get } from '../support/app.ts';
import { sheet, type, type Value, values } from '../support/tabs.ts';
import { NOVEMBER, OCTOBER, openPay, type PayApp, sumOfColumn, table, typeInto } from './support/pay-app.ts';

const MONTH = { month: '2026-10' };

/** 300,000 Anna's, 200,000 of both, 100,000 Boris'. */
const SHARED = [
  ['Acme', OCTOBER, 300_000, 'Anna'],
  ['Beta', OCTOBER + 5, 200_000, 'Anna 60 %; Boris 40 %'],
  ['Cid', OCTOBER + 6, 100_000, 'Boris'],
] as const;

function titleRow(app: PayApp, tab: string, title: string): readonly [number, number] {
  const cells = values(sheet(app, tab));
  const row = cells.findIndex((one) => one.includes(title));
  return [row, cells[row]?.indexOf(title) ?? -1];
}

/** Types below a title, so many rows down. */
function typeBelow(app: PayApp, tab: string, title: string, down: number, value: Value): void {
  const [row, column] = titleRow(app, tab, title);
  type(sheet(app, tab), row + down, column, value);
}

const payouts = (app: PayApp) =>
  table(app, 'Payouts — October 2026', 'Manager').filter((row) => row['Manager'] !== 'Total');
const problems = async (app: PayApp) =>
  ((await get(app, 'payStart')) as PayStart).problems.map(({ sentence }) => sentence);

describe('an order that two share', () => {
  test('counts for each on board, payout and ledger, and sums to the log', async () => {
    const app = await openPay({ rows: SHARED });
    await get(app, 'buildBoard', MONTH);
    const board = values(sheet(app, 'Board'));
    const line = (name: string) => board.find((row) => row[1] === name && row[0] !== 'Manager');
    expect([line('Anna')?.[3], line('Boris')?.[3]]).toEqual([420_000, 180_000]);
    expect(line('Whole team')?.[3]).toBe(600_000);
    expect(line('Anna')?.[0]).toBe(1);
    expect(board.flat()).toContain('✓ All rows of the log that count are counted.');
    await get(app, 'buildPayout', MONTH);
    expect(payouts(app).map((row) => row['Revenue: actual'])).toEqual([420_000, 180_000]);
    await get(app, 'closeMonth', MONTH);
    expect(table(app, 'Ledger', 'Manager').map((row) => row['Bonus earned'])).toEqual([58_800, 0]);
    expect((await get(app, 'suggestCorrections')) as SuggestedCorrection[]).toEqual([]);
  });

  test('is nobody’s where the shares are no whole, which the page and the payout tab say', async () => {
    const app = await openPay({ rows: [...SHARED, ['Dan', OCTOBER + 7, 50_000, 'Anna 60 %; Boris 30 %']] });
    const said = 'Log, row 5: "Anna 60 %; Boris 30 %" – the shares sum to 90%, make it 100%. Nobody is paid for it.';
    expect(((await get(app, 'payStart')) as PayStart).warnings).toEqual([said]);
    await get(app, 'buildPayout', MONTH);
    expect(values(sheet(app, 'Payouts — October 2026')).flat()).toContain(said);
    await get(app, 'buildBoard', MONTH);
    expect(values(sheet(app, 'Board')).flat()).toContain('⚠ Not counted on this board: rows 1, amount');
  });
});

describe('rows that formulas can’t add', () => {
  const TEXTS = [...SHARED, ['Dan', OCTOBER + 7, '90 000,00', 'Anna'], ['Eve', '2026-10-09', 40_000, 'Boris']] as const;
  const open = () => openPay({ rows: TEXTS });

  test('are named in the statement, cost all their places, and are said line by line', async () => {
    const app = await open();
    await get(app, 'buildBoard', MONTH);
    const board = values(sheet(app, 'Board'));
    const line = (name: string) => board.find((row) => row[1] === name && row.length > 5 && row[3] !== null);
    expect([line('Anna')?.[3], line('Boris')?.[3]]).toEqual([420_000, 180_000]);
    expect([line('Anna')?.[0], line('Boris')?.[0]].map((place) => place ?? '')).toEqual(['', '']);
    expect(String(line('Anna')?.[5])).toMatch(/ ⚠ \+90000$/);
    expect(String(line('Boris')?.[5])).toMatch(/ ⚠ \+40000$/);
    await get(app, 'buildPayout', MONTH);
    expect(payouts(app).map((row) => row['Revenue: actual'])).toEqual([510_000, 220_000]);
    await get(app, 'buildStatements', { ...MONTH, members: ['Anna'] });
    const steps = values(sheet(app, 'Statement — Anna')).map((row) => row.slice(0, 3).join(' | '));
    expect(steps).toContain('Rows of the log counted here, not on the board: a date or an amount is text | rows 5 | 1');
  });

  test('are offered to be converted before the board is built, and have places then', async () => {
    const app = await open();
    const { convertible, log } = (await get(app, 'payStart')) as PayStart;
    expect(convertible?.cells.map(({ cell, text }) => `${cell} ${text}`)).toEqual(['B6 2026-10-09', 'C5 90 000,00']);
    await get(app, 'convert', {
      ...{ sheetId: log?.sheetId, answers: {} },
      ...{ known: convertible?.total, seen: convertible?.seen },
    });
    expect(((await get(app, 'payStart')) as PayStart).convertible).toBeNull();
    await get(app, 'buildBoard', MONTH);
    const board = values(sheet(app, 'Board'));
    const line = (name: string) => board.find((row) => row[1] === name && row[3] !== null);
    expect([line('Anna')?.[0], line('Anna')?.[3], line('Boris')?.[3]]).toEqual([1, 510_000, 220_000]);
    expect(board.flat()).toContain('✓ All rows of the log that count are counted.');
  });
});

describe('columns that only some need', () => {
  test('stand in no tab until they are asked for, and come right of the others, once', async () => {
    const app = await openPay();
    const before = ['Team', 'Motivation', 'Plan'].map((tab) => values(sheet(app, tab)).flat());
    for (const cells of before) expect(cells.some((cell) => String(cell).startsWith('Count: '))).toBe(false);
    for (const cells of before) expect(cells).not.toContain('Terms from');
    for (const term of ['split', 'people', 'part', 'period', 'change', 'milestone'])
      await get(app, 'addTerm', { term });
    const again = (await get(app, 'addTerm', { term: 'change' })) as WrittenTab[];
    expect(again.map(({ name }) => name)).toEqual(['Team', 'Motivation', 'Plan']);
    const titles = (tab: string, of: string) =>
      values(sheet(app, tab))
        .find((row) => row.includes(of))
        ?.filter((cell) => cell !== null);
    expect(titles('Team', 'Manager')?.slice(-2)).toEqual(['Recoverable', 'Terms from']);
    expect(titles('Motivation', 'Method')?.slice(-3)).toEqual(['Plan share, month 3', 'Plan is for', 'Terms from']);
    expect(titles('Motivation', 'Weight')?.slice(-6)).toEqual([
      ...['Count: whose orders', 'Count: products', 'Count: customer types', 'Count: customers'],
      ...['Milestone: from', 'Milestone: pays'],
    ]);
    expect(titles('Plan', 'KPI')?.slice(-3)).toEqual(['Actual', 'Shares of months', 'Terms from']);
    expect(await problems(app)).toEqual([]);
    // Room for a list, and for the longest word of a title.
    const [, column] = titleRow(app, 'Motivation', 'Count: whose orders');
    const widths = Array.from({ length: 6 }, (_, index) => sheet(app, 'Motivation').columnWidth(column + index));
    expect(widths).toEqual([200, 200, 180, 140, 130, 130]);
  });

  test('leave what is paid as it was while they are empty', async () => {
    const app = await openPay();
    await get(app, 'buildPayout', MONTH);
    const before = values(sheet(app, 'Payouts — October 2026'));
    for (const term of ['people', 'part', 'period', 'change', 'milestone']) await get(app, 'addTerm', { term });
    await get(app, 'buildPayout', MONTH);
    expect(values(sheet(app, 'Payouts — October 2026'))).toEqual(before);
  });
});

describe('terms from the tabs', () => {
  test('a milestone and the whole team’s orders', async () => {
    const app = await openPay({ rows: SHARED });
    await get(app, 'addTerm', { term: 'people' });
    await get(app, 'addTerm', { term: 'milestone' });
    typeBelow(app, 'Motivation', 'Count: whose orders', 1, 'whole team');
    const [header] = titleRow(app, 'Motivation', 'Weight');
    ['For the strong', 'Half a million', 'Revenue'].forEach((cell, column) => {
      type(sheet(app, 'Motivation'), header + 2, column, cell);
    });
    typeBelow(app, 'Motivation', 'Milestone: from', 2, 400_000);
    typeBelow(app, 'Motivation', 'Milestone: pays', 2, 7000);
    expect(await problems(app)).toEqual([]);
    await get(app, 'buildPayout', MONTH);
    // 600,000 of 500,000 for both: 70,000 × 1.3; 420,000 of Anna's own reaches the milestone.
    expect(payouts(app).map((row) => row['Bonus earned'])).toEqual([98_000, 91_000]);
    await get(app, 'buildStatements', { ...MONTH, members: ['Anna'] });
    const steps = values(sheet(app, 'Statement — Anna')).map((row) => row.slice(0, 3).join(' | '));
    expect(steps).toContain('Actual (whole team) | actual 420,000 + actual 180,000, from 3 orders | 600000');
    expect(steps).toContain('Half a million: milestone reached | actual 420,000 ≥ goal 400,000 | 7000');
    expect(steps).toContain('Bonus with milestones | bonus earned 91,000 + milestone 7,000 | 98000');
  });

  test('a change on the 15th', async () => {
    const app = await openPay({ rows: SHARED });
    await get(app, 'addTerm', { term: 'change' });
    const [header] = titleRow(app, 'Team', 'Manager');
    const line: readonly (readonly [string, Value])[] = [
      ['Manager', 'Anna'],
      ['Target income', 131_000],
      ['Fixed share', 0.3],
      ['Rule', 'For the strong'],
      ['Terms from', OCTOBER + 14],
    ];
    for (const [title, value] of line) type(sheet(app, 'Team'), header + 3, titleRow(app, 'Team', title)[1], value);
    expect(await problems(app)).toEqual([]);
    await get(app, 'buildPayout', MONTH);
    // 30,000 × 14/31 and 39,300 × 17/31.
    expect(payouts(app).map((row) => row['Salary'])).toEqual([35_100, 30_000]);
    await get(app, 'closeMonth', MONTH);
    expect(table(app, 'Ledger', 'Manager').map((row) => row['Salary'])).toEqual([35_100, 30_000]);
    expect(((await get(app, 'payStart')) as PayStart).warnings).toEqual([]);
    expect((await get(app, 'suggestCorrections')) as SuggestedCorrection[]).toEqual([]);
  });

  test('products that no row names, and a log without a column of them', async () => {
    const app = await openPay({ rows: SHARED });
    await get(app, 'addTerm', { term: 'part' });
    typeBelow(app, 'Motivation', 'Count: products', 1, 'Doors');
    const { warnings } = (await get(app, 'payStart')) as PayStart;
    expect(warnings.join(' ')).toContain('KPI "Revenue" counts products, but the log has no column of them.');
    await expect(get(app, 'buildPayout', MONTH)).rejects.toThrow('the log has no column of them');
  });

  test('a quarter’s plan with monthly pay sums to the quarter', async () => {
    const rows = [
      ...SHARED,
      ['Acme', NOVEMBER + 1, 500_000, 'Anna'],
      ['Acme', NOVEMBER + 31, 780_000, 'Anna; Boris'],
    ] as const;
    const app = await openPay({ rows, plans: [1_500_000, 1_500_000] });
    await get(app, 'addTerm', { term: 'period' });
    typeBelow(app, 'Motivation', 'Plan is for', 1, 'quarter');
    typeInto(app, 'Plan', 'Shares of months', (row) => row.includes('Anna'), '30%; 30%; 40%');
    expect(await problems(app)).toEqual([]);
    app.goTo(2027, 1, 5);
    for (const month of ['2026-10', '2026-11', '2026-12']) await get(app, 'closeMonth', { month });
    const ledger = table(app, 'Ledger', 'Manager');
    const annas = ledger.filter((row) => row['Manager'] === 'Anna');
    // 420 of 450, 920 of 900 and 1,310 of 1,500 thousand, of 70, 140 and 210 thousand.
    expect(annas.map((row) => row['Bonus earned'])).toEqual([65_333.33, 79_333.34, 38_733.33]);
    expect(sumOfColumn(annas, 'Bonus earned')).toBe(183_400);
    // 180, 180 and 570 of 1,500 thousand: below the floor of 70 %.
    expect(ledger.filter((row) => row['Manager'] === 'Boris').map((row) => row['Bonus earned'])).toEqual([0, 0, 0]);
    expect((await get(app, 'suggestCorrections')) as SuggestedCorrection[]).toEqual([]);
    expect(((await get(app, 'payStart')) as PayStart).warnings).toEqual([]);
  });
});
